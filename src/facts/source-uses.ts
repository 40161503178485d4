import type { Article } from '../articles/article.ts'
import type { Lang } from '../lang/langs.ts'
import type { Milestone } from '../missions/milestones.ts'
import { sourcesOfMission, type Mission } from '../missions/mission.ts'
import type { Total } from '../missions/totals.ts'
import { articlePath, dataPath, missionPath } from '../site/paths.ts'

/** A place of the site that rests on a source. */
export type Use = { href: string; name: string }

type Record = { articles: readonly Article[]; missions: readonly Mission[]; totals: readonly Total[]; milestones: readonly Milestone[] }

/** What rests on each source: missions, totals, milestones and articles, by the id of the source. */
export function usesOfSources({ articles, missions, totals, milestones }: Record, lang: Lang): Map<string, Use[]> {
  const uses = new Map<string, Use[]>()
  const add = (ids: readonly string[], use: Use) => {
    for (const id of new Set(ids)) uses.set(id, [...(uses.get(id) ?? []), use])
  }
  for (const mission of missions) add(sourcesOfMission(mission), { href: missionPath(lang, mission.id), name: mission.title[lang] })
  for (const total of totals) add(total.sources, { href: `${dataPath(lang)}#${total.id}`, name: total.scope[lang] })
  for (const milestone of milestones) add(milestone.sources, { href: `${dataPath(lang)}#${milestone.id}`, name: milestone.title[lang] })
  for (const article of articles) {
    const text = article.texts[lang]
    if (text) add(article.facts.sources, { href: articlePath(lang, article), name: text.title })
  }
  return uses
}
