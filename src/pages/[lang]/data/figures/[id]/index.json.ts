import type { APIContext } from 'astro'
import { makeFigureRecord } from '../../../../../facts/figure-record.ts'
import type { Lang } from '../../../../../lang/langs.ts'
import { library } from '../../../../../library.ts'
import { makeFigures, type Figure } from '../../../../../missions/figures.ts'
import { answer, readRecords } from '../../../../../records.ts'
import { inEveryLangFor } from '../../../../../routes.ts'

export async function getStaticPaths() {
  const { missions, totals } = await library()
  return inEveryLangFor(makeFigures(missions, totals.totals), ({ id }) => ({ id }))
}

export async function GET({ params, props, site }: APIContext<{ item: Figure }>): Promise<Response> {
  return answer(makeFigureRecord(props.item, await readRecords(params['lang'] as Lang, site)))
}
