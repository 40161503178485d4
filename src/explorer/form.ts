import { filterNames, readAddress, type FilterName, type View } from './address.ts'

// Part of the browser entry: reads and fills the form, so that the form is the one place that knows the view.

/** What the form asks for. */
export function readForm(form: HTMLFormElement): View {
  const pairs = [...new FormData(form)].map(([name, value]) => [name, String(value)])
  return readAddress(new URLSearchParams(pairs).toString())
}

/** Makes the form ask for this; values that it does not offer are left out. */
export function fillForm(form: HTMLFormElement, { filters, sort, descending }: View): void {
  for (const name of filterNames) for (const input of inputsOf(form, name)) input.checked = filters[name].includes(input.value)
  const order = form.querySelector<HTMLInputElement>('input[name=sort]')
  if (order) order.value = `${descending ? '-' : ''}${sort}`
}

/** Takes back one filter, or all. */
export function clearForm(form: HTMLFormElement, names: readonly FilterName[] = filterNames): void {
  for (const name of names) for (const input of inputsOf(form, name)) input.checked = false
}

/** Writes beside each value how much it would leave, and beside each folded filter what is chosen in it. */
export function labelForm(form: HTMLFormElement, counts: Record<FilterName, Map<string, number>>): void {
  for (const name of filterNames) {
    for (const input of inputsOf(form, name)) {
      const count = counts[name].get(input.value) ?? 0
      const label = input.closest('label')
      const number = label?.querySelector('small')
      if (number) number.textContent = String(count)
      label?.classList.toggle('nothing', count === 0)
    }
    const chosen = form.querySelector(`[data-chosen=${name}]`)
    if (chosen) chosen.textContent = namesOf(form, name).map((word) => ` ${word}`).join(',')
  }
}

/** The chosen values of a filter in words. */
export function namesOf(form: HTMLFormElement, name: FilterName): string[] {
  return inputsOf(form, name).filter(({ checked }) => checked).map(wordOf)
}

/** Every value that a filter offers, with its word, in the order of the form. */
export function valuesIn(form: HTMLFormElement, name: FilterName): { id: string; name: string }[] {
  return inputsOf(form, name).map((input) => ({ id: input.value, name: wordOf(input) }))
}

/** The word that a filter is called by. */
export function headingOf(form: HTMLFormElement, name: FilterName): string {
  return form.querySelector(`[data-filter=${name}] legend`)?.textContent ?? ''
}

function inputsOf(form: HTMLFormElement, name: FilterName): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)]
}

function wordOf(input: HTMLInputElement): string {
  return input.closest('label')?.querySelector('span')?.textContent ?? input.value
}
