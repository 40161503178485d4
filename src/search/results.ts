import { formatDate } from '../lang/dates.ts'
import type { Both, Lang } from '../lang/langs.ts'
import type { BundleHit, PageText } from './bundle.ts'
import { readExcerpt } from './excerpt.ts'
import type { Found } from './merge.ts'
import { pageLangs, urlOf } from './pages.ts'
import type { Wording } from './wording.ts'

// Part of the browser entry: draws what was found.

/** What drawing needs to know of the page: its language, its words, and how each language invites to read in it. */
export type Drawing = { lang: Lang; say: Wording; read: Both }

const step = 10

/** Draws the first finds into a list, and a button for more while there are more. */
export async function drawResults(found: readonly Found<BundleHit>[], drawing: Drawing): Promise<DocumentFragment> {
  const list = element('ol', {}, ...(await drawSome(found.slice(0, step), drawing)))
  const more = element('button', { type: 'button' })
  let shown = step
  const label = () => {
    more.hidden = shown >= found.length
    more.textContent = drawing.say('more', { count: Math.min(step, found.length - shown) })
  }
  more.addEventListener('click', async () => {
    const next = found.slice(shown, shown + step)
    shown += step
    const items = await drawSome(next, drawing)
    list.append(...items)
    label()
    items[0]?.querySelector('a')?.focus()
  })
  label()
  const drawn = document.createDocumentFragment()
  drawn.append(list, more)
  return drawn
}

function drawSome(found: readonly Found<BundleHit>[], drawing: Drawing): Promise<HTMLElement[]> {
  return Promise.all(found.map(async (one) => drawResult(one, await one.hit.data(), drawing)))
}

function drawResult({ page, lang }: Found<BundleHit>, { meta, excerpt }: PageText, drawing: Drawing): HTMLElement {
  const title = meta['title'] ?? page.path
  const language: Record<string, string> = lang === drawing.lang ? {} : { lang }
  const stretches = readExcerpt(excerpt, title).map(({ text, marked }) => (marked ? element('mark', {}, text) : text))
  const about = [
    drawing.say(`kind.${page.filters.kind?.[0] ?? 'page'}`),
    ...(page.date ? [element('time', { datetime: page.date }, formatDate(page.date, drawing.lang))] : []),
    ...(lang === drawing.lang ? [] : [drawing.say(`in.${lang}`)]),
    ...pageLangs(page)
      .filter((other) => other !== lang)
      .map((other) => element('a', { href: urlOf(page, other), lang: other, hreflang: other }, drawing.read[other])),
  ]
  return element('li', {}, element('article', {},
    element('h2', language, element('a', { href: urlOf(page, lang), hreflang: lang }, title)),
    element('p', language, ...stretches),
    element('footer', {}, ...about.flatMap((part, index) => (index > 0 ? [' · ', part] : [part]))),
  ))
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name, attributes: Record<string, string>, ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}
