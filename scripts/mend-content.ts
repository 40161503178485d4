import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import type { Lang } from '../src/lang/langs.ts'
import { readContent } from '../src/library.ts'
import { isWritten } from '../src/prose/read-passages.ts'
import { mendSource } from '../src/typography/mend-source.ts'

/** A file that was set as the style wants it, and in how many places. */
export type Mended = { file: string; places: number }

/** Sets typography in every file of a content folder; each file is replaced whole or not at all, and no word, number or field changes. */
export async function mendContent(folder: string): Promise<Mended[]> {
  const mended: Mended[] = []
  for (const path of [...(await readContent(folder)).keys()].filter(isWritten).sort()) {
    const file = join(folder, path)
    const bytes = await readFile(file)
    const source = bytes.toString('utf8')
    // What is not UTF-8 would not come back as it was.
    if (!Buffer.from(source, 'utf8').equals(bytes)) continue
    const { text, places } = mendSource(path, source)
    if (places === 0) continue
    await replaceFile(file, text)
    mended.push({ file, places })
  }
  return mended
}

/** What was mended, a line a file; in the words of the terminal's language. */
export function formatMended(mended: readonly Mended[], lang: Lang): string {
  const places = mended.reduce((sum, file) => sum + file.places, 0)
  const words = {
    ru: { none: 'Исправлять нечего.', of: (count: number) => `мест: ${count}`, all: `Исправлено мест: ${places}, файлов: ${mended.length}. Слова, числа и факты не тронуты.` },
    en: { none: 'There was nothing to mend.', of: (count: number) => `places: ${count}`, all: `Places mended: ${places}, files: ${mended.length}. Words, numbers and facts are as they were.` },
  }[lang]
  if (mended.length === 0) return `${words.none}\n`
  return `${mended.map(({ file, places: count }) => `  ${file}  ${words.of(count)}\n`).join('')}${words.all}\n`
}

async function replaceFile(link: string, text: string): Promise<void> {
  const file = await realpath(link)
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}`)
  try {
    await writeFile(draft, text, { mode: (await stat(file)).mode })
    await rename(draft, file)
  } finally {
    await rm(draft, { force: true })
  }
}
