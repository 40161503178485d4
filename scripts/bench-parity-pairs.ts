import { readFile, readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { makeBoth, type Both } from '../src/lang/langs.ts'
import { readContent } from '../src/library.ts'
import { formatOf, placeIn, readHeadParagraphs, readParagraphs, type Format, type ParagraphKind } from '../src/parity/paragraphs.ts'
import { sentences } from './bench-parity-sentences.ts'

/** Two texts by their lines, and where their paragraphs stand: the n-th of one language says what the n-th of the other says. */
export type Pair = { name: string; format: Format; isOwn: boolean; lines: Both<string[]>; heads: Both<Place[]>; bodies: Both<Place[]> }

/** The lines of a paragraph, counted from 0, the last one included. */
export type Place = { from: number; to: number; kind: ParagraphKind }

/** The articles of the archive. */
export async function archivePairs(): Promise<Pair[]> {
  const files = await readContent('content')
  const texts = [...files].filter(([path]) => path.startsWith('articles/') && path.endsWith('.ru.mdx'))
  return texts.map(([path, ru]) => makePair(path.replace('.ru.mdx', ''), 'mdx', { ru, en: files.get(path.replace('.ru.', '.en.')) ?? '' }))
}

/** The pairs of a folder, whose files end alike: `letter.ru.txt` and `letter.en.txt`. */
export async function folderPairs(folder: string): Promise<Pair[]> {
  const files = (await readdir(folder)).filter((file) => /\.ru\.\w+$/.test(file)).sort()
  return Promise.all(files.map(async (file) => {
    const read = (name: string) => readFile(join(folder, name), 'utf8')
    return makePair(file.slice(0, file.indexOf('.ru.')), formatOf(extname(file)), { ru: await read(file), en: await read(file.replace('.ru.', '.en.')) })
  }))
}

/** Sentences of our own, for faults that the archive gives little occasion for. */
export function ownPair(): Pair {
  return { ...makePair('own sentences', 'mdx', makeBoth((lang) => sentences.map((sentence) => sentence[lang]).join('\n\n'))), isOwn: true }
}

function makePair(name: string, format: Format, texts: Both): Pair {
  const placed = (paragraphs: ReturnType<typeof readParagraphs>) => paragraphs.map((paragraph): Place => ({ from: paragraph.line - 1, to: placeIn(paragraph, paragraph.text.length - 1).line - 1, kind: paragraph.kind }))
  return {
    name, format, isOwn: false, lines: makeBoth((lang) => texts[lang].split('\n')),
    heads: makeBoth((lang) => placed(readHeadParagraphs(texts[lang], format))), bodies: makeBoth((lang) => placed(readParagraphs(texts[lang], format))),
  }
}
