import { z } from 'zod'
import { makeSay } from '../lang/words.ts'
import { sourcesPath } from '../site/paths.ts'
import { recordSources, sourceShape } from './record-parts.ts'
import { envelope, makeEnvelope, said, type RecordContext } from './record.ts'
import { usesOfSources } from './source-uses.ts'

/** The shape of the record of the page of sources. */
export const sourcesShape = z.strictObject({
  ...envelope,
  kind: z.literal('sources'),
  title: said(z.string(), 'заголовок', 'the title'),
  about: said(z.string(), 'что на странице', 'what the page holds'),
  sources: said(
    z.array(sourceShape.extend({ uses: said(z.array(z.strictObject({ name: z.string(), url: z.url() })), 'что опирается на источник', 'what rests on the source') })),
    'источники и что на них опирается',
    'the sources, and what rests on each',
  ),
})

/** The record of the page of sources. */
export function makeSourcesRecord(context: RecordContext): z.infer<typeof sourcesShape> {
  const { archive, lang, site } = context
  const say = makeSay(lang)
  const ids = Object.keys(archive.sources)
  const uses = usesOfSources({ ...archive, totals: archive.totals.totals }, lang)
  return {
    ...makeEnvelope(context, sourcesPath(lang)),
    kind: 'sources',
    title: say('sources.title'),
    about: say('sources.lead', { count: ids.length }),
    sources: recordSources(ids, context).map((source) => ({ ...source, uses: (uses.get(source.id) ?? []).map(({ href, name }) => ({ name, url: site + href })) })),
  }
}
