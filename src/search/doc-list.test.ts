import { expect, test } from 'vitest'
import { readDocs, writeDocs } from './doc-list.ts'

test.each([[[], ''], [[0], 'A'], [[0, 1, 27], 'ABbA'], [[3, 19_999], 'DbdpC']])('the finds %j are written %j and read again', (docs, text) => {
  expect(writeDocs(docs)).toBe(text)
  expect(readDocs(text)).toEqual(docs)
})
