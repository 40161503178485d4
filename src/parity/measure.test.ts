import { expect, test } from 'vitest'
import { makeNameIndex, readFacts } from './fact.ts'
import { formatFact } from './format-fact.ts'
import type { Lang } from '../lang/langs.ts'

const names = makeNameIndex([])
const told = (lang: Lang, text: string) => readFacts(text, lang, names).filter(({ kind }) => kind !== 'quoted').map(formatFact).join(', ')

test.each([
  ['ru', '40 %', '40%'], ['ru', '40%', '40%'], ['ru', '40\u00a0%', '40%'], ['ru', '40 процентов', '40%'], ['ru', 'сорока процентов', '40%'],
  ['ru', '12,5 %', '12.5%'], ['ru', 'на 21 процент', '21%'], ['ru', '10–20 %', '10..20%'], ['ru', '40-процентный', '40%'],
  ['en', '40%', '40%'], ['en', '40 %', '40%'], ['en', '40 per cent', '40%'], ['en', '40 percent', '40%'], ['en', 'forty per cent', '40%'],
  ['en', '12.5%', '12.5%'], ['en', 'from 10 to 20 per cent', '10..20%'], ['en', '5 percentage points', '5%'],
  ['ru', '400 долларов', '400 USD'], ['ru', '400 долларов США', '400 USD'], ['ru', '$400', '400 USD'], ['ru', '1,5 млн евро', '1500000 EUR'],
  ['ru', 'двести сомов', '200 KGS'], ['ru', '10 000 рублей', '10000 RUB'], ['ru', '5 млрд тенге', '5000000000 KZT'], ['ru', '1000 сумов', '1000 UZS'],
  ['en', '$400', '400 USD'], ['en', 'US$400', '400 USD'], ['en', 'USD 400', '400 USD'], ['en', '400 dollars', '400 USD'], ['en', '400 US dollars', '400 USD'],
  ['en', '€1.5 million', '1500000 EUR'], ['en', '200 soms', '200 KGS'], ['en', 'KGS 200', '200 KGS'], ['en', '£20', '20 GBP'], ['en', '$10–20 million', '10000000..20000000 USD'],
  ['ru', 'шесть недель', '6 week'], ['ru', '6 недель', '6 week'], ['ru', 'полтора года', '1.5 year'], ['ru', 'полгода', '0.5 year'], ['ru', 'двое суток', '2 day'],
  ['ru', '18 месяцев', '18 month'], ['ru', 'три часа', '3 hour'], ['ru', 'пять лет', '5 year'], ['ru', 'пятилетняя программа', '5 year'], ['ru', 'двухмесячный курс', '2 month'],
  ['ru', '28-летняя', '28 year'], ['ru', 'двадцатипятилетний', '25 year'], ['ru', 'пять-шесть недель', '5..6 week'], ['ru', 'за 10 дней', '10 day'],
  ['en', 'six weeks', '6 week'], ['en', '6 weeks', '6 week'], ['en', 'a year and a half', '1.5 year'], ['en', 'half a year', '0.5 year'], ['en', 'two days', '2 day'],
  ['en', '18 months', '18 month'], ['en', 'three hours', '3 hour'], ['en', 'five-year programme', '5 year'], ['en', 'two-month course', '2 month'], ['en', '10-day', '10 day'],
  ['en', 'a 28-year-old woman', '28 year'], ['en', '25 years old', '25 year'], ['en', 'two to three years', '2..3 year'], ['en', 'twelve-month', '12 month'],
  ['ru', 'в возрасте пяти лет', '5 year'], ['ru', 'в возрасте от 2 до 3 лет', '2..3 year'], ['ru', 'дети 2–3 лет', '2..3 year'], ['ru', 'до 18 лет', 'up-to 18 year'],
  ['en', 'aged five', '5 year'], ['en', 'aged 2 to 3', '2..3 year'], ['en', 'between the ages of 2 and 3', '2..3 year'], ['en', 'under 18', 'up-to 18|18 year'],
] as const)('%s %s → %s', (lang, text, value) => expect(told(lang, text)).toBe(value))

test.each([
  ['ru', 'от 10 до 20 человек', '10..20'], ['ru', '10–20', '10..20'], ['ru', '10-20', '10..20'], ['ru', '10—20', '10..20'], ['ru', 'между 10 и 20', '10..20'],
  ['ru', '2–3 тысячи', '2000..3000'], ['ru', 'с 10 до 20', '10..20'], ['ru', '22 — 8 женщин', '22, 8'],
  ['en', 'from 10 to 20', '10..20'], ['en', '10–20', '10..20'], ['en', '10 to 20', '10..20'], ['en', 'between 10 and 20', '10..20'], ['en', 'from two to three', '2..3'],
  ['en', 'between 2 and 3 million', '2000000..3000000'], ['en', '12 people – 4 men', '12, 4'],
] as const)('%s %s is a span: %s', (lang, text, value) => expect(told(lang, text)).toBe(value))

test.each([
  ['ru', '18 месяцев', 'en', 'a year and a half'], ['ru', 'полгода', 'en', 'six months'], ['ru', 'две недели', 'en', '14 days'], ['ru', 'двое суток', 'en', '48 hours'],
] as const)('%s %s can be said in %s as %s', (lang, text, other, same) => {
  const [[a], [b]] = [readFacts(text, lang, names), readFacts(same, other, names)]
  expect(a?.readings.some((reading) => b?.readings.includes(reading))).toBe(true)
})
