import type { Name } from '../glossary/glossary.ts'
import { cutName, type NameForm, type NameWord } from './name-form.ts'
import { knownPlaces } from './known-places.ts'

/** The forms of the names of a glossary, by the first letters they begin with. */
export type NameIndex = {
  forms: ReadonlyMap<string, readonly NameForm[]>
  /** The country that a body belongs to. */
  countries: ReadonlyMap<string, string>
  /** The first names of people. */
  firstNames: ReadonlyMap<string, readonly NameWord[]>
}

/** Makes the names of a glossary, and of countries and capitals, ready for reading; once for many texts. */
export function makeNameIndex(glossary: readonly Name[]): NameIndex {
  const forms = new Map<string, NameForm>()
  const countries = new Map<string, string>()
  const firstNames = new Map<string, NameWord[]>()
  const add = (id: string, words: NameWord[], sort: NameForm['sort'], rules: Partial<NameForm> = {}) => {
    if (words.length < 2 && (words[0]?.text.length ?? 0) < 2) return
    const key = words.map(({ text }) => text).join(' ')
    const known = forms.get(key)
    if (known) known.ids = [...new Set([...known.ids, id])].sort()
    else forms.set(key, { words, ids: [id], sort, needsCapital: true, needsQuotes: false, isWeak: false, ...rules })
  }
  for (const { id, names, adjectives } of knownPlaces) {
    for (const name of names) add(id, cutName(name), 'country')
    for (const name of adjectives) add(id, cutName(name), 'adjective', { needsCapital: /^[A-Z]/.test(name), isWeak: true })
  }
  for (const entry of glossary) {
    const written = writtenForms(entry)
    if (entry.type === 'person') addPerson(entry, written, add, firstNames)
    else if (entry.type === 'body') addBody(entry, written, add, countries)
    else if (entry.type === 'operation') addOperation(entry, written, add)
    else if (entry.type === 'place' || entry.type === 'camp') addPlace(entry, written, add)
    else if (entry.type === 'media' || entry.id === 'is') for (const form of written) for (const short of [form, form.replace(/ News$|^Агентство /, '')]) add(entry.id, cutName(short), 'body')
  }
  return { forms: groupByKey([...forms.values()]), countries, firstNames }
}

/** What forms are grouped by: the first two letters. */
export function keyOf(word: string): string {
  return word.slice(0, 2)
}

type Add = (id: string, words: NameWord[], sort: NameForm['sort'], rules?: Partial<NameForm>) => void

/** Every written form of an entry; remarks in parentheses are dropped, abbreviations in them kept; series («Айкол-1 … Айкол-6») are not forms. */
function writtenForms(entry: Name): string[] {
  const variants = [entry.variants_ru, entry.variants_en, entry.variants_unseen].flatMap((list) => list ?? [])
  const all = [entry.ru, entry.en, entry.abbr_ru, entry.abbr_en, ...variants, ...Object.values(entry.native ?? {})]
  return [...new Set(all.flatMap((form) => {
    if (form === undefined || form.includes('…')) return []
    const inside = /\((\p{Lu}{2,})\)/u.exec(form)?.[1]
    const plain = form.replace(/\s*\([^)]*\)/g, '')
    const shorter = plain.replace('United Nations', 'UN').replace('Организации Объединённых Наций', 'ООН').replace('U.S.', 'US')
    return [plain, ...(shorter === plain ? [] : [shorter]), ...(inside ? [inside] : [])]
  }))]
}

function addPerson(entry: Name, written: readonly string[], add: Add, firstNames: Map<string, NameWord[]>): void {
  const surnames = [entry.ru, entry.en].map((name) => cutName(name).at(-1)?.text[0])
  for (const form of written) {
    const words = cutName(form).filter(({ text }) => text.length > 1)
    add(entry.id, words, 'person')
    const [first] = words
    const last = words.at(-1)
    if (!first || !last || words.length < 2 || !surnames.includes(last.text[0])) continue
    firstNames.set(entry.id, [...(firstNames.get(entry.id) ?? []), first])
    add(entry.id, [last], 'person')
    if (words.length > 2) add(entry.id, words.slice(1), 'person')
  }
}

function addBody(entry: Name, written: readonly string[], add: Add, countries: Map<string, string>): void {
  for (const form of written) {
    if (/^(?:посольство|embassy)/i.test(form)) continue // the two countries say it
    const inner = /^(.+?) (?:of the \S+ Ministry|МИД)(?: |$)/.exec(form)?.[1] // «Консульский департамент» of a ministry that is named beside it
    const words = cutName(inner ?? form)
    const isWeak = form[0] === form[0]?.toLowerCase()
    const rules = { needsCapital: !isWeak && words.length === 1, isWeak }
    add(entry.id, words, 'body', rules)
    const [core, country] = withoutCountry(words)
    if (country !== undefined) countries.set(entry.id, country)
    if (core.length > 1 || !vague.test(core[0]?.text ?? '')) add(entry.id, core, 'body', { ...rules, needsCapital: core.length === 1 })
    for (const short of shortForms(form)) add(entry.id, cutName(short), 'body', { ...rules, needsCapital: !/ministry/i.test(short), isWeak: isWeak || short === 'Cabinet' })
  }
}

const vague = /^(?:президент|president|правительство|government|press|пресс)$/

/** What a long name is cut to in running text: `Ministry of Labour, Social Security and … → Ministry of Labour, Labour Ministry`. */
function shortForms(form: string): string[] {
  const first = /^(?:Министерство|Ministry of) [^,]+(?=,)/.exec(form)?.[0]
  const ministry = /^Ministry of (\S+)$/.exec(first ?? form)?.[1]
  const topic = /^((?:\S+ ){2,}\S+) (?:по|для|on|for) /.exec(form)?.[1]
  const owner = /^(\p{Lu}\p{Ll}+(?: \p{Ll}{4,})+) \p{Lu}\p{Ll}/u.exec(form)?.[1]
  return [first, ministry && `${ministry} Ministry`, topic, owner, form.startsWith('Cabinet of Ministers') ? 'Cabinet' : undefined]
    .filter((short) => short !== undefined)
}

/** The words of a body without the country in it, and the country. */
function withoutCountry(words: NameWord[]): [NameWord[], string | undefined] {
  for (const { id, names } of knownPlaces)
    for (const name of names.map(cutName).sort((a, b) => b.length - a.length))
      for (let from = words.length - name.length; from > 0; from--) {
        const head = words.slice(0, from)
        if (/^(?:в|in)$/.test(head.at(-1)?.text ?? '') || !name.every((word, index) => sameWord(word, words[from + index]))) continue
        while (/^(?:of|the)$/.test(head.at(-1)?.text ?? '')) head.pop()
        if (head.length > 0) return [[...head, ...words.slice(from + name.length)], id]
      }
  return [words, undefined]
}

function sameWord(a: NameWord, b: NameWord | undefined): boolean {
  return a.text === b?.text || (a.stem !== undefined && a.stem.length > 2 && a.stem === b?.stem)
}

function sameWords(a: NameWord[], b: NameWord[]): boolean {
  return a.length === b.length && a.every((word, index) => sameWord(word, b[index]))
}

function addOperation(entry: Name, written: readonly string[], add: Add): void {
  const main = [entry.ru, entry.en, ...Object.values(entry.native ?? {})].map((form) => cutName(form)[0]?.text ?? '')
  for (const form of written) {
    const words = cutName(form)
    const isLike = main.some((name) => [...name.slice(-3)].filter((letter) => words[0]?.text.slice(-3).includes(letter)).length >= 2)
    add(entry.id, words, 'operation', { needsQuotes: !isLike })
  }
}

function addPlace(entry: Name, written: readonly string[], add: Add): void {
  for (const form of written) {
    add(entry.id, cutName(form), 'place')
    const proper = form.split(' ').filter((word) => /\p{Lu}/u.test(word) && !/^(?:International|Airport)$/.test(word)).join(' ')
    const isCountry = knownPlaces.some(({ id, names }) => id !== entry.id && names.some((name) => sameWords(cutName(name), cutName(proper))))
    if (proper !== form && !isCountry) add(entry.id, cutName(proper), 'place')
    for (const words of adjectivesOf(isCountry ? form : proper)) add(entry.id, words, 'adjective', { isWeak: true, needsCapital: words.length > 1 })
  }
}

/** The adjectives that a Russian place may have, in any case: `Кара-Суу → кара-сууйск…`, `Арал → аральск…`. */
function adjectivesOf(name: string): NameWord[][] {
  const words = cutName(name)
  const last = words.at(-1)
  if (!last?.stem || words.length > 2 || (words.length === 1 && last.stem.length < 4)) return []
  const bases = [...new Set([last.text, last.stem])]
  return bases.flatMap((base) => ['ск', 'йск', 'ьск', 'инск', 'овск', 'анск'].map((suffix) => [...words.slice(0, -1), { text: `${base}${suffix}ий`, stem: base + suffix, isUpper: false }]))
}

function groupByKey(forms: readonly NameForm[]): Map<string, NameForm[]> {
  const groups = new Map<string, NameForm[]>()
  for (const form of forms) {
    const key = keyOf(form.words[0]?.text ?? '')
    groups.set(key, [...(groups.get(key) ?? []), form])
  }
  for (const group of groups.values()) group.sort((a, b) => b.words.length - a.words.length)
  return groups
}
