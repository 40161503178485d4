import { expect, test } from 'vitest'
import { asRead, asWritten, markTags } from './marked.ts'

const mark = markTags(() => '99 человек')

test.each<[Record<string, string>, string]>([
  [{ of: 'kg-aikol-5.total', bare: '' }, '{99 человек|Count bare of=kg-aikol-5.total}'],
  [{ bare: '', of: 'kg-aikol-5.total' }, '{99 человек|Count bare of=kg-aikol-5.total}'],
  [{ of: 'kg-aikol-5.total', by: 'aanes' }, '{99 человек|Count by=aanes of=kg-aikol-5.total}'],
])('a tag says what it says and what it is, its attributes in order: %o', (attributes, marked) => {
  expect(mark('Count', attributes)).toBe(marked)
})

test('a marked text can be read as readers do, or as it is written', () => {
  const marked = `Вернулись ${mark('Count', { of: 'a.total' })} и ${mark('Count', { of: 'b.total' })} {так}.`
  expect([asRead(marked), asWritten(marked)]).toEqual(['Вернулись 99 человек и 99 человек {так}.', 'Вернулись {Count of=a.total} и {Count of=b.total} {так}.'])
})
