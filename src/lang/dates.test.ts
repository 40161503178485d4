import { describe, expect, test } from 'vitest'
import {
  compareDates,
  formatDate,
  formatDates,
  formatDay,
  formatMonth,
  formatMonthYear,
  isLooseDate,
  middleOf,
  precisionOf,
  startOf,
  yearOf,
} from './dates.ts'

test.each(['2019', '2019-06', '2019-06-11', '2024-02-29', '2023-12-31'])('%s is a date', (text) => {
  expect(isLooseDate(text)).toBe(true)
})

test.each([
  '2023-02-30',
  '2023-02-29',
  '2023-04-31',
  '2023-13',
  '2023-00',
  '2023-01-00',
  '2023-2',
  '2023-02-1',
  '20.02.2024',
  '20-02-2024',
  '24',
  '',
  ' 2023',
  '2023 ',
  '2023-02-20T00:00',
  '2023-02-20\n',
  'июнь 2019',
  '٢٠٢٤',
])('%j is not a date', (text) => {
  expect(isLooseDate(text)).toBe(false)
})

test.each([
  ['2019', 'year', 2019, '2019-01-01T00:00:00.000Z', '2019-07-02T12:00:00.000Z'],
  ['2019-06', 'month', 2019, '2019-06-01T00:00:00.000Z', '2019-06-16T00:00:00.000Z'],
  ['2024-02', 'month', 2024, '2024-02-01T00:00:00.000Z', '2024-02-15T12:00:00.000Z'],
  ['2019-06-11', 'day', 2019, '2019-06-11T00:00:00.000Z', '2019-06-11T00:00:00.000Z'],
] as const)('%s is known to the %s', (date, precision, year, start, middle) => {
  expect([precisionOf(date), yearOf(date), startOf(date).toISOString(), middleOf(date).toISOString()]).toEqual([
    precision,
    year,
    start,
    middle,
  ])
})

describe('a date is written as precisely as it is known', () => {
  test.each([
    ['2019', '2019', '2019'],
    ['2019-06', 'июнь 2019', 'June 2019'],
    ['2019-06-11', '11 июня 2019', '11 June 2019'],
    ['2020-01-01', '1 января 2020', '1 January 2020'],
    ['2020-12-31', '31 декабря 2020', '31 December 2020'],
  ])('%s → %s, %s', (date, ru, en) => {
    expect([formatDate(date, 'ru'), formatDate(date, 'en')].map(plainSpaces)).toEqual([ru, en])
  })
})

describe('the part that two dates share is said once', () => {
  test.each([
    ['2019-01-05', undefined, '5 января 2019', '5 January 2019'],
    ['2019-01-05', '2019-01-05', '5 января 2019', '5 January 2019'],
    ['2019-01-05', '2019-01-06', '5–6 января 2019', '5 – 6 January 2019'],
    ['2019-05-28', '2019-06-01', '28 мая – 1 июня 2019', '28 May – 1 June 2019'],
    ['2022-12-28', '2023-01-03', '28 декабря 2022 – 3 января 2023', '28 December 2022 – 3 January 2023'],
    ['2019-11', '2020-02', 'ноябрь 2019 – февраль 2020', 'November 2019 – February 2020'],
    ['2019', '2021', '2019–2021', '2019 – 2021'],
    ['2019-06-11', '2019-07', '11 июня 2019 – июль 2019', '11 June 2019 – July 2019'],
    ['2019', '2019-07', '2019 – июль 2019', '2019 – July 2019'],
  ])('%s and %s → %s, %s', (start, end, ru, en) => {
    expect([formatDates(start, end, 'ru'), formatDates(start, end, 'en')].map(plainSpaces)).toEqual([ru, en])
  })
})

describe('labels of charts are short', () => {
  test.each([
    ['2024', '2024', '2024', '2024', '2024'],
    ['2024-02', 'февраль', 'February', '02.2024', '02/2024'],
    ['2024-02-20', '20 февр.', '20 Feb', '02.2024', '02/2024'],
  ])('%s → %s, %s, %s, %s', (date, ...labels) => {
    expect(
      [formatDay(date, 'ru'), formatDay(date, 'en'), formatMonthYear(date, 'ru'), formatMonthYear(date, 'en')].map(plainSpaces),
    ).toEqual(labels)
  })
})

test('a month has a name of its own, in the nominative', () => {
  expect([0, 5, 11].map((month) => [formatMonth(month, 'ru'), formatMonth(month, 'en')])).toEqual([
    ['январь', 'January'],
    ['июнь', 'June'],
    ['декабрь', 'December'],
  ])
})

test('dates stand in order, a less precise one before those it may mean', () => {
  expect(['2020', '2019-06-11', '2019-06', '2019', '2019-06-02'].sort(compareDates)).toEqual([
    '2019',
    '2019-06',
    '2019-06-02',
    '2019-06-11',
    '2020',
  ])
})

test('the time zone of the machine changes nothing', () => {
  const zone = process.env['TZ']
  const said = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Bishkek'].map((name) => {
    process.env['TZ'] = name
    return [
      formatDate('2024-01-01', 'ru'),
      formatDay('2024-01-01', 'en'),
      formatDates('2023-12-31', '2024-01-01', 'en'),
      middleOf('2024').toISOString(),
    ]
  })
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
  expect(said[1]).toEqual(said[0])
  expect(said[2]).toEqual(said[0])
})

/** Which of its many spaces a language puts around a dash differs between versions of Unicode’s data. */
function plainSpaces(text: string): string {
  return text.replace(/\s/g, ' ')
}
