import { expect, test } from 'vitest'
import { makeNameIndex, readFacts } from './fact.ts'
import { formatFact } from './format-fact.ts'
import type { Lang } from '../lang/langs.ts'

const names = makeNameIndex([])
const told = (lang: Lang, text: string) => readFacts(text, lang, names).filter(({ kind }) => kind !== 'quoted').map(formatFact).join(', ')

test.each([
  ['ru', 'более 300 семей', 'more-than 300'], ['ru', 'больше ста', 'more-than 100'], ['ru', 'свыше 300', 'more-than 300'], ['ru', 'не менее 300 семей', 'at-least 300'],
  ['ru', 'не менее чем 300', 'at-least 300'], ['ru', 'как минимум 300', 'at-least 300'], ['ru', 'по меньшей мере триста', 'at-least 300'], ['ru', 'около 300', 'about 300'],
  ['ru', 'примерно 300', 'about 300'], ['ru', 'порядка 300', 'about 300'], ['ru', 'приблизительно 300', 'about 300'], ['ru', 'человек сто', 'about 100'], ['ru', 'лет пять', 'about 5 year'],
  ['ru', 'до 300 человек', 'up-to 300'], ['ru', 'не более 300', 'up-to 300'], ['ru', 'почти 5000 человек', 'almost 5000'], ['ru', 'ровно 300', 'exactly 300'],
  ['ru', 'менее 20', 'less-than 20'], ['ru', 'меньше двадцати', 'less-than 20'], ['ru', 'сто с лишним', 'more-than 100'], ['ru', '100 и более', 'at-least 100'],
  ['ru', 'более 40 %', 'more-than 40%'], ['ru', 'почти на треть', 'almost 1/3'], ['ru', 'около 400 долларов', 'about 400 USD'], ['ru', 'не 71, а 72', 'not 71, 72'],
  ['ru', 'вырос до 725', '725'], ['ru', 'до 725 не хватает', '725'], ['ru', 'до шестого этапа', '#6'], ['ru', 'до 2024 года', '2024'],
  ['en', 'more than 300 families', 'more-than 300'], ['en', 'over 300', 'more-than 300'], ['en', 'at least 300', 'at-least 300'], ['en', 'no fewer than 300', 'at-least 300'],
  ['en', 'not less than 300', 'at-least 300'], ['en', 'about 300', 'about 300'], ['en', 'around 300', 'about 300'], ['en', 'some 300', 'about 300'], ['en', 'roughly three hundred', 'about 300'],
  ['en', 'approximately 300', 'about 300'], ['en', 'up to 300', 'up-to 300'], ['en', 'no more than 300', 'up-to 300'], ['en', 'at most 300', 'up-to 300'], ['en', 'nearly 300', 'almost 300'],
  ['en', 'almost 5,000', 'almost 5000'], ['en', 'exactly 300', 'exactly 300'], ['en', 'fewer than 20', 'less-than 20'], ['en', 'less than 20', 'less-than 20'], ['en', 'under 200', 'less-than 200'],
  ['en', 'just over 100', 'more-than 100'], ['en', '100 or more', 'at-least 100'], ['en', 'about $400', 'about 400 USD'], ['en', 'more than 40%', 'more-than 40%'], ['en', 'not 71 but 72', 'not 71, 72'],
  ['en', 'wrote about 8 women', '8'], ['en', 'add up to 435', '435'], ['en', 'handed over 28', '28'], ['en', 'over six weeks', '6 week'], ['en', 'for over six weeks', 'more-than 6 week'],
] as const)('%s %s → %s', (lang, text, value) => expect(told(lang, text)).toBe(value))
