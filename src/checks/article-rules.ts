import type { Family } from '../issues/rule.ts'

const file = 'articles/2024/aikol-5/article.ru.mdx'
const linked = '[99 граждан](/ru/missions/kg-aikol-5/)'

/** What an article is: text, in its place. */
export const family: Family = {
  title: { ru: 'Статьи и страницы', en: 'Articles and pages' },
  rules: [
    {
      name: 'article/folder', grade: 'error',
      means: {
        ru: 'Папка статьи — её адрес: год и слова строчной латиницей через дефис.',
        en: 'The folder of an article is its address: a year, and small Latin words joined by hyphens.',
      },
      right: { 'articles/2024/aikol-5/article.ru.mdx': true, 'articles/2024/aikol-5/article.en.mdx': true },
      wrong: { 'articles/2024/Айкол 5/article.ru.mdx': true, 'articles/2024/Айкол 5/article.en.mdx': true },
    },
    {
      name: 'article/year', grade: 'error', file,
      means: { ru: 'Год даты не тот, что у папки.', en: 'The year of the date is not that of the folder.' },
      right: 'date: 2024-02-20', wrong: 'date: 2023-02-20',
    },
    {
      name: 'article/front-matter', grade: 'error', file,
      means: {
        ru: 'Файл начинается с полей между двумя строками «---». Здесь одной из них нет.',
        en: 'A file begins with fields between two “---” lines. One of them is missing.',
      },
      right: '---\ntitle: Домой вернулись 99 человек', wrong: 'title: Домой вернулись 99 человек',
    },
    {
      name: 'article/empty', grade: 'error', file: 'pages/about/page.ru.mdx',
      means: { ru: 'Под полями нет текста.', en: 'There is no text below the fields.' },
      right: 'summary: Зачем он.\n---\n\nТекст.', wrong: 'summary: Зачем он.\n---',
    },
    {
      name: 'article/markup', grade: 'error', file, instead: linked,
      means: {
        ru: 'Знаки < и { начинают тег или код, и строку нельзя прочитать. Пишите словами или ставьте перед знаком обратную косую черту.',
        en: 'The signs < and { begin a tag or code, and the line cannot be read. Use words, or put a backslash before the sign.',
      },
      right: '\\<99 граждан>', wrong: '<99 граждан>',
    },
    {
      name: 'article/code', grade: 'error', file,
      means: { ru: 'В статье код программы: import, фигурные скобки, значение тега без кавычек.', en: 'An article holds program code: an import, braces, an attribute without quotes.' },
      right: '<Timeline of="kg" />', wrong: '<Timeline of={kg} />',
    },
    {
      name: 'article/component', grade: 'error', file, instead: linked,
      means: {
        ru: 'Тега в статьях нет, или у него не хватает нужного, есть лишнее, стоит значение не из списка.',
        en: 'Articles have no such tag, or it lacks what it needs, has what it does not take, or a value not in the list.',
      },
      right: '**99 граждан**', wrong: '<b>99 граждан</b>',
    },
    {
      name: 'article/link', grade: 'error', file,
      means: { ru: 'Ссылка никуда не ведёт или запускает программу. Она начинается с https:// или с языка: /ru/….', en: 'A link leads nowhere or runs a program. It begins with https:// or with the language: /en/….' },
      right: linked, wrong: '[99 граждан](missions/kg-aikol-5)',
    },
    {
      name: 'article/link-language', grade: 'error', file,
      means: { ru: 'Ссылка внутри сайта ведёт на страницу на другом языке.', en: 'A link within the site leads to a page in the other language.' },
      right: linked, wrong: '[99 граждан](/en/missions/kg-aikol-5/)',
    },
    {
      name: 'article/number-in-link', grade: 'error', file, instead: linked,
      means: {
        ru: 'Число из данных — уже ссылка на страницу числа; внутри другой ссылки ему не место.',
        en: 'A number of the ledger is a link to its own page; it cannot stand within another link.',
      },
      right: '<Count of="kg-aikol-5.total" bare /> [граждан](/ru/missions/kg-aikol-5/)', wrong: '[<Count of="kg-aikol-5.total" bare /> граждан](/ru/missions/kg-aikol-5/)',
    },
    {
      name: 'article/image', grade: 'error', file, instead: linked,
      means: {
        ru: 'Картинка вставлена прямо в текст: без подписи, автора и описания на двух языках.',
        en: 'An image is put straight into the text: without a caption, credit and description in two languages.',
      },
      right: '99 граждан', wrong: '99 граждан ![Самолёт](plane.jpg)',
    },
    {
      name: 'article/heading', grade: 'error', file,
      means: {
        ru: 'Подзаголовок не получился: одна решётка вместо двух или нет пробела после решёток. Заголовок статьи стоит в поле title.',
        en: 'This is no subheading: one number sign instead of two, or no space after them. The headline of an article is its title.',
      },
      right: 'Кыргызстан вернул', wrong: '#Кыргызстан вернул',
    },
    {
      name: 'article/footnote', grade: 'error', file, instead: 'Кыргызстан вернул',
      means: { ru: 'Сносок в статьях нет: скажите это в тексте, источник запишите в поле sources.', en: 'There are no footnotes in articles: say it in the text, and write the source into the field sources.' },
      around: '… вернул', right: 'Кыргызстан', wrong: 'Кыргызстан[^1]',
    },
    {
      name: 'article/facts', grade: 'error',
      means: {
        ru: 'Русского файла нет, а в английском только слова: у статьи нет фактов.',
        en: 'There is no Russian file, and the English one holds words only: the article has no facts.',
      },
      right: { 'articles/2024/aikol-5/article.ru.mdx': true, 'articles/2024/aikol-5/article.en.mdx': true },
      wrong: { 'articles/2024/aikol-5/article.ru.mdx': false, 'articles/2024/aikol-5/article.en.mdx': true },
    },
    {
      name: 'article/unwritten', grade: 'both', file,
      means: {
        ru: 'Слова ещё не написаны: там стоит то, с чего начинается новая статья. В черновике это замечание, иначе ошибка.',
        en: 'The words are still to be written: what a new article begins with stands there. In a draft it is a warning, else an error.',
      },
      right: 'summary: Двадцать восемь женщин и семьдесят один ребёнок.', wrong: 'summary: Ещё не написано.',
    },
  ],
}
