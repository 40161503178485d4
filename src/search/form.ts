import { isLang } from '../lang/langs.ts'
import { monthIn, type SearchState } from './address.ts'
import { eachFilter, filterNames } from './doc.ts'
import type { Counts, FacetName } from './facets.ts'

// Part of the browser entry: reads and fills the form, so that the form is the one place that knows the state.

/** What the form asks for. */
export function readForm(form: HTMLFormElement): SearchState {
  const data = new FormData(form)
  const lang = String(data.get('lang') ?? '')
  return {
    q: String(data.get('q') ?? ''),
    lang: isLang(lang) ? lang : 'both',
    translate: form.querySelector<HTMLInputElement>('[data-translate]')?.checked !== false,
    sort: data.get('sort') === 'date' ? 'date' : 'relevance',
    from: monthIn(String(data.get('from') ?? '')),
    to: monthIn(String(data.get('to') ?? '')),
    filters: eachFilter((name) => data.getAll(name).map(String)),
  }
}

/** Makes the form ask for this; values that it does not offer are left out. */
export function fillForm(form: HTMLFormElement, state: SearchState): void {
  for (const input of form.querySelectorAll('input')) {
    if (input.name === 'q' || input.name === 'from' || input.name === 'to') input.value = state[input.name]
    else if (input.hasAttribute('data-translate')) input.checked = state.translate
    else if (input.name === 'lang') input.checked = input.value === (state.lang === 'both' ? '' : state.lang)
    else if (input.name === 'sort') input.checked = input.value === (state.sort === 'date' ? 'date' : '')
    else for (const name of filterNames) if (input.name === name) input.checked = state.filters[name].includes(input.value)
  }
}

/** Takes back every filter, and leaves the words, the language and the order. */
export function clearFilters(form: HTMLFormElement): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('details input')) {
    if (input.type === 'checkbox') input.checked = false
    else input.value = ''
  }
}

/** The filters whose values are in sight, so that they have to be counted. */
export function openFilters(form: HTMLFormElement): FacetName[] {
  const open = [...form.querySelectorAll('details[open] input[type=checkbox]')].map((input) => input.getAttribute('name'))
  return ['lang', ...filterNames.filter((name) => open.includes(name))]
}

/** Names the chosen values beside each filter, and how much each value would leave once that is known; values that leave nothing step back. */
export function labelFilters(form: HTMLFormElement, counts: Counts = {}): void {
  for (const name of ['lang', ...filterNames] as const) {
    const inputs = [...form.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)]
    const label = form.querySelector(`[data-chosen=${name}]`)
    if (label) label.textContent = chosenIn(form, name, inputs)
    for (const input of inputs) {
      const count = input.parentElement?.querySelector('small')
      const left = counts[name]?.get(input.value) ?? 0
      if (count) count.textContent = counts[name] && input.value !== '' ? ` ${left}` : ''
      if (input.parentElement && input.type === 'checkbox') input.parentElement.hidden = counts[name] !== undefined && left === 0 && !input.checked
    }
  }
}

function chosenIn(form: HTMLFormElement, name: FacetName, inputs: readonly HTMLInputElement[]): string {
  const words = inputs.filter(({ checked }) => checked).map((input) => input.parentElement?.querySelector('span')?.textContent ?? '')
  const { from, to } = readForm(form)
  const months = name === 'year' && (from || to) ? [`${from}…${to}`] : []
  const chosen = [...words, ...months]
  return chosen.length > 0 ? `: ${chosen.join(', ')}` : ''
}
