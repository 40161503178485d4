import type { Fact } from './fact.ts'

/** Reads what stands in quotes and is short enough for a name; the value is what stays of it in either alphabet: `«Каравансарай» → krvnsr`. */
export function readQuotes(text: string): Fact[] {
  return [...text.matchAll(quoted)].map((match) => {
    const inside = match[0].slice(1, -1)
    const value = skeleton(inside)
    const [start, end] = [match.index, match.index + match[0].length]
    return { kind: 'quoted', value, readings: [value], written: match[0], start, end, manner: 'words', weak: true }
  })
}

const quoted = /«[^«»\n]{1,60}»|“[^“”\n]{1,60}”|„[^„“\n]{1,60}“|"[^"\n]{1,60}"/g

/** The consonants of a name in Latin letters, without doubles: what two transliterations share. */
function skeleton(name: string): string {
  const latin = [...name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')].map((letter) => letters[letter] ?? letter).join('')
  const heard = sounds.reduce((text, [letters, sound]) => text.replace(letters, sound), latin)
  return heard.replace(/[aeiouyj]/g, '').replace(/(.)\1+/g, '$1') || latin
}

const sounds: [RegExp, string][] = [
  [/[^a-z0-9]/g, ''], [/kh|gh/g, 'h'], [/ph/g, 'f'], [/c(?=[eiy])/g, 's'], [/c(?!h)|q/g, 'k'], [/w/g, 'v'], [/x/g, 'ks'],
]

const letters: Record<string, string> = Object.fromEntries(
  ('а=a б=b в=v г=g д=d е=e ж=zh з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh щ=sch ъ= ы=y ь= э=e ю=u я=a '
    + 'ө=o ү=u ң=n қ=k ғ=g ұ=u і=i ә=a һ=h').split(' ').map((pair) => pair.split('=') as [string, string]),
)
