import { expect, test } from 'vitest'
import { findText } from './find-text.ts'

const ids = ['2023/aikol-1', '2024/aikol-5', '2024/school', '2026/school', 'about', 'how-we-count']

test.each([
  ['aikol-5', '2024/aikol-5'],
  ['2024/aikol-5', '2024/aikol-5'],
  ['2024/aikol-5/', '2024/aikol-5'],
  ['articles/2024/aikol-5', '2024/aikol-5'],
  ['content/articles/2024/aikol-5/article.en.mdx', '2024/aikol-5'],
  ['.\\content\\articles\\2024\\aikol-5\\article.ru.mdx', '2024/aikol-5'],
  ['/en/articles/2024/aikol-5/', '2024/aikol-5'],
  ['https://homeward.example/ru/articles/2024/aikol-5/', '2024/aikol-5'],
  ['2026/school', '2026/school'],
  ['about', 'about'],
  ['/ru/about/', 'about'],
  ['content/pages/about/page.ru.mdx', 'about'],
])('%s means %s', (written, id) => {
  expect(findText(written, ids)).toEqual({ id })
})

test.each([
  ['aikol5', '“2024/aikol-5”'],
  ['2024/aikol-4', '“2024/aikol-5”'],
  ['abuot', '“about”'],
  ['something-else-entirely', 'such as 2024/aikol-5'],
  ['school', '2024/school, 2026/school'],
  ['', 'such as'],
])('“%s” means nothing that there is, and is told so in both languages', (written, told) => {
  const found = findText(written, ids)
  const { ru, en } = 'problem' in found ? found.problem : { ru: '', en: '' }
  expect(en).toContain(told)
  expect(ru).toMatch(/[а-я]{4}/)
})
