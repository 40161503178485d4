import type { Fact } from './fact.ts'
import { isForm, type NameForm, type NameWord } from './name-form.ts'
import { keyOf, type NameIndex } from './name-index.ts'
import { at, isGlued, type Token } from '../reading/token.ts'

/** Finds the names of the index in any case; `rest` is the tokens with the names marked as taken. */
export function readNames(tokens: readonly Token[], names: NameIndex): { facts: Fact[]; rest: Token[] } {
  const found: Match[] = []
  for (let index = 0; index < tokens.length; ) {
    const match = matchAt(tokens, index, names)
    if (!match || isCurrency(tokens, match)) {
      index++
      continue
    }
    place(found, resolve(tokens, match, names, found.at(-1)))
    index = found.at(-1)?.to ?? index + 1
  }
  const rest = [...tokens]
  for (const { from, to } of found) for (let index = from; index < to; index++) rest[index] = { ...at(tokens, index), kind: 'name', text: '' }
  return { facts: found.map((match) => makeFact(tokens, match)), rest }
}

/** The country in the name of a currency: `US$400`, «долларов США», "US dollars". */
function isCurrency(tokens: readonly Token[], { ids, from, to }: Match): boolean {
  return ids.includes('us') && (at(tokens, to).text === '$' || /^dollars?$/.test(at(tokens, to).text) || at(tokens, from - 1).text.startsWith('доллар'))
}

/** A name at some tokens, and the entries it may mean. */
type Match = { form: NameForm; ids: readonly string[]; from: number; to: number; number?: string }

function matchAt(tokens: readonly Token[], from: number, names: NameIndex): Match | undefined {
  const first = at(tokens, from)
  if (first.kind === 'sign') return undefined
  let best: Match | undefined
  for (const form of names.forms.get(keyOf(first.text)) ?? []) {
    const to = endOf(tokens, from, form)
    if (to === undefined || (best && to <= best.to)) continue
    best = { form, ids: form.ids, from, to }
  }
  return best
}

/** The token after a form that begins at a token; signs inside names are passed over. */
function endOf(tokens: readonly Token[], from: number, form: NameForm): number | undefined {
  let index = from
  let hasCapital = false
  for (const [count, word] of form.words.entries()) {
    const isInitial = count > 0 && form.words[count - 1]?.text.length === 1
    while (count > 0 && isInside(tokens, index, isInitial)) index++
    const token = at(tokens, index)
    if (!isForm(word, token)) return undefined
    hasCapital ||= token.isCapital || token.kind === 'digits'
    index++
  }
  if (form.needsCapital && !hasCapital) return undefined
  if (form.needsQuotes && at(tokens, from - 1).text !== '"') return undefined
  return index
}

/** Whether a sign stands inside a name: `Аль-Холь`, `Kun.uz`, `U.S.`, «Центр «Баркарор хаёт»». */
function isInside(tokens: readonly Token[], index: number, isInitial: boolean): boolean {
  const { text } = at(tokens, index)
  return /^[-–"/,&’]$/.test(text) || (text === '.' && (isInitial || isGlued(tokens, index + 1)))
}

/** Settles which entry is meant by what stands around: a first name, a country, the number of a phase. */
function resolve(tokens: readonly Token[], match: Match, names: NameIndex, previous: Match | undefined): Match {
  if (match.form.sort === 'operation') return withNumber(tokens, match)
  if (match.form.sort === 'person') return withFirstName(tokens, match, names)
  if (match.form.sort === 'body') return withCountry(tokens, match, names, previous)
  return match
}

function withNumber(tokens: readonly Token[], match: Match): Match {
  const to = at(tokens, match.to).text === '"' && /^[-–]$/.test(at(tokens, match.to + 1).text) && isGlued(tokens, match.to + 1) ? match.to + 1 : match.to
  const hasNumber = /^[-–]$/.test(at(tokens, to).text) && isGlued(tokens, to) && isGlued(tokens, to + 1) && at(tokens, to + 1).kind === 'digits'
  return hasNumber ? { ...match, to: to + 2, number: at(tokens, to + 1).text } : match
}

function withFirstName(tokens: readonly Token[], match: Match, names: NameIndex): Match {
  let from = match.from
  let ids = match.ids
  for (let index = match.from - 1; index >= match.from - 4; index--) {
    const token = at(tokens, index)
    if (token.text === '.') continue
    const isInitial = token.isUpper && token.text.length === 1 && at(tokens, index + 1).text === '.'
    const fits = (first: NameWord) => (isInitial ? first.text[0] === token.text : isForm(first, token) && token.isCapital)
    const fitting = ids.filter((id) => names.firstNames.get(id)?.some(fits))
    if (token.kind !== 'word' || !token.isCapital || (fitting.length === 0 && index < match.from - 3)) break
    if (fitting.length > 0) [ids, from] = [fitting, index]
  }
  return { ...match, ids, from }
}

function withCountry(tokens: readonly Token[], match: Match, names: NameIndex, previous: Match | undefined): Match {
  const belongs = (country: Match | undefined) => match.ids.filter((id) => country?.ids.includes(names.countries.get(id) ?? '-'))
  const isCountry = (other: Match | undefined) => other?.form.sort === 'country' || other?.form.sort === 'adjective'
  const next = matchAt(tokens, nextWord(tokens, match.to), names)
  if (isCountry(next) && next && belongs(next).length > 0) return { ...match, ids: belongs(next), to: next.to }
  if (previous && isCountry(previous) && previous.to === match.from && belongs(previous).length > 0)
    return { ...match, ids: belongs(previous), from: previous.from }
  return match
}

function nextWord(tokens: readonly Token[], index: number): number {
  const isOf = at(tokens, index).text === 'of'
  return isOf ? index + (at(tokens, index + 1).text === 'the' ? 2 : 1) : index
}

function place(found: Match[], match: Match): void {
  while ((found.at(-1)?.to ?? 0) > match.from) found.pop()
  found.push(match)
}

function makeFact(tokens: readonly Token[], match: Match): Fact {
  const isCommon = match.form.sort === 'body' && !tokens.slice(match.from, match.to).some((token) => token.isCapital)
  const readings = match.ids.map((id) => (match.number === undefined ? id : `${id}-${match.number}`))
  return {
    kind: 'name', value: readings[0] ?? '', readings: readings.includes('ne-syria') ? [...readings, 'syria'] : readings, written: '',
    start: at(tokens, match.from).start, end: at(tokens, match.to - 1).end, manner: 'words', ...(match.form.isWeak || isCommon ? { weak: true } : {}),
  }
}
