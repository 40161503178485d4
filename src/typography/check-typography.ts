import { warningAt, type Issue, type Place } from '../issues/issue.ts'
import { lineAt, lineStarts } from '../issues/lines.ts'
import type { Both } from '../lang/langs.ts'
import { object, type Passage } from '../prose/passage.ts'
import { editsOf, type Edit, type EditKind } from './edits.ts'
import { isSuspect } from './suspect.ts'

/** Edits this near to one another are shown together. */
const near = 40

/** Names what `--fix` would set otherwise in the words of a file, and the marks that only a person can set. */
export function checkTypography(passages: readonly Passage[], source: string, file: string): Issue[] {
  const starts = lineStarts(source)
  const nbsp: { passage: Passage; edit: Edit }[] = []
  const placeOf = (passage: Passage, offset: number): Place => ({ file, ...lineAt(starts, passage.from[offset] ?? passage.to.at(-1) ?? 0) })
  const issues = passages.flatMap((passage) => {
    if (!isSuspect(passage.text, passage.lang)) return []
    const edits = editsOf(passage)
    nbsp.push(...edits.filter(({ kind }) => kind === 'nbsp').map((edit) => ({ passage, edit })))
    return [
      ...groupEdits(edits.filter(({ kind }) => kind !== 'nbsp')).map((group) => editIssue(passage, group, placeOf(passage, group[0].start))),
      ...unclear(passage.text, edits).map(({ start, ...words }) => byHand(passage, start, words, placeOf(passage, start))),
    ]
  })
  const [first] = nbsp
  return first ? [...issues, nbspIssue(nbsp.length, first, placeOf(first.passage, first.edit.start))] : issues
}

const wrong: Record<EditKind, { rule: string; problem: Both }> = {
  quotes: { rule: 'typography/quotes', problem: { ru: 'Кавычки или апостроф не те', en: 'These are not the right quotation marks or apostrophe' } },
  dash: { rule: 'typography/dash', problem: { ru: 'Тире не то', en: 'This is not the right dash' } },
  ellipsis: { rule: 'typography/ellipsis', problem: { ru: 'Многоточие набрано тремя точками', en: 'The ellipsis is typed as three full stops' } },
  space: { rule: 'typography/space', problem: { ru: 'Пробел лишний, или его не хватает', en: 'There is a space too many or too few' } },
  nbsp: { rule: 'typography/nbsp', problem: { ru: 'Нет неразрывных пробелов', en: 'No-break spaces are missing' } },
}

function editIssue({ text }: Passage, group: readonly [Edit, ...Edit[]], place: Place): Issue {
  const { rule, problem } = wrong[group[0].kind]
  const { before, after } = quoteEdits(text, group)
  return warningAt(place, rule, { ru: `${problem.ru}: ${before}`, en: `${problem.en}: ${before}` }, {
    ru: `Надо: ${after} (исправит npm run check -- --fix)`, en: `Should be: ${after} (npm run check -- --fix does it)`,
  })
}

/** Forms lose no-break spaces by the dozen; one line for a file is enough. */
function nbspIssue(count: number, { passage, edit }: { passage: Passage; edit: Edit }, place: Place): Issue {
  const { rule, problem } = wrong.nbsp
  const { before, after } = quoteEdits(passage.text, [edit])
  const shown = after.replace(/[\u00a0\u202f]/g, '°')
  return warningAt(place, rule, { ru: `${problem.ru}, всего мест: ${count}. Первое: ${before}`, en: `${problem.en}, places in all: ${count}. The first: ${before}` }, {
    ru: `Надо: ${shown}, где ° — неразрывный пробел (исправит npm run check -- --fix)`, en: `Should be: ${shown}, where ° is a no-break space (npm run check -- --fix does it)`,
  })
}

/** What cannot be set without knowing what is meant. */
function unclear(text: string, edits: readonly Edit[]): ({ start: number; rule: EditKind } & { problem: Both; fix: Both })[] {
  const isMended = (start: number) => edits.some((edit) => edit.start <= start && start < edit.end)
  const plain = text.replace(/https?:\S+/g, (address) => ' '.repeat(address.length))
  const quote = [...plain.matchAll(/["]|(?<![\p{L}\p{N}])'|'(?!\p{L})/gu)].find(({ index }) => !isMended(index))
  const dash = [...text.matchAll(/(?<=\d)[ \u00a0]--?[ \u00a0](?=\d)/g)].find(({ index }) => !isMended(index + 1))
  return [
    ...(quote ? [{ start: quote.index, rule: 'quotes' as const, problem: { ru: 'Прямая кавычка, и пары к ней не видно', en: 'A straight quotation mark whose pair cannot be told' }, fix: {
      ru: 'Поставьте «ёлочки» или апостроф ’; в английском тексте — “ ” или ’.', en: 'Write “ ” or the apostrophe ’; in a Russian text «ёлочки».',
    } }] : []),
    ...(dash ? [{ start: dash.index, rule: 'dash' as const, problem: { ru: 'Дефис с пробелами между числами', en: 'A hyphen with spaces between numbers' }, fix: {
      ru: 'Промежуток пишется 2023–2024, вычитание 99 − 71, тире — длинное с пробелами.', en: 'A range is written 2023–2024, a subtraction 99 − 71, a dash – with spaces.',
    } }] : []),
  ]
}

function byHand({ text }: Passage, start: number, { rule, problem, fix }: { rule: EditKind; problem: Both; fix: Both }, place: Place): Issue {
  const { before } = quoteEdits(text, [{ kind: rule, start, end: start + 1, text: '' }])
  return warningAt(place, wrong[rule].rule, { ru: `${problem.ru}: ${before}`, en: `${problem.en}: ${before}` }, fix)
}

function groupEdits(edits: readonly Edit[]): [Edit, ...Edit[]][] {
  const groups: [Edit, ...Edit[]][] = []
  for (const edit of edits) {
    const last = groups.at(-1)?.at(-1)
    if (last && last.kind === edit.kind && edit.start - last.end <= near) groups.at(-1)?.push(edit)
    else groups.push([edit])
  }
  return groups
}

/** The words around some edits as they stand and as they should. */
function quoteEdits(text: string, edits: readonly Edit[]): { before: string; after: string } {
  const [start, end] = [edits[0]?.start ?? 0, edits.at(-1)?.end ?? 0]
  const from = start - (/\S*\s?$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0)
  const to = end + (/^\s?\S*/u.exec(text.slice(end, end + 20))?.[0].length ?? 0)
  const set = edits.toReversed().reduce((part, edit) => part.slice(0, edit.start - from) + edit.text + part.slice(edit.end - from), text.slice(from, to))
  return { before: withoutObjects(text.slice(from, to)), after: withoutObjects(set) }
}

function withoutObjects(text: string): string {
  return text.replaceAll(object, '<…>').trim()
}
