import { errorAt, type Issue } from '../issues/issue.ts'
import type { Entry } from '../issues/yaml.ts'
import type { Mission } from '../missions/mission.ts'
import { reconcile, type Reconciliation } from '../missions/reconcile.ts'
import type { Totals } from '../missions/totals.ts'

/** A published total that is not the sum of its parts needs a dated note that explains it. */
export function checkTotals(entry: Entry<Totals>, missions: readonly Mission[]): Issue[] {
  return reconcile(entry.value, missions).flatMap((reconciliation, index) =>
    reconciliation.open ? [unexplained(reconciliation, entry.at(['totals', index, 'figures']))] : [],
  )
}

function unexplained({ total, sums, inner }: Reconciliation, place: ReturnType<Entry<Totals>['at']>): Issue {
  const wrong = sums.find((sum) => sum.complete && sum.difference !== 0)
  const what = wrong
    ? { published: wrong.published, written: wrong.parts.map((part) => part.value).join(' + '), sum: wrong.sum, measure: wrong.measure }
    : { published: total.figures.total ?? 0, written: [total.figures.children, total.figures.women, total.figures.men].join(' + '), sum: (total.figures.total ?? 0) - inner, measure: 'total' }
  return errorAt(
    place,
    'ledger/total',
    {
      ru: `Итог ${total.id} (${what.measure}) — ${what.published}, а части дают ${what.written} = ${what.sum}.`,
      en: `The total ${total.id} (${what.measure}) is ${what.published}, but its parts give ${what.written} = ${what.sum}.`,
    },
    {
      ru: `Исправьте число или объясните разницу: добавьте в notes запись с датой и полем «explains: [${total.id}]».`,
      en: `Correct the number, or explain the difference: add a dated entry to notes with “explains: [${total.id}]”.`,
    },
  )
}
