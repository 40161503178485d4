import { expect, test } from 'vitest'
import { langs } from '../lang/langs.ts'
import { figuresOfMission } from '../missions/figures.ts'
import { madeUpMission } from '../missions/made-up.ts'
import type { Source } from '../sources/source.ts'
import { figureDataOf, missionPageOf } from './ledger-data.ts'
import { madeUpRecords } from './made-up.ts'

const site = 'https://homeward.example'
const source: Source = { publisher: 'Kaktus.media', title: 'Дети дома', date_basis: 'unknown', url: 'https://kaktus.media/1', lang: 'ru', kind: 'media' }
const mission = madeUpMission({ children: 71 }, { id: 'kg-aikol-5' })
const [figure] = figuresOfMission(mission)

test.each(langs)('what search engines read of a mission and of a figure in %s has not changed', async (lang) => {
  const records = madeUpRecords(lang)
  const data = [missionPageOf(records.mission, mission, [source], lang, site), figure && figureDataOf(records.figure, figure, '71', [source], lang, site)]
  await expect(`${JSON.stringify(data, null, 1)}\n`).toMatchFileSnapshot(`snapshots/ledger.${lang}.json`)
})
