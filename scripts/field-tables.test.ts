import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { makeArchive } from '../src/archive/archive.ts'
import { withoutHints } from '../src/issues/issue.ts'
import { langs, type Lang } from '../src/lang/langs.ts'
import { makeFieldTables, putFieldTables } from './field-tables.ts'

const guide = await readFile('content/README.md', 'utf8')

test.each(langs)('the editors’ guide shows the fields as the schemas have them (%s); if not, run `npm run fields`', (lang) => {
  expect(guide).toContain(`<!-- fields:${lang} -->\n\n${makeFieldTables(lang)}\n\n<!-- /fields:${lang} -->`)
})

test('putting the tables in a second time changes nothing', () => {
  expect(putFieldTables(guide)).toBe(guide)
})

test.each([
  ['nested fields', '| `date.start` | yes |'],
  ['items of lists', '| `claims[].value` | yes |'],
  ['fields that may be left out', '| `claims[].qualifier` | no |'],
  ['entries of a list', '| `variants_ru` | no |'],
  ['the values of closed lists', '`about` (about …)'],
])('the tables show %s', (_, part) => {
  expect(makeFieldTables('en')).toContain(part)
})

test('a field in two languages is one row', () => {
  expect(makeFieldTables('en')).not.toMatch(/\.(?:ru|en)`/)
})

test.each(langs)('the examples to copy pass the check (%s)', (lang) => {
  const files = examplesOf(lang)
  expect([...files.keys()].map((path) => path.split('/')[0])).toEqual(['articles', 'articles', 'missions', 'sources.yaml', 'glossary.yaml', 'totals.yaml'])
  const { issues } = makeArchive(files)
  // Lists that the guide does not repeat in full are no concern here.
  expect(withoutHints(issues).filter(({ rule }) => rule !== 'archive/missing-file' && !rule.startsWith('reference/'))).toEqual([])
})

function examplesOf(lang: Lang): Map<string, string> {
  const part = guide.split(`<a id="${lang}"></a>`)[1]?.split('<a id="')[0] ?? ''
  return new Map([...part.matchAll(/^```(?:yaml|mdx) (\S+)\n([^]*?)^```$/gm)].map(([, path = '', text = '']) => [path, text]))
}
