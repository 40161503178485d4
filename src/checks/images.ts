import type { ReadArticle } from '../archive/read-texts.ts'
import type { ArticleText } from '../articles/article.ts'
import type { ImageWords } from '../articles/images.ts'
import type { Page } from '../articles/page.ts'
import { errorAt, warningAt, type Issue, type Place } from '../issues/issue.ts'
import { nearest } from '../issues/nearest.ts'
import type { Both, Lang } from '../lang/langs.ts'
import { langs } from '../lang/langs.ts'
import { componentUses } from './components.ts'

/** What is known of an image file: pixels, bytes and format; nothing where the file is no image. */
export type ImageFile = { width: number; height: number; bytes: number; format: string } | undefined

/** An image on a screen of a laptop; less looks poor and cannot be cropped. */
const smallest = 800

/** Larger files only make the repository heavy. */
const heaviest = 15_000_000

/** Names what is wrong with the images of the articles: files by path inside the content folder, words in every language, uses in the texts. */
export function checkImages(articles: readonly ReadArticle[], pages: readonly Page[], files: ReadonlyMap<string, ImageFile>, root: string): Issue[] {
  const byFolder = Map.groupBy([...files.keys()].sort(), (path) => path.replace(/[^/]*$/, ''))
  return [...articles.flatMap((read) => checkArticle(read, files, byFolder, root)), ...pages.flatMap(checkPage)]
}

function checkArticle(read: ReadArticle, files: ReadonlyMap<string, ImageFile>, byFolder: ReadonlyMap<string, readonly string[]>, root: string): Issue[] {
  const { article, facts } = read
  const folder = `articles/${article.year}/${article.slug}/`
  const images = facts.value.images ?? []
  const inFolder = (byFolder.get(folder) ?? []).map((path) => path.slice(folder.length))
  const idle = inFolder.filter((name) => !images.some(({ file }) => file === name))
  return [
    ...idle.map((name) => idleFile(name, { file: root + folder + name, line: 1, column: 1 })),
    ...images.flatMap(({ file }, index) => {
      const place = facts.at(['images', index, 'file'])
      return files.has(folder + file) ? checkFile(file, files.get(folder + file), place) : [missingFile(file, inFolder, place)]
    }),
    ...langs.flatMap((lang) => checkWords(read, lang)),
    ...langs.flatMap((lang) => checkUses(read, lang)),
  ]
}

function checkFile(file: string, known: ImageFile, place: Place): Issue[] {
  if (!known || !['jpeg', 'png', 'webp'].includes(known.format))
    return [errorAt(place, 'image/file', { ru: `«${file}» — не снимок, который можно прочитать.`, en: `“${file}” is not an image that can be read.` }, {
      ru: 'Сохраните снимок как JPEG и положите в папку статьи.', en: 'Save the image as JPEG and put it into the article’s folder.',
    })]
  const { width, height, bytes } = known
  if (Math.max(width, height) < smallest)
    return [errorAt(place, 'image/small', {
      ru: `Снимок «${file}» мал: ${width} × ${height} точек.`, en: `The image “${file}” is small: ${width} × ${height} pixels.`,
    }, { ru: `Возьмите снимок, у которого большая сторона не меньше ${smallest} точек.`, en: `Take an image whose longer side has at least ${smallest} pixels.` })]
  if (bytes > heaviest)
    return [errorAt(place, 'image/heavy', {
      ru: `Файл «${file}» велик: ${Math.ceil(bytes / 1e6)} МБ.`, en: `The file “${file}” is heavy: ${Math.ceil(bytes / 1e6)} MB.`,
    }, { ru: `Сохраните снимок меньше: не больше ${heaviest / 1e6} МБ, лучше JPEG шириной 2400 точек.`, en: `Save it smaller: at most ${heaviest / 1e6} MB, best a JPEG 2400 pixels wide.` })]
  return []
}

/** Every image has words in every language of the article, and a description unless it only decorates. */
function checkWords({ article, facts, heads }: ReadArticle, lang: Lang): Issue[] {
  const [head, text] = [heads[lang], article.texts[lang]]
  if (!head || !text) return []
  const images = facts.value.images ?? []
  const words: readonly ImageWords[] = head.value.images ?? []
  return [
    ...images.flatMap(({ file, decorative }) => {
      const index = words.findIndex((each) => each.file === file)
      if (index < 0) return [errorAt(words.length > 0 ? head.at(['images']) : head.at(['title']), 'image/words', {
        ru: `О снимке «${file}» здесь ничего не сказано.`, en: `Nothing is said here of the image “${file}”.`,
      }, { ru: `Добавьте в images: - { file: ${file}, alt: '…', credit: '…' }`, en: `Add to images: - { file: ${file}, alt: '…', credit: '…' }` })]
      if (words[index]?.alt || decorative) return []
      return [errorAt(head.at(['images', index]), 'image/alt', {
        ru: `У снимка «${file}» нет описания для тех, кто его не видит.`, en: `The image “${file}” has no description for those who do not see it.`,
      }, { ru: `Добавьте alt: '…' — что на снимке, одной фразой.`, en: `Add alt: '…' – what the image shows, in one phrase.` })]
    }),
    ...words.flatMap(({ file }, index) => (images.some((image) => image.file === file) ? [] : [unknownImage(file, images.map((image) => image.file), head.at(['images', index, 'file']))])),
  ]
}

/** A standing page has no field for images. */
function checkPage({ texts }: Page): Issue[] {
  return Object.values(texts).flatMap((text) => usesIn(text, []))
}

function checkUses({ article, facts }: ReadArticle, lang: Lang): Issue[] {
  const text = article.texts[lang]
  return text ? usesIn(text, (facts.value.images ?? []).map(({ file }) => file)) : []
}

function usesIn(text: ArticleText, known: readonly string[]): Issue[] {
  const uses = componentUses(text.body, 'Image').filter(({ attributes }) => attributes['of'])
  const used = uses.map(({ attributes }) => attributes['of'] ?? '')
  return [
    ...uses.flatMap(({ attributes, line, column }) => {
      const file = attributes['of'] ?? ''
      return known.includes(file) ? [] : [unknownImage(file, known, { file: text.file, line: text.bodyLine + line - 1, column })]
    }),
    ...known.filter((file) => !used.includes(file)).map((file) =>
      warningAt({ file: text.file, line: text.bodyLine, column: 1 }, 'image/unused', {
        ru: `Снимка «${file}» в тексте нет.`, en: `The image “${file}” is not in the text.`,
      }, { ru: `Поставьте отдельным абзацем: <Image of="${file}" />.`, en: `Put it as a paragraph of its own: <Image of="${file}" />.` }),
    ),
  ]
}

function unknownImage(file: string, known: readonly string[], place: Place): Issue {
  const near = nearest(file, known)
  return errorAt(place, 'image/unknown', { ru: `Снимка «${file}» нет в поле images статьи.`, en: `There is no image “${file}” in the article’s field images.` }, near ? meant(near) : {
    ru: `Опишите его в images русского файла: - { file: ${file}, faces: none, alt: '…', credit: '…' }`, en: `Describe it in images of the Russian file: - { file: ${file}, faces: none, alt: '…', credit: '…' }`,
  })
}

function missingFile(file: string, inFolder: readonly string[], place: Place): Issue {
  const near = nearest(file, inFolder)
  return errorAt(place, 'image/missing', { ru: `Файла «${file}» нет в папке статьи.`, en: `There is no file “${file}” in the article’s folder.` }, near ? meant(near) : {
    ru: 'Положите снимок в папку статьи, рядом с текстами.', en: 'Put the image into the article’s folder, beside the texts.',
  })
}

function meant(near: string): Both {
  return { ru: `Видимо, нужно «${near}».`, en: `You probably mean “${near}”.` }
}

function idleFile(name: string, place: Place): Issue {
  return warningAt(place, 'image/idle', { ru: `Снимок «${name}» никто не показывает.`, en: `Nothing shows the image “${name}”.` }, {
    ru: 'Опишите его в поле images статьи или удалите.', en: 'Describe it in the field images of the article, or delete it.',
  })
}
