import { warningAt, errorAt, type Issue, type Place } from '../issues/issue.ts'
import { nearest } from '../issues/nearest.ts'
import { isLang, langs, otherLangs } from '../lang/langs.ts'

/** Names texts whose twin is missing, and files that stand where nothing reads them or under a name that nothing reads. */
export function checkShelves(paths: readonly string[], root: string): Issue[] {
  const known = new Set(paths.map((path) => nameOnShelf(path) ?? path))
  return paths.flatMap((path) => {
    const place = { file: root + path, line: 1, column: 1 }
    const [, folder, name, lang] = /^((?:articles\/[^/]+\/[^/]+|pages\/[^/]+)\/)(article|page)\.([a-z]+)\.mdx$/.exec(path) ?? []
    if (folder && isLang(lang))
      return otherLangs(lang)
        .filter((other) => !known.has(`${folder}${name}.${other}.mdx`))
        .map((other) =>
          (name === 'page' ? errorAt : warningAt)(place, 'pair/missing', {
            ru: `Нет файла ${name}.${other}.mdx: текст есть только на одном языке.`, en: `There is no ${name}.${other}.mdx: the text exists in one language only.`,
          }, {
            ru: `Переведите его в файл ${folder}${name}.${other}.mdx.`, en: `Translate it into ${folder}${name}.${other}.mdx.`,
          }),
        )
    return isOnShelf(path) ? [] : [stray(path, place, root, new Set(paths))]
  })
}

/** The name under which a file with a slip in its name is read: `Article.RU.md → article.ru.mdx`, `x.yml → x.yaml`; nothing if it has none. */
export function nameOnShelf(path: string): string | undefined {
  const right = path
    .replace(/^(missions|articles|pages)\//i, (folder) => folder.toLowerCase())
    .replace(/[^/]+$/, (name) => name.toLowerCase().replace(/\.txt$/, '').replace(/\.yml$/, '.yaml').replace(/\.mdx?$/, '.mdx').replace(/^(article|page)[-_ .]+([a-z]{2})\.mdx$/, '$1.$2.mdx'))
  return right !== path && isOnShelf(right) ? right : undefined
}

function isOnShelf(path: string): boolean {
  const [, lang] = /^(?:articles\/[^/]+\/[^/]+\/article|pages\/[^/]+\/page)\.([a-z]+)\.mdx$/.exec(path) ?? []
  return isLang(lang) || /^missions\/[a-z0-9-]+\.yaml$|^(?:articles\/[^/]+\/[^/]+|pages\/[^/]+)\/translation\.yaml$/.test(path) || lists.includes(path) || path === 'README.md' || isRecord(path)
}

/** What `npm run published` keeps. */
function isRecord(path: string): boolean {
  return /^published\/(?:addresses\.txt|\d{4}\/[a-z0-9-]+\/[1-9]\d*\.(?:yaml|[a-z]{2}\.md))$/.test(path)
}

const lists = ['totals.yaml', 'milestones.yaml', 'sources.yaml', 'glossary.yaml', 'countries.yaml', 'topics.yaml', 'words.yaml', 'moved.yaml', 'protection.yaml', 'style.yaml', 'words.txt']

function stray(path: string, place: Place, root: string, all: ReadonlySet<string>): Issue {
  if (path.endsWith('/'))
    return errorAt({ ...place, file: root + path.slice(0, -1) }, 'archive/stray-file', {
      ru: 'Это папка, а назван так должен быть файл.', en: 'This is a folder, but a file should bear this name.',
    }, {
      ru: 'Переименуйте папку; файл с текстом создайте под этим именем.', en: 'Rename the folder; create the file with the text under this name.',
    })
  const right = nameOnShelf(path) ?? nearName(path)
  const nothing = { ru: 'Этот файл никто не читает.', en: 'Nothing reads this file.' }
  if (right && !all.has(right))
    return errorAt(place, 'archive/stray-file', nothing, { ru: `Переименуйте его в ${right}.`, en: `Rename it to ${right}.` })
  return errorAt(place, 'archive/stray-file', nothing, {
    ru: `Статья — articles/2024/slug/article.${langs[0]}.mdx, миссия — missions/id.yaml; перенесите или удалите файл.`,
    en: `An article is articles/2024/slug/article.${langs[0]}.mdx, a mission is missions/id.yaml; move the file or delete it.`,
  })
}

/** The name that was probably meant: that of a text in an article's folder, of a mission, or of a list. */
function nearName(path: string): string | undefined {
  const [, folder = ''] = /^(articles\/\d{4}\/[^/]+\/|pages\/[^/]+\/)[^/]+$/.exec(path) ?? []
  if (folder) return nearest(path, langs.map((lang) => `${folder}${folder.startsWith('pages') ? 'page' : 'article'}.${lang}.mdx`), 4)
  return path.includes('/') ? undefined : nearest(path, lists, 4)
}
