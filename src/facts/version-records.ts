import { z } from 'zod'
import { langsOf, type Article } from '../articles/article.ts'
import type { Correction } from '../articles/correction.ts'
import { langsOfVersion, shelfOf, versionFacts, type Version } from '../articles/version.ts'
import { historyPath, versionPath } from '../site/paths.ts'
import { articleLinks, recordSources, sourceShape } from './record-parts.ts'
import { envelope, linkShape, makeEnvelope, said, type RecordContext } from './record.ts'
import { correctionShape, paragraphsShape, plainParagraphs, recordCorrections, versionOf, versionShape, type PlainParagraph } from './text-parts.ts'

const recorded = said(z.string().optional(), 'когда версия записана (UTC)', 'when the version was recorded (UTC)')
const present = said(linkShape.optional(), 'что статья говорит теперь', 'what the article says now')

/** The shape of the record of a version of an article: what was cited. */
export const pinnedShape = z.strictObject({
  ...envelope,
  kind: z.literal('article-version'),
  id: said(z.string(), 'год и имя статьи', 'the year and the name of the article'),
  text_version: versionShape,
  is_present: said(z.boolean(), 'говорит ли статья и теперь то же самое', 'whether the article still says this'),
  present,
  recorded,
  title: said(z.string(), 'заголовок', 'the headline'),
  summary: said(z.string(), 'подзаголовок', 'the standfirst'),
  date: said(z.string(), 'о каком дне статья: день, месяц или год', 'what it is about: a day, a month or a year'),
  published: said(z.string(), 'когда опубликована', 'when it was published'),
  paragraphs: paragraphsShape,
  sources: said(z.array(sourceShape), 'на чём основан текст', 'what the text rests on'),
  corrections: said(z.array(correctionShape), 'что исправлено к этой версии, от новых к старым', 'what had been corrected by this version, the newest first'),
})

const changeShape = z.strictObject({
  part: said(z.enum(['title', 'summary', 'body']), 'заголовок, подзаголовок или текст', 'the headline, the standfirst or the text'),
  before: said(z.string(), 'слова прежней версии; пусто, если абзац новый', 'the words of the version before; nothing if the paragraph is new'),
  after: said(z.string(), 'слова этой версии; пусто, если абзаца больше нет', 'the words of this version; nothing if the paragraph is gone'),
})

const stepShape = z.strictObject({
  text_version: versionShape,
  recorded,
  corrections: said(z.array(correctionShape), 'исправления, о которых сказано впервые', 'the corrections told of for the first time'),
  fields: said(z.array(z.enum(versionFacts)), 'какие сведения о статье изменились', 'the facts about the article that changed'),
  changes: said(z.array(changeShape), 'чем слова отличаются от прежней версии', 'how the words differ from the version before'),
})

/** The shape of the record of the history of an article. */
export const historyShape = z.strictObject({
  ...envelope,
  kind: z.literal('history'),
  id: said(z.string(), 'год и имя статьи', 'the year and the name of the article'),
  present,
  versions: said(z.array(stepShape), 'версии, от новых к старым', 'the versions, the newest first'),
})

/** A step of the history of an article. */
export type Step = { version: Version; corrections: readonly Correction[]; fields: readonly (typeof versionFacts)[number][]; changes: readonly z.infer<typeof changeShape>[] }

/** The record of a version of an article in one language. */
export function makePinnedRecord(article: Article, version: Version, isPresent: boolean, paragraphs: readonly PlainParagraph[], context: RecordContext): z.infer<typeof pinnedShape> {
  const { lang } = context
  const { facts, texts, recorded, fingerprint } = version
  return {
    ...makeEnvelope(context, versionPath(lang, article, fingerprint), langsOfVersion(version)),
    kind: 'article-version',
    id: shelfOf(article),
    text_version: versionOf(article, version, context),
    is_present: isPresent,
    present: articleLinks([article], context)[0],
    recorded,
    title: texts[lang]?.title ?? '',
    summary: texts[lang]?.summary ?? '',
    date: facts.date,
    published: facts.published,
    paragraphs: plainParagraphs(paragraphs),
    sources: recordSources(facts.sources, context),
    corrections: recordCorrections(facts.corrections, lang),
  }
}

/** The record of the history of an article in one language; `steps` are the newest first. */
export function makeHistoryRecord(article: Article, steps: readonly Step[], context: RecordContext): z.infer<typeof historyShape> {
  return {
    ...makeEnvelope(context, historyPath(context.lang, article), langsOf(article)),
    kind: 'history',
    id: shelfOf(article),
    present: articleLinks([article], context)[0],
    versions: steps.map(({ version, corrections, fields, changes }) => ({
      text_version: versionOf(article, version, context),
      recorded: version.recorded,
      corrections: recordCorrections(corrections, context.lang),
      fields: [...fields],
      changes: changes.map(({ part, before, after }) => ({ part, before, after })),
    })),
  }
}
