import type { ReadArchive } from '../archive/archive.ts'
import { errorAt, type Issue } from '../issues/issue.ts'
import type { Entry } from '../issues/yaml.ts'

/** Names every record whose id another record of the same list has already, and every id that stands twice in one field of an article. */
export function checkTwice(read: ReadArchive): Issue[] {
  const { glossary, milestones, countries, topics, totals } = read
  return [
    ...[glossary, milestones, countries, topics].flatMap((entry) => (entry ? idsTwice(entry, entry.value, []) : [])),
    ...(totals ? [...idsTwice(totals, totals.value.totals, ['totals']), ...idsTwice(totals, totals.value.notes, ['notes'])] : []),
    ...read.articles.flatMap(({ facts }) => (['missions', 'countries', 'topics', 'people', 'sources'] as const).flatMap((name) => wordsTwice(facts, facts.value[name], name))),
  ]
}

function idsTwice({ at }: Entry<unknown>, records: readonly { id: string }[], path: PropertyKey[]): Issue[] {
  return repeated(records.map(({ id }) => id)).map(([id, index, first]) =>
    errorAt(at([...path, index, 'id']), 'schema/twice', {
      ru: `Запись «${id}» уже есть в строке ${at([...path, first, 'id']).line}.`, en: `The entry “${id}” already stands in line ${at([...path, first, 'id']).line}.`,
    }, {
      ru: 'Оставьте одну из двух или дайте этой другой id.', en: 'Keep one of the two, or give this one another id.',
    }),
  )
}

function wordsTwice({ at }: Entry<unknown>, words: readonly string[], name: string): Issue[] {
  return repeated(words).map(([word, index]) =>
    errorAt(at([name, index]), 'schema/twice', { ru: `«${word}» стоит в поле «${name}» дважды.`, en: `“${word}” stands twice in the field “${name}”.` }, {
      ru: 'Уберите одно из двух.', en: 'Remove one of the two.',
    }),
  )
}

/** What stands again in a list, where, and where it stood first. */
function repeated(words: readonly string[]): [word: string, index: number, first: number][] {
  const seen = new Map<string, number>()
  return words.flatMap((word, index) => {
    const first = seen.get(word)
    if (first === undefined) seen.set(word, index)
    return first === undefined ? [] : [[word, index, first] as [string, number, number]]
  })
}
