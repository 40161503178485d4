import { figuresOfMission } from '../missions/figures.ts'
import type { Milestone } from '../missions/milestones.ts'
import type { Mission } from '../missions/mission.ts'
import type { Total } from '../missions/totals.ts'
import type { Sources } from '../sources/source.ts'
import { claimTable } from './claim-table.ts'
import type { Row } from './csv.ts'
import { milestoneTable } from './milestone-table.ts'
import { missionTable } from './mission-table.ts'
import { sourceTable } from './source-table.ts'
import { makeRow } from './table.ts'
import { totalTable } from './total-table.ts'

/** A mission as a row of open data. */
export function missionRow(mission: Mission): Row {
  return makeRow(missionTable, mission)
}

/** Every claim of a mission as a row, in the order of its file. */
export function claimRows(mission: Mission): Row[] {
  const places = new Map(figuresOfMission(mission).flatMap(({ id, claims }) => claims.map((claim, index) => [claim, { figure: id, place: index + 1 }] as const)))
  return mission.claims.flatMap((claim) => {
    const place = places.get(claim)
    return place ? [makeRow(claimTable, { mission: mission.id, claim, ...place })] : []
  })
}

/** A published total as a row. */
export function totalRow(total: Total): Row {
  return makeRow(totalTable, total)
}

/** A milestone as a row. */
export function milestoneRow(milestone: Milestone): Row {
  return makeRow(milestoneTable, milestone)
}

/** Sources as rows. */
export function sourceRows(sources: Sources): Row[] {
  return Object.entries(sources).map((entry) => makeRow(sourceTable, entry))
}
