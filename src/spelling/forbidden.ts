import type { StyleTerm } from '../glossary/style.ts'
import { errorAt, type Issue } from '../issues/issue.ts'
import { lineAt, lineStarts } from '../issues/lines.ts'
import { langs, makeBoth, type Both, type Lang } from '../lang/langs.ts'
import { cutName, stemsOf } from '../parity/name-form.ts'
import { cutTokens, type Token } from '../reading/token.ts'
import type { Passage } from '../prose/passage.ts'

/** A forbidden term, ready to be found in any form: for each of its words, the folded forms and stems it may have. */
type Shape = { words: Set<string>[]; term: StyleTerm }

/** Forbidden terms by language, with a quick test for a whole source. */
export type Forbidden = { shapes: Both<Shape[]>; mayStandIn: (source: string) => boolean }

/** Makes the forbidden terms of a style ready for reading; once for many texts. */
export function makeForbidden(style: readonly StyleTerm[]): Forbidden {
  const shapes = makeBoth((lang) => style.flatMap((term) => writtenIn(term, lang).map((written) => ({ words: cutName(written).map(({ text }) => new Set(formsOf(text))), term }))))
  // Every word of a term stands in a source somewhere before the term can; looking for that is quick.
  const quick = new Map(langs.flatMap((lang) => shapes[lang].map(({ words }) => words.map(shortest))).map((words) => [words.join(' '), words])).values().toArray()
  return {
    shapes,
    mayStandIn: (source) => {
      const plain = source.toLowerCase().replaceAll('ё', 'е')
      return quick.some((words) => words.every((word) => (word.length > 2 ? plain.includes(word) : source.includes(word.toUpperCase()))))
    },
  }
}

/** Names every forbidden term in the words of a file. */
export function checkForbidden(passages: readonly Passage[], source: string, file: string, { shapes }: Forbidden): Issue[] {
  return passages.flatMap((passage) => {
    const tokens = cutTokens(passage.text)
    return tokens.flatMap((first, index) => {
      const next = wordsFrom(tokens, index)
      const shape = shapes[passage.lang].find(({ words }) => words.every((forms, offset) => isOneOf(forms, next[offset])))
      const last = shape && next[shape.words.length - 1]
      if (!shape || !last || (shape.term.in_quotes && isQuoted(passage.text, first.start))) return []
      const { say, why } = shape.term
      const written = passage.text.slice(first.start, last.end)
      const place = { file, ...lineAt(lineStarts(source), passage.from[first.start] ?? 0) }
      return [errorAt(place, 'words/term', { ru: `Мы не пишем «${written}». ${why.ru}`, en: `We do not write “${written}”. ${why.en}` }, fixOf(say, passage.lang))]
    })
  })
}

function fixOf(say: Both, lang: Lang): Both {
  return { ru: `Напишите: «${say[lang]}». Чужую цитату с таким словом перескажите.`, en: `Write: “${say[lang]}”. Put a quotation with such a word in your own words.` }
}

function writtenIn(term: StyleTerm, lang: Lang): string[] {
  return { ru: term.not_ru, en: term.not_en }[lang]
}

function formsOf(word: string): string[] {
  return /[а-я]/.test(word) ? [word, ...stemsOf(word)] : [word, `${word}s`]
}

/** The words from a token on; hyphens and quotes between them do not count. */
function wordsFrom(tokens: readonly Token[], index: number): Token[] {
  if (tokens[index]?.kind !== 'word') return []
  return tokens.slice(index, index + 12).filter(({ kind, text }) => kind !== 'sign' || !/^[-"–]$/.test(text))
}

/** A word of two letters is an abbreviation: ИГ. */
function isOneOf(forms: ReadonlySet<string>, token: Token | undefined): boolean {
  if (token?.kind !== 'word' || (token.text.length < 3 && !token.isUpper)) return false
  return forms.has(token.text) || (/[а-я]/.test(token.text) && stemsOf(token.text).some((stem) => forms.has(stem)))
}

function isQuoted(text: string, offset: number): boolean {
  const before = text.slice(0, offset)
  return before.lastIndexOf('«') > before.lastIndexOf('»') || before.lastIndexOf('“') > before.lastIndexOf('”')
}

function shortest(forms: ReadonlySet<string>): string {
  return [...forms].reduce((short, form) => (form.length < short.length ? form : short))
}
