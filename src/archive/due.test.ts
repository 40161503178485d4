import { expect, test } from 'vitest'
import { madeUpArticle } from '../articles/made-up.ts'
import { madeUpMission } from '../missions/made-up.ts'
import { dueAfter, formatDue } from './due.ts'
import { emptyArchive } from './made-up.ts'

const archive = {
  ...emptyArchive,
  articles: [
    madeUpArticle({ ru: ['а', 'а'] }, { slug: 'open' }),
    madeUpArticle({ ru: ['а', 'а'] }, { slug: 'draft', draft: true, embargo: '2026-12-01T10:00Z' }),
    madeUpArticle({ ru: ['а', 'а'] }, { slug: 'later', embargo: '2027-03-01T10:00+06:00' }),
    madeUpArticle({ ru: ['а', 'а'] }, { slug: 'soon', embargo: '2027-01-10T08:30+06:00' }),
  ],
  missions: [madeUpMission({}, { id: 'kg-aikol-7', embargo: '2027-03-01T04:00Z' })],
}

test('what waits is listed by its hour, however the hour is written; drafts and open texts are not', () => {
  expect(dueAfter(archive, Date.parse('2026-11-22T00:00Z')).map(({ parts }) => parts)).toEqual([['articles/2024/soon'], ['articles/2024/later', 'missions/kg-aikol-7']])
  expect(dueAfter(archive, 0)[1]?.utc).toBe('2027-03-01T04:00:00.000Z')
  expect(dueAfter(archive, Date.parse('2027-03-01T04:00Z'))).toEqual([])
})

test('an editor reads the list in words', () => {
  expect(formatDue(dueAfter(archive, 0))).toEqual({
    ru: '10 января 2027 г. в 08:30 (UTC+6): articles/2024/soon\n1 марта 2027 г. в 10:00 (UTC+6): articles/2024/later, missions/kg-aikol-7',
    en: '10 January 2027 at 08:30 (UTC+6): articles/2024/soon\n1 March 2027 at 10:00 (UTC+6): articles/2024/later, missions/kg-aikol-7',
  })
  expect(formatDue([])).toEqual({ ru: 'Ничего не ждёт своего часа.', en: 'Nothing is waiting for its hour.' })
})
