import { z } from 'zod'
import { articlesIn } from '../articles/article.ts'
import { langNames, langs } from '../lang/langs.ts'
import { makeSay } from '../lang/words.ts'
import * as paths from '../site/paths.ts'
import { siteName } from '../site/site.ts'
import { articleItems, itemOf, itemShape } from './list-records.ts'
import { envelope, envelopeInAll, makeEnvelope, makeEnvelopeInAll, pageShape, said, type RecordContext } from './record.ts'

/** The shape of the record of the page where a language is chosen: the way in for programs. */
export const languagesShape = z.strictObject({
  ...envelopeInAll,
  kind: z.literal('languages'),
  homes: said(
    z.array(pageShape.extend({ lang: z.enum(langs), name: z.string(), title: z.string() })),
    'языки сайта: как язык себя называет, имя сайта на нём, главная страница и её запись',
    'the languages of the site: what each calls itself, the name of the site in it, its home page and the record of that',
  ),
})

/** The shape of the record of the home page. */
export const homeShape = z.strictObject({
  ...envelope,
  kind: z.literal('home'),
  title: said(z.string(), 'заголовок', 'the headline'),
  about: said(z.string(), 'подзаголовок', 'the standfirst'),
  sections: said(z.array(itemShape), 'разделы сайта и постоянные страницы', 'the sections of the site and its standing pages'),
  latest: said(z.array(itemShape), 'новые статьи, показанные на странице', 'the new articles that the page shows'),
  countries: said(z.array(itemShape), 'страны, у которых есть страница', 'the countries that have a page'),
  timelines: said(z.array(z.url()), 'временные шкалы страницы как данные', 'the timelines of the page as data'),
})

/** The record of the page where a language is chosen; `site` ends without a slash. */
export function makeLanguagesRecord(site: string): z.infer<typeof languagesShape> {
  return {
    ...makeEnvelopeInAll(site, paths.choicePath),
    kind: 'languages',
    homes: langs.map((lang) => ({ lang, name: langNames[lang], title: siteName[lang], page: site + paths.homePath(lang), record: site + paths.recordPath(paths.homePath(lang)) })),
  }
}

/** The record of the home page. */
export function makeHomeRecord(context: RecordContext): z.infer<typeof homeShape> {
  const { archive, lang, site } = context
  const say = makeSay(lang)
  const section = (id: string, name: string, path: (lang: typeof context.lang) => string) => itemOf(id, name, path(lang), context)
  return {
    ...makeEnvelope(context, paths.homePath(lang)),
    kind: 'home',
    title: say('home.title'),
    about: say('home.lead'),
    sections: [
      section('articles', say('articles.title'), paths.articlesPath),
      section('missions', say('missions.title'), paths.missionsPath),
      section('data', say('data.title'), paths.dataPath),
      section('totals', say('notes.title'), paths.totalsPath),
      section('sources', say('sources.title'), paths.sourcesPath),
      section('dictionary', say('dictionary.title'), paths.dictionaryPath),
      section('files', say('api.title'), paths.filesPath),
      section('search', say('search.title'), paths.searchPath),
      section('corrections', say('corrections.title'), paths.correctionsPath),
      ...archive.pages.flatMap(({ id, texts }) => (texts[lang] ? [itemOf(id, texts[lang].title, paths.pagePath(lang, id), context)] : [])),
    ],
    latest: articleItems(articlesIn(archive.articles, lang).slice(0, 5).map(({ article }) => article), context),
    countries: archive.countries.filter(({ role }) => role !== 'origin').map(({ id, name }) => itemOf(id, name[lang], paths.countryPath(lang, id), context)),
    timelines: ['home', 'region'].map((id) => `${site}/data/timelines/${id}.json`),
  }
}
