import type { Article } from '../articles/article.ts'
import { langsOf } from '../articles/article.ts'
import { shelfOf, versionFacts, type Version, type VersionText } from '../articles/version.ts'
import { langs, type Both, type Lang } from '../lang/langs.ts'
import type { SayTag } from '../parity/blocks.ts'
import { shortNameOf } from './fingerprint.ts'
import { readsTheSame } from './normalise.ts'
import { fingerprintOfVersion } from './version-files.ts'
import { writeOut } from './write-out.ts'

/** What an article says now, as the version it is: the last recorded one if neither its words nor its facts have changed since. */
export function presentVersion(article: Article, last: Version | undefined, sayTags: Both<SayTag>): Version {
  const facts = Object.fromEntries(versionFacts.map((name) => [name, article.facts[name]])) as Version['facts']
  const texts = Object.fromEntries(langsOf(article).map((lang) => [lang, textOf(article, lang, sayTags)])) as Version['texts']
  const version = { article: last?.article ?? shortNameOf(shelfOf(article)), number: (last?.number ?? 0) + 1, facts, texts }
  return last && saysTheSame(last, version) ? last : { ...version, fingerprint: fingerprintOfVersion(version) }
}

/** Whether two versions have the same words in the same languages, and the same facts. */
export function saysTheSame(a: Pick<Version, 'facts' | 'texts'>, b: Pick<Version, 'facts' | 'texts'>): boolean {
  const sameText = (one: VersionText | undefined, other: VersionText | undefined) =>
    one === other || (!!one && !!other && (['title', 'summary', 'body'] as const).every((part) => readsTheSame(one[part], other[part])))
  return versionFacts.every((name) => JSON.stringify(a.facts[name]) === JSON.stringify(b.facts[name])) && langs.every((lang) => sameText(a.texts[lang], b.texts[lang]))
}

function textOf(article: Article, lang: Lang, sayTags: Both<SayTag>): VersionText | undefined {
  const text = article.texts[lang]
  if (!text) return undefined
  const captionOf = (file: string | undefined) => text.images?.find((image) => image.file === file)?.caption ?? ''
  const say: SayTag = (name, attributes) => (name === 'Image' ? asMarkdown(captionOf(attributes['of'])) : sayTags[lang](name, attributes))
  return { title: text.title, summary: text.summary, body: writeOut(text.body, say) }
}

/** Plain words as Markdown that reads the same. */
function asMarkdown(words: string): string {
  return words.replace(/[\\`*_{}[\]<>#&]/g, '\\$&')
}
