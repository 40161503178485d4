import { langs } from '../lang/langs.ts'
import { readValues } from '../lexis/amounts.ts'

/** A number or a date of a query: any of `asked` meets it. */
export type Value = { start: number; end: number; asked: string[] }

/** Numbers in words or with a scale, and dates in any form, read in every language; where two readings overlap the longer one stands, of equals both. */
export function valuesIn(query: string): Value[] {
  const written = query.replace(/(\d)[-/.](\p{L}{3,9})[-/.](?=\d)/gu, '$1 $2 ').replace(months, (month) => month.charAt(0).toUpperCase() + month.slice(1))
  const read = langs.flatMap((lang) => readValues(written, lang)).filter(({ start, end }) => !/^\d+$/.test(query.slice(start, end)))
  const all = [...read, ...inDigits(query), ...yearFirst(written)].filter(({ asked }) => asked.length > 0).sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Value[] = []
  for (const { asked, start, end } of all) {
    const before = kept.find((other) => start < other.end && other.start < end)
    if (before && before.start === start && before.end === end) before.asked = [...new Set([...before.asked, ...asked])]
    else if (!before) kept.push({ start, end, asked })
  }
  return kept
}

// Prose writes English months with a capital; who asks does not.
const months = /\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:[a-z]*)\b|(?<=\d(?:st|nd|rd|th)?\s+(?:of\s+)?)may\b|\bmay(?=\s+\d)/g

/** Dates that only a query writes so, as prose means something else by them: «2024-02», «02.2024», «20.02», «20240220». */
function inDigits(query: string): Value[] {
  const find = (shape: RegExp, ask: (...parts: string[]) => string[]) =>
    [...query.matchAll(shape)].map(({ 0: all, index, ...parts }) => ({ start: index, end: index + all.length, asked: ask(all, parts[1] ?? '', parts[2] ?? '', parts[3] ?? '') }))
  return [
    // A date that no calendar has is nowhere, and its parts are not what was asked.
    ...find(/(?<!\d)\d{1,4}([-./])\d{1,2}\1\d{2,4}(?!\d)/g, (all) => [all]),
    ...find(/(?<![\d.,/-])((?:19|20)\d\d)[-./](0?[1-9]|1[0-2])(?!\d|[-./,]\d)/g, (_, year, month) => [`${year}-${two(month)}`]),
    ...find(/(?<![\d.,/-])(0?[1-9]|1[0-2])[-./]((?:19|20)\d\d)(?!\d|[-./,]\d)/g, (_, month, year) => [`${year}-${two(month)}`]),
    ...find(/(?<![\d.,/-])(0?[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])(?!\d|[-./,]\d)/g, (all, day, month) => [`${month}-${two(day)}`, all]),
    ...find(/(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/g, (all, year, month, day) => [`${year}-${month}-${day}`, all]),
  ]
}

/** «2024 февраль», "2024 February 20", which are read in the usual order. */
function yearFirst(query: string): Value[] {
  return [...query.matchAll(/(?<!\d)((?:19|20)\d\d),?\s+(\p{L}+)\.?(?:\s+(\d{1,2})(?!\d))?/gu)].flatMap(({ 0: all, 1: year = '', 2: month = '', 3: day, index }) => {
    const usual = [day, month, year].filter(Boolean).join(' ')
    return langs.flatMap((lang) => readValues(usual, lang)).filter(({ start, end }) => start === 0 && end === usual.length)
      .map(({ asked }) => ({ start: index, end: index + all.length, asked }))
  })
}

function two(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0')
}
