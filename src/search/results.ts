import { formatDate } from '../lang/dates.ts'
import { otherLangs, type Both, type Lang } from '../lang/langs.ts'
import { element } from './element.ts'
import { excerptOf, marksIn, stretch, type Stretch } from './excerpt.ts'
import type { Found } from './find.ts'
import type { Index } from './open-index.ts'
import type { Unit } from './plan.ts'
import type { Wording } from './wording.ts'

// Part of the browser entry: draws what was found.

/** What drawing needs to know of the page: its language, its words, and how each language invites to read in it. */
export type Drawing = { lang: Lang; say: Wording; read: Both }

const step = 10

/** Draws the first finds into a list, and a button for more while there are more. */
export async function drawResults(found: readonly Found[], units: readonly Unit[], index: Index, drawing: Drawing): Promise<DocumentFragment> {
  const draw = (some: readonly Found[]) => Promise.all(some.map((one) => drawResult(one, units, index, drawing)))
  const list = element('ol', {}, ...(await draw(found.slice(0, step))))
  const more = element('button', { type: 'button' })
  let shown = step
  const label = () => {
    more.hidden = shown >= found.length
    more.textContent = drawing.say('more', { count: Math.min(step, found.length - shown) })
  }
  more.addEventListener('click', async () => {
    const next = found.slice(shown, shown + step)
    shown += step
    const items = await draw(next)
    list.append(...items)
    label()
    items[0]?.querySelector('a')?.focus()
  })
  label()
  const drawn = document.createDocumentFragment()
  drawn.append(list, more)
  return drawn
}

async function drawResult({ doc, lang, in: held }: Found, units: readonly Unit[], index: Index, drawing: Drawing): Promise<HTMLElement> {
  const text = await index.text(lang, doc)
  if (!text) throw new Error(`The index has no text of find ${doc} in “${lang}”.`)
  const { path, kind, date, title, body, twin } = text
  const language: Record<string, string> = lang === drawing.lang ? {} : { lang }
  const [other = lang] = otherLangs(lang)
  const about = [
    drawing.say(`kind.${kind}`),
    ...(date ? [element('time', { datetime: date }, formatDate(date, drawing.lang))] : []),
    ...(lang === drawing.lang ? [] : [drawing.say(`in.${lang}`)]),
    ...(twin && kind !== 'source'
      ? [element('a', { href: `/${other}/${path}`, lang: other, hreflang: other }, drawing.say('twin', { read: drawing.read[other], title: twin }))]
      : []),
  ]
  return element('li', { 'data-in': held.join(' ') }, element('article', {},
    element('h2', language, element('a', { href: `/${lang}/${path}`, hreflang: lang }, ...drawStretches(stretch(title, marksIn(title, units, lang))))),
    element('p', language, ...drawStretches(excerptOf(body, marksIn(body, units, lang)))),
    element('footer', {}, ...about.flatMap((part, at) => (at > 0 ? [' · ', part] : [part]))),
  ))
}

function drawStretches(stretches: readonly Stretch[]): (Node | string)[] {
  // Paragraphs of an excerpt run on, with a sign between them.
  return stretches.map(({ text, marked }) => (marked ? element('mark', {}, text) : text.replace(/\n/g, ' · ')))
}
