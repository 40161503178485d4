import type { Family } from '../issues/rule.ts'

const test = 'src/published/check-addresses.test.ts'

/** Addresses never die. The test has an article that was moved from aikol-5 to aikol-five. */
export const family: Family = {
  title: { ru: 'Адреса', en: 'Addresses' },
  rules: [
    {
      name: 'address/lost', grade: 'error', test,
      means: {
        ru: 'Страницы, которую уже опубликовали, больше нет, и moved.yaml не говорит, куда она делась.',
        en: 'A page that was published is no more, and moved.yaml does not say where it went.',
      },
      right: { 'pages/about/page.ru.mdx': true, 'pages/about/page.en.mdx': true }, wrong: { 'pages/about/page.ru.mdx': false, 'pages/about/page.en.mdx': false },
    },
    {
      name: 'address/moved', grade: 'both', test, file: 'moved.yaml',
      means: {
        ru: 'Запись в moved.yaml ведёт в никуда, по цепочке или по кругу, уводит от страницы, которая есть, названа дважды или не говорит ни to, ни gone. Адрес, которого читатели не видели, — замечание.',
        en: 'An entry of moved.yaml leads nowhere, along a chain or in a circle, leads away from a page that is there, is given twice, or says neither to nor gone. An address that readers have never seen is a warning.',
      },
      right: '- from: /articles/2024/aikol-5/\n  to: /articles/2024/aikol-five/', wrong: '- from: /articles/2024/aikol-5/\n  to: /articles/2024/aikol-fiv/',
    },
  ],
}
