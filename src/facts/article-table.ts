import type { Article } from '../articles/article.ts'
import { shelfOf, type Version } from '../articles/version.ts'
import { langs, makeBoth } from '../lang/langs.ts'
import { articlePath } from '../site/paths.ts'
import { columnsInBoth, datePattern, idsPattern, sourcesColumn, urlPattern, type Column, type Table } from './table.ts'

/** An article, what it says now as a version, and the address of the site that it stands on, without a slash at its end. */
export type PlacedArticle = { article: Article; version: Version | undefined; site: string }

/** The table of articles: what each is about, and where it is read. */
export const articleTable: Table<PlacedArticle> = {
  id: 'articles',
  title: { ru: 'Статьи', en: 'Articles' },
  about: { ru: 'Строка на статью: заголовки, даты, о чём она, адреса на обоих языках.', en: 'A row an article: headlines, dates, what it is about, addresses in both languages.' },
  key: ['id'],
  references: [],
  columns: [
    { name: 'id', type: 'string', hxl: '#meta+id', required: true, unique: true, pattern: '[0-9]{4}/[a-z0-9]+(-[a-z0-9]+)*', title: { ru: 'Статья', en: 'Article' }, about: { ru: 'Год и имя статьи, как в её адресе; не меняется.', en: 'The year and the name of the article as in its address; it never changes.' }, of: ({ article }) => shelfOf(article) },
    date('date', '#date+event', 'О каком дне', 'Day it is about', 'День, месяц или год, о котором статья.', 'The day, month or year the article is about.', ({ article }) => article.facts.date),
    date('published', '#date+published', 'Когда опубликована', 'Published', 'День, когда текст появился на сайте.', 'The day the text appeared on the site.', ({ article }) => article.facts.published),
    { name: 'short_id', type: 'string', hxl: '#meta+id+short', pattern: '[0-9a-hjkmnp-tv-z]{8}', title: { ru: 'Короткое имя', en: 'Short name' }, about: { ru: 'Остаётся за статьёй навсегда, даже если адрес изменится.', en: 'Stays with the article for ever, even when its address changes.' }, of: ({ version }) => version?.article },
    { name: 'version', type: 'string', hxl: '#meta+version', pattern: '[0-9a-f]{8}', title: { ru: 'Версия', en: 'Version' }, about: { ru: 'Отпечаток текстов на всех языках: первые восемь знаков SHA-256. Изменились слова — изменится и он.', en: 'The fingerprint of the texts in every language: the first eight digits of a SHA-256. When the words change, so does it.' }, of: ({ version }) => version?.fingerprint },
    { name: 'languages', type: 'string', hxl: '#meta+lang+list', required: true, pattern: '[a-z]{2}( [a-z]{2})*', title: { ru: 'Языки', en: 'Languages' }, about: { ru: 'Языки, на которых есть текст, через пробел; язык оригинала первый.', en: 'The languages the text exists in, with a space between them, that of record first.' }, of: ({ article }) => langs.filter((lang) => article.texts[lang]).join(' ') },
    ...columnsInBoth<PlacedArticle>({ name: 'title', hxl: '#item+name', title: { ru: 'Заголовок', en: 'Headline' }, about: { ru: 'Пусто, если текста на этом языке нет.', en: 'Empty when there is no text in this language.' }, of: ({ article }) => inBoth(({ texts }, lang) => texts[lang]?.title)(article) }),
    ...columnsInBoth<PlacedArticle>({ name: 'summary', hxl: '#description+summary', title: { ru: 'Подзаголовок', en: 'Standfirst' }, about: { ru: 'Одно предложение о статье.', en: 'One sentence on the article.' }, of: ({ article }) => inBoth(({ texts }, lang) => texts[lang]?.summary)(article) }),
    ...columnsInBoth<PlacedArticle>({ name: 'url', hxl: '#meta+url', pattern: urlPattern, title: { ru: 'Адрес', en: 'Address' }, about: { ru: 'Где статью читают; тот же адрес с index.json — она же как данные.', en: 'Where the article is read; the same address with index.json is the article as data.' }, of: ({ article, site }) => inBoth(({ texts }, lang) => texts[lang] && site + articlePath(lang, article))(article) }),
    ids('missions', '#meta+activity+list', 'Миссии', 'Missions', 'missions', ({ article }) => article.facts.missions),
    ids('countries', '#country+code+list', 'Страны', 'Countries', 'countries', ({ article }) => article.facts.countries),
    ids('topics', '#sector+code+list', 'Темы', 'Topics', 'topics', ({ article }) => article.facts.topics),
    ids('people', '#contact+code+list', 'Кто назван', 'People named', 'glossary', ({ article }) => article.facts.people),
    sourcesColumn(({ article }) => article.facts.sources),
  ],
}

function inBoth(of: (article: Article, lang: (typeof langs)[number]) => string | undefined) {
  return (article: Article) => makeBoth((lang) => of(article, lang))
}

function date(name: string, hxl: string, ru: string, en: string, aboutRu: string, aboutEn: string, of: Column<PlacedArticle>['of']): Column<PlacedArticle> {
  return { name, type: 'string', hxl, required: true, pattern: datePattern, title: { ru, en }, about: { ru: aboutRu, en: aboutEn }, of }
}

function ids(name: string, hxl: string, ru: string, en: string, table: string, of: (item: PlacedArticle) => readonly string[]): Column<PlacedArticle> {
  return { name, type: 'string', hxl, pattern: idsPattern, title: { ru, en }, about: { ru: `Id из таблицы ${table}, через пробел.`, en: `Ids of the table ${table}, with a space between them.` }, of: (item) => of(item).join(' ') }
}
