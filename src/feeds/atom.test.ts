import { describe, expect, test } from 'vitest'
import { langs } from '../lang/langs.ts'
import { findMarkupFault } from '../site/well-formed.ts'
import { formatAtom } from './atom.ts'
import { madeUpFeed } from './made-up.ts'

describe.each(langs)('in %s', (lang) => {
  const atom = formatAtom(madeUpFeed(lang))

  test('is well-formed, whatever the texts say', () => {
    expect(findMarkupFault(atom)).toBeUndefined()
  })

  test('has what RFC 4287 demands of a feed and of every entry', () => {
    const count = (part: string) => atom.split(part).length - 1
    const entries = madeUpFeed(lang).items.length
    for (const part of ['<id>', '<updated>', '<title>']) expect(count(part), part).toBe(entries + 1)
    expect([count('<author>'), count('rel="self"'), count('<content type="html">')]).toEqual([1, 1, entries])
    expect(new Set(atom.match(/<id>.*?<\/id>/g))).toHaveLength(entries + 1)
  })

  test('has not changed', async () => {
    await expect(atom).toMatchFileSnapshot(`snapshots/atom.${lang}.xml`)
  })
})

test('an article that has no twin names none', () => {
  const entries = formatAtom(madeUpFeed('en')).split('<entry>').slice(1)
  expect(entries.map((entry) => [...entry.matchAll(/hreflang="(\w+)"/g)].map(([, lang]) => lang))).toEqual([
    ['en', 'ru'],
    ['en'],
    ['en', 'ru'],
  ])
})

test('a feed without articles is a feed', () => {
  const empty = formatAtom({ ...madeUpFeed('ru'), items: [] })
  expect(findMarkupFault(empty)).toBeUndefined()
  expect(empty).toContain('<updated>2026-01-01T00:00:00Z</updated>')
})
