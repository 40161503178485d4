import { checkSpelling, type Prose } from '../src/spelling/check-spelling.ts'
import { readOwnWords } from '../src/spelling/own-words.ts'
import { checkTraces } from '../src/typography/tidy-source.ts'
import { checkTypography } from '../src/typography/check-typography.ts'
import type { Name } from '../src/glossary/glossary.ts'
import type { Issue } from '../src/issues/issue.ts'
import { isWritten, readPassages } from '../src/prose/read-passages.ts'
import { openDictionaries } from './dictionaries.ts'

/** Names what is wrong with the letters, marks and words of a content folder's files; too slow to stand in every build. */
export async function proofread(files: ReadonlyMap<string, string>, root: string, glossary: readonly Name[]): Promise<Issue[]> {
  const texts = [...files].filter(([path]) => isWritten(path) && path !== 'style.yaml')
  const prose = texts.map(([path, text]): Prose => {
    const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
    return { file: root + path, source, passages: readPassages(path, source), isAboutNames: /^(?:glossary|sources)\.yaml$/.test(path) }
  })
  const own = { words: readOwnWords(files.get('words.txt') ?? ''), file: `${root}words.txt` }
  const dictionaries = await openDictionaries()
  const spelling = await checkSpelling(prose, glossary, own, dictionaries)
  await dictionaries.remember()
  return [
    ...texts.flatMap(([path, text]) => checkTraces(text, root + path)),
    ...prose.flatMap(({ file, source, passages }) => checkTypography(passages, source, file)),
    ...spelling,
  ]
}
