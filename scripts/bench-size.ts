import { readFile, readdir } from 'node:fs/promises'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import process from 'node:process'

// What a reader's first visit to each kind of page weighs, as a static host would send it: the page itself, then what it calls for.

const pages = [
  ['home', 'ru/'], ['archive', 'ru/articles/'], ['article', 'ru/articles/2024/aikol-5/'], ['article with a timeline', 'ru/articles/2026/kazakhstan-jusan/'],
  ['mission', 'ru/missions/kg-aikol-4/'], ['country', 'ru/countries/kz/'], ['data', 'ru/data/'], ['sources', 'ru/data/sources/'], ['search', 'ru/search/'], ['page', 'ru/about/'],
] as const

const rows = [['page', 'html', 'gzip', 'brotli', 'script', 'preloaded fonts', 'requests'], ...(await Promise.all(pages.map(measure)))]
for (const row of rows) process.stdout.write(`| ${row.join(' | ')} |\n${row === rows[0] ? `|${'---|'.repeat(row.length)}\n` : ''}`)

async function measure([name, path]: readonly [string, string]): Promise<string[]> {
  const html = await readFile(`dist/${path}index.html`)
  const scripts = await sizes(html, /<script[^>]+src="(\/_astro\/[^"]+)"/g, brotli)
  const fonts = await sizes(html, /<link rel="preload" as="font"[^>]+href="([^"]+)"/g, (file) => file.length)
  return [name, kb(html.length), kb(gzipSync(html, { level: 9 }).length), kb(brotli(html)), kb(scripts.bytes), kb(fonts.bytes), String(1 + scripts.count + fonts.count)]
}

async function sizes(html: Buffer, shape: RegExp, weigh: (file: Buffer) => number): Promise<{ bytes: number; count: number }> {
  const paths = [...new Set([...html.toString().matchAll(shape)].map(([, path]) => path ?? ''))]
  const files = await Promise.all(paths.map((path) => readFile(`dist${path}`)))
  return { bytes: files.reduce((sum, file) => sum + weigh(file), 0), count: files.length }
}

function brotli(file: Buffer): number {
  return brotliCompressSync(file).length
}

function kb(bytes: number): string {
  return bytes === 0 ? '–' : `${(bytes / 1000).toFixed(1)} kB`
}

const built = await readdir('dist', { recursive: true, withFileTypes: true })
process.stdout.write(`\n${built.filter((entry) => entry.isFile()).length} files in dist/.\n`)
