import { expect, test } from 'vitest'
import { readContent } from '../library.ts'
import { fileKinds, type FileKind } from './files.ts'
import { keepWriting } from './keep.ts'

const content = await readContent('content')
const files = [...content].flatMap(([path, text]) => {
  const kind = kindOf(path)
  return kind ? [[path, text, kind] as const] : []
})

test.each(files)('%s, saved by the form without a change, stays as it is', (path, text, { format }) => {
  expect(keepWriting(text, format.toFile(format.fromFile(text)), path)).toBe(text)
})

test.each(files)('%s, written by the form anew, reads the same', (_, text, { format }) => {
  const form = format.fromFile(text)
  expect(format.fromFile(format.toFile(structuredClone(form)))).toEqual(form)
})

test('what was left empty is not written, save the lists that have to be there', () => {
  const { format } = kindById('articles')
  const form = { title: 'Заголовок', summary: 'Слова.', date: '2024', published: '2026-11-22', draft: false, embargo: '', missions: [], countries: ['kg'], topics: ['return'], people: null, sources: ['a'], differs: [], body: 'Текст.\n' }
  expect(format.toFile(form)).toBe(`---
title: Заголовок
summary: Слова.
date: '2024'
published: 2026-11-22
missions: []
countries: [kg]
topics: [return]
people: []
sources: [a]
---

Текст.
`)
})

test('a translation holds nothing but words', () => {
  expect(kindById('articles').format.toFile({ title: 'Title: a word', summary: 'Words.', body: 'Text.' })).toBe("---\ntitle: 'Title: a word'\nsummary: Words.\n---\n\nText.\n")
})

test('a bare year is text in the form, and stays bare in a file where it was', () => {
  const { format } = kindById('missions')
  expect(format.fromFile('date: { start: 2019 }')).toMatchObject({ date: { start: '2019' } })
  expect(keepWriting('country: kg\ndate:\n  start: 2019\n', format.toFile({ country: 'kz', date: { start: '2019' } }), 'a.yaml')).toContain('country: kz\ndate:\n  start: 2019\n')
})

test('sources keep their ids as names', () => {
  const { format } = kindById('sources')
  expect(format.fromFile('kg-a: { publisher: A }')).toEqual({ entries: [{ id: 'kg-a', publisher: 'A' }] })
  expect(format.toFile({ entries: [{ id: 'kg-a', publisher: 'A', note: {} }] })).toBe('kg-a:\n  publisher: A\n')
})

function kindById(id: string): FileKind {
  const kind = fileKinds.find((each) => each.id === id)
  if (!kind) throw new Error(id)
  return kind
}

function kindOf(path: string): FileKind | undefined {
  return fileKinds.find(({ id, extension }) => (path.startsWith(`${id}/`) && path.endsWith(extension)) || path === `${id}.${extension}`)
}
