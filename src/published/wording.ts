import type { Both } from '../lang/langs.ts'
import type { TextChange } from './text-changes.ts'

type Words = [problem: Both, fix: Both]
type Value = string | readonly string[]

/** The file of the language of record, and the day it is. */
type Where = { file: string; today: string }

/** What to say of a part of a published text that changed. */
export function changeWords({ part, before, after }: TextChange, where: Where): Words {
  const [was, now] = excerpts(before, after)
  const name = { title: { ru: 'Заголовок', en: 'title' }, summary: { ru: 'Подзаголовок', en: 'standfirst' }, body: { ru: 'Абзац', en: 'paragraph' } }[part]
  if (before === '') return [{ ru: `В опубликованной статье новый абзац: ${quote.ru(now)}.`, en: `The published article has a new paragraph: ${quote.en(now)}.` }, advice(where)]
  if (after === '') return [{ ru: `Из опубликованной статьи пропал абзац: ${quote.ru(was)}.`, en: `A paragraph of the published article is gone: ${quote.en(was)}.` }, advice(where)]
  return [{
    ru: `${name.ru} опубликованной статьи изменён. Было: ${quote.ru(was)}. Стало: ${quote.ru(now)}.`,
    en: `The ${name.en} of the published article has changed. Before: ${quote.en(was)}. Now: ${quote.en(now)}.`,
  }, advice(where)]
}

/** What to say of a field with facts that changed. */
export function fieldWords(name: string, before: Value, after: Value, where: Where): Words {
  const gone = (lang: keyof Both) => [before].flat().filter((id) => ![after].flat().includes(id)).map((id) => quote[lang](id)).join(', ')
  const now = (lang: keyof Both) => (typeof after === 'string' ? quote[lang](after) : '')
  return [{
    ru: `Поле «${name}» опубликованной статьи изменено. Было: ${gone('ru')}${now('ru') ? `, стало: ${now('ru')}` : ', теперь нет'}.`,
    en: `The field “${name}” of the published article has changed. Before: ${gone('en')}${now('en') ? `, now: ${now('en')}` : ', now gone'}.`,
  }, advice(where)]
}

/** What to say of a correction dated before the version that it corrects. */
export function lateWords(date: string, recorded: string): Words {
  const day = recorded.slice(0, 10)
  return [{
    ru: `Исправление помечено днём ${date}, а неверная версия записана позже: ${day}.`, en: `The correction is dated ${date}, but the wrong version was recorded later, on ${day}.`,
  }, {
    ru: `Поставьте день исправления: ${day} или позже.`, en: `Give the day of the correction: ${day} or later.`,
  }]
}

function advice({ file, today }: Where): Both {
  const entry = `corrections: [{ date: ${today}, was: { ru: '…', en: '…' }, now: { ru: '…', en: '…' } }]`
  return {
    ru: `Скажите читателям, что было неверно и как верно: добавьте в ${file} поле «${entry}». Если это опечатка и смысл прежний, добавьте строку «minor: typo».`,
    en: `Tell readers what was wrong and what is right: add to ${file} the field “${entry}”. If it is a slip and the meaning is the same, add the line “minor: typo”.`,
  }
}

/** The part of two texts in which they differ, with a few words around it. */
function excerpts(before: string, after: string): [string, string] {
  const least = Math.min(before.length, after.length)
  let start = 0
  while (start < least && before[start] === after[start]) start++
  let end = 0
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return [cutOut(before, start, before.length - end), cutOut(after, start, after.length - end)]
}

const [around, most] = [28, 160]

function cutOut(text: string, start: number, end: number): string {
  const from = text.lastIndexOf(' ', Math.max(0, start - around)) + 1
  const space = text.indexOf(' ', Math.min(text.length, end + around))
  const to = Math.min(space < 0 ? text.length : space, from + most)
  return `${from > 0 ? '…' : ''}${text.slice(from, to).replace(/\.$/, '')}${to < text.length ? '…' : ''}`
}

const quote = {
  ru: (text: string) => `«${text.replaceAll('«', '„').replaceAll('»', '“')}»`,
  en: (text: string) => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`,
} satisfies Both<(text: string) => string>
