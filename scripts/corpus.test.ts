import { expect, test } from 'vitest'
import { makeArchive } from '../src/archive/archive.ts'
import { knowledgeOf } from '../src/archive/translations.ts'
import { english, russian, small, smallWith } from '../src/archive/small.ts'
import { shelfOf } from '../src/articles/version.ts'
import { unitId } from '../src/facts/corpus.ts'
import { langs } from '../src/lang/langs.ts'
import { blockIds, makeSideBySide } from '../src/parallel/side-by-side.ts'
import { versionsOf } from '../src/published/public-record.ts'
import { readUnits } from './corpus.ts'

const before: Record<string, string> = { [russian]: 'Их встретили врачи.', [english]: 'Doctors met them.' }
const added: Record<string, string> = { [russian]: 'Самолёт прилетел утром.', [english]: 'The plane came in the morning.' }
const withText = (path: string, text: string) => (small.get(path) ?? '').replace(/(\n---\n)[\s\S]*$/, `$1\n${text}\n`)
const archiveOf = (textOf: (path: string) => string) =>
  makeArchive(smallWith(Object.fromEntries([russian, english].map((path) => [path, withText(path, textOf(path))]))), 'content/').archive

test('a unit of the corpus is called as its paragraph on the pages, in every language, although another was added above it', () => {
  const old = archiveOf((path) => before[path] ?? '')
  const archive = archiveOf((path) => `${added[path]}\n\n${before[path]}`)
  const [article] = archive.articles
  if (!article) throw new Error('The small archive has an article.')
  const versions = [...versionsOf(old.published, article), ...versionsOf(archive.published, article)]
  const published = { ...archive.published, versions: { [shelfOf(article)]: versions } }
  const units = readUnits({ ...archive, published }, 'https://homeward.example').filter(({ name }) => name.startsWith('p'))
  expect(units.map((unit) => [unitId(unit), unit.words.ru])).toEqual([['2024/aikol-5#p2', added[russian]], ['2024/aikol-5#p1', before[russian]]])
  const sideBySide = makeSideBySide(article, published, knowledgeOf(archive))
  for (const lang of langs) expect(units.map(({ urls }) => urls[lang].split('#')[1])).toEqual(sideBySide && blockIds(sideBySide, lang))
})
