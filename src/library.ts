import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { makeArchive, type Archive } from './archive/archive.ts'
import { readArchiveFiles } from './archive/read-archive.ts'
import { knowledgeOf, misledFrom as findMisled } from './archive/translations.ts'
import { visibleAt } from './archive/visible.ts'
import type { Article } from './articles/article.ts'
import type { Page } from './articles/page.ts'
import { makeArticlesUsing } from './articles/uses.ts'
import { buildTime } from './build-time.ts'
import { readImageFiles } from './image-files.ts'
import type { Issue } from './issues/issue.ts'
import type { Lang } from './lang/langs.ts'
import { makeFigures } from './missions/figures.ts'

/**
 * Reads the texts of a content folder, by path inside it. A file that is no text is there by its name alone, as is, with a slash at its
 * end, a folder that is named like a text; pictures and the files that systems leave behind are passed over.
 */
export async function readContent(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const kept = entries.filter((entry) => (entry.isDirectory() ? text.test(entry.name) : !passed.test(entry.name)))
  const texts = await Promise.all(kept.map((entry) => (entry.isFile() && text.test(entry.name) ? readFile(join(entry.parentPath, entry.name), 'utf8') : '')))
  return new Map(kept.map((entry, index) => [
    relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/') + (entry.isDirectory() ? '/' : ''),
    texts[index] ?? '',
  ]))
}

const text = /\.(?:mdx?|ya?ml|txt)$/i
const passed = /^\.|^(?:Thumbs\.db|desktop\.ini)$|\.(?:jpe?g|png|webp|avif|gif|tiff?|heic|heif|bmp)$/i

/** Reads and checks a content folder, what is not public yet included. */
export async function readArchive(folder = 'content'): Promise<{ archive: Archive; issues: Issue[] }> {
  const time = buildTime()
  // Who writes sees everything, and is still told what readers would see too early.
  return makeArchive(await readContent(folder), rootOf(folder), { now: time === Infinity ? Date.now() : time, images: await readImageFiles(folder) })
}

/** Reads a content folder without checking it, what is not public yet included; what has errors is left out. */
export async function readUnchecked(folder = 'content'): Promise<Archive> {
  return readArchiveFiles(await readContent(folder), rootOf(folder)).archive
}

function rootOf(folder: string): string {
  return `${folder.replace(/\/$/, '')}/`
}

/** The archive that the pages are made from, read once a build: what readers may see at the time of the build. */
export const library = once(async () => visibleAt(await readUnchecked(), buildTime()))

/** Every figure of the ledger, made once a build. */
export const figures = once(async () => {
  const { missions, totals } = await library()
  return makeFigures(missions, totals.totals)
})

/** Where the figures of the ledger are used, read once a build. */
export const articlesUsing = once(async () => makeArticlesUsing((await library()).articles))

/** What reading the texts takes beside them, made once a build. */
export const knowledge = once(async () => knowledgeOf(await library()))

/** The language to which readers of a text are sent because its facts have changed there since; nothing if they are not misled. */
export async function misledFrom(text: Article | Page, lang: Lang): Promise<Lang | undefined> {
  return findMisled(text, lang, await knowledge())
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => (made ??= make())
}
