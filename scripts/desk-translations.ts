import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeArchive } from '../src/archive/archive.ts'
import { markTranslated } from '../src/archive/mark-translated.ts'
import { readArchiveFiles } from '../src/archive/read-archive.ts'
import { filesOf, translationStatuses, untranslatedIn } from '../src/archive/translations.ts'
import { messages } from '../src/desk/messages.ts'
import { makeTranslationPage } from '../src/desk/translation-page.ts'
import type { Lang } from '../src/lang/langs.ts'
import { readContent } from '../src/library.ts'

/** The page of translations as the folder stands now; `refusal` says why what was asked for was not done. */
export async function readTranslationPage(root: string, lang: Lang, refusal?: string): Promise<string> {
  const files = await readContent(join(root, 'content'))
  const { archive } = readArchiveFiles(files, 'content/')
  return makeTranslationPage(translationStatuses(archive, filesOf(files, 'content/')), untranslatedIn(archive), lang, refusal)
}

/** Marks the translations of a text as compared with their source; says why not where the text has errors or is not there. */
export async function writeCompared(root: string, id: string, lang: Lang): Promise<string | undefined> {
  const files = await readContent(join(root, 'content'))
  const { archive, issues } = makeArchive(files, 'content/', { compare: false })
  const isFaulty = issues.some(({ severity, file }) => severity === 'error' && file.startsWith(`content/articles/${id}/`))
  const [marked] = markTranslated(archive, filesOf(files, 'content/'), [id])
  if (isFaulty || !marked || marked.marks.length === 0) return messages.cannotMark[lang]
  if (marked.text !== undefined) await writeFile(join(root, 'content', marked.path), marked.text)
  return undefined
}
