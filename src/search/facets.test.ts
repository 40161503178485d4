import { expect, test } from 'vitest'
import { noSearch } from './address.ts'
import { applyFilters, countValues } from './facets.ts'
import type { SearchPage } from './pages.ts'

const found = (path: string, filters: SearchPage['filters']) => ({ page: { path, ids: {}, filters } })
const all = [
  found('a', { year: ['2023'], country: ['kg', 'uz'] }),
  found('b', { year: ['2024'], country: ['kg'] }),
  found('c', { year: ['2024'] }),
]
const filters = (chosen: Partial<typeof noSearch.filters>) => ({ ...noSearch.filters, ...chosen })

test.each([
  [{}, ['a', 'b', 'c']],
  [{ year: ['2024'] }, ['b', 'c']],
  [{ year: ['2023', '2024'] }, ['a', 'b', 'c']],
  [{ year: ['2024'], country: ['kg'] }, ['b']],
  [{ country: ['uz'], year: ['2024'] }, []],
  [{ topic: ['law'] }, []],
])('the filters %j let through %j', (chosen, paths) => {
  expect(applyFilters(all, filters(chosen)).map(({ page }) => page.path)).toEqual(paths)
})

test('a value is counted under the other filters, so that a choice does not empty its neighbours', () => {
  const counts = countValues(all, filters({ year: ['2024'] }))
  expect(Object.fromEntries(counts.year)).toEqual({ 2023: 1, 2024: 2 })
  expect(Object.fromEntries(counts.country)).toEqual({ kg: 1 })
})
