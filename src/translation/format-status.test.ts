import { expect, test } from 'vitest'
import { langs } from '../lang/langs.ts'
import { formatStatus } from './format-status.ts'
import { plainPaint } from './paint.ts'
import { diffReadings } from './diff-readings.ts'
import type { TranslationStatus } from './status.ts'

const long = 'Кыргызстан вернул из Сирии своих граждан, женщин и детей, которые годами жили в лагерях на северо-востоке страны, и рассказал об этом в тот же день. Прибыл 71 ребёнок. Министерство назвало это возвращение пятой крупной кампанией и поблагодарило всех, кто помогал в дороге.'
const files = { source: 'content/articles/2024/aikol-5/article.ru.mdx', translation: 'content/articles/2024/aikol-5/article.en.mdx' }
const made = (more: Partial<TranslationStatus>): TranslationStatus => ({ id: '2024/aikol-5', lang: 'en', source: 'ru', files, isRecorded: true, paragraphs: [], removed: [], misleads: false, ...more })

const statuses = [
  made({
    misleads: true,
    removed: ['Этой фразы больше нет.'],
    paragraphs: [
      { state: 'fresh', source: { line: 2, text: 'Заголовок' }, translation: [{ line: 2, text: 'The headline' }] },
      { state: 'changed', source: { line: 13, text: '' }, translation: [{ line: 6, text: '71 children arrived.' }], changes: diffReadings(long, long.replace('Прибыл 71 ребёнок', 'Прибыло 72 ребёнка')), misleads: true },
      { state: 'missing', source: { line: 15, text: 'Этот абзац ещё не переведён.' }, translation: [] },
      { state: 'extra', translation: [{ line: 8, text: 'Nobody wrote this in Russian.' }] },
      { state: 'unrecorded', source: { line: 17, text: 'Этот абзац новый.' }, translation: [{ line: 10, text: 'This paragraph is new.' }] },
    ],
  }),
  made({ id: '2023/aikol-1', paragraphs: [{ state: 'fresh', source: { line: 2, text: '' }, translation: [] }] }),
  made({ id: 'about', isRecorded: false, paragraphs: [{ state: 'unrecorded', source: { line: 2, text: '' }, translation: [] }] }),
]

test.each(langs)('what an editor sees in %s has not changed', async (lang) => {
  await expect(formatStatus(statuses, [{ id: '2026/school', lang: 'en' }], lang, plainPaint)).toMatchFileSnapshot(`snapshots/status.${lang}.txt`)
})

test('no line is wider than the terminal, marks apart', () => {
  const lines = formatStatus(statuses, [], 'ru', { ...plainPaint, added: (text) => text, removed: (text) => text }, 60).split('\n')
  expect(lines.filter((line) => line.startsWith('    ') && line.length > 60)).toEqual([])
})

test('there is one sentence where nothing is to be done', () => {
  expect([langs.map((lang) => formatStatus([made({})], [], lang, plainPaint))].flat()).toEqual(['Переводов: 1. Все сверены с исходным текстом.\n', 'Translations: 1. All have been compared with their source.\n'])
})
