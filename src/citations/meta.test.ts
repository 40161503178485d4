import { describe, expect, test } from 'vitest'
import { langs } from '../lang/langs.ts'
import { madeUpRecords } from './made-up.ts'
import { citationMeta } from './meta.ts'

describe.each(langs)('in %s', (lang) => {
  test.each(Object.entries(madeUpRecords(lang)))('what a reference manager reads of one %s has not changed', async (kind, item) => {
    const tags = citationMeta(item, { lang, ...(kind === 'article' && { identifier: 'bh274h7t', modified: '2026-12-03' }) })
    await expect(`${JSON.stringify(tags, null, 1)}\n`).toMatchFileSnapshot(`snapshots/meta-${kind}.${lang}.json`)
  })
})

test('a date is written as far as it is known, with slashes for Google Scholar', () => {
  const dates = ['2026-11-22', '2026-11', '2026'].map((published) => {
    const tags = citationMeta(madeUpRecords('ru', { published }).article, { lang: 'ru' })
    return tags.find(({ attrs }) => attrs['name'] === 'citation_publication_date')?.attrs['content']
  })
  expect(dates).toEqual(['2026/11/22', '2026/11', '2026'])
})

test('Zotero takes no page for an article of a journal', () => {
  for (const item of Object.values(madeUpRecords('en'))) {
    const tags = citationMeta(item, { lang: 'en' }).map(({ attrs }) => [attrs['name'], attrs['content']])
    expect(tags.filter(([name]) => name === 'citation_journal_title')).toEqual([])
    expect(tags).toContainEqual(['z:itemType', item.type])
  }
})
