import type { Both } from '../lang/langs.ts'

/** What stands in a new article where words are still to be written. */
export const unwritten: Both = { ru: 'Ещё не написано.', en: 'Still to be written.' }
