import i18next, { type TFunction } from 'i18next'
import type { Lang } from './langs.ts'
import en from './en.json' with { type: 'json' }
import ru from './ru.json' with { type: 'json' }

/** The dictionaries as they are written, by language. */
export const dictionaries = { ru, en } satisfies Record<Lang, Record<string, string>>

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
type Base<Key extends string> = Key extends `${infer Stem}_${Plural}` ? Stem : Key

/** A key of the dictionaries, without its plural ending. */
export type WordKey = Base<keyof typeof ru & string>

/** Interface words in one language: `say('people', { count: 71 }) → 71 человек`. */
export type Say = (key: WordKey, values?: Record<string, string | number>) => string

const instance = i18next.createInstance()
void instance.init({
  lng: 'ru',
  resources: { ru: { translation: ru }, en: { translation: en } },
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false },
})

/** The words of one language; holds no global language, so both can be used side by side. */
export function makeSay(lang: Lang): Say {
  const fixed: TFunction = instance.getFixedT(lang)
  return (key, values) => fixed(key, values ?? {})
}
