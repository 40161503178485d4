import { expect, test } from 'vitest'
import { makeArchive } from '../archive/archive.ts'
import { isFragmentRule, plantExample, type Rule } from '../issues/rule.ts'
import { family } from './image-rules.ts'
import type { ImageFile } from './images.ts'

const folder = 'articles/2024/a'
const record = (images: string, body = '<Image of="plane.jpg" />') =>
  `---\ntitle: А\nsummary: Б\ndate: 2024-02-20\npublished: 2026-11-22\nmissions: []\ncountries: [kg]\ntopics: [a]\npeople: []\nsources: [a]\n${images}---\n\n${body}\n`
const translation = (images: string, body = '<Image of="plane.jpg" />') => `---\ntitle: A\nsummary: B\n${images}---\n\n${body}\n`

const ru = 'images:\n  - { file: plane.jpg, faces: none, alt: Самолёт, credit: МИД }\n'
const en = 'images:\n  - { file: plane.jpg, alt: A plane, credit: Foreign Ministry }\n'
const plane: ImageFile = { width: 1600, height: 1067, bytes: 400_000, format: 'jpeg' }

/** The image rules broken, each with its place. */
function rulesOf({ ru: own = record(ru), en: other = translation(en), files = { [`${folder}/plane.jpg`]: plane } }: { ru?: string; en?: string; files?: Record<string, ImageFile> }): string[] {
  const texts = new Map([[`${folder}/article.ru.mdx`, own], [`${folder}/article.en.mdx`, other]])
  const { issues } = makeArchive(texts, '', { compare: false, now: 0, images: new Map(Object.entries(files)) })
  return issues.filter(({ rule }) => /^(image|schema|article)/.test(rule)).map(({ file, line, rule }) => `${file.replace(`${folder}/`, '')}:${line} ${rule}`)
}

test('an image that is described in both languages and stands in both texts is right', () => expect(rulesOf({})).toEqual([]))

test.each<[string, Parameters<typeof rulesOf>[0], ...string[]]>([
  ['there is no such file', { files: { [`${folder}/plain.jpg`]: plane } }, 'article.ru.mdx:12 image/missing', 'plain.jpg:1 image/idle'],
  ['the file is no image', { files: { [`${folder}/plane.jpg`]: undefined } }, 'article.ru.mdx:12 image/file'],
  ['the file is named .jpg and is something else', { files: { [`${folder}/plane.jpg`]: { ...plane, format: 'heif' } } }, 'article.ru.mdx:12 image/file'],
  ['the image is small', { files: { [`${folder}/plane.jpg`]: { ...plane, width: 799, height: 600 } } }, 'article.ru.mdx:12 image/small'],
  ['the file is heavy', { files: { [`${folder}/plane.jpg`]: { ...plane, bytes: 15_000_001 } } }, 'article.ru.mdx:12 image/heavy'],
  ['nobody says whose faces it shows', { ru: record(ru.replace('faces: none, ', '')) }, 'article.ru.mdx:12 schema/missing'],
  ['it shows the faces of children', { ru: record(ru.replace('none', 'children')) }, 'article.ru.mdx:12 schema/list'],
  ['nobody says who took it', { ru: record(ru.replace(', credit: МИД', '')) }, 'article.ru.mdx:12 schema/missing'],
  ['the name cannot be an address', { ru: record(ru.replace('plane.jpg', '../plane.jpg')) }, 'article.ru.mdx:12 schema/value'],
  ['it is not described', { ru: record(ru.replace('alt: Самолёт, ', '')) }, 'article.ru.mdx:12 image/alt'],
  ['it is described in one language only', { en: translation('') }, 'article.en.mdx:2 image/words'],
  ['the translation describes another', { en: translation(en.replace('plane', 'plain')) }, 'article.en.mdx:4 image/words', 'article.en.mdx:5 image/unknown'],
  ['the text asks for another', { ru: record(ru, '<Image of="plain.jpg" />') }, 'article.ru.mdx:15 image/unknown', 'article.ru.mdx:14 image/unused'],
  ['it stands in one language only', { en: translation(en, 'Text.') }, 'article.en.mdx:7 image/unused'],
])('%s', (_, texts, ...expected) => expect(rulesOf(texts).sort()).toEqual([...expected].sort()))

test('an image that only decorates needs no description', () => {
  const decorative = { ru: record(ru.replace('alt: Самолёт', 'decorative: true')), en: translation(en.replace('alt: A plane, ', '')) }
  expect(rulesOf(decorative)).toEqual([])
})

test.each(family.rules)('the examples of $name hold', (rule) => {
  expect([namesIn(rule, rule.right), namesIn(rule, rule.wrong)]).toEqual([[], [rule.name]])
})

/** The rules broken when an example stands in the article, in its folder, or for the file of its image. */
function namesIn(rule: Rule, example: Rule['right']): string[] {
  const texts = { ru: record(ru), en: translation(en) }
  const files: Record<string, ImageFile> = { [`${folder}/plane.jpg`]: plane }
  if (isFragmentRule(rule)) {
    const lang = rule.file.includes('.ru.') ? 'ru' : 'en'
    texts[lang] = plantExample(texts[lang], rule, String(example))
  } else if (typeof example === 'string') {
    const [, format = '', width, height, size] = /: (\w+), (\d+) × (\d+), ([\d.]+) MB$/.exec(example) ?? []
    files[`${folder}/plane.jpg`] = { format, width: Number(width), height: Number(height), bytes: Number(size) * 1e6 }
  } else
    for (const [path, isThere] of Object.entries(example)) {
      if (isThere) files[path] = plane
      else delete files[path]
    }
  return [...new Set(rulesOf({ ...texts, files }).map((said) => said.replace(/^\S+ /, '')))]
}
