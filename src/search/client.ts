import { isLang, langs, type Both } from '../lang/langs.ts'
import { hasFilters, isAsked, readAddress, writeAddress } from './address.ts'
import { openBundle, openPages } from './bundle.ts'
import { clearFilters, fillForm, labelFilters, readForm } from './form.ts'
import { drawResults, type Drawing } from './results.ts'
import { describeView } from './status.ts'
import { countAll, makeView } from './view.ts'
import { makeWording } from './wording.ts'

// The browser entry of the search page: what is written without it works as a form above the plain archive.

const root = document.querySelector('[data-search]')
if (root) enhance(root)

function enhance(root: Element): void {
  const form = part(root, 'form', HTMLFormElement)
  const box = part(form, 'input[name=q]', HTMLInputElement)
  const clear = part(form, '[data-clear]', HTMLElement)
  const status = part(root, '[role=status]', HTMLElement)
  const archive = part(root, '[data-archive]', HTMLElement)
  const results = part(root, '[data-results]', HTMLElement)
  const drawing = readDrawing(part(root, '#search-words', HTMLScriptElement))
  let latest = 0
  let kept = true
  let timer: ReturnType<typeof setTimeout> | undefined

  async function run(): Promise<void> {
    const state = readForm(form)
    const turn = ++latest
    const isStale = () => turn !== latest
    clear.hidden = !hasFilters(state)
    if (!isAsked(state)) {
      show('', [])
      const counts = form.querySelector('details[open]') ? await countAll(state).catch(() => undefined) : undefined
      if (!isStale()) labelFilters(form, counts)
      return
    }
    const waiting = setTimeout(() => { if (!isStale()) status.textContent = drawing.say('searching') }, 500)
    try {
      const view = await makeView(state, drawing.lang)
      const drawn = await drawResults(view.found, drawing)
      if (isStale()) return
      show(describeView(view, drawing.say), [drawn])
      labelFilters(form, view.counts)
    } catch {
      if (isStale()) return
      show(drawing.say('unavailable'), [])
      archive.hidden = false
      labelFilters(form)
    } finally {
      clearTimeout(waiting)
    }
  }

  function show(said: string, drawn: Node[]): void {
    status.textContent = said
    results.replaceChildren(...drawn)
    archive.hidden = said !== ''
  }

  // One entry of the history for each question: letters typed after a question was put begin the next one.
  function write(keep: boolean): void {
    const address = `${location.pathname}${writeAddress(readForm(form))}`
    if (address !== location.pathname + location.search) {
      if (kept) history.pushState(null, '', address)
      else history.replaceState(null, '', address)
    }
    kept = keep
  }

  function ask(keep: boolean): void {
    clearTimeout(timer)
    write(keep)
    void run()
  }

  function readBar(): void {
    const state = readAddress(location.search)
    fillForm(form, state)
    kept = isAsked(state)
    void run()
  }

  box.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => ask(false), 200)
  })
  form.addEventListener('change', ({ target }) => {
    if (target === box) return
    kept = true
    ask(true)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    ask(true)
  })
  clear.addEventListener('click', (event) => {
    event.preventDefault()
    clearFilters(form)
    box.focus()
    kept = true
    ask(true)
  })
  for (const details of form.querySelectorAll('details')) {
    details.addEventListener('toggle', () => { if (details.open && !isAsked(readForm(form))) void run() })
  }
  const prepare = () => void Promise.all([openPages(), ...langs.map(openBundle)]).catch(() => {})
  form.addEventListener('focusin', prepare, { once: true })
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent)) return
    if (event.key === 'Escape' && event.target === box && box.value !== '') {
      event.preventDefault()
      box.value = ''
      ask(false)
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event, [box, ...results.querySelectorAll<HTMLElement>('h2 a')])
  })
  addEventListener('popstate', readBar)
  readBar()
}

/** Moves between the box and the titles below it; elsewhere the arrows keep their meaning. */
function step(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const at = stops.findIndex((stop) => stop === event.target)
  const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (!next) return
  event.preventDefault()
  next.focus()
}

function readDrawing(script: HTMLScriptElement): Drawing {
  const { words, read }: { words: Record<string, string>; read: Both } = JSON.parse(script.textContent)
  const lang = isLang(document.documentElement.lang) ? document.documentElement.lang : 'en'
  return { lang, read, say: makeWording(words, lang) }
}

function part<One extends Element>(root: ParentNode, selector: string, kind: { new (): One }): One {
  const found = root.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The search page lacks ${selector}`)
  return found
}
