import { isLang, type Both } from '../lang/langs.ts'
import { hasFilters, isAsked, readAddress, writeAddress, type SearchState } from './address.ts'
import { element } from './element.ts'
import { saveFound, type ExportForm } from './export.ts'
import type { Found } from './find.ts'
import { clearFilters, fillForm, labelFilters, openFilters, readForm } from './form.ts'
import { openIndex, type Index } from './open-index.ts'
import { part } from '../site/part.ts'
import { drawResults, type Drawing } from './results.ts'
import { describeView } from './status.ts'
import { stepThrough } from './step-through.ts'
import { makeView } from './view.ts'
import { makeWording } from './wording.ts'

/** Makes the search page live: what is written without a script works as a form above the plain archive. `forms` are what lists can be saved as. */
export function startSearch(root: Element, forms: Readonly<Record<string, ExportForm>>): void {
  const form = part(root, 'form', HTMLFormElement)
  const box = part(form, 'input[name=q]', HTMLInputElement)
  const clear = part(form, '[data-clear]', HTMLElement)
  const status = part(root, '[role=status]', HTMLElement)
  const saving = part(root, '[data-export]', HTMLElement)
  const archive = part(root, '[data-archive]', HTMLElement)
  const results = part(root, '[data-results]', HTMLElement)
  const drawing = readDrawing(part(root, '#search-words', HTMLScriptElement))
  let latest = 0
  let kept = true
  let timer: ReturnType<typeof setTimeout> | undefined
  let shown: readonly Found[] = []

  async function run(): Promise<void> {
    const state = readForm(form)
    const turn = ++latest
    const isStale = () => turn !== latest
    clear.hidden = !hasFilters(state)
    showFeeds(root, state)
    const wanted = openFilters(form)
    if (!isAsked(state) && wanted.length === 1) {
      show([], [], [])
      labelFilters(form)
      return
    }
    const waiting = setTimeout(() => { if (!isStale()) status.textContent = drawing.say('searching') }, 500)
    try {
      const index = await open()
      const view = await makeView(state, index, drawing.lang, wanted)
      const drawn = isAsked(state) ? [await drawResults(view.found, view.units, index, drawing)] : []
      if (isStale()) return
      show(isAsked(state) ? [describeView(view, drawing.say), ...drawSuggestions(view.suggestions)] : [], drawn, isAsked(state) ? view.found : [])
      labelFilters(form, view.counts)
    } catch {
      if (isStale()) return
      show([drawing.say('unavailable')], [], [])
      archive.hidden = false
      labelFilters(form)
    } finally {
      clearTimeout(waiting)
    }
  }

  function show(said: (Node | string)[], drawn: Node[], found: readonly Found[]): void {
    shown = found
    status.replaceChildren(...said)
    results.replaceChildren(...drawn)
    saving.hidden = found.length === 0
    archive.hidden = said.length > 0
  }

  function drawSuggestions(suggestions: readonly string[]): (Node | string)[] {
    const links = suggestions.map((q) => element('a', { href: writeAddress({ ...readForm(form), q }), 'data-suggestion': q }, q))
    return links.length > 0 ? [` ${drawing.say('mean')} `, ...links.flatMap((link, at) => (at > 0 ? [', ', link] : [link]))] : []
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
  status.addEventListener('click', (event) => {
    const q = event.target instanceof Element ? event.target.getAttribute('data-suggestion') : null
    if (q === null) return
    event.preventDefault()
    box.value = q
    box.focus()
    kept = true
    ask(true)
  })
  saving.addEventListener('click', ({ target }) => {
    const chosen = target instanceof Element ? forms[target.getAttribute('data-form') ?? ''] : undefined
    if (chosen) void open().then((index) => saveFound(shown, index, chosen))
  })
  for (const details of form.querySelectorAll('details')) details.addEventListener('toggle', () => { if (details.open) void run() })
  form.addEventListener('focusin', () => void open().catch(() => {}), { once: true })
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent)) return
    if (event.key === 'Escape' && event.target === box && box.value !== '') {
      event.preventDefault()
      box.value = ''
      ask(false)
    }
    stepThrough(event, [box, ...results.querySelectorAll<HTMLElement>('h2 a')])
  })
  addEventListener('popstate', readBar)
  readBar()
}

let opened: Promise<Index> | undefined

/** Opens the index once; a failure is forgotten, so that the next try can succeed. */
function open(): Promise<Index> {
  opened ??= openIndex(fetchJson, (folder) => import(/* @vite-ignore */ `/${folder}pagefind.js`))
  opened.catch(() => (opened = undefined))
  return opened
}

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(`/${path}`, path === 'search.json' ? { cache: 'no-cache' } : {})
  if (response.status === 404 && path !== 'search.json') return undefined
  if (!response.ok) throw new Error(`${response.status} for ${path}`)
  return response.json()
}

/** The feeds of what the filters choose: a list that only new articles add to. */
function showFeeds(root: Element, state: SearchState): void {
  for (const item of root.querySelectorAll<HTMLElement>('[data-feed]')) {
    const [name = '', value = ''] = (item.dataset['feed'] ?? '').split(' ')
    item.hidden = !Object.entries(state.filters).some(([filter, values]) => filter === name && values.includes(value))
  }
  const list = root.querySelector<HTMLElement>('[data-feeds]')
  if (list) list.hidden = ![...list.querySelectorAll<HTMLElement>('[data-feed]')].some((item) => !item.hidden)
}

function readDrawing(script: HTMLScriptElement): Drawing {
  const { words, read }: { words: Record<string, string>; read: Both } = JSON.parse(script.textContent)
  const lang = isLang(document.documentElement.lang) ? document.documentElement.lang : 'en'
  return { lang, read, say: makeWording(words, lang) }
}
