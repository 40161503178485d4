import { expect, test } from 'vitest'
import { fingerprintOf } from './fingerprint.ts'

test.each([
  ['quotation marks', '«Айкол» и „Мээрим“', '"Айкол" и “Мээрим”'],
  ['apostrophes', 'the ministry’s text', "the ministry's text"],
  ['a dash for a hyphen', 'Айкол - это миссия', 'Айкол — это миссия'],
  ['a dash without spaces', '5 – 6 января', '5–6 января'],
  ['a dash in two signs', 'дом -- это', 'дом — это'],
  ['no-break spaces', 'в Сирии 99 человек', 'в\u00A0Сирии 99\u202Fчеловек'],
  ['line ends and runs of spaces', 'два  слова\r\nи третье', 'два слова и третье'],
  ['ё', 'ещё семь детей', 'еще семь детей'],
  ['stress marks', 'семь', 'се́мь'],
  ['letters in two parts', 'й и ё', 'и\u0306 и е\u0308'],
  ['soft hyphens and signs of no width', 'возвращение', 'воз\u00ADвра\u200Bщение'],
  ['dots for an ellipsis', 'и так далее...', 'и так далее…'],
  ['a space before per cent', '72 %', '72%'],
  ['a space after №', '№ 5', '№5'],
  ['spaces between thousands', '1 600 комплектов', '1\u00A0600 комплектов'],
  ['a number without them', '1 600 000', '1600000'],
])('%s make no difference', (_, one, other) => {
  expect(fingerprintOf(one)).toBe(fingerprintOf(other))
})

test.each([
  ['a digit', '71 ребёнок', '72 ребёнка'],
  ['a decimal comma', '1,6', '16'],
  ['two numbers side by side', 'в 2024 123 человека', 'в 2024123 человека'],
  ['a span', '5–6', '56'],
  ['a comma', 'дети, матери', 'дети матери'],
  ['a full stop', 'Да', 'Да.'],
  ['a capital letter', 'Север Сирии', 'север Сирии'],
  ['a letter that is not ё', 'все', 'вся'],
  ['a Kyrgyz letter', 'Айкөл', 'Айкол'],
  ['a name without its marks', '«Мир»', 'Мир'],
  ['a word', 'не менее 300', 'менее 300'],
])('%s makes one', (_, one, other) => {
  expect(fingerprintOf(one)).not.toBe(fingerprintOf(other))
})
