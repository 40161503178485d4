/** A stretch of an excerpt, found words apart from the others. */
export type Stretch = { text: string; marked: boolean }

/**
 * The stretches of an excerpt as plain text, without the title it may begin with; no markup but `<mark>` has a meaning.
 * `<mark>Айкол.</mark> Люди` → «Айкол» marked, then «. Люди».
 */
export function readExcerpt(excerpt: string, title: string): Stretch[] {
  const stretches = excerpt.split(/<mark>(.*?)<\/mark>/s).flatMap((text, index) => (index % 2 === 0 ? plain(text) : marked(text)))
  return withoutTitle(stretches, title).filter(({ text }) => text !== '')
}

function plain(text: string): Stretch[] {
  return [{ text: unescapeText(text), marked: false }]
}

/** The index marks words together with the marks that stand at them; these are left outside. */
function marked(text: string): Stretch[] {
  const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(unescapeText(text)) ?? []
  return [{ text: before, marked: false }, { text: word, marked: true }, { text: after, marked: false }]
}

function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
}

function withoutTitle(stretches: readonly Stretch[], title: string): Stretch[] {
  const whole = stretches.map(({ text }) => text).join('')
  // The index writes every space as a plain one.
  if (title === '' || !whole.startsWith(title.replace(/\s/g, ' '))) return [...stretches]
  let left = title.length + (/^[.\s]*/.exec(whole.slice(title.length))?.[0].length ?? 0)
  if (left === whole.length) return [...stretches]
  return stretches.map(({ text, marked }) => {
    const cut = Math.min(left, text.length)
    left -= cut
    return { text: text.slice(cut), marked }
  })
}
