import type { Article } from '../articles/article.ts'
import type { Version } from '../articles/version.ts'
import type { Lang } from '../lang/langs.ts'
import { figureName } from '../missions/figure-name.ts'
import type { Figure } from '../missions/figures.ts'
import type { Mission } from '../missions/mission.ts'
import { figurePath, missionPath, versionPath } from '../site/paths.ts'
import { cslOfPage, type CslItem } from './csl.ts'

/**
 * The record of what an article says in one version. Its address is that version's own: there the words that were read stay, and the page says
 * when newer ones exist, which is what APA (9.16, archived versions), Chicago (14.10, permalinks) and GOST (the address of what was read) ask of
 * an address. The date is that of publication; later versions are told apart by their number and fingerprint. Its key outlives a change of address.
 */
export function cslOfVersion(article: Pick<Article, 'year' | 'slug'>, version: Version, lang: Lang, site: string): CslItem | undefined {
  const text = version.texts[lang]
  return text && cslOfPage({
    id: `homeward-${version.article}-v${version.number}-${lang}`,
    kind: 'article',
    lang,
    title: text.title,
    url: site + versionPath(lang, article, version.fingerprint),
    date: version.facts.published,
    version: `${version.number}, ${version.fingerprint}`,
    abstract: text.summary,
  })
}

/** The record of a mission's page, which has no date of its own: it changes when a number is found. */
export function cslOfMission({ id, title }: Mission, lang: Lang, site: string, abstract: string): CslItem {
  return cslOfPage({ id: `homeward-${id}-${lang}`, kind: 'page', lang, title: title[lang], url: site + missionPath(lang, id), abstract })
}

/** The record of one number of the ledger, as data. */
export function cslOfFigure(figure: Figure, lang: Lang, site: string): CslItem {
  const { title, lead } = figureName(figure, lang)
  return cslOfPage({ id: `homeward-${figure.id}-${lang}`, kind: 'data', lang, title, url: site + figurePath(lang, figure.id), abstract: lead })
}
