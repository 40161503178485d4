import { diffArrays } from 'diff'

/** A stretch of words and spaces: in both texts, in the later one only, or in the earlier one only. */
export type Change = { kind: 'same' | 'added' | 'removed'; text: string }

/**
 * The words in which two texts differ, what was removed before what was added. Nothing is lost: `same` and `removed` together are the
 * earlier text, `same` and `added` the later one. Works in every language; a number with its separators is one word, and so is `Айкол-5`.
 */
export function diffWords(before: string, after: string): Change[] {
  const [old, recent] = [cutWords(before), cutWords(after)]
  const changes = [{ same: '', removed: '', added: '' }]
  const add = (kind: Change['kind'], text: string): void => {
    const last = changes.at(-1)
    if (last && (kind !== 'same' || (last.removed === '' && last.added === ''))) last[kind] += text
    else if (text !== '') changes.push({ same: text, removed: '', added: '' })
  }
  let [i, j] = [0, 0]
  // The package’s own words are Latin ones: it would cut Cyrillic into letters.
  for (const { removed, added, count } of diffArrays(old, recent, { comparator: (a, b) => a.word === b.word }))
    for (let step = 0; step < count; step++) {
      const [here, there] = [added ? undefined : old[i++], removed ? undefined : recent[j++]]
      if (here && there) add('same', here.word)
      if (here && there && here.space === there.space) add('same', here.space)
      else {
        if (here) add('removed', there ? here.space : here.word + here.space)
        if (there) add('added', here ? there.space : there.word + there.space)
      }
    }
  return changes.flatMap(freeSpace).reduce(joinAlike, [])
}

type Word = { word: string; space: string }

const number = String.raw`\p{N}{1,3}(?:[ \u00A0\u202F]\p{N}{3})+(?!\p{N})|\p{N}+(?:[.,:]\p{N}+)+`
const words = new RegExp(String.raw`((?:${number}|[\p{L}\p{M}\p{N}]+)(?:[-’'][\p{L}\p{M}\p{N}]+)*|\S|^)(\s*)`, 'gu')

/** Words and single marks, each with the space after it: a space of its own would be taken for something that two texts share. */
function cutWords(text: string): Word[] {
  return [...text.matchAll(words)].flatMap(([whole, word = '', space = '']) => (whole ? [{ word, space }] : []))
}

/** The space that both what was removed and what was added end with is no change. */
function freeSpace({ same, removed, added }: Record<Change['kind'], string>): Change[] {
  const [end] = /\s*$/.exec(removed) ?? ['']
  const space = end !== '' && added.endsWith(end) ? end.length : 0
  const cut = (text: string) => text.slice(0, text.length - space)
  const all: Change[] = [{ kind: 'same', text: same }, { kind: 'removed', text: cut(removed) }, { kind: 'added', text: cut(added) }, { kind: 'same', text: end.slice(0, space) }]
  return all.filter(({ text }) => text !== '')
}

function joinAlike(changes: Change[], { kind, text }: Change): Change[] {
  const last = changes.at(-1)
  return last?.kind === kind ? [...changes.slice(0, -1), { kind, text: last.text + text }] : [...changes, { kind, text }]
}
