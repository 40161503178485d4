import type { ReadArchive } from '../archive/archive.ts'
import { errorAt, type Issue } from '../issues/issue.ts'

/** Each source has a date, or says that it is unknown. */
export function checkSources({ sources }: ReadArchive): Issue[] {
  return Object.entries(sources?.value ?? {}).flatMap(([id, { date, date_basis: basis }]) => {
    if (!sources || (date === undefined) === (basis === 'unknown')) return []
    if (date === undefined)
      return [errorAt(sources.at([id, 'date_basis']), 'source/date', {
        ru: `У источника «${id}» нет даты, а сказано, что она ${basis === 'shown' ? 'напечатана' : 'выведена'}.`, en: `The source “${id}” has no date, though the date is said to be ${basis}.`,
      }, {
        ru: 'Добавьте «date: 2024-02-21», «date: 2024-02» или «date: 2024»; если дата неизвестна, напишите «date_basis: unknown».', en: 'Add “date: 2024-02-21”, “date: 2024-02” or “date: 2024”; if the date is not known, write “date_basis: unknown”.',
      })]
    return [errorAt(sources.at([id, 'date_basis']), 'source/date', {
      ru: `У источника «${id}» есть дата, а сказано, что она неизвестна.`, en: `The source “${id}” has a date, though the date is said to be unknown.`,
    }, {
      ru: 'Напишите «date_basis: shown», если дата напечатана на странице, или «date_basis: inferred», если она выведена.', en: 'Write “date_basis: shown” if the page prints the date, or “date_basis: inferred” if you inferred it.',
    })]
  })
}
