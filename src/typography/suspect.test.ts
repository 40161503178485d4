import { expect, test } from 'vitest'
import { readContent } from '../library.ts'
import { readPassages } from '../prose/read-passages.ts'
import { setText } from './set-text.ts'
import { isSuspect } from './suspect.ts'

const passages = [...await readContent('content')].flatMap(([path, source]) => readPassages(path, source))

/** What hands, forms and word processors do to a text. */
const slips: [name: string, spoil: (text: string) => string][] = [
  ['nothing', (text) => text],
  ['no-break spaces are lost', (text) => text.replace(/[\u00a0\u202f]/g, ' ')],
  ['no-break spaces before dashes are lost', (text) => text.replace(/\u00a0—/g, ' —')],
  ['quotes are straight', (text) => text.replace(/[«»“”„]/g, '"')],
  ['quotes are English', (text) => text.replace(/[«„]/g, '“').replace(/[»]/g, '”')],
  ['apostrophes are straight', (text) => text.replaceAll('’', "'")],
  ['dashes are hyphens', (text) => text.replace(/[—–]/g, '-')],
  ['dashes are two hyphens', (text) => text.replace(/[—–]/g, '--')],
  ['dashes are all short', (text) => text.replaceAll('—', '–')],
  ['dashes are all long', (text) => text.replaceAll('–', '—')],
  ['spaces are doubled', (text) => text.replaceAll(' ', '  ')],
  ['spaces stand before commas', (text) => text.replaceAll(',', ' ,')],
  ['no spaces stand after commas', (text) => text.replaceAll(', ', ',')],
  ['spaces stand inside brackets', (text) => text.replaceAll('(', '( ').replaceAll(')', ' )')],
  ['an ellipsis is three full stops', (text) => text.replaceAll('.', '...')],
]

test.each(slips)('the quick test misses nothing that typography would change: %s', (_, spoil) => {
  const spoilt = passages.map(({ text, lang }) => ({ text: spoil(text), lang }))
  expect(spoilt.filter(({ text, lang }) => setText(text, lang) !== text && !isSuspect(text, lang))).toEqual([])
})

test.each(slips)('setting a text twice changes nothing more: %s', (_, spoil) => {
  const set = passages.map(({ text, lang }) => ({ text: setText(spoil(text), lang), lang }))
  expect(set.filter(({ text, lang }) => setText(text, lang) !== text).map(({ text, lang }) => [text, setText(text, lang)])).toEqual([])
})
