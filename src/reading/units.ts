import { makeBoth, type Lang } from '../lang/langs.ts'
import { remember } from './remember.ts'

/** The unit of time that a word names, in any form: `недель → week`, `years → year`. */
export function timeUnit(word: string, lang: Lang): string | undefined {
  return timeUnits[lang](word)
}

/** The unit of time in the end of a Russian compound: `летний → year`, `месячный → month`. */
export const timeAdjective = remember((rest: string): string | undefined => timeAdjectives.find(([, forms]) => forms.test(rest))?.[0])

/** What a noun counts, in no language: `детей → child`, `women → woman`. */
export function countedUnit(word: string, lang: Lang): string | undefined {
  return countedUnits[lang](word)
}

/** Units that are people. */
export const people: readonly string[] = ['child', 'minor', 'woman', 'man', 'person', 'citizen', 'family', 'mother', 'orphan']

/** The same stretch of time in other units: `1.5 year → 18 month`, `2 week → 14 day`. */
export function sameTimes(value: number, unit: string): string[] {
  return conversions.flatMap(([from, to, ratio]) => [
    ...(from === unit ? [`${round(value * ratio)} ${to}`] : []),
    ...(to === unit && Number.isInteger((value / ratio) * 2) ? [`${round(value / ratio)} ${from}`] : []),
  ])
}

const conversions: [string, string, number][] = [['year', 'month', 12], ['week', 'day', 7], ['day', 'hour', 24], ['hour', 'minute', 60], ['decade', 'year', 10], ['century', 'year', 100]]

const times: Record<Lang, [string, RegExp][]> = {
  ru: [
    ['year', /^(?:год|года|году|годом|годе|годы|годов|годам|годами|годах|лет|летами?)$/],
    ['month', /^месяц(?:а|у|ем|е|ы|ев|ам|ами|ах)?$/], ['week', /^недел(?:я|и|ю|ей|е|ь|ям|ями|ях)$/],
    ['day', /^(?:день|дня|дню|днем|дне|дни|дней|дням|днями|днях|сутки|суток|суткам|сутками|сутках)$/],
    ['hour', /^(?:час|часа|часу|часом|часе|часы|часов|часам|часами|часах)$/], ['minute', /^минут(?:а|ы|у|ой|е|ам|ами|ах)?$/],
    ['second', /^секунд(?:а|ы|у|ой|е|ам|ами|ах)?$/], ['decade', /^десятилети(?:е|я|ю|ем|и|й|ям|ями|ях)$/],
  ],
  en: [
    ['year', /^years?$/], ['month', /^months?$/], ['week', /^weeks?$/], ['day', /^days?$/], ['hour', /^hours?$/], ['minute', /^minutes?$/],
    ['second', /^seconds$/], ['decade', /^decades?$/], ['century', /^centur(?:y|ies)$/],
  ],
}

const timeAdjectives: [string, RegExp][] = [
  ['year', /^(?:летн|годичн|годовал)(?:ий|ый|яя|ая|ее|ое|ие|ые|его|ого|ему|ому|им|ым|ем|ом|ей|ой|юю|ую|их|ых|ими|ыми)$/],
  ['month', /^месячн\p{L}{2,3}$/u], ['week', /^недельн\p{L}{2,3}$/u], ['day', /^(?:дневн|суточн)\p{L}{2,3}$/u],
  ['hour', /^часов\p{L}{2,3}$/u], ['minute', /^минутн\p{L}{2,3}$/u],
]

const counted: Record<Lang, [string, RegExp][]> = {
  ru: [
    ['child', /^(?:ребен(?:ок|ка|ку|ком|ке)|дет(?:и|ей|ям|ьми|ях)|детишк\p{L}+)$/u], ['minor', /^(?:несовершеннолетн\p{L}{2,3}|подрост\p{L}{2,4})$/u],
    ['woman', /^женщин(?:а|ы|у|ой|е|ам|ами|ах)?$/], ['man', /^мужчин(?:а|ы|у|ой|е|ам|ами|ах)?$/],
    ['person', /^(?:человек(?:а|у|ом|е|ам|ами|ах)?|люд(?:и|ей|ям|ьми|ях)|лиц(?:о|а|у|ом|е|ам|ами|ах)?|душ)$/],
    ['citizen', /^(?:со)?граждан(?:ин|ина|ину|ином|ине|е|ам|ами|ах|ка|ки|ок|кам|ками|ках)?$/],
    ['family', /^сем(?:ья|ьи|ье|ью|ьей|ей|ьям|ьями|ьях)$/], ['mother', /^мат(?:ь|ери|ерью|ерей|ерям|ерями|ерях)$/], ['orphan', /^сирот\p{L}{0,3}$/u],
    ['flight', /^рейс\p{L}{0,3}$/u], ['phase', /^(?:этап\p{L}{0,3}|фаз\p{L}{0,3})$/u], ['group', /^групп\p{L}{0,3}$/u],
    ['camp', /^лагер\p{L}{0,3}$/u], ['state', /^(?:стран\p{L}{0,3}|государств\p{L}{0,3})$/u], ['pupil', /^(?:ученик\p{L}{0,3}|школьник\p{L}{0,3})$/u],
    ['school', /^школ\p{L}{0,3}$/u], ['participant', /^участник\p{L}{0,3}$/u], ['mission', /^мисси\p{L}{1,3}$/u], ['ministry', /^министерств\p{L}{0,3}$/u],
    ['specialist', /^специалист\p{L}{0,3}$/u], ['teacher', /^учител\p{L}{0,3}$/u], ['document', /^документ\p{L}{0,3}$/u],
  ],
  en: [
    ['child', /^(?:child|children|kids?)$/], ['minor', /^(?:minors?|adolescents?|teenagers?)$/], ['woman', /^wom[ae]n$/], ['man', /^m[ae]n$/],
    ['person', /^(?:persons?|people|individuals?)$/], ['citizen', /^(?:citizens?|nationals?)$/], ['family', /^famil(?:y|ies)$/],
    ['mother', /^mothers?$/], ['orphan', /^orphans?$/], ['flight', /^flights?$/], ['phase', /^(?:phases?|stages?)$/], ['group', /^groups?$/],
    ['camp', /^camps?$/], ['state', /^(?:countr(?:y|ies)|states?)$/], ['pupil', /^(?:pupils?|students?|schoolchildren)$/], ['school', /^schools?$/],
    ['participant', /^participants?$/], ['mission', /^missions?$/], ['ministry', /^ministr(?:y|ies)$/], ['specialist', /^specialists?$/],
    ['teacher', /^teachers?$/], ['document', /^documents?$/],
  ],
}

const timeUnits = makeBoth((lang) => remember((word) => times[lang].find(([, forms]) => forms.test(word))?.[0]))
const countedUnits = makeBoth((lang) => remember((word) => counted[lang].find(([, forms]) => forms.test(word))?.[0]))

function round(value: number): number {
  return Number(value.toPrecision(6))
}
