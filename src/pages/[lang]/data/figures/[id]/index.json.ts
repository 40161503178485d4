import type { APIContext } from 'astro'
import { makeFigureRecord } from '../../../../../facts/figure-record.ts'
import type { Lang } from '../../../../../lang/langs.ts'
import { figures } from '../../../../../library.ts'
import type { Figure } from '../../../../../missions/figures.ts'
import { answer, readRecords } from '../../../../../records.ts'
import { inEveryLangFor } from '../../../../../routes.ts'

export async function getStaticPaths() {
  return inEveryLangFor(await figures(), ({ id }) => ({ id }))
}

export async function GET({ params, props, site }: APIContext<{ item: Figure }>): Promise<Response> {
  return answer(makeFigureRecord(props.item, await readRecords(params['lang'] as Lang, site)))
}
