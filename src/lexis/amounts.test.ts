import { expect, test } from 'vitest'
import { readValues } from './amounts.ts'

const day = '2024-02-20 2024-02 02-20'

test.each([
  ['ru', '1,6 тысячи детей', '1600'], ['en', '1.6 thousand', '1600'], ['en', '1,600', '1600'], ['ru', 'девяносто девять человек', '99'], ['en', 'ninety-nine', '99'],
  ['ru', '20 февраля 2024 года', day], ['ru', '20.02.2024', day], ['ru', '2024-02-20', day], ['en', 'February 20, 2024', day], ['en', '20 Feb 2024', day],
  ['ru', 'в феврале 2024', '2024-02'], ['en', 'February 2024', '2024-02'], ['ru', '20 февраля', '02-20'], ['ru', '5–7 января 2019', '2019-01-05 2019-01 01-05 2019-01-06 01-06 2019-01-07 01-07'],
  ['ru', '2024', ''], ['ru', 'один', ''], ['en', 'first', ''], ['ru', '', ''],
] as const)('%s: %j has the values %j', (lang, text, values) => {
  expect(readValues(text, lang).flatMap((amount) => amount.values).join(' ')).toBe(values)
})

test.each([
  ['ru', '20 февраля 2024 года', '2024-02-20'], ['ru', '20 февраля', '02-20'], ['ru', 'февраль', ''], ['ru', 'весной 2021 года', ''], ['en', 'February 2024', '2024-02'],
  ['ru', '28 февраля – 1 марта 2024', '2024-02-28 2024-02-29 2024-03-01'], ['ru', 'ноябрь 2023 – январь 2024', '2023-11 2023-12 2024-01'], ['en', '2019–2021', '2019 2020 2021'],
  ['ru', 'с 1 января 2019 по 1 января 2024', '2019-01-01 2024-01-01'], ['ru', '1,6 тысячи', '1600'],
] as const)('%s: who asks for %j asks for any of %j', (lang, text, asked) => {
  expect(readValues(text, lang).flatMap((amount) => amount.asked).join(' ')).toBe(asked)
})
