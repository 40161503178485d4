// The engine takes letters and digits alone, drops capitals and accents, and finds longer words that begin like the one it is asked for. So each
// word is spelt for it in our own way, with letters that no text here has.

/** What the engine is asked for to find a stem in any of its forms and nothing else: `дет → детᐨ`, `1.6 → 1ᐧ6ᐨ`, `US → uᐧsᐧᐨ`, `secur council → securᐧcouncilᐨ`. */
export function engineTerm(stem: string): string {
  return spell(stem) + edge
}

/** A folded word as it stands in the running text, where only phrases are looked for: `детей → ᐨдетей`. */
export function engineWord(word: string): string {
  return edge + spell(word.toLowerCase())
}

// Letters of a script that nothing here is written in: one for all that tells words apart, one for where a word ends or begins.
const standIn = 'ᐧ'
const edge = 'ᐨ'
// Of the letters of folded words only «й» would lose a mark.
const short = 'ҋ'

function spell(word: string): string {
  return word.replace(/\p{Lu}/gu, (letter) => letter.toLowerCase() + standIn).replaceAll('й', short).replace(/[^\p{L}\p{N}]/gu, standIn)
}
