import { langs, type Both } from '../lang/langs.ts'
import { claimsOf, usedValue } from '../missions/claim.ts'
import type { Milestone } from '../missions/milestones.ts'
import { sourcesOfMission, totalLabel, type Mission } from '../missions/mission.ts'
import { countDisputed, peopleOf } from '../missions/people.ts'
import type { Total } from '../missions/totals.ts'
import type { Sources } from '../sources/source.ts'
import type { Row } from './csv.ts'

/** A mission as a row of open data: the numbers the site uses, and how many people only some counts include. */
export function missionRow(mission: Mission): Row {
  const { value, atLeast } = totalLabel(mission)
  const people = peopleOf(mission)
  return {
    id: mission.id,
    country: mission.country,
    operation: mission.operation,
    phase: mission.phase,
    ...spread('title', mission.title),
    date: mission.date.start,
    date_end: mission.date.end,
    date_confidence: mission.date.confidence ?? 'high',
    handover_date: mission.handover?.date,
    origin: mission.origin.map((origin) => origin.country).join(' '),
    total: value,
    total_is_sum_of_parts: atLeast,
    children: usedValue(mission.claims, 'children'),
    women: usedValue(mission.claims, 'women'),
    men: usedValue(mission.claims, 'men'),
    unsplit: mission.unsplit?.value,
    disputed: countDisputed(people),
    other_totals: [...new Set(claimsOf(mission.claims, 'total').map((claim) => claim.value))].filter((other) => other !== value).join(' '),
    sources: sourcesOfMission(mission).join(' '),
  }
}

/** Every claim of a mission as a row: who said which number, when, and where. */
export function claimRows(mission: Mission): Row[] {
  return mission.claims.map((claim) => ({
    mission: mission.id,
    measure: claim.measure,
    value: claim.value,
    qualifier: claim.qualifier,
    by: claim.by,
    said: claim.said,
    used: Boolean(claim.use),
    ...spread('use', claim.use),
    ...spread('aside', claim.aside),
    ...spread('note', claim.note),
    sources: claim.sources.join(' '),
  }))
}

/** A published total as a row. */
export function totalRow(total: Total): Row {
  return {
    id: total.id,
    country: total.country,
    as_of: total.as_of,
    by: total.by,
    qualifier: total.qualifier,
    total: total.figures.total,
    children: total.figures.children,
    women: total.figures.women,
    men: total.figures.men,
    ...spread('scope', total.scope),
    ...spread('note', total.note),
    sources: total.sources.join(' '),
  }
}

/** A milestone as a row. */
export function milestoneRow(milestone: Milestone): Row {
  return {
    id: milestone.id,
    date: milestone.date,
    date_end: milestone.end,
    date_confidence: milestone.confidence ?? 'high',
    scope: milestone.scope,
    category: milestone.category,
    ...spread('title', milestone.title),
    ...spread('detail', milestone.detail),
    ...spread('note', milestone.note),
    sources: milestone.sources.join(' '),
  }
}

/** Sources as rows. */
export function sourceRows(sources: Sources): Row[] {
  return Object.entries(sources).map(([id, source]) => ({
    id,
    publisher: source.publisher,
    title: source.title,
    date: source.date,
    date_basis: source.date_basis,
    lang: source.lang,
    kind: source.kind,
    url: source.url,
    ...spread('note', source.note),
  }))
}

function spread(name: string, value: Both | undefined): Row {
  return Object.fromEntries(langs.map((lang) => [`${name}_${lang}`, value?.[lang].replaceAll('\u00A0', ' ')]))
}
