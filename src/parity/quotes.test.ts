import { expect, test } from 'vitest'
import { readQuotes } from './quotes.ts'

test.each([
  ['«Каравансарай»', 'Caravanserai'], ['«Азаттык»', '“Azattyk”'], ['«Кабар»', '“Kabar”'], ['«Известия»', '“Izvestiya”'], ['«Озоди»', '"Ozodi"'],
])('%s sounds like %s', (ru, en) => {
  const [[a], [b]] = [readQuotes(ru), readQuotes(/["“]/.test(en) ? en : `“${en}”`)]
  expect(a?.value).toBe(b?.value)
})

test.each(['', '«', '«»', 'без кавычек', '«незакрытая', `«${'длинно '.repeat(20)}»`])('%j quotes no name', (text) => expect(readQuotes(text)).toEqual([]))
