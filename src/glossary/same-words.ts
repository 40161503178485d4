import { z } from 'zod'
import { field } from '../issues/field.ts'

const words = z.array(z.string().trim().min(1)).min(1)

/** Words and phrases that mean the same, in both languages: `content/words.yaml`. */
export const sameWordsSchema = z.array(
  z.strictObject({
    ru: field(words, 'русские слова с одним значением, в словарной форме', 'Russian words of one meaning, in their dictionary form', '[ребёнок, дети, детский]'),
    en: field(words, 'их перевод', 'their translation', '[child, children]'),
  }),
)

/** Words of one meaning: a search for one of them finds the others. */
export type SameWords = z.infer<typeof sameWordsSchema>[number]
