import { expect, test } from 'vitest'
import { makeArchive } from '../archive/archive.ts'
import { small, smallWith } from '../archive/small.ts'
import { family } from './embargo-rules.ts'

const file = 'articles/2024/aikol-5/article.ru.mdx'
const rulesAt = (published: string, now: string) => {
  const text = (small.get(file) ?? '').replace('published: 2026-11-22', published)
  return makeArchive(smallWith({ [file]: text }), '', { compare: false, now: Date.parse(now) }).issues.filter(({ rule }) => rule.startsWith('embargo/')).map(({ rule }) => rule)
}
const { right, wrong } = family.rules.find(({ name }) => name === 'embargo/future') ?? { right: '', wrong: '' }

test.each<[string, string, string, string[]]>([
  ['a day to come', String(wrong), '2026-11-22T00:00Z', ['embargo/future']],
  ['a day to come, with an embargo', String(right), '2026-11-22T00:00Z', []],
  ['a day to come, in a draft', `${wrong}\ndraft: true`, '2026-11-22T00:00Z', []],
  ['today where the day begins first', 'published: 2026-11-23', '2026-11-22T10:00Z', []],
  ['tomorrow everywhere', 'published: 2026-11-23', '2026-11-22T09:59Z', ['embargo/future']],
  ['a month to come', 'published: 2026-12', '2026-11-22T09:59Z', ['embargo/future']],
  ['a day that has passed', 'published: 2026-11-22', '2026-11-23T00:00Z', []],
])('%s', (_, published, now, expected) => expect(rulesAt(published, now)).toEqual(expected))
