/**
 * A form as the engine is asked for it. The engine drops capitals and every sign that is no letter and no digit; where these tell words
 * apart, a letter that no text here has stands for them: `1.6 → 1ᐧ6`, `2024-02 → 2024ᐧ02`, `US → uᐧsᐧ`, `secur council → securᐧcouncil`.
 */
export function engineTerm(form: string): string {
  return form.replace(/\p{Lu}/gu, (letter) => letter.toLowerCase() + standIn).replace(/[^\p{L}\p{N}]/gu, standIn)
}

/** A word that is not the abbreviation spelt like it: "us" beside «US». */
export function notAbbreviated(form: string): string {
  return form + standIn
}

/** The words of the engine that a written word is one of: itself in small letters without marks. */
export function engineWord(written: string): string {
  return written.normalize('NFD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** The letter, of a script that nothing here is written in. */
export const standIn = 'ᐧ'
