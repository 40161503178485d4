import { expect, test } from 'vitest'
import { annotateIssues, issuesAsJson } from './annotate.ts'
import { errorAt, warningAt } from './issue.ts'

const slip = { ...errorAt({ file: 'b, c.mdx', line: 2, column: 3 }, 'parity/number', { ru: '100 %\nа', en: '100%' }, { ru: 'Пишите', en: 'Write' }), also: [{ file: 'a.mdx', line: 1 }] }
const doubt = warningAt({ file: 'a.mdx', line: 1, column: 1 }, 'parity/name', { ru: 'Имя', en: 'Name' }, { ru: 'Пишите', en: 'Write' })

test('a pull request shows issues at their lines', () => {
  expect(annotateIssues([slip, doubt], 'ru')).toBe(
    '::warning file=a.mdx,line=1,col=1,title=parity/name::Имя%0AПишите\n::error file=b%2C c.mdx,line=2,col=3,title=parity/number::100 %25%0Aа%0AПишите\n',
  )
})

test('other tools get the fields they rely on, sorted', () => {
  const read = JSON.parse(issuesAsJson([{ ...slip, more: 1 } as typeof slip, doubt])) as Record<string, unknown>[]
  expect(read.map((issue) => Object.keys(issue))).toEqual([
    ['file', 'line', 'column', 'rule', 'severity', 'problem', 'fix'],
    ['file', 'line', 'column', 'rule', 'severity', 'problem', 'fix', 'also'],
  ])
  expect(issuesAsJson([])).toBe('[]\n')
})
