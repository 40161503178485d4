import type { APIContext } from 'astro'
import { makeCountryRecord } from '../../../../facts/place-records.ts'
import type { Lang } from '../../../../lang/langs.ts'
import { library } from '../../../../library.ts'
import type { Country } from '../../../../places/countries.ts'
import { answer, readRecords } from '../../../../records.ts'
import { inEveryLangFor } from '../../../../routes.ts'

export async function getStaticPaths() {
  return inEveryLangFor((await library()).countries.filter(({ role }) => role !== 'origin'), ({ id }) => ({ id }))
}

export async function GET({ params, props, site }: APIContext<{ item: Country }>): Promise<Response> {
  return answer(makeCountryRecord(props.item, await readRecords(params['lang'] as Lang, site)))
}
