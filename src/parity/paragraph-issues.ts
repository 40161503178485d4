import { errorAt, warningAt, type Issue } from '../issues/issue.ts'
import { langs, type Both } from '../lang/langs.ts'
import type { Pair } from './align.ts'
import type { Found, ReadText } from './compare.ts'
import type { Paragraph } from './paragraphs.ts'
import { startOf, type Group } from './wording.ts'

/** Names paragraphs that only one language has, and those that stand elsewhere in the other. */
export function paragraphIssues(pairs: readonly Pair[], texts: Both<ReadText>): Found[] {
  const empty = langs.filter((lang) => texts[lang].body.length === 0)
  if (empty.length === 1) return [emptyIssue(texts, empty[0] === 'ru')]
  let [lastRu, lastEn] = [-1, -1]
  const named: Pair[] = []
  return pairs.flatMap((pair): Found[] => {
    const [ru, en] = [texts.ru.body[pair.ru[0] ?? -1], texts.en.body[pair.en[0] ?? -1]]
    const [nearRu, nearEn] = [ru ?? texts.ru.body[lastRu], en ?? texts.en.body[lastEn]]
    ;[lastRu, lastEn] = [Math.max(lastRu, ...pair.ru), Math.max(lastEn, ...pair.en)]
    // Two paragraphs that changed places are one fault.
    const isNew = pair.kind === 'swapped' && !named.some((other) => doCross(other, pair))
    if (isNew) named.push(pair)
    const words = pair.kind === 'missing' && ru ? missing(ru, nearEn, texts) : pair.kind === 'extra' && en ? extra(en, nearRu, texts) : isNew && ru && en ? swapped(ru, en, texts) : undefined
    if (!words) return []
    const make = pair.kind === 'swapped' ? warningAt : errorAt
    const issue = make({ file: texts.en.file, line: nearEn?.line ?? 1, column: 1 }, 'parity/paragraph', ...words)
    return [{ issue: { ...issue, also: [{ file: texts.ru.file, line: nearRu?.line ?? 1 }] }, paragraphs: [nearRu?.number ?? 1] }]
  })
}

/** A paragraph of the translation that is still in the language of record, or the reverse. */
export function checkUntranslated({ files, ru, en }: Group): Issue[] {
  const wrong = langs.find((lang) => isOtherScript((lang === 'ru' ? ru : en).map(({ text }) => text).join(' '), lang === 'ru' ? 'Latin' : 'Cyrillic'))
  if (!wrong) return []
  const paragraphs = wrong === 'ru' ? ru : en
  const issue = errorAt({ file: files.en, line: en[0]?.line ?? 1, column: 1 }, 'parity/paragraph', {
    ru: wrong === 'en' ? `Английский абзац «${startOf(paragraphs)}» написан по-русски.` : `Русский абзац “${startOf(paragraphs)}” написан по-английски.`,
    en: wrong === 'en' ? `The English paragraph «${startOf(paragraphs)}» is in Russian.` : `The Russian paragraph “${startOf(paragraphs)}” is in English.`,
  }, { ru: 'Переведите его.', en: 'Translate it.' })
  return [{ ...issue, also: [{ file: files.ru, line: ru[0]?.line ?? 1 }] }]
}

const scripts = { Latin: /\p{Script=Latin}/gu, Cyrillic: /\p{Script=Cyrillic}/gu }

/** Whether a text of some length is in the other alphabet; names and titles in Latin letters are nothing unusual in Russian. */
export function isOtherScript(text: string, script: 'Latin' | 'Cyrillic'): boolean {
  const count = (name: 'Latin' | 'Cyrillic') => text.match(scripts[name])?.length ?? 0
  const [other, own] = [count(script), count(script === 'Latin' ? 'Cyrillic' : 'Latin')]
  return other >= 30 && other > 4 * own
}

function doCross(a: Pair, b: Pair): boolean {
  return ((a.ru[0] ?? 0) - (b.ru[0] ?? 0)) * ((a.en[0] ?? 0) - (b.en[0] ?? 0)) < 0
}

/** A text without a paragraph is one fault, however many it lacks. */
function emptyIssue({ ru, en }: Both<ReadText>, isRussian: boolean): Found {
  const file = isRussian ? ru.file : en.file
  const issue = errorAt({ file: en.file, line: 1, column: 1 }, 'parity/paragraph', {
    ru: `В ${isRussian ? 'русском' : 'английском'} тексте (${file}) нет ни одного абзаца, в другом их ${Math.max(ru.body.length, en.body.length)}.`,
    en: `The ${isRussian ? 'Russian' : 'English'} text (${file}) has no paragraph, the other has ${Math.max(ru.body.length, en.body.length)}.`,
  }, { ru: 'Переведите текст.', en: 'Translate the text.' })
  return { issue: { ...issue, also: [{ file: ru.file, line: 1 }] }, paragraphs: [1] }
}

type Words = [problem: Both, fix: Both]

function missing(ru: Paragraph, near: Paragraph | undefined, texts: Both<ReadText>): Words {
  const after = near ? { ru: `после «${startOf([near])}»`, en: `after “${startOf([near])}”` } : { ru: 'в начале', en: 'at the beginning' }
  return [
    { ru: `В английском тексте нет абзаца «${startOf([ru])}» (${texts.ru.file}:${ru.line}).`, en: `The English text lacks the paragraph «${startOf([ru])}» (${texts.ru.file}:${ru.line}).` },
    {
      ru: `Переведите его здесь, ${after.ru}, или запишите в differs: (paragraph: ${ru.number}), почему его нет.`,
      en: `Translate it here, ${after.en}, or record in differs: (paragraph: ${ru.number}) why it is left out.`,
    },
  ]
}

function extra(en: Paragraph, near: Paragraph | undefined, texts: Both<ReadText>): Words {
  const place = `${texts.ru.file}:${near?.line ?? 1}`
  return [
    { ru: `Абзаца “${startOf([en])}” нет в русском тексте.`, en: `The paragraph “${startOf([en])}” is not in the Russian text.` },
    {
      ru: `Уберите его или добавьте по-русски после ${place}; если он нужен только здесь, запишите это в differs: (paragraph: ${near?.number ?? 1}).`,
      en: `Remove it, or add it to the Russian after ${place}; if it belongs only here, record that in differs: (paragraph: ${near?.number ?? 1}).`,
    },
  ]
}

function swapped(ru: Paragraph, en: Paragraph, texts: Both<ReadText>): Words {
  return [
    { ru: `Абзац «${startOf([ru])}» в английском тексте стоит на другом месте: “${startOf([en])}”.`, en: `The paragraph «${startOf([ru])}» stands elsewhere in the English text: “${startOf([en])}”.` },
    {
      ru: `Поставьте абзацы в том порядке, что в ${texts.ru.file}:${ru.line}, или запишите в differs: (paragraph: ${ru.number}), почему порядок другой.`,
      en: `Put the paragraphs in the order of ${texts.ru.file}:${ru.line}, or record in differs: (paragraph: ${ru.number}) why the order differs.`,
    },
  ]
}
