import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { langs } from '../src/lang/langs.ts'
import { readFamilies } from './rule-families.ts'
import { makeRuleTables, putRuleTables } from './rule-tables.ts'

const guide = await readFile('content/README.md', 'utf8')
const families = await readFamilies()

test.each(langs)('the editors’ guide shows the rules as the code has them (%s); if not, run `npm run rules`', (lang) => {
  expect(guide).toContain(`<!-- rules:${lang} -->\n\n${makeRuleTables(families, lang)}\n\n<!-- /rules:${lang} -->`)
})

test('putting the tables in a second time changes nothing', () => {
  expect(putRuleTables(guide, families)).toBe(guide)
})

test.each(families.flatMap(({ rules }) => rules.map(({ name }) => name)))('%s stands in both tables', (name) => {
  expect(langs.filter((lang) => makeRuleTables(families, lang).includes(`| \`${name}\` |`))).toEqual([...langs])
})
