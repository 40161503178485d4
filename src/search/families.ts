import { cyrillicOf } from '../lexis/transliterate.ts'
import { isCyrillic, stemOf } from '../lexis/stem.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Stems that belong to a stem’s words although the letters differ: `мат → матер`, `матер → мат`. */
export type Families = Map<string, Set<string>>

/**
 * Joins the stems of one word: every form it can take, `paradigms`, leads to the stems of those that stand in the texts or are `meant`, which
 * have other names. A stem that no text has is kept too, as its forms may be asked for.
 */
export function linkFamilies(vocabulary: Vocabulary, paradigms: Iterable<readonly string[]>, meant: ReadonlySet<string> = new Set()): Families {
  const families: Families = new Map()
  const isHeld = (form: string) => meant.has(form) || vocabulary.get(stemOf(form))?.has(form) === true
  for (const forms of new Set(paradigms)) {
    const held = new Set(forms.filter(isHeld).map(stemOf))
    // Another word may share a stem, as «деть» does with «дети»: it speaks for the stem only if its own forms stand there, or no others do.
    const stems = [...new Set(forms.map(stemOf))].filter((stem) => held.has(stem) || !vocabulary.has(stem))
    for (const stem of stems) for (const other of held) if (other !== stem) families.set(stem, (families.get(stem) ?? new Set()).add(other))
  }
  return families
}

/** The forms of a vocabulary that a dictionary of Russian can know. */
export function russianForms(vocabulary: Vocabulary): string[] {
  return [...vocabulary.values()].flatMap((forms) => [...forms.keys()]).filter((form) => form.length > 2 && /^[а-я]+$/.test(form))
}

/** Words of two alphabets that are one name, as `бишкек` and `bishkek`, each with the likeliest of the other; short ones would meet by chance. */
export function findTransliterated(cyrillic: Vocabulary, latin: Vocabulary): { cyrillic: string; latin: string }[] {
  const best = new Map<string, { latin: string; rank: number }>()
  for (const stem of latin.keys()) {
    const forms = [...(latin.get(stem)?.keys() ?? [])].filter((form) => form.length > 3 && /^[a-z]+$/.test(form))
    const same = forms.flatMap((form) => cyrillicOf(form).map((spelling, rank) => ({ stem: stemOf(spelling), rank }))).find((each) => isCyrillic(each.stem) && cyrillic.has(each.stem))
    if (same && same.rank < (best.get(same.stem)?.rank ?? Infinity)) best.set(same.stem, { latin: stem, rank: same.rank })
  }
  return [...best].map(([stem, { latin }]) => ({ cyrillic: stem, latin }))
}
