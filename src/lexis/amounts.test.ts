import { expect, test } from 'vitest'
import { readValues } from './amounts.ts'

const day = '2024-02-20 2024-02 02-20'

test.each([
  ['ru', '1,6 тысячи детей', '1600'], ['en', '1.6 thousand', '1600'], ['en', '1,600', '1600'], ['ru', 'девяносто девять человек', '99'], ['en', 'ninety-nine', '99'],
  ['ru', '20 февраля 2024 года', day], ['ru', '20.02.2024', day], ['ru', '2024-02-20', day], ['en', 'February 20, 2024', day], ['en', '20 Feb 2024', day],
  ['ru', 'в феврале 2024', '2024-02'], ['en', 'February 2024', '2024-02'], ['ru', '20 февраля', '02-20'], ['ru', '5–6 января 2019', '2019-01-05 2019-01 01-05 2019-01-06 01-06'],
  ['ru', '2024', ''], ['ru', 'один', ''], ['en', 'first', ''], ['ru', '', ''],
] as const)('%s: %j has the values %j', (lang, text, values) => {
  expect(readValues(text, lang).flatMap((amount) => amount.values).join(' ')).toBe(values)
})
