import type { Family } from '../issues/rule.ts'

const file = 'articles/2024/aikol-5/article.ru.mdx'
const test = 'src/archive/attacks.test.ts'

/** What a file is made of. */
export const family: Family = {
  title: { ru: 'Знаки в файле', en: 'The signs of a file' },
  rules: [
    {
      name: 'file/encoding', grade: 'error', file, instead: 'Кыргызстан',
      means: { ru: 'Буквы испорчены: файл сохранён не в UTF-8.', en: 'Letters are broken: the file is not saved as UTF-8.' },
      right: 'Кыргызстан', wrong: 'Кыр\uFFFDызстан',
    },
    {
      name: 'file/hidden-sign', grade: 'error', file, test,
      means: {
        ru: 'В слове знак, которого не видно: нулевой ширины или управляющий. Поиск такого слова не найдёт.',
        en: 'A word holds a sign that nobody sees, of no width or of control. A search will not find the word.',
      },
      right: 'Кыргызстан', wrong: 'Кыр(U+200B)гызстан',
    },
    {
      name: 'file/direction', grade: 'error', file, test,
      means: { ru: 'Знак переворачивает слова: читатель видит не то, что написано.', en: 'A sign turns words around: a reader sees something other than what is written.' },
      right: 'Кыргызстан', wrong: 'Кыргыз(U+202E)стан',
    },
    {
      name: 'file/size', grade: 'error', test,
      means: { ru: 'Файл слишком велик: статья длиннее 100 000 знаков или список длиннее 10 000 000.', en: 'The file is too large: an article of more than 100,000 characters, or a list of more than 10,000,000.' },
      right: '20 000', wrong: '5 000 000',
    },
    {
      name: 'file/depth', grade: 'error', test,
      means: { ru: 'Скобки, списки или цитаты вложены друг в друга слишком глубоко.', en: 'Brackets, lists or quotations stand too deep in one another.' },
      right: '> ', wrong: '>>>>>>>>>>>>>>>>>>>>>>>>',
    },
  ],
}
