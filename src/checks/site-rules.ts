import type { Family } from '../issues/rule.ts'

const test = 'scripts/check-site.test.ts'
const file = 'ru/index.html'

/** What a reader meets on the built pages. The test has a small site of its own. */
export const family: Family = {
  title: { ru: 'Собранный сайт', en: 'The built site' },
  rules: [
    {
      name: 'site/link', grade: 'error', test, file,
      means: { ru: 'Ссылка на собранной странице никуда не ведёт.', en: 'A link on a built page leads nowhere.' },
      right: '<a href="/ru/data/#totals">', wrong: '<a href="/ru/date/#totals">',
    },
    {
      name: 'site/anchor', grade: 'error', test, file,
      means: { ru: 'Страница есть, а места на ней, названного после «#», нет.', en: 'The page exists, but not the place on it that follows “#”.' },
      right: '<a href="/ru/data/#totals">', wrong: '<a href="/ru/data/#total">',
    },
    {
      name: 'site/language-change', grade: 'error', test, file,
      means: { ru: 'Ссылка ведёт на другой язык и не говорит об этом.', en: 'A link leads to the other language and does not say so.' },
      right: '<a href="/en/" hreflang="en">', wrong: '<a href="/en/">',
    },
    {
      name: 'site/twin', grade: 'error', test, file,
      means: { ru: 'Страница называет своей версией на другом языке ту, которой нет или которая её не признаёт.', en: 'A page names as its version in the other language one that does not exist, or does not name it back.' },
      right: '<link rel="alternate" hreflang="en" href="https://homeward.example/en/">', wrong: '<link rel="alternate" hreflang="en" href="https://homeward.example/en/home/">',
    },
    {
      name: 'site/language', grade: 'error', test, file,
      means: { ru: 'Язык страницы не тот, что в её адресе.', en: 'The language of a page is not that of its address.' },
      right: '<html lang="ru">', wrong: '<html lang="en">',
    },
    {
      name: 'site/h1', grade: 'error', test, file, instead: '<h1>x</h1>',
      means: { ru: 'На странице нет главного заголовка, или их несколько.', en: 'A page has no main heading, or several.' },
      right: '<h1>Миссии</h1>', wrong: '<h1>Миссии</h1> <h1>Страны</h1>',
    },
    {
      name: 'site/title', grade: 'error', test, file, instead: '<title>x</title>',
      means: { ru: 'У страницы нет названия.', en: 'A page has no title.' },
      right: '<title>Миссии</title>', wrong: '<title></title>',
    },
    {
      name: 'site/duplicate-id', grade: 'error', test, file, instead: '<p id="p1"></p>',
      means: { ru: 'Одно имя места стоит на странице дважды.', en: 'The name of a place stands twice on a page.' },
      right: '<p id="p1"></p> <p id="p2"></p>', wrong: '<p id="p1"></p> <p id="p1"></p>',
    },
    {
      name: 'site/alt', grade: 'error', test, file: 'ru/data/index.html',
      means: { ru: 'У картинки нет описания. Пустое описание значит, что она только украшает.', en: 'A picture has no description. An empty one says that it only decorates.' },
      right: '<img src="/favicon.svg" alt="">', wrong: '<img src="/favicon.svg">',
    },
  ],
}
