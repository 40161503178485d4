import process from 'node:process'
import { parseArgs } from 'node:util'
import type { Name } from '../src/glossary/glossary.ts'
import { hasErrors, type Issue } from '../src/issues/issue.ts'
import { langs, makeBoth, type Both, type Lang } from '../src/lang/langs.ts'
import { readUnchecked } from '../src/library.ts'
import { readWritten } from '../src/parity/check-pairs.ts'
import { comparePair } from '../src/parity/compare.ts'
import { makeNameIndex } from '../src/parity/fact.ts'
import { faultClasses } from './bench-parity-mutations.ts'
import { archivePairs, folderPairs, ownPair, type Pair, type Place } from './bench-parity-pairs.ts'
import { makeRandom } from './random.ts'

/** A pair of texts with one fault, the lines it stands at, and those that say the same in the other language. */
type Mutant = { fault: string; rules: string[]; pair: Pair; lang: Lang; lines: string[]; at: Place[]; twins: Place[]; isGone?: boolean; was: string; is: string }

/** A paragraph of a pair and the one that says the same in the other language. */
type Paragraph = { pair: Pair; lang: Lang; at: Place; twin: Place; text: string }

const { values: options } = parseArgs({ options: { pairs: { type: 'string' }, missed: { type: 'boolean' }, twice: { type: 'boolean' } } })
const perClass = 120
const { glossary } = await readUnchecked()
const names = makeNameIndex(glossary)
const pairs = options.pairs === undefined ? [...(await archivePairs()), ownPair()] : await folderPairs(options.pairs)
const random = makeRandom(20261122)
const before = new Map(pairs.map((pair) => [pair, compareLines(pair, pair.lines)]))
const paragraphs = pairs.flatMap(paragraphsOf)
const results = new Map<string, { mutant: Mutant; caught: Issue[]; fresh: Issue[] }[]>()
for (const mutant of [...plantInLines(glossary), ...plantParagraphs()]) {
  const fresh = freshIssues(mutant)
  const caught = fresh.filter((issue) => mutant.rules.includes(issue.rule) && isAt(issue, mutant))
  results.set(mutant.fault, [...(results.get(mutant.fault) ?? []), { mutant, caught, fresh }])
}
const harmless = joinParagraphs().map((mutant) => ({ mutant, fresh: freshIssues(mutant) }))
print()

function print(): void {
  const rows = [...results].map(([fault, list]) => row(fault, list))
  const all = [...results.values()].flat()
  process.stdout.write(`| fault | mutants | caught | recall | at its line | one issue only |\n|---|--:|--:|--:|--:|--:|\n${rows.join('\n')}\n${row('all', all)}\n\n`)
  for (const isOwn of [false, true]) {
    const some = pairs.filter((pair) => pair.isOwn === isOwn)
    const issues = some.flatMap((pair) => (before.get(pair) ?? []).map((issue) => ({ ...issue, pair })))
    const warnings = issues.filter(({ severity }) => severity === 'warning').length
    if (some.length > 0) process.stdout.write(`${isOwn ? 'Own sentences' : `Untouched, ${some.length} pairs`}: ${issues.length - warnings} errors, ${warnings} warnings (${((warnings / some.length) * 20).toFixed(1)} per 20 pairs).\n`)
    if (options.missed) for (const { pair, file, line, rule, problem } of issues) process.stdout.write(`  ${pair.name}.${file}:${line} ${rule} ${problem.en}\n`)
  }
  const wronged = harmless.filter(({ fresh }) => fresh.length > 0)
  process.stdout.write(`Paragraphs joined in one language, no fault: ${harmless.length} cases, errors in ${wronged.filter(({ fresh }) => hasErrors(fresh)).length}, warnings alone in ${wronged.filter(({ fresh }) => !hasErrors(fresh)).length}.\n`)
  for (const { name, bodies } of pairs.filter(({ bodies: { ru, en } }) => ru.length !== en.length))
    process.stdout.write(`${name} has ${bodies.ru.length} paragraphs in Russian, ${bodies.en.length} in English: no fault was planted in it.\n`)
  if (options.missed) for (const { mutant, fresh } of wronged) describe(mutant, fresh)
  if (options.twice) for (const { mutant, fresh } of all.filter((item) => item.fresh.length > 1)) describe(mutant, fresh)
  if (options.missed) for (const { mutant, fresh } of all.filter(({ caught }) => caught.length === 0)) describe(mutant, fresh)
}

function describe({ fault, pair, lang, at, was, is }: Mutant, fresh: readonly Issue[]): void {
  const said = fresh.map((issue) => `    ${issue.rule} ${issue.line}/${issue.also?.[0]?.line} ${issue.problem.en}\n`)
  process.stdout.write(`${fault} · ${pair.name}.${lang}:${at.map(({ from }) => from + 1)} · ${was} → ${is}\n${said.join('')}`)
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

function paragraphsOf(pair: Pair): Paragraph[] {
  return langs.flatMap((lang) => {
    const other = lang === 'ru' ? 'en' : 'ru'
    const isSure = pair.bodies.ru.length === pair.bodies.en.length
    const couples = [...pair.heads[lang].map((at, index) => [at, pair.heads[other][index]] as const), ...(isSure ? pair.bodies[lang].map((at, index) => [at, pair.bodies[other][index]] as const) : [])]
    return couples.flatMap(([at, twin]) => (twin ? [{ pair, lang, at, twin, text: pair.lines[lang].slice(at.from, at.to + 1).join('\n') }] : []))
  })
}

function plantInLines(known: readonly Name[]): Mutant[] {
  return faultClasses.flatMap(({ name, rules, sites }) => {
    const all = paragraphs.flatMap(({ pair, lang, at, twin }) => pair.lines[lang].slice(at.from, at.to + 1).flatMap((line, index) =>
      sites(line, lang, known).map((site): Mutant => ({
        fault: name, rules, pair, lang, at: [{ ...at, from: at.from + index, to: at.from + index }], twins: [twin], was: line.slice(Math.max(0, site.start - 15), site.end + 15), is: site.text,
        lines: pair.lines[lang].with(at.from + index, line.slice(0, site.start) + site.text + line.slice(site.end)),
      }))))
    return sample(all, perClass)
  })
}

function plantParagraphs(): Mutant[] {
  const movable = paragraphs.filter(({ pair, at }) => !pair.isOwn && isMovable(at, pair))
  const dropped = movable.map(({ pair, lang, at, twin, text }): Mutant => ({
    fault: 'paragraph dropped', rules: ['parity/paragraph'], pair, lang, at: [at], twins: [twin], isGone: true, was: text.slice(0, 40), is: '', lines: pair.lines[lang].toSpliced(at.from, at.to - at.from + 1),
  }))
  const swapped = movable.flatMap(({ pair, lang, at, twin, text }): Mutant[] => {
    // A heading is not moved from its section, and the items of a list not out of it.
    const others = movable.filter((other) => other.pair === pair && other.lang === lang && other.at.from > at.from && other.at.kind === at.kind && at.kind !== 'heading')
    const other = others[Math.floor(random() * others.length)]
    if (!other) return []
    const lines = pair.lines[lang].toSpliced(other.at.from, other.at.to - other.at.from + 1, ...text.split('\n')).toSpliced(at.from, at.to - at.from + 1, ...other.text.split('\n'))
    return [{ fault: 'paragraphs swapped', rules: ['parity/paragraph'], pair, lang, at: [at, other.at], twins: [twin, other.twin], was: text.slice(0, 40), is: other.text.slice(0, 40), lines }]
  })
  return [...sample(dropped, perClass), ...sample(swapped, perClass)]
}

/** Neighbours made one paragraph in one language, which is no fault. */
function joinParagraphs(): Mutant[] {
  const joined = paragraphs.flatMap(({ pair, lang, at, twin, text }, index): Mutant[] => {
    const next = paragraphs[index + 1]
    if (pair.isOwn || next?.pair !== pair || next.lang !== lang || at.kind !== 'text' || next.at.kind !== 'text' || !/[.!?…»”]$/u.test(text)) return []
    const lines = pair.lines[lang].toSpliced(at.to, next.at.from - at.to + 1, `${pair.lines[lang][at.to]} ${pair.lines[lang][next.at.from]?.trimStart().replace(/^[–—] /, '')}`)
    return [{ fault: 'joined', rules: [], pair, lang, at: [at], twins: [twin], was: text.slice(0, 40), is: next.text.slice(0, 40), lines }]
  })
  return sample(joined, 2 * perClass)
}

/** Whether a paragraph can go or move; the first row of a table cannot. */
function isMovable(at: Place, { heads, bodies }: Pair): boolean {
  const isHead = langs.some((lang) => heads[lang].includes(at))
  const isFirstRow = at.kind === 'row' && !langs.some((lang) => bodies[lang][bodies[lang].indexOf(at) - 1]?.kind === 'row')
  return !isHead && !isFirstRow
}

/** Whether an issue points at the mutated line, or at its twin where the line itself is gone. */
function isAt(issue: Issue, { lang, at, twins, isGone }: Mutant): boolean {
  const [own, other] = linesOf(issue, lang)
  return (!isGone && at.some((place) => isIn(place, own))) || ((isGone || at.length > 1) && twins.some((twin) => isIn(twin, other)))
}

/** Whether the line that was changed is named itself; of a line that is gone, its twin. */
function isNamed(issue: Issue, { lang, at, twins, isGone }: Mutant): boolean {
  const [own, other] = linesOf(issue, lang)
  return isGone ? twins.some((twin) => isIn(twin, other)) : at.some((place) => isIn(place, own))
}

function linesOf({ line, also }: Issue, lang: Lang): [own: number | undefined, other: number | undefined] {
  return lang === 'en' ? [line, also?.[0]?.line] : [also?.[0]?.line, line]
}

function isIn({ from, to }: Place, line = 0): boolean {
  return from + 1 <= line && line <= to + 1
}

function freshIssues({ pair, lang, lines }: Mutant): Issue[] {
  const known = new Set(before.get(pair)?.map(keyOf))
  return compareLines(pair, { ...pair.lines, [lang]: lines }).filter((issue) => !known.has(keyOf(issue)))
}

function compareLines({ format }: Pair, lines: Both<string[]>): Issue[] {
  const texts = makeBoth((lang) => readWritten({ file: lang, text: lines[lang].join('\n'), format }, lang, names))
  return comparePair(texts, { glossary }).found.map(({ issue }) => issue)
}

/** What an issue says, wherever a fault elsewhere has moved it. */
function keyOf({ rule, problem }: Issue): string {
  return `${rule} ${problem.en.replace(/; the \w+ paragraph .*/, '')}`
}

function sample<Item>(items: readonly Item[], count: number): Item[] {
  return items.map((item) => [random(), item] as const).sort(([a], [b]) => a - b).slice(0, count).map(([, item]) => item)
}
