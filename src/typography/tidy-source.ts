import { errorAt, warningAt, type Issue } from '../issues/issue.ts'
import { lineAt, lineStarts } from '../issues/lines.ts'
import type { Both } from '../lang/langs.ts'

/** What a program has left in a file that nobody can see, and what the file is without it. */
type Trace = { rule: string; grade: 'error' | 'warning'; shape: RegExp; instead: string | ((trace: string) => string); problem: Both }

const traces: Trace[] = [
  {
    rule: 'typography/bom', grade: 'warning', shape: /^\uFEFF/g, instead: '',
    problem: { ru: 'Файл начинается с невидимого знака (BOM).', en: 'The file begins with an invisible character (BOM).' },
  },
  {
    rule: 'typography/line-ends', grade: 'warning', shape: /\r\n?/g, instead: '\n',
    problem: { ru: 'Строки кончаются, как в Windows (CR LF).', en: 'The lines end as on Windows (CR LF).' },
  },
  {
    rule: 'typography/soft-hyphen', grade: 'error', shape: /\u00AD/g, instead: '',
    problem: { ru: 'В слове мягкий перенос: поиск такого слова не найдёт.', en: 'A soft hyphen stands in a word: search does not find such a word.' },
  },
  {
    rule: 'typography/letters', grade: 'warning', shape: /\p{L}[\u0300-\u036F]+/gu, instead: (letters) => letters.normalize('NFC'),
    problem: { ru: 'Буква составлена из двух знаков, как «и» и значок над ней.', en: 'A letter is made of two characters, such as a letter and its accent.' },
  },
  {
    rule: 'typography/trailing-space', grade: 'warning', shape: /(?<=[^ \t\n]) (?=\n|$)|(?<=^|\n)[ \t]+(?=\n|$)/g, instead: '',
    problem: { ru: 'В конце строки лишний пробел.', en: 'There is a needless space at the end of the line.' },
  },
]

const fix: Both = { ru: 'Уберёт npm run check -- --fix.', en: 'npm run check -- --fix removes it.' }

/** Names soft hyphens: they stop the build, for search does not find words that hold them. */
export function checkSoftHyphens(source: string, file: string): Issue[] {
  return checkTraces(source, file, 'error')
}

/** Names the first of each kind of traces in a source, and how many there are; by default those that only inform. */
export function checkTraces(source: string, file: string, wanted: Trace['grade'] = 'warning'): Issue[] {
  if (!/[\uFEFF\r\u00AD\u0300-\u036F]|[ \t](?:\n|$)/.test(source)) return []
  return traces.filter(({ grade }) => grade === wanted).flatMap(({ rule, grade, shape, instead, problem }) => {
    const found = [...source.matchAll(shape)].filter(([trace]) => put(instead, trace) !== trace)
    const [first] = found
    if (!first) return []
    const place = { file, ...lineAt(lineStarts(source), first.index) }
    const more = found.length > 1 ? { ru: ` Всего: ${found.length}.`, en: ` In all: ${found.length}.` } : { ru: '', en: '' }
    return [(grade === 'error' ? errorAt : warningAt)(place, rule, { ru: problem.ru + more.ru, en: problem.en + more.en }, fix)]
  })
}

/** A source without such traces and without signs of no width; in YAML a tab at the beginning of a line becomes a step of two spaces. */
export function tidySource(source: string, path: string): string {
  const tidy = traces.reduce((text, { shape, instead }) => text.replace(shape, (trace) => put(instead, trace)), source).replace(/[\u200B\u2060\uFEFF]/g, '')
  return path.endsWith('.mdx') ? tidy.replace(/^---\n[^]*?\n---(?=\n|$)/, untab) : /\.ya?ml$/.test(path) ? untab(tidy) : tidy
}

function untab(yaml: string): string {
  return yaml.replace(/^[ \t]*\t[ \t]*(?=\S)/gm, (indent) => indent.replaceAll('\t', '  '))
}

function put(instead: Trace['instead'], trace: string): string {
  return typeof instead === 'string' ? instead : instead(trace)
}
