import { eachFilter, type SearchState } from './address.ts'
import { filterNames, type FilterName, type SearchPage } from './pages.ts'

type Filters = SearchState['filters']

/** The finds that the filters let through: any of the values of one filter, and every filter. */
export function applyFilters<One extends { page: SearchPage }>(found: readonly One[], filters: Filters): One[] {
  return found.filter(({ page }) => filterNames.every((name) => passes(page, name, filters)))
}

/** How many finds each value of each filter would leave if the other filters stay as they are; a pair counts once. */
export function countValues(found: readonly { page: SearchPage }[], filters: Filters): Record<FilterName, Map<string, number>> {
  return eachFilter((name) => {
    const counts = new Map<string, number>()
    for (const { page } of found) {
      if (!filterNames.every((other) => other === name || passes(page, other, filters))) continue
      for (const value of page.filters[name] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return counts
  })
}

function passes(page: SearchPage, name: FilterName, filters: Filters): boolean {
  return filters[name].length === 0 || filters[name].some((value) => page.filters[name]?.includes(value))
}
