import { expect, test } from 'vitest'
import { madeUpClaims, madeUpMission } from '../missions/made-up.ts'
import { makeRecords, readRecord, writeRecord, type ClaimRecord } from './record.ts'

const mission = madeUpMission(
  { total: 95, children: 64 },
  {
    id: 'kg-two', operation: 'aikol', origin: [{ country: 'syria' }, { country: 'iraq' }],
    others: madeUpClaims('aanes', { total: 94 }).map((claim) => ({ ...claim, said: '2023-08', aside: { ru: 'Описка.', en: 'A slip.' } })),
  },
)

/** As a browser reads attributes: every value is a text, what is undefined is not there. */
function throughMarkup(record: ClaimRecord): ClaimRecord | undefined {
  const written = Object.entries(writeRecord(record)).filter(([, value]) => value !== undefined)
  return readRecord(Object.fromEntries(written.map(([name, value]) => [name.replace('data-', ''), String(value)])))
}

test('every claim is a record, used, set aside or neither, and is read back from its row without loss', () => {
  const records = makeRecords([mission], 'ru')
  expect(records.map(({ measure, value, by, state }) => [measure, value, by, state])).toEqual([
    ['total', 95, records[0]?.by, 'used'], ['children', 64, records[1]?.by, 'used'], ['total', 94, 'aanes', 'aside'],
  ])
  expect(records.map(throughMarkup)).toEqual(records)
})

test.each([{}, { mission: 'kg-two', name: 'a', country: 'kg', start: '2023', measure: 'cats', value: '1', by: 'x' }])('a row that is no claim gives nothing: %j', (data) => {
  expect(readRecord(data)).toBeUndefined()
})
