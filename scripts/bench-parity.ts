import process from 'node:process'
import type { Name } from '../src/glossary/glossary.ts'
import type { Issue } from '../src/issues/issue.ts'
import { langs, makeBoth, type Both, type Lang } from '../src/lang/langs.ts'
import { readArchive, readContent } from '../src/library.ts'
import { readWritten } from '../src/parity/check-pairs.ts'
import { comparePair } from '../src/parity/compare.ts'
import { makeNameIndex } from '../src/parity/fact.ts'
import { faultClasses } from './bench-parity-mutations.ts'
import { sentences } from './bench-parity-sentences.ts'

/** A pair of texts by its lines; the lines of one paragraph stand at the same place in `lines`. */
type Pair = { name: string; lines: Both<string[]>; isOwn: boolean }

/** A pair with one fault, the line it stands at, and the line that says the same in the other language. */
type Mutant = { fault: string; rules: string[]; pair: Pair; lang: Lang; lines: string[]; at: number[]; was: string; is: string }

const perClass = 120
const { archive: { glossary }, } = await readArchive()
const names = makeNameIndex(glossary)
const pairs = [...(await archivePairs()), ownPair()]
const random = makeRandom(20261122)
const before = new Map(pairs.map((pair) => [pair, compareLines(pair.lines)]))
const results = new Map<string, { mutant: Mutant; caught: Issue[]; fresh: Issue[] }[]>()
for (const mutant of [...plantInLines(glossary), ...plantParagraphs()]) {
  const known = new Set(before.get(mutant.pair)?.map(keyOf))
  const fresh = compareLines({ ...mutant.pair.lines, [mutant.lang]: mutant.lines }).filter((issue) => !known.has(keyOf(issue)))
  const caught = fresh.filter((issue) => mutant.rules.includes(issue.rule) && isAt(issue, mutant))
  results.set(mutant.fault, [...(results.get(mutant.fault) ?? []), { mutant, caught, fresh }])
}
print()

function print(): void {
  const rows = [...results].map(([fault, list]) => row(fault, list))
  const all = [...results.values()].flat()
  process.stdout.write(`| fault | mutants | caught | recall | at its line | one issue only |\n|---|--:|--:|--:|--:|--:|\n${rows.join('\n')}\n${row('all', all)}\n\n`)
  for (const isOwn of [false, true]) {
    const some = pairs.filter((pair) => pair.isOwn === isOwn)
    const issues = some.flatMap((pair) => before.get(pair) ?? [])
    const warnings = issues.filter(({ severity }) => severity === 'warning').length
    process.stdout.write(`${isOwn ? 'Own sentences' : `Untouched archive, ${some.length} pairs`}: ${issues.length - warnings} errors, ${warnings} warnings (${((warnings / some.length) * 20).toFixed(1)} per 20 pairs).\n`)
    if (process.argv.includes('--missed')) for (const issue of issues) process.stdout.write(`  ${issue.file}:${issue.line} ${issue.rule} ${issue.problem.en}\n`)
  }
  if (process.argv.includes('--twice'))
    for (const { mutant, fresh } of all.filter((item) => item.fresh.length > 1))
      process.stdout.write(`${mutant.fault} · ${mutant.pair.name}.${mutant.lang}:${mutant.at.map((at) => at + 1)} · ${mutant.was} → ${mutant.is}\n${fresh.map((issue) => `    ${issue.rule} ${issue.line} ${issue.problem.en}\n`).join('')}`)
  if (process.argv.includes('--missed'))
    for (const { mutant, fresh } of all.filter(({ caught }) => caught.length === 0))
      process.stdout.write(`${mutant.fault} · ${mutant.pair.name}.${mutant.lang}:${mutant.at.map((at) => at + 1)} · ${mutant.was} → ${mutant.is}${fresh[0] ? ` · said ${fresh[0].rule} at ${fresh[0].line}/${fresh[0].also?.[0]?.line}: ${fresh[0].problem.en}` : ''}\n`)
}

function row(fault: string, list: { mutant: Mutant; caught: Issue[]; fresh: Issue[] }[]): string {
  const caught = list.filter((item) => item.caught.length > 0)
  const exact = caught.filter(({ caught: issues, mutant }) => issues.some((issue) => isNamed(issue, mutant)))
  const single = caught.filter(({ fresh }) => fresh.length === 1)
  return `| ${fault} | ${list.length} | ${caught.length} | ${share(caught.length, list.length)} | ${share(exact.length, caught.length)} | ${share(single.length, caught.length)} |`
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`
}

function plantInLines(known: readonly Name[]): Mutant[] {
  return faultClasses.flatMap(({ name, rules, sites }) => {
    const all = pairs.flatMap((pair) => langs.flatMap((lang) => pair.lines[lang].flatMap((line, at) => {
      if (!isText(line)) return []
      return sites(line, lang, known).map((site): Mutant => ({
        fault: name, rules, pair, lang, at: [at], was: line.slice(Math.max(0, site.start - 15), site.end + 15), is: site.text,
        lines: pair.lines[lang].with(at, line.slice(0, site.start) + site.text + line.slice(site.end)),
      }))
    })))
    return sample(all, perClass)
  })
}

function plantParagraphs(): Mutant[] {
  const real = pairs.filter(({ isOwn }) => !isOwn)
  const places = real.flatMap((pair) => langs.flatMap((lang) => pair.lines[lang].flatMap((line, at) => (isText(line) && !/^(?:title|summary):/.test(line) ? [{ pair, lang, at, line }] : []))))
  const dropped = places.map(({ pair, lang, at, line }): Mutant => ({ fault: 'paragraph dropped', rules: ['parity/paragraph'], pair, lang, at: [at], was: line.slice(0, 40), is: '', lines: pair.lines[lang].with(at, '') }))
  const swapped = places.flatMap(({ pair, lang, at, line }): Mutant[] => {
    // A heading is not moved from its section, and the items of a list not out of it.
    const others = places.filter((other) => other.pair === pair && other.lang === lang && other.at > at && startOf(other.line) === startOf(line) && startOf(line) !== '#')
    const other = others[Math.floor(random() * others.length)]
    return other ? [{ fault: 'paragraphs swapped', rules: ['parity/paragraph'], pair, lang, at: [at, other.at], was: line.slice(0, 40), is: other.line.slice(0, 40), lines: pair.lines[lang].with(at, other.line).with(other.at, line) }] : []
  })
  return [...sample(dropped, perClass), ...sample(swapped, perClass)]
}

/** Whether an issue points at the mutated line, or at its twin where the line itself is gone. */
function isAt({ line, also }: Issue, { pair, lang, at, is }: Mutant): boolean {
  const [own, other] = lang === 'en' ? [line, also?.[0]?.line] : [also?.[0]?.line, line]
  if (at.some((place) => place + 1 === own)) return true
  const twins = at.map((place) => twinOf(pair, lang, place))
  return (is === '' || at.length > 1) && twins.some((twin) => twin + 1 === other)
}

/** Whether the line that was changed is named itself; of a line that is gone, its twin. */
function isNamed({ line, also }: Issue, { pair, lang, at, is }: Mutant): boolean {
  const named = (lang === 'en') === (is !== '') || at.length > 1 ? line : also?.[0]?.line
  const own = lang === 'en' ? line : also?.[0]?.line
  return is === '' && at.length === 1 ? at.some((place) => twinOf(pair, lang, place) + 1 === named) || at.some((place) => place + 1 === own) : at.some((place) => place + 1 === own)
}

/** In the archive the n-th text line of one language says what the n-th of the other says. */
function twinOf({ lines }: Pair, lang: Lang, at: number): number {
  const rank = lines[lang].slice(0, at).filter(isText).length
  return lines[lang === 'ru' ? 'en' : 'ru'].map((line, place) => (isText(line) ? place : -1)).filter((place) => place >= 0)[rank] ?? -1
}

function isText(line: string): boolean {
  return /\p{L}/u.test(line) && !/^(?:<|[a-z]+:)/.test(line.replace(/^(?:title|summary):/, ''))
}

function startOf(line: string): string {
  return /^(?:#|-)/.exec(line)?.[0] ?? ''
}

function compareLines(lines: Both<string[]>): Issue[] {
  const texts = makeBoth((lang) => readWritten({ file: lang, text: lines[lang].join('\n'), format: 'mdx' }, lang, names))
  return comparePair(texts, { glossary }).found.map(({ issue }) => issue)
}

function keyOf({ rule, line, column, problem }: Issue): string {
  return [rule, line, column, problem.en].join('|')
}

async function archivePairs(): Promise<Pair[]> {
  const files = await readContent('content')
  return [...files].filter(([path]) => path.endsWith('.ru.mdx')).map(([path, ru]) => ({
    name: path.replace('.ru.mdx', ''), isOwn: false, lines: { ru: ru.split('\n'), en: (files.get(path.replace('.ru.', '.en.')) ?? '').split('\n') },
  })).filter(({ name }) => name.startsWith('articles/'))
}

function ownPair(): Pair {
  return { name: 'own sentences', isOwn: true, lines: makeBoth((lang) => sentences.flatMap((sentence) => [sentence[lang], ''])) }
}

function sample<Item>(items: readonly Item[], count: number): Item[] {
  return items.map((item) => [random(), item] as const).sort(([a], [b]) => a - b).slice(0, count).map(([, item]) => item)
}

/** Random numbers that are the same in every run (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
