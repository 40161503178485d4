import type { CslItem } from './citations/csl.ts'
import { cslOfFigure, cslOfMission, cslOfVersion } from './citations/record.ts'
import { langs, type Lang } from './lang/langs.ts'
import { makeSay } from './lang/words.ts'
import { figures as readFigures, library } from './library.ts'
import type { Mission } from './missions/mission.ts'
import { versionsOf } from './published/public-record.ts'
import { articlePath, figurePath, missionPath, versionPath } from './site/paths.ts'
import { describeMission } from './timeline/describe.ts'

/** Every page that can be cited, by its path, with its record; an article’s own page is cited as the version that it shows. */
export async function readCitedPages(site: string): Promise<{ path: string; item: CslItem }[]> {
  const { articles, missions, published } = await library()
  const figures = await readFigures()
  return langs.flatMap((lang) => [
    ...articles.flatMap((article) => versionsOf(published, article).flatMap((version, index, all) => {
      const item = cslOfVersion(article, version, lang, site)
      if (!item) return []
      const pinned = { path: versionPath(lang, article, version.fingerprint), item }
      return index === all.length - 1 ? [pinned, { path: articlePath(lang, article), item }] : [pinned]
    })),
    ...missions.map((mission) => ({ path: missionPath(lang, mission.id), item: recordOfMission(mission, lang, site) })),
    ...figures.map((figure) => ({ path: figurePath(lang, figure.id), item: cslOfFigure(figure, lang, site) })),
  ])
}

/** The record of a mission’s page, its sentence with it. */
export function recordOfMission(mission: Mission, lang: Lang, site: string): CslItem {
  return cslOfMission(mission, lang, site, describeMission(mission, lang, makeSay(lang)))
}
