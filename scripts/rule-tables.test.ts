import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { langs } from '../src/lang/langs.ts'
import { rules } from '../src/parity/rules.ts'
import { makeRuleTable, putRuleTables } from './rule-tables.ts'

const guide = await readFile('content/README.md', 'utf8')

test.each(langs)('the editors’ guide shows the rules as the comparison has them (%s); if not, run `npm run rules`', (lang) => {
  expect(guide).toContain(`<!-- rules:${lang} -->\n\n${makeRuleTable(lang)}\n\n<!-- /rules:${lang} -->`)
})

test('putting the tables in a second time changes nothing', () => {
  expect(putRuleTables(guide)).toBe(guide)
})

test.each(rules.map(({ name }) => name))('%s stands in both tables', (name) => {
  expect(langs.filter((lang) => makeRuleTable(lang).includes(`\`${name}\``))).toEqual([...langs])
})
