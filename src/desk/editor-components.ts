import type { Archive } from '../archive/archive.ts'
import type { Both, Lang } from '../lang/langs.ts'
import { cases } from '../lang/spell.ts'
import { makeSay } from '../lang/words.ts'
import { makeFigures } from '../missions/figures.ts'
import { nouns } from '../missions/nouns.ts'
import type { Option } from './picks.ts'

/** What can be picked in the tags of a text. */
export type ComponentChoices = { figures: Option[]; timelines: Option[]; speakers: Option[] }

/** A tag of the text as a block of the rich editor. */
export type EditorComponent = {
  id: string
  label: string
  icon: string
  mode: 'dialog'
  summary: string
  fields: { name: string; label: string; widget: string; required?: boolean; options?: Option[] }[]
  pattern: RegExp
  fromBlock: (match: RegExpMatchArray) => Record<string, unknown>
  toBlock: (values: Record<string, unknown>) => string
  toPreview: (values: Record<string, unknown>) => string
}

/** The choices that the tags of a text offer, made from the archive. */
export function makeComponentChoices(archive: Archive, lang: Lang): ComponentChoices {
  const say = makeSay(lang)
  const labels = new Map([...archive.missions.map(({ id, short }) => [id, short[lang]] as const), ...archive.totals.totals.map(({ id, scope }) => [id, scope[lang]] as const)])
  const figures = makeFigures(archive.missions, archive.totals.totals)
  const speakers = new Set(figures.flatMap(({ claims }) => claims.map(({ by }) => by)))
  return {
    figures: figures.map(({ id, owner, measure, value }) => ({ value: id, label: `${labels.get(owner) ?? owner}: ${say(`measure.${measure}`)} – ${value}` })),
    timelines: [
      ...archive.missions.map(({ id, short }) => ({ value: id, label: short[lang] })),
      ...archive.countries.filter(({ role }) => role === 'return').map(({ id, name }) => ({ value: id, label: name[lang] })),
      { value: 'region', label: words.region[lang] },
    ],
    speakers: archive.glossary.filter(({ id }) => speakers.has(id)).map((name) => ({ value: name.id, label: name[lang] })),
  }
}

/** The tags that a text may use, for the rich editor; an attribute keeps its place only by its name. */
export function makeEditorComponents(choices: ComponentChoices, lang: Lang): EditorComponent[] {
  const pick = (name: string, label: Both, options: Option[], required = false) => ({ name, label: label[lang], widget: 'select', required, options })
  const flag = (name: string, label: Both) => ({ name, label: label[lang], widget: 'boolean', required: false })
  const plain = (values: readonly string[]) => values.map((value) => ({ value, label: value }))
  return [
    tag('Count', words.count[lang], 'tag', [
      pick('of', words.of, choices.figures, true), pick('by', words.by, choices.speakers), pick('as', words.as, plain(nouns)), pick('case', words.case, plain(cases)),
      flag('bare', words.bare), flag('words', words.words),
    ]),
    tag('Timeline', words.timeline[lang], 'timeline', [pick('of', words.what, choices.timelines, true)]),
    tag('Image', words.image[lang], 'image', [{ name: 'of', label: words.file[lang], widget: 'string', required: true }]),
  ]
}

function tag(name: string, label: string, icon: string, fields: EditorComponent['fields']): EditorComponent {
  const toBlock = (values: Record<string, unknown>) => {
    const attributes = fields.flatMap(({ name: key }) => (values[key] === true ? [key] : values[key] ? [`${key}="${String(values[key])}"`] : []))
    return `<${[name, ...attributes].join(' ')} />`
  }
  return {
    id: name.toLowerCase(),
    label,
    icon,
    mode: 'dialog',
    summary: '{{of}}',
    fields,
    pattern: new RegExp(`<${name}\\b([^>]*?)/>`),
    fromBlock: ([, attributes = '']) => Object.fromEntries([...attributes.matchAll(/([a-z]+)(?:="([^"]*)")?/g)].map(([, key = '', value]) => [key, value ?? true])),
    toBlock,
    toPreview: (values) => toBlock(values).replaceAll('<', '&lt;'),
  }
}

const words = {
  count: { ru: 'Число из данных', en: 'A number from the data' },
  image: { ru: 'Снимок', en: 'An image' },
  file: { ru: 'Имя файла из поля «Снимки»', en: 'The file’s name, as in the field of images' },
  timeline: { ru: 'Диаграмма', en: 'A timeline' },
  of: { ru: 'Какое число', en: 'Which number' },
  what: { ru: 'О чём', en: 'Of what' },
  by: { ru: 'Кто назвал', en: 'Who gave it' },
  as: { ru: 'С каким словом', en: 'With which noun' },
  case: { ru: 'Падеж', en: 'Case (Russian)' },
  bare: { ru: 'Только число, без слова', en: 'The number alone' },
  words: { ru: 'Прописью', en: 'In words' },
  region: { ru: 'Весь регион', en: 'The whole region' },
} satisfies Record<string, Both>
