import { stat } from 'node:fs/promises'
import process from 'node:process'
import { langs, type Both } from '../src/lang/langs.ts'

/** Says in every language why a command cannot do what was asked, and ends it with 2: whoever mistyped it may read any of them. */
export function refuse(problems: readonly Both[]): void {
  process.stderr.write(problems.map((problem) => `${langs.map((lang) => problem[lang]).join('\n')}\n`).join(''))
  process.exitCode = 2
}

/** What is wrong with a content folder that was named: nothing when it is there. */
export async function findFolderProblem(folder: string): Promise<Both[]> {
  const isFolder = await stat(folder).then((found) => found.isDirectory(), () => false)
  return isFolder ? [] : [{ ru: `Папки «${folder}» нет.`, en: `There is no folder “${folder}”.` }]
}
