import { max, min } from 'd3-array'
import { utcMonth, utcYear } from 'd3-time'
import { middleOf, precisionOf, startOf } from '../lang/dates.ts'
import type { LooseDate } from '../lang/dates.ts'
import type { Mission } from '../missions/mission.ts'
import { missionsOf, type Timeline } from './timeline.ts'

/** The months that a timeline covers, with one to spare at each end; nothing when it is empty. */
export function periodOf(timeline: Timeline): [Date, Date] | undefined {
  const dates = [
    ...missionsOf(timeline).flatMap((mission) => [startOf(mission.date.start), lastDay(mission)]),
    ...timeline.milestones.map((milestone) => middleOf(milestone.date)),
  ]
  const first = min(dates)
  const last = max(dates)
  return first && last ? [utcMonth.offset(utcMonth.floor(first), -1), utcMonth.offset(utcMonth.ceil(last), 1)] : undefined
}

/** The moment a mission is drawn at: its day, or the middle of what is known. */
export function momentOf(mission: Mission): Date {
  const { start, end } = mission.date
  return end ? new Date((startOf(start).getTime() + endOf(end).getTime()) / 2) : middleOf(start)
}

/** Missions in the order in which they are drawn: by moment, so that leaders never cross. */
export function orderByMoment(missions: readonly Mission[]): Mission[] {
  return [...missions].sort((a, b) => momentOf(a).getTime() - momentOf(b).getTime())
}

/** The stretch of time that a date not known to the day may mean, or that a mission lasted; nothing for a single day. */
export function stretchOf(mission: Mission): [Date, Date] | undefined {
  const { start, end } = mission.date
  return end || precisionOf(start) !== 'day' ? [startOf(start), lastDay(mission)] : undefined
}

function lastDay(mission: Mission): Date {
  return endOf(mission.date.end ?? mission.date.start)
}

function endOf(date: LooseDate): Date {
  const start = startOf(date)
  const middle = middleOf(date)
  return precisionOf(date) === 'day' ? start : new Date(2 * middle.getTime() - start.getTime() - 1)
}

/** The first of January of every year that begins within a period. */
export function newYearsIn([start, end]: [Date, Date]): Date[] {
  return utcYear.range(start, end)
}
