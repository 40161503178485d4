import { madeUpMission } from '../missions/made-up.ts'
import { figuresOfMission } from '../missions/figures.ts'
import type { Version } from '../articles/version.ts'
import type { Lang } from '../lang/langs.ts'
import type { CslItem } from './csl.ts'
import { cslOfFigure, cslOfMission, cslOfVersion } from './record.ts'

const site = 'https://homeward.example'
const mission = madeUpMission({ children: 71 }, { id: 'kg-aikol-5', operation: 'aikol', short: { ru: 'Айкол-5', en: 'Aikol-5' }, title: { ru: '«Айкол-5»: 99 человек из Сирии', en: 'Aikol-5: 99 people from Syria' } })
const titles: Record<Lang, string> = { ru: '«Айкол-5»: 99 человек вернулись из сирийских лагерей', en: 'Aikol-5: 99 people return from camps in Syria' }

/** Records of pages that never were, for tests: an article in its first version, a mission and a figure. */
export function madeUpRecords(lang: Lang, { title = titles[lang], published = '2026-11-22', abstract = title }: { title?: string; published?: string; abstract?: string } = {}): { article: CslItem; mission: CslItem; figure: CslItem } {
  const version: Version = {
    article: 'bh274h7t', number: 1, fingerprint: '803c24a7', texts: { [lang]: { title, summary: abstract, body: '' } },
    facts: { date: '2024-02-20', published, missions: [], countries: ['kg'], topics: [], people: [], sources: [] },
  }
  const [figure] = figuresOfMission(mission)
  const article = cslOfVersion({ year: 2024, slug: 'aikol-5' }, version, lang, site)
  if (!article || !figure) throw new Error('The made-up records are not whole.')
  return { article, mission: cslOfMission(mission, lang, site, abstract), figure: cslOfFigure(figure, lang, site) }
}
