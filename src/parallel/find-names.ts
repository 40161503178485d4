import type { Name } from '../glossary/glossary.ts'
import type { Lang } from '../lang/langs.ts'
import type { NameIndex } from '../parity/fact.ts'
import { readNames } from '../parity/read-names.ts'
import { cutTokens } from '../reading/token.ts'

/** A name of the glossary in a text: where it stands, in UTF-16 units, and how the other language writes it. */
export type FoundName = { start: number; end: number; counterpart: string }

/** The names of the glossary in a plain text, in any case, each with its counterpart in another language; places and countries known without it are left out. */
export function findNames(text: string, other: Lang, glossary: ReadonlyMap<string, Name>, names: NameIndex): FoundName[] {
  return readNames(cutTokens(text), names).facts.flatMap(({ value, start, end }) => {
    // A phase follows the name of its operation: aikol-5.
    const [, id = value, phase] = /^(.*?)(?:-(\d+))?$/.exec(value) ?? []
    const exact = glossary.get(value)
    const name = exact ?? glossary.get(id)
    return name ? [{ start, end, counterpart: name[other] + (exact || !phase ? '' : `-${phase}`) }] : []
  })
}
