import { errorAt, warningAt, type Issue } from '../issues/issue.ts'
import type { Both, Lang } from '../lang/langs.ts'
import { formatNumber } from '../lang/numbers.ts'
import { formatDate, isLooseDate } from '../lang/dates.ts'
import { amountOf, isDate } from './agree.ts'
import type { Difference } from './differences.ts'
import type { Fact } from './fact.ts'
import type { Placed } from './match-facts.ts'
import { placeIn, type Paragraph } from './paragraphs.ts'

/** The paragraphs of a group in both files; where a language has none, those that stand nearest. */
export type Group = { files: Both; ru: readonly Paragraph[]; en: readonly Paragraph[] }

/** Says where two texts differ, with both quotes, and what to write; names the translation and points at the Russian place. */
export function differenceIssue(difference: Difference, group: Group): Issue {
  const { rule, severity, ru, en } = difference
  const here = placeOf(en, group.en, ru)
  const there = placeOf(ru, group.ru, en)
  const number = group.ru[0]?.number ?? 0
  const make = severity === 'error' ? errorAt : warningAt
  const issue = make({ file: group.files.en, ...here }, rule, problemOf(difference, group), fixOf(difference, `${group.files.ru}:${there.line}`, number))
  return { ...issue, also: [{ file: group.files.ru, line: there.line }] }
}

function placeOf(placed: Placed | undefined, paragraphs: readonly Paragraph[], twin: Placed | undefined): { line: number; column: number } {
  if (placed) return placeIn(placed.paragraph, placed.fact.start)
  const place = paragraphs[Math.min(paragraphs.length - 1, Math.floor((twin?.order ?? 0) * paragraphs.length))]
  return place ? placeIn(place, 0) : { line: 1, column: 1 }
}

function problemOf({ what, ru, en }: Difference, group: Group): Both {
  const [a, b] = [ru ? quoteOf(ru) : undefined, en ? quoteOf(en) : undefined]
  const why = reasons[what]
  if (a && b) return { ru: `По-русски «${a}», по-английски “${b}”${why.ru}.`, en: `The Russian says «${a}», the English says “${b}”${why.en}.` }
  const [whole, missing] = a ? [a, startOf(group.en)] : [b ?? '', startOf(group.ru)]
  return a
    ? { ru: `По-русски «${whole}», а в английском абзаце «${missing}» этого нет.`, en: `The Russian says «${whole}»; the English paragraph “${missing}” does not.` }
    : { ru: `По-английски “${whole}”, а в русском абзаце «${missing}» этого нет.`, en: `The English says “${whole}”; the Russian paragraph «${missing}» does not.` }
}

const reasons: Record<Difference['what'], Both> = {
  value: { ru: '', en: '' },
  unit: { ru: ': число то же, но сказано о других', en: ': the same number, but of others' },
  qualifier: { ru: ': оговорка при числе разная', en: ': the number is bounded differently' },
  negation: { ru: ': отрицание только в одном тексте', en: ': only one of the texts denies it' },
  less: { ru: ': один текст называет дату точнее', en: ': one text gives the date more precisely' },
}

function fixOf({ ru, en, what }: Difference, russian: string, paragraph: number): Both {
  const [forEn, forRu] = what === 'value' || what === 'less' ? [ru && sayFact(ru.fact, 'en'), en && sayFact(en.fact, 'ru')] : [undefined, undefined]
  const differs = { ru: `если различие намеренно, запишите его в differs: (paragraph: ${paragraph})`, en: `if the difference is meant, record it in differs: (paragraph: ${paragraph})` }
  if (ru && en)
    return {
      ru: `Сверьтесь с источником. Верно русское — напишите здесь ${forEn ? `“${forEn}”` : 'то же, что по-русски'}; верно английское — исправьте ${russian}${forRu ? ` на «${forRu}»` : ''}; ${differs.ru}.`,
      en: `Check the source. If the Russian is right, write ${forEn ? `“${forEn}”` : 'what the Russian says'} here; if the English is right, correct ${russian}${forRu ? ` to «${forRu}»` : ''}; ${differs.en}.`,
    }
  return ru
    ? { ru: `Допишите здесь “${forEn ?? ''}” или уберите из русского (${russian}); ${differs.ru}.`, en: `Add “${forEn ?? ''}” here, or take it out of the Russian (${russian}); ${differs.en}.` }
    : { ru: `Уберите это здесь или допишите «${forRu ?? ''}» по-русски (${russian}); ${differs.ru}.`, en: `Take it out here, or add «${forRu ?? ''}» to the Russian (${russian}); ${differs.en}.` }
}

/** A fact as the other language would write it, as far as its value tells: `1600 → 1,600`, `2024-02-20 → 20 February 2024`. */
function sayFact(fact: Fact, lang: Lang): string {
  const amount = amountOf(fact.value)
  if (isDate(fact.value) && isLooseDate(fact.value)) return formatDate(fact.value, lang)
  if (fact.value.endsWith('%') && amount !== undefined) return lang === 'ru' ? `${formatNumber(amount, lang)} %` : `${formatNumber(amount, lang)}%`
  if (amount !== undefined && fact.kind === 'number') return formatNumber(amount, lang)
  return fact.written
}

/** The fact with a word before it and two after, within its clause: `и 71 несовершеннолетнего`. */
export function quoteOf({ fact, paragraph: { text } }: Placed): string {
  const before = /(?:[^\s,.;:!?()«»“”—–|]+\s+)?$/u.exec(text.slice(Math.max(0, fact.start - 80), fact.start))?.[0] ?? ''
  const after = /^[%\p{L}\p{N}-]*(?:\s[^\s.,;:!?()«»“”—–|]+){0,2}/u.exec(text.slice(fact.end, fact.end + 120))?.[0] ?? ''
  return `${before}${text.slice(fact.start, fact.end)}${after}`.trim()
}

/** The beginning of a paragraph, enough to find it by. */
export function startOf(paragraphs: readonly Paragraph[]): string {
  const text = paragraphs[0]?.text ?? ''
  return text.length > 60 ? `${text.slice(0, 60).replace(/\s+\S*$/u, '')}…` : text
}
