import type { Lang } from '../lang/langs.ts'
import { langs } from '../lang/langs.ts'
import type { Bundle, BundleHit } from './bundle.ts'
import { foldLetters, joinWords, type Part } from './query.ts'

/** What the bundles answer to a query, and the words that an answer leaves out. */
export type Answer = {
  hits: Partial<Record<Lang, BundleHit[]>>
  /** Words that are nowhere. */
  missing: string[]
  /** Words that one language lacks although another has them, when no language has all. */
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
  const able = asked.filter(({ known, missing }) => missing.length === least && (known.length > 0 || parts.length === 0))
  const missing = parts.map(({ typed }) => typed).filter((typed) => asked.every((one) => one.missing.includes(typed)))
  const answer: Answer = { hits: {}, missing, missingIn: {} }
  for (const { lang, bundle, known, missing: lacks } of able) {
    answer.hits[lang] = await search(known, bundle)
    const own = lacks.filter((typed) => !missing.includes(typed))
    if (own.length > 0) answer.missingIn[lang] = own
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
    if (await isHeld(part, bundle)) known.push(part)
    else if (before && !before.phrase && !part.phrase && (await isHeld(joinWords(before, part), bundle))) {
      known.splice(-1, 1, joinWords(before, part))
    } else if (index === parts.length - 1 && (await beginsWord(part, bundle))) known.push(part)
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
  if (part.phrase || part.typed.length < 3) return false
  const [best] = await bundle.search(part.term)
  if (!best) return false
  const { content, meta } = await best.data()
  const beginning = plainLetters(part.typed)
  return plainLetters([content, ...Object.values(meta)].join(' ')).split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(beginning))
}

/** Letters without the marks that Pagefind passes over as well: `ё → е`. */
function plainLetters(text: string): string {
  return foldLetters(text).normalize('NFD').replace(/\p{M}/gu, '')
}

async function search(parts: readonly Part[], bundle: Bundle): Promise<BundleHit[]> {
  const hits = await bundle.search(parts.length > 0 ? parts.map(({ term }) => term).join(' ') : null)
  const phrases = await Promise.all(
    parts.filter(({ phrase }) => phrase).map(async ({ forms }) => {
      const ids = await Promise.all(forms.map((form) => bundle.exact(form)))
      return new Set(ids.flatMap((set) => [...set]))
    }),
  )
  return hits.filter(({ id }) => phrases.every((ids) => ids.has(id)))
}
