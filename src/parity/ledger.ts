import type { Mission } from '../missions/mission.ts'

/** Every figure that was claimed or computed for missions: a number in words that is one of them is no figure of speech. */
export function ledgerFigures(missions: readonly Mission[]): Set<number> {
  const figures = missions.flatMap(({ claims, derived }) => [...claims.map(({ value }) => value), ...Object.values(derived?.figures ?? {})])
  // Two and three are said of everything.
  return new Set(figures.filter((figure) => figure > 9))
}
