import type { Name } from '../glossary/glossary.ts'
import { editDistance, nearest } from '../issues/nearest.ts'
import { foldWord } from '../reading/token.ts'
import { knownPlaces } from '../parity/known-places.ts'
import { stemsOf } from '../parity/name-form.ts'
import { makeFinder } from './known-words.ts'

/** How the glossary spells names, and how it does not, unit by unit; a unit is a capitalised word with its hyphens: `Аль-Холь`. */
export type HouseNames = {
  /** The unit as it should be, if what is written is a known wrong spelling of it. */
  mend: (written: string) => string | undefined
  /** The unit that an unknown word is probably meant to be. */
  near: (written: string) => string | undefined
  /** What several words look like that should be written otherwise: «Аль Холь» without its hyphen, a phrase that `not:` lists. */
  phrases: { shape: RegExp; house: string }[]
}

const isCountry = makeFinder(knownPlaces.flatMap(({ names }) => names))
const types = ['person', 'operation', 'camp', 'place', 'media']

/** Makes the names of a glossary ready for proofreading; once for many texts. */
export function makeHouseNames(glossary: readonly Name[]): HouseNames {
  const named = glossary.filter(({ type, not }) => types.includes(type) || not)
  const units = new Map<string, string>()
  for (const { ru, en, native } of named) for (const unit of [ru, en, ...Object.values(native ?? {})].flatMap(unitsOf)) units.set(foldWord(unit), unit)
  for (const unit of knownPlaces.flatMap(({ names }) => names)) if (/^\p{Lu}\p{Ll}+$/u.test(unit)) units.set(foldWord(unit), unit)
  const wrong = new Map<string, string>()
  for (const entry of named)
    for (const [written, house] of misspellings(entry)) if (!units.has(foldWord(written)) || entry.not?.includes(written)) wrong.set(foldWord(written), house)
  const rightStems = new Set([...units.keys()].flatMap(stemKeys))
  const wrongStems = new Map([...wrong].flatMap(([unit, house]) => stemKeys(unit).map((stem) => [stem, house])))
  const byInitial = Map.groupBy([...units], ([folded]) => folded[0])
  return {
    mend: (written) => {
      const folded = foldWord(written)
      const stems = stemsOf(folded)
      return wrong.get(folded) ?? (stems.some((stem) => rightStems.has(stem)) ? undefined : stems.map((stem) => wrongStems.get(stem)).find((house) => house !== undefined))
    },
    near: (written) => {
      const folded = foldWord(written)
      return (byInitial.get(folded[0]) ?? []).find(([unit]) => isNear(folded, unit))?.[1]
    },
    phrases: [
      ...[...units].flatMap(([folded, house]) => (/^\p{L}+-\p{L}+$/u.test(folded) ? [{ shape: phraseShape(folded.split('-'), '[ \\u00a0]?'), house }] : [])),
      ...glossary.flatMap((entry) => (entry.not ?? []).filter((written) => written.includes(' ')).map((written) => ({
        shape: phraseShape(foldWord(written).split(' '), '[ \\u00a0]'), house: /[а-яё]/i.test(written) ? entry.ru : entry.en,
      }))),
    ],
  }
}

/** Pairs of a wrong unit and the right one: what `not:` lists, and variants that differ in a few letters only. */
function misspellings(entry: Name): [written: string, house: string][] {
  const variants = [entry.variants_ru, entry.variants_en, entry.variants_unseen].flatMap((list) => list ?? [])
  const listed = (entry.not ?? []).filter((written) => !written.includes(' ')).map((written): [string, string] => [written, houseOf(written, entry)])
  return listed.concat(variants.flatMap((variant) => {
    const written = unitsOf(variant)
    return [entry.ru, entry.en].flatMap((name) => {
      const house = unitsOf(name)
      if (written.length === 1) return house.filter((right) => isSlip(written[0] ?? '', right)).map((right): [string, string] => [written[0] ?? '', right])
      if (written.length !== house.length) return []
      return written.flatMap((unit, index): [string, string][] => (isSlip(unit, house[index] ?? unit) ? [[unit, house[index] ?? unit]] : []))
    })
  }))
}

/** The unit of an entry that a wrong spelling in `not:` is nearest to. */
function houseOf(written: string, { ru, en }: Name): string {
  const name = /[а-яё]/i.test(written) ? ru : en
  return nearest(written, unitsOf(name)) ?? name
}

/** Whether one unit is another in a few other letters. */
function isSlip(written: string, right: string): boolean {
  const [one, other] = [foldWord(written), foldWord(right)]
  const distance = editDistance(one, other)
  return distance > 0 && distance <= 3 && distance * 2 <= right.length
}

/** The capitalised words of a name; remarks in parentheses are dropped. */
function unitsOf(name: string): string[] {
  const units = name.replace(/\s*\([^)]*\)|[«»“”„"]/g, '').match(/[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu) ?? []
  return units.filter((unit) => /\p{Lu}/u.test(unit) && unit.length > 2 && isCountry(unit) === undefined)
}

function stemKeys(folded: string): string[] {
  return /[а-я]$/.test(folded) && folded.length > 3 ? [folded.replace(/[аеиоуыэюяйь]$/, '')] : []
}

/** One letter apart, two in a long name, in whatever case. */
function isNear(folded: string, unit: string): boolean {
  const least = unit.length >= 9 ? 2 : unit.length >= 5 ? 1 : 0
  const [key] = [...stemKeys(unit), unit]
  return least > 0 && [folded, ...stemsOf(folded)].some((stem) => [unit, key ?? unit].some((house) => Math.abs(stem.length - house.length) <= least && editDistance(stem, house) <= least))
}

/** The words one after another, the last in any case. */
function phraseShape(words: readonly string[], between: string): RegExp {
  const last = words.at(-1) ?? ''
  const [key = last] = stemKeys(last)
  const all = [...words.slice(0, -1), key].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('е', '[её]'))
  return new RegExp(`(?<!\\p{L})${all.join(between)}${/[а-я]/.test(key) ? '[а-яё]{0,3}' : ''}(?!\\p{L})`, 'giu')
}
