import { expect, test } from 'vitest'
import { langs } from '../lang/langs.ts'
import { findMarkupFault } from '../site/well-formed.ts'
import { formatOpenSearch } from './open-search.ts'

test.each(langs)('the description of the search in %s has not changed, and is well-formed', async (lang) => {
  const description = formatOpenSearch(lang, 'https://homeward.example')
  expect(findMarkupFault(description)).toBeUndefined()
  await expect(description).toMatchFileSnapshot(`snapshots/opensearch.${lang}.xml`)
})

test('the browser puts the words into the page that searches', () => {
  expect(formatOpenSearch('ru', 'https://homeward.example')).toContain(
    'template="https://homeward.example/ru/search/?q={searchTerms}"',
  )
})

test.each(langs)('the name in %s is as short as OpenSearch asks: 16 signs', (lang) => {
  const [, name = ''] = /<ShortName>(.*)<\/ShortName>/.exec(formatOpenSearch(lang, '')) ?? []
  expect(name.length).toBeGreaterThan(0)
  expect(name.length).toBeLessThanOrEqual(16)
})
