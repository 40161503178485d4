import { newCorrections, type Correction } from '../articles/correction.ts'
import { versionFacts, type Version } from '../articles/version.ts'
import type { Lang } from '../lang/langs.ts'
import { textChanges, type TextChange } from './text-changes.ts'

/** What a version changed in the one before it, in one language. */
export type HistoryStep = {
  version: Version
  isFirst: boolean
  corrections: Correction[]
  /** The facts that changed, but for corrections. */
  fields: Exclude<(typeof versionFacts)[number], 'corrections'>[]
  /** Whether the text in this language appeared in this version. */
  isNewText: boolean
  changes: TextChange[]
}

/** The steps from the first version of an article to the last, the newest first. */
export function makeHistory(versions: readonly Version[], lang: Lang): HistoryStep[] {
  return versions.map((version, index) => stepOf(version, versions[index - 1], lang)).reverse()
}

function stepOf(version: Version, previous: Version | undefined, lang: Lang): HistoryStep {
  const [before, after] = [previous?.texts[lang], version.texts[lang]]
  return {
    version,
    isFirst: !previous,
    corrections: previous ? newCorrections(previous.facts.corrections, version.facts.corrections) : [],
    fields: previous ? told.filter((name) => JSON.stringify(previous.facts[name]) !== JSON.stringify(version.facts[name])) : [],
    isNewText: !!previous && !before && !!after,
    changes: before && after ? textChanges(before, after) : [],
  }
}

const told = versionFacts.filter((name) => name !== 'corrections')
