import { z } from 'zod'
import type { Lang } from '../lang/langs.ts'
import { langs } from '../lang/langs.ts'
import { compareDates } from '../lang/dates.ts'
import { imageSchema, imageWordsSchema, type ImageWords } from './images.ts'
import { both, field, id, looseDate, publication } from '../issues/field.ts'
import { correctionSchema } from './correction.ts'

// Feeds, cards and search show these words as they are: a tag would be shown too.
const plain = z.string().trim().min(1).regex(/^(?!.*<[A-Za-z/])/s)

const words = {
  title: field(plain.max(90), 'заголовок, до 90 знаков', 'the headline, up to 90 characters', "'«Айкол-5»: домой вернулись 99 человек'"),
  summary: field(plain.max(220), 'подзаголовок, одно предложение до 220 знаков', 'the standfirst, one sentence of up to 220 characters', "'…'"),
}

/** One place where the two languages are meant to differ, and why. */
const difference = z.strictObject({
  paragraph: field(z.int().min(0), 'номер абзаца в русском тексте, считая с 1; заголовки и пункты списков тоже абзацы, 0 — title, summary и слова о снимках', 'the paragraph’s number in the Russian text, from 1; headings and items of lists count, 0 is title, summary and the words about images', '3'),
  rule: field(z.string().regex(/^parity\/[a-z]+$/).optional(), 'какое правило молчит; без него молчат все', 'the rule that is silent; without it all are', 'parity/number'),
  reason: field(both, 'почему тексты различаются', 'why the texts differ', "{ ru: '…', en: '…' }"),
})

/** What stands above a text in the language of record: the words and the facts. */
export const recordSchema = z.strictObject({
  ...words,
  date: field(looseDate, 'день, о котором статья; его год — полка архива', 'the day the article is about; its year is the shelf', '2024-02-20'),
  published: field(looseDate, 'день, когда текст появился на сайте', 'the day the text appeared on the site', '2026-11-22'),
  ...publication,
  missions: field(z.array(id), 'миссии, о которых статья: имена файлов из missions/', 'missions the article is about: file names in missions/', '[kg-aikol-5]'),
  countries: field(z.array(id).min(1), 'страны: id из countries.yaml', 'countries: ids of countries.yaml', '[kg]'),
  topics: field(z.array(id).min(1), 'темы: id из topics.yaml, главная первой', 'topics: ids of topics.yaml, the main one first', '[return]'),
  people: field(z.array(id), 'кто назван в тексте: id из glossary.yaml', 'who is named in the text: ids of glossary.yaml', '[]'),
  sources: field(z.array(id).min(1), 'на чём основан текст: id из sources.yaml', 'what the text rests on: ids of sources.yaml', '[kg-kginform-20240221]'),
  images: field(z.array(imageSchema).optional(), 'снимки из папки статьи; в тексте их ставит <Image of="…" />', 'images of the article’s folder; <Image of="…" /> puts them into the text', '…'),
  differs: field(z.array(difference).optional(), 'где тексты на двух языках намеренно различаются', 'where the two languages are meant to differ', '…'),
  corrections: field(z.array(correctionSchema).optional(), 'что исправлено после публикации; запись остаётся навсегда', 'what was corrected after publication; an entry stays for ever', '…'),
  minor: field(z.enum(['typo']).optional(), 'правка опубликованного текста не меняет смысла; строка исчезнет сама, когда правка выйдет', 'a change to a published text does not change its meaning; the line goes by itself once the change is out', 'typo'),
})

/** What stands above a text in another language: the words only. */
export const translationSchema = z.strictObject({
  ...words,
  images: field(z.array(imageWordsSchema).optional(), 'слова о тех же снимках на этом языке', 'words on the same images in this language', '…'),
})

/** What stands above a standing page. */
export const pageSchema = z.strictObject(words)

/** What is true of an article in every language. */
export type ArticleFacts = Omit<z.infer<typeof recordSchema>, 'title' | 'summary'>

/** An article in one language. */
export type ArticleText = { lang: Lang; file: string; title: string; summary: string; body: string; bodyLine: number; images?: ImageWords[] | undefined }

/** For each translation, the paragraphs of the text it was made from, as they were when somebody last compared the two. */
export type Reviewed = Partial<Record<Lang, string[]>>

/** An article: its facts, and its text in the languages it exists in. */
export type Article = { slug: string; year: number; facts: ArticleFacts; texts: Partial<Record<Lang, ArticleText>>; reviewed?: Reviewed }

/** How many articles of a year the archive shows; the page of the year shows all. */
export const shownOfYear = 50

/** How many articles any other list shows before it leaves the rest to the archive. */
export const shownInList = 200

/** Articles from the newest to the oldest, those of one day by slug. */
export function orderArticles(articles: readonly Article[]): Article[] {
  return [...articles].sort((a, b) => compareDates(b.facts.date, a.facts.date) || (a.slug < b.slug ? -1 : 1))
}

/** The articles that can be read in a language, each with its text. */
export function articlesIn(articles: readonly Article[], lang: Lang): { article: Article; text: ArticleText }[] {
  return articles.flatMap((article) => {
    const text = article.texts[lang]
    return text ? [{ article, text }] : []
  })
}

/** The languages an article exists in, the language of record first. */
export function langsOf(article: Article): Lang[] {
  return langs.filter((lang) => article.texts[lang])
}

/** Whole minutes that a text takes at 180 words a minute, at least one; a number of the ledger and its noun are two words, other tags none. */
export function readingMinutes(body: string): number {
  const words = body.replace(/<Count\b[^>]*>/g, ' n n ').replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)?.length ?? 0
  return Math.max(1, Math.round(words / 180))
}
