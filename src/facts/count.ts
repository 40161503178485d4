import type { Lang } from '../lang/langs.ts'
import { formatNumber } from '../lang/numbers.ts'
import { cases, spellNumber, type GrammarCase } from '../lang/spell.ts'
import { makeSay } from '../lang/words.ts'
import type { Claim } from '../missions/claim.ts'
import { claimOf, type Figure } from '../missions/figures.ts'
import { nounOf, nouns, type Noun } from '../missions/nouns.ts'

/** How a number is written in prose. */
export type CountStyle = { lang: Lang; noun: Noun; case?: GrammarCase; bare?: boolean; words?: boolean }

const feminine: readonly Noun[] = ['women', 'families', 'missions', 'girls', 'orphans']
const inanimate: readonly Noun[] = ['families', 'missions']

/** A number with its noun, in agreement: `71, gen → 71 ребёнка`, `71 children`; `bare → 71`; `words → семьдесят один ребёнок`. */
export function formatCount(value: number, { lang, noun, case: grammarCase = 'nom', bare = false, words = false }: CountStyle): string {
  const agreement = { case: grammarCase, feminine: feminine.includes(noun), animate: !inanimate.includes(noun) }
  const number = words ? spellNumber[lang](value, agreement) : formatNumber(value, lang)
  if (bare) return number
  const context = contextOf(value, grammarCase, agreement.animate)
  return makeSay(lang)(`count.${noun}`, { count: value, n: number, ...(context && { context }) })
}

/** What an article writes in `<Count … />`; `bare` and `words` stand there or do not. */
export type CountAttributes = { of?: string; as?: string; case?: string; by?: string; bare?: unknown; words?: unknown }

/** What `<Count … />` stands for: the figure, the claim it shows and the text it becomes; nothing when the ledger has no such figure. */
export function readCount(attributes: CountAttributes, figures: readonly Figure[], lang: Lang): { figure: Figure; claim: Claim; text: string } | undefined {
  const figure = figures.find(({ id }) => id === attributes.of)
  const claim = figure && claimOf(figure, attributes.by)
  if (!figure || !claim) return undefined
  const style: CountStyle = {
    lang,
    noun: nouns.find((noun) => noun === attributes.as) ?? nounOf(figure.measure),
    case: cases.find((grammarCase) => grammarCase === attributes.case),
    bare: 'bare' in attributes,
    words: 'words' in attributes,
  }
  return { figure, claim, text: formatCount(claim.value, style) }
}

/** The nominative is the plain form; two, three and four people on their own have an accusative like the genitive. */
function contextOf(value: number, grammarCase: GrammarCase, animate: boolean): string | undefined {
  if (grammarCase === 'nom') return undefined
  return grammarCase === 'acc' && animate && value >= 2 && value <= 4 ? 'gen' : grammarCase
}
