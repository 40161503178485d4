import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readArchiveFiles } from '../src/archive/read-archive.ts'
import { addressesOf } from '../src/checks/addresses.ts'
import { readBuiltPage } from '../src/checks/built-page.ts'
import { langs, makeBoth } from '../src/lang/langs.ts'
import { readContent } from '../src/library.ts'

// The check of content knows the addresses of the site before it is built: here they are held against the built one.

const files = await readContent('content')
const { archive } = readArchiveFiles(files, '')
const addresses = makeBoth((lang) => addressesOf(archive, [...files.keys()], new Set(), lang))

test.each(langs)('every page of the built site is an address that a text may lead to, and every address is a page (%s)', async (lang) => {
  const entries = await readdir(`dist/${lang}`, { recursive: true })
  const built = entries.filter((path) => path.endsWith('index.html')).map((path) => `/${lang}/${path.replace(/index\.html$/, '')}`)
  const known = addresses[lang]
  expect(built.filter((path) => !known.has(path))).toEqual([])
  expect([...known.keys()].filter((path) => path.endsWith('/') && !built.includes(path))).toEqual([])
})

test.each(langs)('every place on a page that a text may lead to is there (%s)', async (lang) => {
  const missing: string[] = []
  for (const [path, anchors] of addresses[lang]) {
    if (anchors.length === 0) continue
    const { ids } = readBuiltPage(await readFile(`dist${path}index.html`, 'utf8'))
    missing.push(...anchors.filter((anchor) => !ids.includes(anchor)).map((anchor) => `${path}#${anchor}`))
  }
  expect(missing).toEqual([])
})
