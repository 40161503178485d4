import { isLang } from '../lang/langs.ts'
import { eachFilter, type SearchState } from './address.ts'
import { filterNames } from './pages.ts'
import type { Counts } from './view.ts'

// Part of the browser entry: reads and fills the form, so that the form is the one place that knows the state.

/** What the form asks for. */
export function readForm(form: HTMLFormElement): SearchState {
  const data = new FormData(form)
  const lang = String(data.get('lang') ?? '')
  return {
    q: String(data.get('q') ?? ''),
    lang: isLang(lang) ? lang : 'both',
    sort: data.get('sort') === 'date' ? 'date' : 'relevance',
    filters: eachFilter((name) => data.getAll(name).map(String)),
  }
}

/** Makes the form ask for this; values that it does not offer are left out. */
export function fillForm(form: HTMLFormElement, state: SearchState): void {
  for (const input of form.querySelectorAll('input')) {
    if (input.name === 'q') input.value = state.q
    else if (input.name === 'lang') input.checked = input.value === (state.lang === 'both' ? '' : state.lang)
    else if (input.name === 'sort') input.checked = input.value === (state.sort === 'date' ? 'date' : '')
    else for (const name of filterNames) if (input.name === name) input.checked = state.filters[name].includes(input.value)
  }
}

/** Takes back every filter, and leaves the words, the language and the order. */
export function clearFilters(form: HTMLFormElement): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) input.checked = false
}

/** Names the chosen values beside each filter, and how much each value would leave once that is known. */
export function labelFilters(form: HTMLFormElement, counts?: Counts): void {
  for (const name of filterNames) {
    const inputs = [...form.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)]
    const word = (input: Element) => input.parentElement?.querySelector('span')?.textContent ?? ''
    const chosen = inputs.filter(({ checked }) => checked).map(word)
    const label = form.querySelector(`[data-chosen=${name}]`)
    if (label) label.textContent = chosen.length > 0 ? `: ${chosen.join(', ')}` : ''
    for (const input of inputs) {
      const count = input.parentElement?.querySelector('small')
      if (count) count.textContent = counts ? ` ${counts[name].get(input.value) ?? 0}` : ''
    }
  }
}
