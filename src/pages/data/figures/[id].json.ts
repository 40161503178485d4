import type { APIContext } from 'astro'
import { shapeVersion } from '../../../facts/data-package.ts'
import { formatJson } from '../../../facts/json.ts'
import { makeBoth } from '../../../lang/langs.ts'
import { articlesUsing, figures, library } from '../../../library.ts'
import type { Figure } from '../../../missions/figures.ts'
import { totalsUsing } from '../../../missions/uses.ts'
import { originOf } from '../../../site/origin.ts'
import { articlePath, figurePath } from '../../../site/paths.ts'

export async function getStaticPaths() {
  return (await figures()).map((figure) => ({ params: { id: figure.id }, props: { figure } }))
}

export async function GET({ props, site }: APIContext<{ figure: Figure }>): Promise<Response> {
  const { figure } = props
  const { sources, totals } = await library()
  const uses = await articlesUsing()
  const origin = originOf(site)
  const record = {
    version: shapeVersion,
    id: figure.id,
    url: makeBoth((lang) => origin + figurePath(lang, figure.id)),
    measure: figure.measure,
    value: figure.value,
    claims: figure.claims,
    sources: Object.fromEntries(figure.claims.flatMap((claim) => claim.sources).map((id) => [id, sources[id]])),
    part_of: totalsUsing(figure, totals.totals).map(({ id }) => id),
    articles: makeBoth((lang) => uses(figure, lang).map((article) => origin + articlePath(lang, article))),
    licence: 'CC-BY-4.0',
  }
  return new Response(formatJson(record, 1))
}
