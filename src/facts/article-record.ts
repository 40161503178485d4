import { z } from 'zod'
import { langsOf, type Article, type ArticleText } from '../articles/article.ts'
import { shelfOf } from '../articles/version.ts'
import { boundCounts } from '../articles/uses.ts'
import { langs } from '../lang/langs.ts'
import { articlePath, historyPath, imageName, imagePath, parallelPath } from '../site/paths.ts'
import { imageWidths } from '../articles/images.ts'
import { countryLink, figureShape, missionLinks, nameLink, recordFigure, recordSources, sourceShape, topicLinks } from './record-parts.ts'
import { envelope, linkShape, makeEnvelope, said, type RecordContext } from './record.ts'
import { presentOf } from './tables.ts'
import { correctionShape, optionalVersion, paragraphsShape, plainParagraphs, recordCorrections, versionOf, type PlainParagraph } from './text-parts.ts'

/** The shape of the record of an article’s page. */
export const articleShape = z.strictObject({
  ...envelope,
  kind: z.literal('article'),
  id: said(z.string(), 'год и имя статьи', 'the year and the name of the article'),
  text_version: optionalVersion,
  parallel: said(z.url().optional(), 'оба текста рядом', 'both texts side by side'),
  history: said(z.url().optional(), 'история статьи, если она менялась', 'the history of the article, if it has changed'),
  title: said(z.string(), 'заголовок', 'the headline'),
  summary: said(z.string(), 'подзаголовок', 'the standfirst'),
  date: said(z.string(), 'о каком дне статья: день, месяц или год', 'what it is about: a day, a month or a year'),
  published: said(z.string(), 'когда опубликована', 'when it was published'),
  paragraphs: paragraphsShape,
  images: said(
    z.array(z.strictObject({ url: z.url(), alt: z.string().optional(), caption: z.string().optional(), credit: z.string() })),
    'снимки', 'images',
  ),
  figures: said(z.array(figureShape), 'числа текста, взятые из записи, со всем, что о них сказано', 'the numbers the text takes from the ledger, with everything said of them'),
  missions: said(z.array(linkShape), 'о каких миссиях', 'the missions it is about'),
  countries: said(z.array(linkShape), 'о каких странах', 'the countries it is about'),
  topics: said(z.array(linkShape), 'темы', 'its topics'),
  people: said(z.array(linkShape), 'кто назван в тексте', 'who is named in the text'),
  sources: said(z.array(sourceShape), 'на чём основан текст', 'what the text rests on'),
  corrections: said(z.array(correctionShape), 'что исправлено после публикации, от новых к старым', 'what was corrected after publication, the newest first'),
  differs: said(z.array(z.strictObject({ paragraph: z.int(), reason: z.string() })), 'где тексты на двух языках намеренно различаются: номер абзаца в русском тексте (0 — заголовок и подзаголовок) и почему', 'where the two languages are meant to differ: the paragraph of the Russian text (0 is the headline and standfirst) and why'),
})

/** The record of an article in one language: what its page shows. */
export function makeArticleRecord(article: Article, text: ArticleText, paragraphs: readonly PlainParagraph[], context: RecordContext): z.infer<typeof articleShape> {
  const { lang, site, figures } = context
  const { facts } = article
  const used = [...new Set(boundCounts(text.body).map(({ of }) => of))].flatMap((id) => figures.get(id) ?? [])
  const versions = langsOf(article)
  const version = presentOf(context.archive, article)
  return {
    ...makeEnvelope(context, articlePath(lang, article), versions),
    kind: 'article',
    id: shelfOf(article),
    text_version: version && versionOf(article, version, context),
    parallel: versions.length === langs.length ? site + parallelPath(article) : undefined,
    history: version && version.number > 1 ? site + historyPath(lang, article) : undefined,
    title: text.title,
    summary: text.summary,
    date: facts.date,
    published: facts.published,
    paragraphs: plainParagraphs(paragraphs),
    images: (text.images ?? []).map(({ file, alt, caption, credit }) => ({ url: site + imagePath(article, imageName(file, imageWidths[0], 'jpg')), alt, caption, credit })),
    figures: used.map((figure) => recordFigure(figure, context)),
    missions: missionLinks(facts.missions, context),
    countries: facts.countries.map((id) => countryLink(id, context)),
    topics: topicLinks(facts.topics, context),
    people: facts.people.map((id) => nameLink(id, context)),
    sources: recordSources([...facts.sources, ...used.flatMap(({ claims }) => claims.flatMap(({ sources }) => sources))], context),
    corrections: recordCorrections(facts.corrections, lang),
    differs: versions.length > 1 ? (facts.differs ?? []).map(({ paragraph, reason }) => ({ paragraph, reason: reason[lang] })) : [],
  }
}
