import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { makeArchive } from '../src/archive/archive.ts'
import { markTranslated } from '../src/archive/mark-translated.ts'
import { tellMarked } from '../src/archive/tell-marked.ts'
import { filesOf, textIds } from '../src/archive/translations.ts'
import { isLang, type Both, type Lang } from '../src/lang/langs.ts'
import { readContent } from '../src/library.ts'
import { findText } from '../src/translation/find-text.ts'
import { langOfLocale } from './check-content.ts'
import { findFolderProblem, refuse } from './refuse.ts'

const usage: Both = {
  ru: 'Назовите тексты, перевод которых вы сверили: npm run translated -- aikol-5 [about …], или все сразу: npm run translated -- --all [--only en] [--lang ru|en]',
  en: 'Name the texts whose translation you have compared: npm run translated -- aikol-5 [about …], or all at once: npm run translated -- --all [--only en] [--lang ru|en]',
}

/** Marks translations as compared with their sources; the exit code is 2, and nothing is written, when that cannot be done for one of them. */
async function run(): Promise<void> {
  const asked = readOptions()
  if (!asked) return refuse([usage])
  const { names, all, content, only, lang } = asked
  const noFolder = await findFolderProblem(content)
  if (noFolder.length > 0) return refuse(noFolder)
  const files = await readContent(content)
  const { archive, issues } = makeArchive(files, '', { compare: false })
  const ids = textIds(files)
  const found = names.map((name) => findText(name, ids))
  const read = new Set([...archive.articles.map(({ year, slug }) => `${year}/${slug}`), ...archive.pages.map(({ id }) => id)])
  const wrong = issues.filter(({ severity, file }) => severity === 'error' && file.endsWith('.mdx')).map(({ file }) => file.replace(/^\w+\/(.*)\/.*$/, '$1'))
  const faulty = new Set([...wrong, ...ids.filter((id) => !read.has(id))])
  const chosen = all ? ids.filter((id) => !faulty.has(id)) : [...new Set(found.flatMap((each) => ('id' in each ? [each.id] : [])))]
  const problems = [...found.flatMap((each) => ('problem' in each ? [each.problem] : [])), ...chosen.filter((id) => faulty.has(id)).map(hasErrors)]
  if (problems.length > 0) return refuse(problems)

  const marked = markTranslated(archive, filesOf(files, ''), chosen, only)
  const alone = all ? [] : marked.filter(({ marks }) => marks.length === 0).map(({ id }) => hasNoTranslation(id))
  if (alone.length > 0) return refuse(alone)
  for (const { path, text } of marked) if (text !== undefined) await writeFile(join(content, path), text)
  process.stdout.write(tellMarked(marked, lang))
}

function readOptions(): { names: string[]; all: boolean; content: string; only?: Lang; lang: Lang } | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { all: { type: 'boolean', default: false }, only: { type: 'string' }, content: { type: 'string', default: 'content' }, lang: { type: 'string' } },
    })
    if (values.all === positionals.length > 0 || (values.only !== undefined && !isLang(values.only))) return undefined
    return { names: positionals, all: values.all, content: values.content, only: isLang(values.only) ? values.only : undefined, lang: isLang(values.lang) ? values.lang : langOfLocale(process.env) }
  } catch {
    return undefined
  }
}

function hasErrors(id: string): Both {
  return { ru: `В тексте «${id}» есть ошибки. Сначала исправьте их: npm run check`, en: `The text “${id}” has errors. Correct them first: npm run check` }
}

function hasNoTranslation(id: string): Both {
  return { ru: `У текста «${id}» нет перевода: отмечать нечего.`, en: `The text “${id}” has no translation to mark.` }
}

if (import.meta.main) await run()
