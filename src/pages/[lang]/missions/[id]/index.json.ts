import type { APIContext } from 'astro'
import { makeMissionRecord } from '../../../../facts/mission-record.ts'
import type { Lang } from '../../../../lang/langs.ts'
import { library } from '../../../../library.ts'
import type { Mission } from '../../../../missions/mission.ts'
import { answer, readRecords } from '../../../../records.ts'
import { inEveryLangFor } from '../../../../routes.ts'

export async function getStaticPaths() {
  return inEveryLangFor((await library()).missions, ({ id }) => ({ id }))
}

export async function GET({ params, props, site }: APIContext<{ item: Mission }>): Promise<Response> {
  return answer(makeMissionRecord(props.item, await readRecords(params['lang'] as Lang, site)))
}
