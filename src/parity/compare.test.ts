import { describe, expect, test } from 'vitest'
import type { Name } from '../glossary/glossary.ts'
import type { Both } from '../lang/langs.ts'
import { readKnown } from './known.ts'
import { acceptIssues, readWritten } from './check-pairs.ts'
import { comparePair } from './compare.ts'
import { makeNameIndex } from './fact.ts'
import { family } from './parity-rules.ts'

const glossary: Name[] = [
  { id: 'unicef', type: 'body', ru: 'ЮНИСЕФ', en: 'UNICEF', basis: 'attested' },
  { id: 'icrc', type: 'body', ru: 'Международный комитет Красного Креста', en: 'International Committee of the Red Cross', abbr_ru: 'МККК', abbr_en: 'ICRC', basis: 'attested' },
  { id: 'aikol', type: 'operation', ru: '«Айкол»', en: 'Aikol', basis: 'attested' },
]
const names = makeNameIndex(glossary)

function compare(ru: string, en: string, ledger?: Set<number>) {
  return comparePair({ ru: readWritten({ file: 'a.ru', text: ru, format: 'markdown' }, 'ru', names), en: readWritten({ file: 'a.en', text: en, format: 'markdown' }, 'en', names) }, { glossary, ledger })
}

const said = (ru: string, en: string, ledger?: Set<number>) => compare(ru, en, ledger).found.map(({ issue }) => `${issue.severity} ${issue.rule}`)

describe('the examples of the rules are right', () => {
  const left = ({ ru, en }: Both) =>
    acceptIssues(compare(ru, en).found, readKnown({ file: 'a.ru', text: ru, format: 'markdown' }).accepted).map(({ severity, rule }) => `${severity} ${rule}`)
  test.each(family.rules.map(({ name, right }): [string, Both] => [name, right]))('%s is silent where the texts agree', (_, right) => {
    expect(left(right)).toEqual([])
  })
  test.each(family.rules.map(({ name, wrong, grade }): [string, Both, string] => [name, wrong, grade]))('%s names the fault, once', (name, wrong, grade) => {
    const [one, ...more] = left(wrong)
    expect(more).toEqual([])
    expect(one).toMatch(new RegExp(`^${grade === 'both' ? '(error|warning)' : grade} ${name}$`))
  })
})

describe('the same in other words is no difference', () => {
  test.each([
    ['71 ребёнок', 'seventy-one children'],
    ['Двое врачей и пятеро детей', '2 doctors and five children'],
    ['с 3 по 5 марта 2020 года', '3–5 March 2020'],
    ['В 2023–2027 годах', 'From 2023 to 2027'],
    ['20 февраля 2024 года прибыли 99 человек. Уже 21 февраля их осмотрели.', '99 people arrived on 20 February 2024. On 21 February 2024 they were examined.'],
    ['Около 2100 человек', 'About 2,100 people'],
    ['1,6 тысячи детей', '1,600 children'],
    ['10\u202F000 книг', '10,000 books'],
    ['Пятый этап', 'Phase 5'],
    ['Не реже двух раз в год', 'At least twice a year'],
    ['Уже не 79 детей, а 81', 'No longer 79 children but 81'],
    ['Никто из 71 ребёнка', 'None of the 71 children'],
    ['28, а не 30', '28 instead of 30'],
    ['На одного ребёнка тратят 400 долларов.', 'They spend $400 per child.'],
    ['Десять из десяти', 'Ten in ten'],
    ['От 15 до более чем 20 семей', 'From 15 to more than 20 families'],
    ['Се́мь женщин', 'Seven women'],
    ['28 женщин и 71 ребёнок', '71 children and 28 women'],
  ])('%s = %s', (ru, en) => {
    expect(said(`${ru}.`, `${en}.`)).toEqual([])
  })
})

describe('one fault is one issue', () => {
  test.each([
    ['Прибыли 28 женщин и 71 ребёнок.', '28 women and 17 children arrived.', 'error parity/number'],
    ['Прибыли 28 женщин и 71 ребёнок.', '71 women and 28 children arrived.', 'error parity/number'],
    ['Прибыли семь женщин.', 'Eight women arrived.', 'warning parity/number'],
    ['20 февраля 2024 года прибыл рейс.', 'The flight landed on 20 March 2024.', 'error parity/date'],
    ['16 марта 2021 года прибыл рейс.', 'The flight landed on 61 March 2021.', 'error parity/date'],
    ['В 2023 году вернулись 333 человека.', '333 people returned in 2203.', 'error parity/date'],
    ['Собрали 2 млн сомов.', '2 thousand soms were raised.', 'error parity/scale'],
    ['Рост на 2,5 %.', 'A rise of 25%.', 'error parity/scale'],
    ['Второй рейс.', 'The third flight.', 'warning parity/ordinal'],
    ['Более 300 семей.', '300 families.', 'warning parity/qualifier'],
    ['От 15 до 20 семей.', 'From 15 to more than 20 families.', 'warning parity/qualifier'],
    ['Не 79 детей.', '79 children.', 'warning parity/negation'],
    ['Никто из 71 ребёнка.', 'The 71 children.', 'warning parity/negation'],
    ['Десять из десяти.', 'Nine in ten.', 'warning parity/number'],
    ['«Айкол» поддержал ЮНИСЕФ.', 'Aikol was supported by the ICRC.', 'warning parity/name'],
    ['Рейс прибыл с 99 гражданами на борту из Сирии.', 'Рейс прибыл с 99 гражданами на борту из Сирии.', 'error parity/paragraph'],
  ])('%s ≠ %s', (ru, en, issue) => {
    expect(said(ru, en)).toEqual([issue])
  })
})

test('two swapped neighbours are one issue, and both quotes are named', () => {
  const ru = ['Спецборт с 99 гражданами прибыл в Бишкек 20 февраля 2024 года.', 'На борту были 28 женщин и 71 ребёнок из лагерей в Сирии.']
  const en = ['On board were 28 women and 71 children from camps in Syria.', 'A special flight with 99 citizens landed in Bishkek on 20 February 2024.']
  expect(said(ru.join('\n\n'), en.join('\n\n'))).toEqual(['warning parity/paragraph'])
})

test('a number in words that is a figure of the mission is no figure of speech', () => {
  expect(said('Вернулись двадцать две женщины.', 'Twenty-three women returned.', new Set([22]))).toEqual(['error parity/number'])
})

test('an issue names the line of the translation, the Russian place, both quotes and what to write', () => {
  const { issue } = compare('# Рейс\n\nПрибыли 28 женщин\nи 71 ребёнок.', '# The flight\n\n28 women\nand 17 children arrived.').found[0] ?? {}
  expect(issue).toMatchObject({ file: 'a.en', line: 4, column: 5, also: [{ file: 'a.ru', line: 4 }] })
  expect(issue?.problem.en).toBe('The Russian says «и 71 ребёнок», the English says “and 17 children arrived”.')
  expect(issue?.fix.en).toBe('Check the source. If the Russian is right, write “71” here; if the English is right, correct a.ru:4 to «17»; if the difference is meant, record it in differs: (paragraph: 2).')
})

test('`differs` silences what it names; one that silences nothing is named itself', () => {
  const { found } = compare('Прибыл рейс.\n\nВернулся 71 ребёнок.', 'The flight landed.\n\n17 children returned.')
  const place = { file: 'a.ru', line: 2, column: 1 }
  const rulesLeft = (paragraph: number, rule?: string) => acceptIssues(found, [{ paragraph, rule, place }]).map((issue) => issue.rule)
  expect([rulesLeft(2), rulesLeft(2, 'parity/number'), rulesLeft(2, 'parity/date'), rulesLeft(1)]).toEqual([[], [], ['parity/number', 'parity/differs'], ['parity/number', 'parity/differs']])
})

describe('hostile texts', () => {
  test('one paragraph of a book’s length, its facts and its faults', () => {
    const many = Array.from({ length: 6000 }, (_, index) => index % 7)
    const [ru, en] = [many.map((at) => `Вернулись ${at + 20} детей и ${at + 40} женщин.`).join(' '), many.map((at, index) => `${index % 60 === 0 ? 99 : at + 20} children and ${at + 40} women returned.`).join(' ')]
    expect(new Set(said(ru, en))).toEqual(new Set(['error parity/number']))
  })
  test('one empty text is one error, two are none', () => {
    expect([said('', 'One.\n\nTwo.'), said('Один.\n\nДва.', ''), said('', '')]).toEqual([['error parity/paragraph'], ['error parity/paragraph'], []])
  })
  test.each([['a <b 71\n\n{', 'x <y 71\n\n}'], ['\u0301\u0301', '\u202F'], ['Айкoл 71 ребёнок', 'Aikоl 71 children'], ['9'.repeat(4000), '9'.repeat(4000)], ['не '.repeat(3000), 'not '.repeat(3000)]])('%j does not throw', (ru, en) => {
    expect(() => compare(ru, en)).not.toThrow()
  })
})
