import type { Lang } from '../lang/langs.ts'
import { langs } from '../lang/langs.ts'
import type { Bundle, BundleHit } from './bundle.ts'
import { foldLetters, joinPhase, type Part } from './query.ts'

/** What the bundles answer to a query, and the words that an answer leaves out. */
export type Answer = {
  hits: Partial<Record<Lang, BundleHit[]>>
  /** Words that no language has. */
  missing: string[]
  /** Words that one language lacks, when another has them or was not asked. */
  missingIn: Partial<Record<Lang, string[]>>
}

/** Asks the bundles for a query; only those answer that know the most of its words. No words ask for every page. */
export async function findHits(parts: readonly Part[], bundles: Partial<Record<Lang, Bundle>>): Promise<Answer> {
  const asked = await Promise.all(
    langs.flatMap((lang) => {
      const bundle = bundles[lang]
      return bundle ? [weighParts(parts, bundle).then((weighed) => ({ lang, bundle, ...weighed }))] : []
    }),
  )
  const least = Math.min(...asked.map(({ missing }) => missing.length))
  const isNowhere = (typed: string) => asked.length === langs.length && asked.every(({ missing }) => missing.includes(typed))
  const answer: Answer = { hits: {}, missing: parts.map(({ typed }) => typed).filter(isNowhere), missingIn: {} }
  for (const { lang, bundle, known, missing } of asked.filter((one) => one.missing.length === least)) {
    if (known.length > 0 || parts.length === 0) answer.hits[lang] = await search(known, bundle)
    const lacks = missing.filter((typed) => !answer.missing.includes(typed))
    if (lacks.length > 0) answer.missingIn[lang] = lacks
  }
  return answer
}

// An unknown word makes Pagefind look for ever shorter beginnings of it, down to one letter, and within a longer query
// it is dropped without a word. So each word is asked for alone first, as a phrase, which is never shortened.
async function weighParts(parts: readonly Part[], bundle: Bundle): Promise<{ known: Part[]; missing: string[] }> {
  const known: Part[] = []
  const missing: string[] = []
  for (const [index, part] of parts.entries()) {
    const before = known.at(-1)
    const phase = before && joinPhase(before, part)
    if (phase && (await isHeld(phase, bundle))) known.splice(-1, 1, phase)
    else if (await isHeld(part, bundle)) known.push(part)
    else if (index === parts.length - 1 && (await beginsWord(part, bundle))) known.push(part)
    else missing.push(part.typed)
  }
  return { known, missing }
}

async function isHeld(part: Part, bundle: Bundle): Promise<boolean> {
  for (const form of part.forms) if ((await bundle.exact(form)).size > 0) return true
  return false
}

/** Whether the last word, perhaps not typed to its end, is the beginning of a word that the best find holds. */
async function beginsWord(part: Part, bundle: Bundle): Promise<boolean> {
  if (part.typed.includes(' ') || part.typed.length < 3) return false
  const [best] = await bundle.search(part.term)
  if (!best) return false
  const { content, meta } = await best.data()
  const beginning = withoutHyphens(plainLetters(part.typed))
  const text = plainLetters([content, ...Object.values(meta)].join(' '))
  return `${text} ${withoutHyphens(text)}`.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(beginning))
}

/** Letters without the marks that Pagefind passes over as well: `ё → е`. */
function plainLetters(text: string): string {
  return foldLetters(text).normalize('NFD').replace(/\p{M}/gu, '')
}

function withoutHyphens(text: string): string {
  return text.replace(/\p{Pd}/gu, '')
}

async function search(parts: readonly Part[], bundle: Bundle): Promise<BundleHit[]> {
  const hits = await bundle.search(parts.length > 0 ? parts.map(({ term }) => term).join(' ') : null)
  const exact = await Promise.all(parts.filter((part) => part.exact).map((part) => holders(part, bundle)))
  return hits.filter(({ id }) => exact.every((ids) => ids.size === 0 || ids.has(id)))
}

/** The pages that hold a part in any of its spellings. */
async function holders({ forms }: Part, bundle: Bundle): Promise<Set<string>> {
  const ids = await Promise.all(forms.map((form) => bundle.exact(form)))
  return new Set(ids.flatMap((set) => [...set]))
}
