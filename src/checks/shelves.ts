import { warningAt, errorAt, type Issue } from '../issues/issue.ts'
import { isLang, langs, otherLangs } from '../lang/langs.ts'

/** Names texts whose twin is missing and files that stand where nothing reads them. */
export function checkShelves(paths: readonly string[], root: string): Issue[] {
  const known = new Set(paths)
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
    if (isKnownFile(path)) return []
    return [
      errorAt(place, 'archive/stray-file', { ru: 'Этот файл никто не читает.', en: 'Nothing reads this file.' }, {
        ru: `Статья — articles/2024/slug/article.${langs[0]}.mdx, миссия — missions/id.yaml; перенесите или удалите файл.`,
        en: `An article is articles/2024/slug/article.${langs[0]}.mdx, a mission is missions/id.yaml; move the file or delete it.`,
      }),
    ]
  })
}

function isKnownFile(path: string): boolean {
  return /^missions\/[a-z0-9-]+\.yaml$|^(?:totals|milestones|sources|glossary|countries|topics)\.yaml$|^README\.md$|^(?:articles\/[^/]+\/[^/]+|pages\/[^/]+)\/translation\.yaml$/.test(path)
}
