import { describe, expect, test } from 'vitest'
import type { Lang } from '../lang/langs.ts'
import { makeNameIndex } from '../parity/fact.ts'
import { makeReview } from './review.ts'
import { translationStatus } from './status.ts'
import type { Knowledge, Translation } from './text.ts'

const counts: Record<Lang, string> = { ru: '99 человек', en: '99 people' }
const say = (lang: Lang) => (name: string, { of }: Record<string, string>) => (name !== 'Count' ? '' : of === 'kg-aikol-5.total' ? counts[lang] : '100')
const names = makeNameIndex([{ id: 'unicef', type: 'body', ru: 'ЮНИСЕФ', en: 'UNICEF', basis: 'attested' }, { id: 'icrc', type: 'body', ru: 'МККК', en: 'ICRC', basis: 'attested' }])
const knowledge: Knowledge = { names: () => names, say: { ru: say('ru'), en: say('en') } }

const russian = `---
title: «Айкол-5» вернула людей домой
summary: Рейс прибыл 20 февраля 2024 года.
---

Кыргызстан вернул <Count of="kg-aikol-5.total" bare /> из лагерей Сирии, среди них 28 женщин и 71 ребёнок.

## Как это было

Организатором названы Соединённые Штаты, помогал ЮНИСЕФ; «других» не называют.

- врачи осмотрели всех детей в первый же день;
- семьям передали не менее 300 наборов с одеждой.

Почему так вышло, источники не говорят.
`

const english = `---
title: Aikol-5 brought people home
summary: The flight landed on 20 February 2024.
---

Kyrgyzstan brought home <Count of="kg-aikol-5.total" bare /> from camps in Syria, among them 28 women and 71 children.

## How it went

The United States is named as organiser, UNICEF helped; “others” are not named.

- doctors saw all the children on the very first day;
- the families were given at least 300 sets of clothes.

Why it came about so the sources do not say.
`

function translationOf(ru = russian, en = english, more: Partial<Translation> = {}): Translation {
  return {
    id: '2024/aikol-5', lang: 'en', source: 'ru', accepted: [],
    texts: { source: { file: 'article.ru.mdx', text: ru, format: 'mdx' }, translation: { file: 'article.en.mdx', text: en, format: 'mdx' } },
    reviewed: makeReview(plain(russian, english), knowledge)?.reviewed,
    ...more,
  }
}

function plain(ru: string, en: string): Translation {
  return { id: '', lang: 'en', source: 'ru', accepted: [], texts: { source: { file: '', text: ru, format: 'mdx' }, translation: { file: '', text: en, format: 'mdx' } } }
}

/** What is not fresh, with the line of the translation, and whether readers are told. */
function told(ru: string, en = english, more: Partial<Translation> = {}): (string | boolean)[] {
  const { paragraphs, misleads } = translationStatus(translationOf(ru, en, more), knowledge)
  return [...paragraphs.filter(({ state }) => state !== 'fresh').map(({ state, translation }) => `${state} ${translation[0]?.line ?? ''}`.trim()), misleads]
}

/** A text with one thing in place of another, which must be there. */
function having(text: string, instead: string | RegExp, written: string): string {
  const changed = text.replace(instead, written)
  expect(changed, 'the change is made').not.toBe(text)
  return changed
}

describe('what does not count', () => {
  test.each<[string, string | RegExp, string]>([
    ['quotation marks', /«Айкол-5»/, '„Айкол-5“'],
    ['other quotation marks', '«других»', '"других"'],
    ['no-break spaces', '28 женщин', '28&nbsp;женщин'],
    ['dashes', 'Айкол-5', 'Айкол‑5'],
    ['ё', 'одеждой', 'одёждой'],
    ['emphasis', 'всех детей', '**всех** *детей*'],
    ['another sign of emphasis', 'всех детей', '__всех__ _детей_'],
    ['escaped signs', '; «других»', '\\; «других»'],
    ['signs of a list', /^- /gm, '* '],
    ['loose lists', 'день;\n- ', 'день;\n\n- '],
    ['numbers of a list', /^- /gm, '1. '],
    ['line wraps', 'из лагерей Сирии', 'из\nлагерей\nСирии'],
    ['the order of attributes', 'of="kg-aikol-5.total" bare', 'bare of="kg-aikol-5.total"'],
    ['quotes of attributes', 'of="kg-aikol-5.total" bare', "of='kg-aikol-5.total' bare=\"\""],
    ['a link', 'Соединённые Штаты', '[Соединённые Штаты](/ru/countries/kg/)'],
    ['a heading of another level', '## Как', '### Как'],
    ['blank lines', '## Как это было', '\n\n\n## Как это было\n\n\n'],
    ['a diagram', '## Как', '<Timeline of="kg" />\n\n## Как'],
    ['a number that is bound to the ledger no more', '<Count of="kg-aikol-5.total" bare />', '99 человек'],
    ['quotes of YAML', /title: (.*)/, "title: '$1'"],
    ['Windows line ends', /\n/g, '\r\n'],
  ])('%s', (_, instead, written) => {
    expect(told(having(russian, instead, written))).toEqual([false])
  })

  test('a number that changes in the ledger changes in both languages', () => {
    const more = { ru: () => '98 человек', en: () => '98 people' }
    expect(translationStatus(translationOf(), { ...knowledge, say: more }).paragraphs.map(({ state }) => state)).toEqual(Array(8).fill('fresh'))
  })

  test('words of the translation', () => {
    expect(told(russian, having(english, 'sets of clothes', 'parcels with clothes'))).toEqual([false])
  })
})

describe('what counts', () => {
  test.each<[string, string, string, (string | boolean)[]]>([
    ['a number', '71 ребёнок', '72 ребёнка', ['changed 6', true]],
    ['who is counted', '28 женщин', '28 мужчин', ['changed 6', true]],
    ['how a number is bounded', 'не менее 300', 'менее 300', ['changed 13', true]],
    ['a day', '20 февраля', '21 февраля', ['changed 3', true]],
    ['a name', 'ЮНИСЕФ', 'МККК', ['changed 10', true]],
    ['a figure of the ledger', 'of="kg-aikol-5.total" bare', 'of="kg-aikol-6.total"', ['changed 6', true]],
    ['words', 'помогал', 'помогал и', ['changed 10', false]],
    ['the title', 'вернула людей домой', 'вернула семьи домой', ['changed 2', false]],
    ['a heading', 'Как это было', 'Что произошло', ['changed 8', false]],
    ['an item', 'в первый же день', 'в тот же вечер', ['changed 12', false]],
  ])('%s', (_, instead, written, noticed) => {
    expect(told(having(russian, instead, written))).toEqual(noticed)
  })

  test('what changed is told word by word', () => {
    const { paragraphs } = translationStatus(translationOf(having(russian, '«других»', '"прочих"')), knowledge)
    expect(paragraphs.find(({ state }) => state === 'changed')?.changes?.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'same Организатором названы Соединённые Штаты, помогал ЮНИСЕФ; "', 'removed других', 'added прочих', 'same " не называют.',
    ])
  })
})

describe('paragraphs that come, go and move', () => {
  const last = 'Почему так вышло, источники не говорят.\n'

  test('paragraphs that change places stay fresh', () => {
    const [first = '', second = ''] = [/Организатором.*\n/.exec(russian)?.[0], last]
    expect(told(having(russian, new RegExp(`${first}([^]*)${second}`), `${second}$1${first}`))).toEqual([false])
  })

  test('paragraphs that are joined, or split, word for word stay fresh', () => {
    expect(told(having(russian, /(с одеждой\.)\n\n(Почему)/, '$1 $2'))).toEqual([false])
    expect(told(having(russian, 'Штаты, ', 'Штаты,\n\n'))).toEqual([false])
  })

  test('a paragraph that is joined and changed is told of', () => {
    const ru = having(having(russian, 'с одеждой.\n\nПочему', 'с одеждой. Почему'), 'не менее 300', 'не менее 400')
    expect(told(ru)).toEqual(['changed 13', true])
  })

  test('a paragraph that is only in the source is missing, and its facts are told of', () => {
    expect(told(having(russian, last, `${last}\nШколы открыли двери для 45 учеников из двух районов.\n`))).toEqual(['missing', true])
    expect(told(having(russian, last, `${last}\nДальнейшее пока никому не известно, и спрашивать о нём некого.\n`))).toEqual(['missing', false])
  })

  test('a paragraph that is only in the translation is extra', () => {
    expect(told(russian, having(english, 'Why it came', 'Schools opened their doors to the pupils of two districts.\n\nWhy it came'))).toEqual(['extra 15', false])
  })

  test('a paragraph that is gone from the source leaves its facts behind in the translation', () => {
    expect(told(having(russian, /- семьям.*\n/, ''))).toEqual(['extra 13', true])
  })

  test('a paragraph that is gone from both is forgotten', () => {
    expect(told(having(russian, /- семьям.*\n/, ''), having(english, /- the families.*\n/, ''))).toEqual([false])
  })

  test('a paragraph whose facts stand elsewhere in the source leaves nothing behind', () => {
    const [ru, en] = [`${russian}\nВсего детей было 71 ребёнок.\n`, `${english}\nThere were 71 children in all, and 45 pupils.\n`]
    const reviewed = makeReview(plain(ru, en), knowledge)?.reviewed
    expect(told(russian, en, { reviewed })).toEqual(['extra 17', false])
  })

  test('a paragraph that is new in both is not recorded yet', () => {
    expect(told(having(russian, last, `${last}\nШколы открыли двери.\n`), `${english}\nSchools opened their doors.\n`)).toEqual(['unrecorded 17', false])
  })

  test('what `differs:` allows to be missing is neither missing nor new', () => {
    const ru = having(russian, last, `${last}\nШколы открыли двери для 45 учеников.\n`)
    const reviewed = makeReview({ ...plain(ru, english), accepted: [7] }, knowledge)?.reviewed
    expect(told(ru, english, { accepted: [7], reviewed })).toEqual([false])
  })
})

describe('readers are told', () => {
  test('not when the translation has followed, though nobody has marked it', () => {
    expect(told(having(russian, '71 ребёнок', '72 ребёнка'), having(english, '71 children', '72 children'))).toEqual(['changed 6', false])
  })

  test('when only one of two changes was followed', () => {
    const ru = having(having(russian, '71 ребёнок', '72 ребёнка'), '28 женщин', '27 женщин')
    expect(told(ru, having(english, '71 children', '72 children'))).toEqual(['changed 6', true])
  })

  test('not of a translation that nobody has ever marked', () => {
    expect(told(having(russian, '71 ребёнок', '72 ребёнка'), english, { reviewed: undefined }).at(-1)).toBe(false)
  })
})

describe('marking', () => {
  test('makes everything fresh, and has nothing to do the second time', () => {
    const changed = translationOf(having(russian, '71 ребёнок', '72 ребёнка'))
    const reviewed = makeReview(changed, knowledge)?.reviewed
    expect(translationStatus({ ...changed, reviewed }, knowledge).paragraphs.every(({ state }) => state === 'fresh')).toBe(true)
    expect(makeReview({ ...changed, reviewed }, knowledge)).toBeUndefined()
  })

  test('remembers that a number has been bound to the ledger since', () => {
    const old = makeReview(plain(having(russian, '<Count of="kg-aikol-5.total" bare />', '99 человек'), english), knowledge)?.reviewed
    expect(makeReview(translationOf(russian, english, { reviewed: old }), knowledge)?.reviewed[2]).toContain('{99 человек|Count bare of=kg-aikol-5.total}')
  })

  test('passes over what is not translated', () => {
    const review = makeReview(plain(`${russian}\nШколы открыли двери для 45 учеников.\n`, english), knowledge)
    expect([review?.reviewed.length, review?.untranslated]).toEqual([8, ['Школы открыли двери для 45 учеников.']])
  })

  test('works from any language into any: English may be the source', () => {
    const turned: Translation = { ...plain(russian, english), lang: 'ru', source: 'en', texts: { source: { file: 'en', text: english, format: 'mdx' }, translation: { file: 'ru', text: russian, format: 'mdx' } } }
    const reviewed = makeReview(turned, knowledge)?.reviewed
    const later = { ...turned, reviewed, texts: { ...turned.texts, source: { file: 'en', text: having(english, '71 children', '72 children'), format: 'mdx' as const } } }
    const { paragraphs, misleads } = translationStatus(later, knowledge)
    expect([paragraphs.filter(({ state }) => state === 'changed').map(({ translation }) => translation[0]?.line), misleads]).toEqual([[6], true])
  })
})
