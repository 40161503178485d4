import { sortNames, type SortName, type View } from './address.ts'
import type { NamedRecord } from './order.ts'
import { readRecord } from './record.ts'

// Part of the browser entry: the table of the page, its rows as records and its headings as buttons.

/** A record and the row that shows it. */
export type ShownRecord = NamedRecord & { row: HTMLTableRowElement }

/** Every row of the table as the record that it was written from. */
export function readRows(table: HTMLTableElement): ShownRecord[] {
  const headings = [...table.querySelectorAll('thead th')].map((heading) => heading.getAttribute('data-sort'))
  return [...(table.tBodies[0]?.rows ?? [])].flatMap((row) => {
    const record = readRecord(row.dataset)
    const textOf = (sort: SortName) => row.cells[headings.indexOf(sort)]?.textContent.trim() ?? ''
    return record ? [{ ...record, row, names: { measure: textOf('measure'), by: textOf('by') } }] : []
  })
}

/** Makes a button of every heading that orders the table. */
export function enableSorting(table: HTMLTableElement, sortBy: (name: SortName) => void): void {
  for (const name of sortNames) {
    const heading = table.querySelector(`thead [data-sort=${name}]`)
    if (!heading) continue
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...heading.childNodes)
    button.addEventListener('click', () => sortBy(name))
    heading.append(button)
  }
}

/** Shows the rows of these records in this order, and says at the headings which order it is. */
export function showRows(table: HTMLTableElement, shown: readonly ShownRecord[], { sort, descending }: View): void {
  table.tBodies[0]?.replaceChildren(...shown.map(({ row }) => row))
  for (const heading of table.querySelectorAll('thead [data-sort]')) {
    if (heading.getAttribute('data-sort') === sort) heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending')
    else heading.removeAttribute('aria-sort')
  }
}
