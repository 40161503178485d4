import { errorAt, type Issue } from '../issues/issue.ts'
import type { Entry } from '../issues/yaml.ts'
import { compareDates, type LooseDate } from '../lang/dates.ts'
import { langs } from '../lang/langs.ts'
import { usedValue, type Measure } from '../missions/claim.ts'
import type { Mission } from '../missions/mission.ts'

/** Checks what a mission says against itself: its sums, its dates, its title. */
export function checkMission(entry: Entry<Mission>): Issue[] {
  return [...checkUses(entry), ...checkSums(entry), ...checkDates(entry), ...checkTitle(entry), ...checkFileName(entry)]
}

function checkUses({ value: mission, at }: Entry<Mission>): Issue[] {
  const seen = new Set<Measure>()
  const again = mission.claims.flatMap((claim, index) => {
    if (!claim.use) return []
    if (!seen.has(claim.measure)) {
      seen.add(claim.measure)
      return []
    }
    return [
      errorAt(at(['claims', index, 'use']), 'mission/use', {
        ru: `Для «${claim.measure}» уже выбрано другое число.`, en: `Another number is already used for “${claim.measure}”.`,
      }, {
        ru: 'Оставьте поле use только у одного из чисел.', en: 'Keep the field use on one of the numbers only.',
      }),
    ]
  })
  if ((['total', 'children', 'women', 'men'] as const).some((measure) => seen.has(measure))) return again
  return [
    ...again,
    errorAt(at(['claims']), 'mission/use', {
      ru: 'Ни у одного числа нет поля use: сайту нечего показать.', en: 'No number has the field use: the site has nothing to show.',
    }, {
      ru: 'Отметьте полем use итог или его части и напишите, почему взято именно это число.', en: 'Mark the total or its parts with use, and say why this number is taken.',
    }),
  ]
}

function checkSums({ value: mission, at }: Entry<Mission>): Issue[] {
  const issues: Issue[] = []
  const used = (measure: Measure) => usedValue(mission.claims, measure)
  const placeOf = (measure: Measure) => at(['claims', mission.claims.findIndex((claim) => claim.measure === measure && claim.use), 'value'])
  const total = used('total')
  const parts = (['children', 'women', 'men'] as const).filter((part) => used(part) !== undefined)
  const sum = parts.reduce((value, part) => value + (used(part) ?? 0), 0)
  const unsplit = mission.unsplit?.value ?? 0
  if (total !== undefined && sum + unsplit !== total) {
    const written = [...parts.map((part) => used(part)), ...(unsplit ? [unsplit] : [])].join(' + ') || '0'
    issues.push(
      errorAt(placeOf('total'), 'mission/sum', {
        ru: `Итог ${total}, а части дают ${written} = ${sum + unsplit}.`, en: `The total is ${total}, but the parts give ${written} = ${sum + unsplit}.`,
      }, {
        ru: 'Исправьте число, в котором ошибка; если разбивка части людей не опубликована, запишите их число в поле unsplit и скажите почему.',
        en: 'Correct the number that is wrong; if the breakdown of some people was never published, write their number in unsplit and say why.',
      }),
    )
  }
  const boys = mission.claims.find((claim) => claim.measure === 'boys')?.value
  const girls = mission.claims.find((claim) => claim.measure === 'girls')?.value
  const children = used('children')
  if (boys !== undefined && girls !== undefined && children !== undefined && boys + girls !== children)
    issues.push(
      errorAt(placeOf('children'), 'mission/sum', {
        ru: `Детей ${children}, а мальчиков и девочек ${boys} + ${girls} = ${boys + girls}.`, en: `There are ${children} children, but boys and girls are ${boys} + ${girls} = ${boys + girls}.`,
      }, {
        ru: 'Исправьте число, в котором ошибка.', en: 'Correct the number that is wrong.',
      }),
    )
  return issues
}

function checkDates({ value: mission, at }: Entry<Mission>): Issue[] {
  const { start, end } = mission.date
  const issues: Issue[] = []
  if (end && isBefore(end, start))
    issues.push(
      errorAt(at(['date', 'end']), 'mission/date', {
        ru: `Последний день (${end}) раньше первого (${start}).`, en: `The last day (${end}) is before the first (${start}).`,
      }, {
        ru: 'Поменяйте их местами или исправьте.', en: 'Swap or correct them.',
      }),
    )
  if (mission.handover && isBefore(end ?? start, mission.handover.date))
    issues.push(
      errorAt(at(['handover', 'date']), 'mission/date', {
        ru: `Передача (${mission.handover.date}) позже прибытия (${end ?? start}).`, en: `The handover (${mission.handover.date}) is after the arrival (${end ?? start}).`,
      }, {
        ru: 'Исправьте дату, в которой ошибка.', en: 'Correct the date that is wrong.',
      }),
    )
  return issues
}

/** Whether a date is surely before another: `2024-02` may be after `2024-02-19`. */
function isBefore(date: LooseDate, other: LooseDate): boolean {
  return compareDates(date, other) < 0 && !other.startsWith(date)
}

function checkTitle({ value: mission, at }: Entry<Mission>): Issue[] {
  const known = new Set([...mission.claims.map((claim) => claim.value), ...(mission.phase ? [mission.phase] : [])])
  return langs.flatMap((lang) =>
    [...mission.title[lang].matchAll(/(?<![-\p{L}\d])\d+(?!\d)/gu)]
      .map(([digits]) => Number(digits))
      .filter((number) => !known.has(number) && !(number > 1900 && number < 2100))
      .map((number) =>
        errorAt(at(['title', lang]), 'mission/title', {
          ru: `В заголовке число ${number}, которого нет среди чисел миссии.`, en: `The title says ${number}, which is not among the mission’s numbers.`,
        }, {
          ru: `Среди них есть: ${[...known].join(', ')}.`, en: `They are: ${[...known].join(', ')}.`,
        }),
      ),
  )
}

function checkFileName({ value: mission, at }: Entry<Mission>): Issue[] {
  if (mission.id.startsWith(`${mission.country}-`)) return []
  return [
    errorAt(at(['country']), 'mission/file-name', {
      ru: `Страна — ${mission.country}, а имя файла начинается иначе: ${mission.id}.`, en: `The country is ${mission.country}, but the file name begins otherwise: ${mission.id}.`,
    }, {
      ru: `Назовите файл ${mission.country}-….yaml или исправьте страну.`, en: `Name the file ${mission.country}-….yaml, or correct the country.`,
    }),
  ]
}
