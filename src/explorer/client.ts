import { isLang } from '../lang/langs.ts'
import { formatNumber } from '../lang/numbers.ts'
import { makeWording } from '../search/wording.ts'
import { part } from '../site/part.ts'
import { filterNames, readAddress, writeAddress } from './address.ts'
import { makeChart } from './chart.ts'
import { drawFile, drawInPage } from './draw.ts'
import { makePng, saveFile } from './files.ts'
import { applyFilters, countValues, findWider } from './filter.ts'
import { clearForm, fillForm, headingOf, labelForm, namesOf, readForm, valuesIn } from './form.ts'
import { orderRecords } from './order.ts'
import { enableSorting, readRows, showRows } from './rows.ts'
import { describeChart, describeShown } from './status.ts'
import { makeCsv, nameFile } from './take-away.ts'

// The browser entry of the table of claims: what is written without it is the whole table below the whole chart.

// How many rows a phone shows at first: ExplorerTable.astro hides the others as long as the button that brings them is there.
const shownFirst = 20

const root = document.querySelector('[data-explorer]')
if (root) enhance(root)

function enhance(root: Element): void {
  const form = part(root, 'form', HTMLFormElement)
  const table = part(root, 'table', HTMLTableElement)
  const caption = part(table, 'caption', HTMLElement)
  const status = part(root, '[role=status]', HTMLElement)
  const wider = part(root, '[data-wider]', HTMLElement)
  const figure = part(root, 'figure', HTMLElement)
  const chart = part(figure, '[data-chart]', HTMLElement)
  const note = part(figure, '[data-note]', HTMLElement)
  const files = part(root, '[data-files]', HTMLElement)
  const rest = part(root, '[data-rest]', HTMLElement)
  const clear = part(form, '[data-clear]', HTMLElement)
  const lang = isLang(document.documentElement.lang) ? document.documentElement.lang : 'en'
  const words = { lang, say: makeWording(JSON.parse(part(root, '#explorer-words', HTMLScriptElement).textContent), lang) }
  const records = readRows(table)
  let isWhole = false
  const titleOf = () => [words.say('explorer.title'), ...filterNames.flatMap((name) => namesOf(form, name))].join(' · ')

  /** Everything that follows from what the form asks. */
  function look() {
    const view = readForm(form)
    const shown = orderRecords(applyFilters(records, view.filters), view.sort, view.descending, lang)
    const timeline = makeChart(shown, valuesIn(form, 'country'), view.filters.by.length > 0)
    const description = describeChart(timeline, shown, namesOf(form, 'by'), words)
    return { view, shown, timeline, wording: { ...words, title: titleOf(), description } }
  }

  function run(): void {
    const { view, shown, timeline, wording } = look()
    const filtered = filterNames.some((name) => view.filters[name].length > 0)
    showRows(table, shown, view)
    labelForm(form, countValues(records, view.filters))
    caption.textContent = wording.title
    status.textContent = describeShown(shown, records.length, words)
    chart.innerHTML = timeline.lanes.length > 0 ? drawInPage(timeline, wording) : ''
    note.textContent = wording.description
    clear.hidden = !filtered
    rest.textContent = words.say('explorer.rest', { n: formatNumber(shown.length, lang) })
    rest.hidden = isWhole || shown.length <= shownFirst
    const empty = shown.length === 0
    for (const piece of [figure, files, table.parentElement ?? table]) piece.hidden = empty
    for (const button of files.querySelectorAll<HTMLElement>('[data-file=svg], [data-file=png]')) button.hidden = timeline.lanes.length === 0
    offerWider(empty ? findWider(records, view.filters) : [])
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.langs a')) link.search = writeAddress(view)
  }

  function offerWider(offers: ReturnType<typeof findWider>): void {
    wider.replaceChildren(...offers.map(({ name, count }) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = words.say('explorer.without', { filter: headingOf(form, name), n: formatNumber(count, lang) })
      button.addEventListener('click', () => take(name))
      return button
    }))
  }

  function take(...names: (typeof filterNames)[number][]): void {
    clearForm(form, names)
    ask()
    status.focus()
  }

  function ask(): void {
    const address = `${location.pathname}${writeAddress(readForm(form))}`
    if (address !== location.pathname + location.search) history.pushState(null, '', address)
    run()
  }

  async function save(kind: string): Promise<void> {
    const { view, shown, timeline, wording } = look()
    const name = nameFile(view)
    const svg = () => drawFile(timeline, { ...wording, source: `${words.say('explorer.source')} ${location.href}`, site: location.origin })
    if (kind === 'svg') saveFile(svg(), 'image/svg+xml', `${name}.svg`)
    else if (kind === 'png') saveFile(await makePng(svg()), 'image/png', `${name}.png`)
    else {
      const answer = await fetch('/data/claims.csv')
      if (!answer.ok) throw new Error(`claims.csv: ${answer.status}`)
      saveFile(makeCsv(await answer.text(), shown), 'text/csv;charset=utf-8', `${name}.csv`)
    }
  }

  enableSorting(table, (name) => {
    const view = readForm(form)
    fillForm(form, { ...view, sort: name, descending: view.sort === name && !view.descending })
    ask()
  })
  rest.addEventListener('click', () => {
    isWhole = rest.hidden = true
    table.rows[shownFirst + 1]?.querySelector('a')?.focus()
  })
  form.addEventListener('change', ask)
  form.addEventListener('submit', (event) => event.preventDefault())
  clear.addEventListener('click', () => take(...filterNames))
  files.addEventListener('click', ({ target }) => {
    const kind = target instanceof HTMLElement ? target.dataset['file'] : undefined
    if (kind) save(kind).catch(() => { status.textContent = words.say('explorer.failed') })
  })
  const readBar = () => {
    fillForm(form, readAddress(location.search))
    run()
  }
  addEventListener('popstate', readBar)
  form.hidden = files.hidden = false
  readBar()
}
