import type { View } from './view.ts'
import type { Wording } from './wording.ts'

/** What is said about a view, to the eye and to the ear: `Найдено 12 записей. Слова «вакцина» в архиве нет, …` */
export function describeView(view: Pick<View, 'found' | 'unfiltered' | 'whole' | 'units' | 'missing' | 'hasWords'>, say: Wording): string {
  const { found, unfiltered, whole, units, missing, hasWords } = view
  if (!hasWords) return say('no-words')
  const some = unfiltered > 0
  const words = missing.map((word) => say('quoted', { word })).join(', ')
  return [
    found.length > 0 ? say('found', { count: found.length }) : say(some ? 'none-filtered' : 'none'),
    ...(missing.length > 0 ? [say(some ? 'without' : 'missing', { count: missing.length, words })] : []),
    ...(whole < unfiltered ? [say(whole === 0 ? 'partial' : 'partial-after', { count: whole })] : []),
    ...(!some && units.length > 1 && missing.length === 0 ? [say('apart')] : []),
  ].join(' ')
}
