import type { Lang } from '../lang/langs.ts'
import { readAmount } from '../reading/amount.ts'
import type { Amount } from '../reading/bare-amount.ts'
import { at, type Token } from '../reading/token.ts'
import { countedUnit, timeUnit } from '../reading/units.ts'

/** «человек сто», «лет пять»: the noun before the number says «about»; the unit of time, or `about` alone. */
export function turnedBefore(tokens: readonly Token[], amount: Amount, lang: Lang): string | undefined {
  if (lang !== 'ru' || amount.manner !== 'words' || amount.type !== 'cardinal' || amount.isWeak || amount.span !== undefined) return undefined
  const noun = at(tokens, amount.from - 1)
  if (noun.kind !== 'word' || at(tokens, amount.from).gap === '' || !/^(?:человек|лет|года|дней|дня|недель|недели|месяцев|месяца|часов|часа|минут|минуты|семей)$/.test(noun.text)) return undefined
  if (readAmount(tokens, amount.from - 2, lang) !== undefined || countedUnit(at(tokens, amount.to).text, lang) !== undefined) return undefined
  return timeUnit(noun.text, lang) ?? 'about'
}
