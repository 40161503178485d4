import { Case, Gender, numeralize } from 'numeralize-ru'
import type { Both } from './langs.ts'

/** The six cases of Russian; English has none. */
export const cases = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre'] as const

/** A Russian case. */
export type GrammarCase = (typeof cases)[number]

/** What a numeral must agree with. */
export type Agreement = { case: GrammarCase; feminine: boolean; animate: boolean }

const russianCases = {
  nom: Case.Nominative, gen: Case.Genitive, dat: Case.Dative, acc: Case.Accusative, ins: Case.Instrumental, pre: Case.Prepositional,
} satisfies Record<GrammarCase, Case>

/** A whole number below ten thousand in words, in agreement: `71 → семьдесят один`, `seventy-one`. */
export const spellNumber: Both<(value: number, agreement: Agreement) => string> = {
  ru: (value, { case: grammarCase, feminine, animate }) =>
    // Only 2, 3 and 4 on their own follow the animate accusative: «двух женщин», but «двадцать две женщины».
    numeralize(value, feminine ? Gender.Feminine : Gender.Masculine, russianCases[grammarCase], animate && (value < 5 || value % 10 === 1)),
  en: (value) => spellEnglish(value),
}

const small = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen',
  'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

function spellEnglish(value: number): string {
  if (value < 20) return small[value] ?? ''
  if (value < 100) return (tens[Math.floor(value / 10)] ?? '') + (value % 10 ? `-${small[value % 10] ?? ''}` : '')
  if (value < 1000) return `${small[Math.floor(value / 100)] ?? ''} hundred${value % 100 ? ` and ${spellEnglish(value % 100)}` : ''}`
  const rest = value % 1000
  return `${spellEnglish(Math.floor(value / 1000))} thousand${rest ? (rest < 100 ? ' and ' : ' ') + spellEnglish(rest) : ''}`
}
