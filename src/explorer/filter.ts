import { eachFilter, filterNames, type FilterName, type View } from './address.ts'
import type { ClaimRecord } from './record.ts'

type Filters = View['filters']

/** The records that the filters let through: any of the values of one filter, and every filter. */
export function applyFilters<One extends ClaimRecord>(records: readonly One[], filters: Filters): One[] {
  return records.filter((record) => filterNames.every((name) => passes(record, name, filters)))
}

/** How many records each value of each filter would leave if the other filters stay as they are. */
export function countValues(records: readonly ClaimRecord[], filters: Filters): Record<FilterName, Map<string, number>> {
  return eachFilter((name) => {
    const counts = new Map<string, number>()
    for (const record of applyFilters(records, { ...filters, [name]: [] }))
      for (const value of valuesOf(record, name)) counts.set(value, (counts.get(value) ?? 0) + 1)
    return counts
  })
}

/** The filters whose lifting alone would show something, and how much: what to offer where nothing is shown. */
export function findWider(records: readonly ClaimRecord[], filters: Filters): { name: FilterName; count: number }[] {
  return filterNames
    .filter((name) => filters[name].length > 0)
    .map((name) => ({ name, count: applyFilters(records, { ...filters, [name]: [] }).length }))
    .filter(({ count }) => count > 0)
}

/** What a record is in a filter: one value, or several where people came from several countries. */
export function valuesOf(record: ClaimRecord, name: FilterName): string[] {
  if (name === 'from') return record.from
  return [name === 'year' ? record.start.slice(0, 4) : record[name]]
}

function passes(record: ClaimRecord, name: FilterName, filters: Filters): boolean {
  return filters[name].length === 0 || valuesOf(record, name).some((value) => filters[name].includes(value))
}
