import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { offlineAddress } from '../src/edition/address.ts'
import { makeOfflineDrawing } from '../src/edition/drawing.ts'
import { belongs, editionName, type Edition } from '../src/edition/edition.ts'
import { formatManifest, type Sum } from '../src/edition/manifest.ts'
import { checkNames } from '../src/edition/names.ts'
import { makeOfflinePage } from '../src/edition/page.ts'
import { makeReadMe, manifestName } from '../src/edition/read-me.ts'
import { makeClassic } from '../src/edition/script.ts'
import { makeOfflineStyle } from '../src/edition/style.ts'
import { formatDate } from '../src/lang/dates.ts'
import { isLang, langs, type Both, type Lang } from '../src/lang/langs.ts'
import { formatBytes, formatNumber } from '../src/lang/numbers.ts'
import { feedPath, homePath } from '../src/site/paths.ts'
import { langOfLocale } from './check-content.ts'
import { takeNow } from './now.ts'
import { findFolderProblem, refuse } from './refuse.ts'
import { writeZip, type ZipEntry } from './zip.ts'

/** An edition that was written. */
export type Written = { file: string; bytes: number; sha256: string; pages: number; files: number; date?: string | undefined; site: string }

/** Packs a built site into `<folder>/homeward-<date>.zip`, to be read from a disk; the same site gives the same bytes. Or says why that cannot be. */
export async function writeEdition(dist: string, folder: string): Promise<Written | { problems: Both[] }> {
  const built = await readBuilt(dist)
  if (!built) return { problems: [notBuilt(dist)] }
  const name = editionName(built.date)
  const edition: Edition = { ...built, files: await chooseFiles(dist) }
  const problems = checkNames([...edition.files, 'README.txt', manifestName].map((path) => `${name}/${path}`))
  if (problems.length > 0) return { problems }

  const file = join(folder, `${name}.zip`)
  await mkdir(folder, { recursive: true })
  try {
    await writeZip(`${file}.part`, entriesOf(dist, edition))
    await rename(`${file}.part`, file)
  } finally {
    await rm(`${file}.part`, { force: true })
  }
  const pages = [...edition.files].filter((path) => path.endsWith('.html')).length
  return { file, bytes: (await stat(file)).size, sha256: sumOf(await readFile(file)), pages, files: edition.files.size + 2, ...built }
}

/** Everything under the folder of the edition, sorted; the manifest last, because it knows all the others. */
function entriesOf(dist: string, edition: Edition): ZipEntry[] {
  const sums: Sum[] = []
  const make = async (path: string) => {
    const bytes = path === 'README.txt' ? Buffer.from(makeReadMe(edition)) : makeOffline(path, await readFile(join(dist, path)), edition)
    sums.push({ path, sha256: sumOf(bytes) })
    return bytes
  }
  const entries = [...edition.files, 'README.txt'].sort().map((path) => ({ path, make: () => make(path) }))
  return [...entries, { path: manifestName, make: async () => Buffer.from(formatManifest(sums)) }].map(({ path, make }) => ({ path: `${editionName(edition.date)}/${path}`, make }))
}

/** A file of the site as it works from a disk. */
function makeOffline(path: string, bytes: Buffer, edition: Edition): Buffer {
  const turn = (url: string) => offlineAddress(url, path, edition)
  if (path.endsWith('.html')) return Buffer.from(makeOfflinePage(bytes.toString(), path, edition))
  if (path.endsWith('.svg')) return Buffer.from(makeOfflineDrawing(bytes.toString(), turn))
  if (path.endsWith('.css')) return Buffer.from(makeOfflineStyle(bytes.toString(), turn))
  return path.endsWith('.js') ? Buffer.from(makeClassic(bytes.toString()) ?? '') : bytes
}

/** The files that have a use without a server, among them the scripts that run without one. */
async function chooseFiles(dist: string): Promise<Set<string>> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/')).filter(belongs)
  const idle = await Promise.all(paths.map(async (path) => path.endsWith('.js') && makeClassic(await readFile(join(dist, path), 'utf8')) === undefined))
  return new Set(paths.filter((_, index) => !idle[index]))
}

/** What a built site knows of itself: its address, and the day of the newest publication as its feeds tell it; nothing of any other folder. */
async function readBuilt(dist: string): Promise<Pick<Edition, 'site' | 'date'> | undefined> {
  const [home = '', ...feeds] = await Promise.all(['index.html', ...langs.map((lang) => feedPath(homePath(lang), 'json'))].map((path) => readFile(join(dist, path), 'utf8').catch(() => '')))
  const site = /<link rel="canonical" href="([^"]+?)\/?"/.exec(home)?.[1]
  if (site === undefined || feeds.includes('')) return undefined
  const days = feeds.flatMap((feed) => (JSON.parse(feed) as { items: { date_published: string }[] }).items.map(({ date_published }) => date_published.slice(0, 10)))
  return { site, date: days.sort().at(-1) }
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function notBuilt(dist: string): Both {
  return { ru: `В папке «${dist}» нет собранного сайта. Соберите его (npm run build) или не называйте папку: издание соберёт его само.`, en: `There is no built site in the folder “${dist}”. Build it (npm run build), or name no folder: the edition then builds it itself.` }
}

const usage: Both = {
  ru: 'Издание для чтения без сети: npm run edition [-- --now 2026-03-01T10:00+06:00] [--dist СОБРАННЫЙ_САЙТ] [--lang ru|en]',
  en: 'An edition to read offline: npm run edition [-- --now 2026-03-01T10:00+06:00] [--dist BUILT_SITE] [--lang ru|en]',
}

const building: Both<(now: string | undefined) => string> = {
  ru: (now) => (now ? `Собираю сайт, каким его видно на ${now}…` : 'Собираю сайт…'),
  en: (now) => (now ? `Building the site as seen at ${now}…` : 'Building the site…'),
}

const done: Both<(written: Written) => string[]> = {
  ru: ({ file, bytes, sha256, pages, files, date, site }) => [
    `Издание: ${file} (${formatBytes(bytes, 'ru')})`,
    `Страниц: ${formatNumber(pages, 'ru')}, всего файлов: ${formatNumber(files, 'ru')}.${date ? ` Самая новая публикация: ${formatDate(date, 'ru')}.` : ''}`,
    `SHA-256: ${sha256}`,
    'Чтобы читать, распакуйте его и откройте index.html: интернет не нужен.',
    ...(isNowhere(site) ? [`Адрес сайта не назван, и на страницах стоит ${site}. Назовите его: SITE_URL=https://… npm run edition`] : []),
  ],
  en: ({ file, bytes, sha256, pages, files, date, site }) => [
    `Edition: ${file} (${formatBytes(bytes, 'en')})`,
    `Pages: ${formatNumber(pages, 'en')}, files in all: ${formatNumber(files, 'en')}.${date ? ` Newest publication: ${formatDate(date, 'en')}.` : ''}`,
    `SHA-256: ${sha256}`,
    'To read, unpack it and open index.html: no connection is needed.',
    ...(isNowhere(site) ? [`The site’s address was not given, and the pages name ${site}. Give it: SITE_URL=https://… npm run edition`] : []),
  ],
}

/** Nobody can have an address that ends so (RFC 2606). */
function isNowhere(site: string): boolean {
  return site.endsWith('.example')
}

/** Builds the site, or takes one that is built, and packs it; the exit code is 2 when it cannot be packed. */
async function run(): Promise<void> {
  const asked = readOptions()
  if (!asked) return refuse([usage])
  const { lang, dist } = asked
  if (dist === undefined) {
    process.stderr.write(`${building[lang](process.argv.some((argument) => argument.startsWith('--now')) ? new Date(takeNow(lang)).toISOString() : undefined)}\n`)
    const { build } = await import('astro')
    await build({ logLevel: 'warn' })
  } else {
    const noFolder = await findFolderProblem(dist)
    if (noFolder.length > 0) return refuse(noFolder)
  }
  const written = await writeEdition(dist ?? 'dist', 'edition')
  if ('problems' in written) return refuse(written.problems)
  process.stdout.write(`${done[lang](written).join('\n')}\n`)
}

function readOptions(): { lang: Lang; dist?: string | undefined } | undefined {
  try {
    const { values } = parseArgs({ options: { lang: { type: 'string' }, now: { type: 'string' }, dist: { type: 'string' } } })
    return values.now !== undefined && values.dist !== undefined ? undefined : { lang: isLang(values.lang) ? values.lang : langOfLocale(process.env), dist: values.dist }
  } catch {
    return undefined
  }
}

if (import.meta.main) await run()
