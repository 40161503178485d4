import process from 'node:process'
import { isInstant, timeOf } from './lang/instants.ts'

/**
 * The time that a build is made for, in milliseconds since the epoch: the environment's `BUILD_TIME` (an instant, or `Infinity`,
 * which shows drafts), else the clock. The first call settles it for the whole process and what it starts.
 */
export function buildTime(): number {
  const written = (process.env['BUILD_TIME'] ??= new Date().toISOString())
  if (written === 'Infinity') return Infinity
  if (!isInstant(written)) throw new TypeError(`BUILD_TIME is “${written}”, which is not an instant like 2026-03-01T10:00+06:00.`)
  return timeOf(written)
}
