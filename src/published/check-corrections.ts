import type { Article, ArticleFacts } from '../articles/article.ts'
import { newCorrections } from '../articles/correction.ts'
import { langsOfVersion, type Version } from '../articles/version.ts'
import { errorAt, warningAt, type Issue, type Place } from '../issues/issue.ts'
import type { Entry } from '../issues/yaml.ts'
import type { Lang } from '../lang/langs.ts'
import type { NameIndex } from '../parity/fact.ts'
import { readHeadParagraphs } from '../parity/paragraphs.ts'
import { saysTheSame } from './present-version.ts'
import { substantialChanges } from './text-changes.ts'
import { changeWords, fieldWords, lateWords } from './wording.ts'

/** An article with its last recorded version and what it says now, where its facts stand, its files as they are written, and the day it is. */
export type Corrected = { article: Article; facts: Entry<ArticleFacts>; last: Version; now: Version; sources: Partial<Record<Lang, string>>; today: string }

/** Facts that readers were told: to change one of them, or to take a name from a list, is a correction; to add a name is not. */
const told = ['date', 'published', 'missions', 'countries', 'people', 'sources'] as const

/** A published article that says something else than before needs an entry in `corrections`, or `minor: typo`; names every place that changed. */
export function checkCorrections(corrected: Corrected, names: () => NameIndex): Issue[] {
  const { article, facts, last, now } = corrected
  const { corrections = [], minor } = article.facts
  const recorded = last.facts.corrections ?? []
  const hasChanged = now !== last && !saysTheSame({ ...now, facts: { ...now.facts, corrections: recorded } }, last)
  if (minor) return now === last ? [idle(facts.at(['minor']))] : []
  const issues = newCorrections(corrections, recorded).length > 0 ? [withdrawn(facts.at(['corrections']))] : []
  const fresh = corrections.length > recorded.length ? newCorrections(recorded, corrections) : []
  if (!hasChanged || fresh.some(({ date }) => date.padEnd(10, '~') >= dayBefore(last))) return issues
  const late = fresh[0]
  if (late) return [...issues, errorAt(facts.at(['corrections', corrections.indexOf(late), 'date']), 'correction/date', ...lateWords(late.date, last.recorded ?? ''))]
  return [
    ...issues,
    ...langsOfVersion(last).flatMap((lang) => checkText(corrected, lang, names)),
    ...told.filter((name) => isChanged(last.facts[name], article.facts[name])).map((name) =>
      errorAt(facts.at([name]), 'correction/missing', ...fieldWords(name, last.facts[name], article.facts[name], { file: facts.file, today: corrected.today }))),
  ]
}

function checkText({ article, facts, last, now, sources, today }: Corrected, lang: Lang, names: () => NameIndex): Issue[] {
  const [text, before, after] = [article.texts[lang], last.texts[lang], now.texts[lang]]
  if (!text || !before || !after) return []
  const headLine = (part: string) => readHeadParagraphs(sources[lang] ?? '', 'mdx').find(({ kind }) => kind === part)?.line ?? 1
  return substantialChanges(before, after, lang, names).map((change) => {
    const line = change.part === 'body' ? text.bodyLine + change.line - 1 : headLine(change.part)
    return errorAt({ file: text.file, line, column: 1 }, 'correction/missing', ...changeWords(change, { file: facts.file, today }))
  })
}

function isChanged(before: string | readonly string[], after: string | readonly string[]): boolean {
  if (typeof before === 'string' || typeof after === 'string') return before !== after
  return before.some((id) => !after.includes(id))
}

function withdrawn(place: Place): Issue {
  return errorAt(place, 'correction/withdrawn', {
    ru: 'Исправления, о котором читателям уже сказано, больше нет, или оно переписано.', en: 'A correction that readers were told of is no more, or was rewritten.',
  }, {
    ru: 'Верните запись как была. Ошиблись в самом исправлении — добавьте ещё одно; опечатка в нём — добавьте строку: minor: typo.', en: 'Restore the entry as it was. If the correction itself was wrong, add another; if it has a slip, add the line: minor: typo.',
  })
}

function idle(place: Place): Issue {
  return warningAt(place, 'correction/idle', {
    ru: 'Строка «minor: typo» стоит, а с последней публикации ничего не изменилось.', en: 'The line “minor: typo” stands, but nothing has changed since the last publication.',
  }, {
    ru: 'Уберите её: иначе она промолчит о следующей правке.', en: 'Remove it: else it will keep silent about the next change.',
  })
}

/** The day before a version was recorded: an editor's calendar may be a day behind that of the record. */
function dayBefore({ recorded = '' }: Version): string {
  return new Date(Date.parse(recorded) - 86_400_000).toISOString().slice(0, 10)
}
