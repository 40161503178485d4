import type { z } from 'zod'
import type { Article, ArticleFacts, ArticleText, Reviewed } from '../articles/article.ts'
import { pageSchema, recordSchema, translationSchema } from '../articles/article.ts'
import type { ImageWords } from '../articles/images.ts'
import type { Page } from '../articles/page.ts'
import { checkBody } from '../checks/body.ts'
import { checkUnwritten } from '../checks/unwritten.ts'
import { errorAt, type Issue } from '../issues/issue.ts'
import { readYaml, type Entry } from '../issues/yaml.ts'
import { isLang, langs, type Lang } from '../lang/langs.ts'
import { readReviewed } from '../translation/reviewed.ts'
import { splitFrontMatter } from './front-matter.ts'

/** What stands above a text, in any language. */
type Head = { title: string; summary: string; images?: ImageWords[] | undefined }

/** An article with the entry its facts stand in, and that of the words in each language, for checks that name a line. */
export type ReadArticle = { article: Article; facts: Entry<ArticleFacts>; heads: Partial<Record<Lang, Entry<Head>>> }

type Files = ReadonlyMap<string, string>

/** Reads `articles/<year>/<slug>/article.<lang>.mdx`; the facts stand in the first language of which `paths` name a file, read or not. */
export function readArticles(files: Files, root: string, paths: readonly string[] = [...files.keys()]): { articles: ReadArticle[]; issues: Issue[] } {
  const issues: Issue[] = []
  const articles: ReadArticle[] = []
  for (const [folder, byLang] of groupByFolder(new Set([...paths, ...files.keys()]), /^articles\/([^/]+\/[^/]+)\/article\.([a-z]+)\.mdx$/)) {
    const [year = '', slug = ''] = folder.split('/')
    const place = { file: `${root}articles/${folder}/`, line: 1, column: 1 }
    if (!/^\d{4}$/.test(year) || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
      issues.push(errorAt(place, 'article/folder', {
        ru: `Папка «${folder}» не годится для адреса.`, en: `The folder “${folder}” cannot be an address.`,
      }, {
        ru: 'Назовите её годом и словами латиницей через дефис: 2024/aikol-5.', en: 'Name it with the year and Latin words joined by hyphens: 2024/aikol-5.',
      }))
      continue
    }
    const texts: Article['texts'] = {}
    const heads: ReadArticle['heads'] = {}
    let facts: Entry<ArticleFacts> | undefined
    const record = langs.find((lang) => byLang.has(lang))
    for (const lang of langs) {
      const path = byLang.get(lang)
      const text = files.get(path ?? '')
      if (!path || text === undefined) continue
      const isRecord = lang === record
      const read = readText(text, root + path, lang, isRecord ? recordSchema : translationSchema)
      if (isRecord && lang !== langs[0] && read.issues.filter(({ rule }) => rule === 'schema/missing').length > 3) {
        issues.push(noFacts(root, folder, path))
        continue
      }
      issues.push(...read.issues)
      if (!read.entry || !read.text) continue
      texts[lang] = read.text
      heads[lang] = read.entry
      if (isRecord) facts = read.entry as Entry<z.infer<typeof recordSchema>>
      issues.push(...checkUnwritten(read.text, read.entry.at(['summary']), facts?.value.draft === true))
    }
    if (!facts) continue
    if (Number(year) !== Number(facts.value.date.slice(0, 4)))
      issues.push(errorAt(facts.at(['date']), 'article/year', {
        ru: `Дата статьи — ${facts.value.date}, а папка — ${year}.`, en: `The article’s date is ${facts.value.date}, but its folder is ${year}.`,
      }, {
        ru: `Перенесите папку в articles/${facts.value.date.slice(0, 4)}/ или исправьте дату.`, en: `Move the folder to articles/${facts.value.date.slice(0, 4)}/, or correct the date.`,
      }))
    const { title: _title, summary: _summary, ...rest } = facts.value as z.infer<typeof recordSchema>
    const memory = readMemory(files, `articles/${folder}/`, root)
    issues.push(...memory.issues)
    articles.push({ article: { slug, year: Number(year), facts: rest, texts, ...memory.found }, facts, heads })
  }
  return { articles, issues }
}

/** The first words of addresses that the site itself uses. */
const taken = ['articles', 'missions', 'countries', 'topics', 'data', 'search', 'corrections', 'pagefind']

/** Reads `pages/<id>/page.<lang>.mdx`. */
export function readPages(files: Files, root: string): { pages: Page[]; issues: Issue[] } {
  const issues: Issue[] = []
  const pages: Page[] = []
  for (const [id, byLang] of groupByFolder(new Set(files.keys()), /^pages\/([^/]+)\/page\.([a-z]+)\.mdx$/)) {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || taken.includes(id)) {
      issues.push(errorAt({ file: `${root}pages/${id}/`, line: 1, column: 1 }, 'page/folder', {
        ru: `Папка «${id}» не годится для адреса${taken.includes(id) ? ': такой адрес у сайта уже есть' : ''}.`, en: `The folder “${id}” cannot be an address${taken.includes(id) ? ': the site has this one already' : ''}.`,
      }, {
        ru: 'Назовите её другими словами латиницей через дефис: how-we-count.', en: 'Name it with other Latin words joined by hyphens: how-we-count.',
      }))
      continue
    }
    const page: Page = { id, texts: {} }
    for (const lang of langs) {
      const path = byLang.get(lang)
      if (!path) continue
      const read = readText(files.get(path) ?? '', root + path, lang, pageSchema)
      issues.push(...read.issues)
      if (read.text) page.texts[lang] = read.text
    }
    const memory = readMemory(files, `pages/${id}/`, root)
    issues.push(...memory.issues)
    pages.push({ ...page, ...memory.found })
  }
  return { pages, issues }
}

function readText<Words extends Head>(text: string, file: string, lang: Lang, schema: z.ZodType<Words>) {
  const { split, issues } = splitFrontMatter(text, file)
  if (!split) return { issues }
  const read = readYaml(split.head, file, schema, 2)
  issues.push(...read.issues, ...checkBody(split.body, { file, line: split.bodyLine, column: 1 }, lang))
  if (!read.entry) return { issues }
  const { title, summary, images } = read.entry.value
  const article: ArticleText = { lang, file, title, summary, body: split.body, bodyLine: split.bodyLine, images }
  return { entry: read.entry, text: article, issues }
}

/** What `translation.yaml` of a folder remembers; nothing where there is none. */
function readMemory(files: Files, folder: string, root: string): { found: { reviewed?: Reviewed }; issues: Issue[] } {
  const text = files.get(`${folder}translation.yaml`)
  if (text === undefined) return { found: {}, issues: [] }
  const { reviewed, issues } = readReviewed(text, `${root}${folder}translation.yaml`)
  return { found: reviewed ? { reviewed } : {}, issues }
}

/** A translation that stands alone: all its facts are missing at once. */
function noFacts(root: string, folder: string, path: string): Issue {
  const record = `articles/${folder}/article.${langs[0]}.mdx`
  return errorAt({ file: root + path, line: 1, column: 1 }, 'article/facts', {
    ru: `У статьи нет фактов: они стоят в ${record}, а этого файла нет.`, en: `The article has no facts: they stand in ${record}, and there is no such file.`,
  }, {
    ru: `Создайте ${record} или допишите сюда поля date, published, missions, countries, topics, people, sources.`, en: `Create ${record}, or add the fields date, published, missions, countries, topics, people, sources here.`,
  })
}

function groupByFolder(paths: ReadonlySet<string>, shape: RegExp): Map<string, Map<Lang, string>> {
  const groups = new Map<string, Map<Lang, string>>()
  for (const path of [...paths].sort()) {
    const [, folder, lang] = shape.exec(path) ?? []
    if (!folder || !isLang(lang)) continue
    groups.set(folder, (groups.get(folder) ?? new Map<Lang, string>()).set(lang, path))
  }
  return groups
}
