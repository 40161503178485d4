import type { Figure } from './figures.ts'
import type { Total } from './totals.ts'

/** The totals that count a figure among their parts. */
export function totalsUsing(figure: Figure, totals: readonly Total[]): Total[] {
  return totals.filter(
    (total) => total.parts?.includes(figure.owner) && figure.measure in total.figures,
  )
}

/** The timelines that show a mission's figure: its own, its country's, the region's and, for the first country, the home page's. */
export function timelinesUsing(figure: Figure, firstCountry: string | undefined): string[] {
  const { mission } = figure
  if (!mission || !['total', 'children', 'women', 'men'].includes(figure.measure)) return []
  return [mission.id, mission.country, 'region', ...(mission.country === firstCountry ? ['home'] : [])]
}
