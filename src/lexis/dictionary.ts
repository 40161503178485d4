import { foldWord } from './fold.ts'

/** Every form of each word that a folded form may belong to: `матерей → [[мать, матери, …]]`; none for a word it does not know. */
export type Paradigms = (form: string) => string[][]

type Rule = { flag: string; cut: string; add: string; fits: RegExp }

/** Opens a Hunspell dictionary whose words change at their ends, from the texts of its `.aff` and `.dic`. */
export function openDictionary(aff: string, dic: string): Paradigms {
  const rules = readRules(aff)
  const words = readWords(dic)
  const byFlag = Map.groupBy(rules, ({ flag }) => flag)
  const byEnding = Map.groupBy(rules, ({ add }) => add)
  const known = new Map<string, string[]>()
  const formsOf = (base: string, flags: string) => {
    const key = `${base}/${flags}`
    const forms = known.get(key) ?? [base, ...[...flags].flatMap((flag) => byFlag.get(flag) ?? []).flatMap((rule) => inflect(base, rule))]
    known.set(key, forms)
    return forms
  }
  return (form) => {
    const found = (words.get(form) ?? []).map((flags) => formsOf(form, flags))
    for (let size = 0; size < form.length; size++) {
      for (const rule of byEnding.get(form.slice(form.length - size)) ?? []) {
        const base = form.slice(0, form.length - size) + rule.cut
        if (!rule.fits.test(base)) continue
        for (const flags of words.get(base) ?? []) if (flags.includes(rule.flag)) found.push(formsOf(base, flags))
      }
    }
    return [...new Set(found)]
  }
}

function inflect(base: string, { cut, add, fits }: Rule): string[] {
  return base.endsWith(cut) && fits.test(base) ? [base.slice(0, base.length - cut.length) + add] : []
}

function readRules(aff: string): Rule[] {
  return [...aff.matchAll(/^SFX +(\S) +(\S+) +([^\s/]+)\S* +(\S+)/gm)].map(([, flag = '', cut = '', add = '', condition = '']) => ({
    flag, cut: cut === '0' ? '' : foldWord(cut), add: add === '0' ? '' : foldWord(add), fits: new RegExp(`${foldCondition(condition)}$`),
  }))
}

/** Conditions are written with «ё», the words are folded. */
function foldCondition(condition: string): string {
  return condition.toLowerCase().replaceAll('ё', 'е')
}

function readWords(dic: string): Map<string, string[]> {
  const words = new Map<string, string[]>()
  for (const line of dic.split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trim().split('/')
    if (word === '') continue
    const folded = /^[а-я]+$/.test(word) ? word : foldWord(word)
    words.set(folded, [...(words.get(folded) ?? []), flags])
  }
  return words
}
