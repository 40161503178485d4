import type { Lang } from '../lang/langs.ts'
import { formatNumber } from '../lang/numbers.ts'
import { makeSay } from '../lang/words.ts'
import type { Figure } from './figures.ts'
import { missionName } from './mission.ts'

/** What a figure is called: its number (`Дети: 71`), whose it is (`«Айкол-5»`), both (`Дети: 71 — «Айкол-5»`), and a sentence on its page. */
export function figureName({ measure, value, mission, total }: Figure, lang: Lang): { number: string; of: string; title: string; lead: string } {
  const say = makeSay(lang)
  const of = mission ? missionName(mission, lang) : (total?.scope[lang] ?? '')
  const number = `${say(`measure.${measure}`)}: ${formatNumber(value, lang)}`
  return { number, of, title: `${number} — ${of}`, lead: say('figure.lead', { of }) }
}
