import { langs } from '../lang/langs.ts'
import type { View } from './view.ts'
import type { Wording } from './wording.ts'

/** What is said about a view, to the eye and to the ear: `Найдено 12 записей. Слова «вакцина» в архиве нет, …` */
export function describeView(view: Pick<View, 'found' | 'unfiltered' | 'asked' | 'missing' | 'missingIn'>, say: Wording): string {
  const { found, unfiltered, asked, missing, missingIn } = view
  const some = unfiltered > 0
  const name = (key: string, words: readonly string[] = []) =>
    words.length > 0 ? [say(key, { count: words.length, words: words.map((word) => say('quoted', { word })).join(', ') })] : []
  return [
    found.length > 0 ? say('found', { count: found.length }) : say(some ? 'none-filtered' : 'none'),
    ...name(some ? 'without' : 'missing', missing),
    ...langs.flatMap((lang) => name(`missing-${lang}`, missingIn[lang])),
    ...(!some && asked > 1 && missing.length === 0 && Object.keys(missingIn).length === 0 ? [say('apart')] : []),
  ].join(' ')
}
