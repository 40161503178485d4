import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, realpath, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join, posix, sep } from 'node:path'
import { keepWriting } from '../src/desk/keep.ts'

/** Why a file was not read or written, as a status of HTTP. */
export type Refusal = { status: 400 | 404 | 412; reason: string }

const writable = /^content\/(?:[a-z0-9-]+\/)*[A-Za-z0-9][A-Za-z0-9._-]*\.(?:mdx|yaml|jpe?g|png|webp|avif)$/

/** Names every file of the content folder of a checkout that the desk may touch. */
export async function listDeskFiles(root: string): Promise<string[]> {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1).split(sep).join('/'))
  return paths.filter((path) => writable.test(path)).sort()
}

/** Reads a file of the content folder with its fingerprint. */
export async function readDeskFile(root: string, path: string): Promise<{ data: Buffer; mark: string } | Refusal> {
  const place = await placeOf(root, path)
  if (!place) return outside(path)
  const data = await readFile(place).catch(() => undefined)
  return data ? { data, mark: markOf(data) } : { status: 404, reason: path }
}

/** Writes a file; of a text only what changed is written. Refuses when the file is not what the form had read (`mark`). */
export async function writeDeskFile(root: string, path: string, data: Buffer, mark: string | undefined): Promise<{ mark: string } | Refusal> {
  const place = await placeOf(root, path)
  if (!place) return outside(path)
  const old = await readFile(place).catch(() => undefined)
  if (mark !== (old && markOf(old))) return changed(path)
  const next = old && /\.(mdx|yaml)$/.test(path) ? Buffer.from(keepWriting(old.toString('utf8'), data.toString('utf8'), path)) : data
  if (!old || !next.equals(old)) {
    await mkdir(dirname(place), { recursive: true })
    // A crash in the middle leaves the old file whole.
    await writeFile(`${place}.desk`, next)
    await rename(`${place}.desk`, place)
  }
  return { mark: markOf(next) }
}

/** Removes a file, and the folder that it leaves empty. */
export async function removeDeskFile(root: string, path: string, mark: string | undefined): Promise<undefined | Refusal> {
  const place = await placeOf(root, path)
  if (!place) return outside(path)
  const old = await readFile(place).catch(() => undefined)
  if (!old) return { status: 404, reason: path }
  if (mark !== '*' && mark !== markOf(old)) return changed(path)
  await rm(place)
  await rmdir(dirname(place)).catch(() => undefined)
  return undefined
}

/** The place of a path on disk; none for a path outside the content folder, through a link too. */
async function placeOf(root: string, path: string): Promise<string | undefined> {
  if (posix.normalize(path) !== path || !writable.test(path)) return undefined
  const place = join(root, ...path.split('/'))
  const content = await realpath(join(root, 'content'))
  let folder = dirname(place)
  for (;;) {
    const real = await realpath(folder).catch(() => undefined)
    if (real) return real === content || real.startsWith(content + sep) ? place : undefined
    folder = dirname(folder)
  }
}

function markOf(data: Buffer): string {
  return `"${createHash('sha256').update(data).digest('hex').slice(0, 24)}"`
}

function outside(path: string): Refusal {
  return { status: 400, reason: `The desk does not touch “${path}”.` }
}

function changed(path: string): Refusal {
  return { status: 412, reason: `Файл ${path} изменился на диске. Обновите страницу. / ${path} has changed on disk. Reload the page.` }
}
