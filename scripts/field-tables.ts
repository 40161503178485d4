import { readFile, writeFile } from 'node:fs/promises'
import type { z } from 'zod'
import { pageSchema, recordSchema, translationSchema } from '../src/articles/article.ts'
import { topicsSchema } from '../src/articles/topics.ts'
import { glossarySchema } from '../src/glossary/glossary.ts'
import { styleSchema } from '../src/glossary/style.ts'
import { docAt, fieldNames, fieldValues, schemaAt } from '../src/issues/field.ts'
import { langs, type Both, type Lang } from '../src/lang/langs.ts'
import { makeSay, type WordKey } from '../src/lang/words.ts'
import { milestonesSchema } from '../src/missions/milestones.ts'
import { missionSchema } from '../src/missions/mission-schema.ts'
import { totalsSchema } from '../src/missions/totals.ts'
import { movedSchema } from '../src/published/moved.ts'
import { countriesSchema } from '../src/places/countries.ts'
import { protectionSchema } from '../src/protection/protection.ts'
import { sourcesSchema } from '../src/sources/source.ts'

type Path = readonly PropertyKey[]

const files: [name: string, schema: z.ZodType][] = [
  ['articles/…/article.ru.mdx', recordSchema],
  ['articles/…/article.en.mdx', translationSchema],
  ['pages/…/page.ru.mdx, pages/…/page.en.mdx', pageSchema],
  ['missions/….yaml', missionSchema],
  ['totals.yaml', totalsSchema],
  ['milestones.yaml', milestonesSchema],
  ['sources.yaml', sourcesSchema],
  ['glossary.yaml', glossarySchema],
  ['countries.yaml', countriesSchema],
  ['topics.yaml', topicsSchema],
  ['protection.yaml', protectionSchema],
  ['moved.yaml', movedSchema],
  ['style.yaml', styleSchema],
]

const labels: Both<{ head: string; yes: string; no: string; values: string; below: string }> = {
  ru: { head: '| Поле | Обязательно | Что это | Пример |', yes: 'да', no: 'нет', values: 'Значения', below: 'строки ниже' },
  en: { head: '| Field | Required | What it is | Example |', yes: 'yes', no: 'no', values: 'Values', below: 'the rows below' },
}

/** Fields whose values the dictionaries name, with the beginning of their keys. */
const named: Record<string, string> = { measure: 'measure', qualifier: 'qualifier', result: 'result', kind: 'source-kind' }

/** What can be written in each kind of content file, as Markdown tables; a field within a field has a path: `claims[].value`. */
export function makeFieldTables(lang: Lang): string {
  return files
    .map(([name, schema]) => {
      const title = name.split(', ').map((file) => `\`${file}\``).join(', ')
      return [`#### ${title}`, '', labels[lang].head, '|---|---|---|---|', ...rowsBelow(schema, [], lang)].join('\n')
    })
    .join('\n\n')
}

/** Puts the tables of every language between their marks: `<!-- fields:ru -->` … `<!-- /fields:ru -->`. */
export function putFieldTables(guide: string): string {
  return langs.reduce((text, lang) => {
    const part = new RegExp(`(<!-- fields:${lang} -->)[^]*(<!-- /fields:${lang} -->)`)
    return text.replace(part, (_, start: string, end: string) => `${start}\n\n${makeFieldTables(lang)}\n\n${end}`)
  }, guide)
}

function rowsBelow(schema: z.ZodType, path: Path, lang: Lang): string[] {
  const names = fieldNames(schemaAt(schema, path))
  if (names.length === 0) return schemaAt(schema, [...path, 0]) ? rowsBelow(schema, [...path, 0], lang) : []
  // A word in every language is one value to an editor.
  if (names.length === langs.length && langs.every((each) => names.includes(each))) return []
  return names.flatMap((name) => [...rowOf(schema, [...path, name], lang), ...rowsBelow(schema, [...path, name], lang)])
}

/** The row of a field; none for a field without a sentence, which the example of the field around it shows. */
function rowOf(schema: z.ZodType, path: Path, lang: Lang): string[] {
  const field = schemaAt(schema, path)
  const doc = docAt(schema, path)
  const values = fieldValues(field)
  if (!doc && values.length === 0) return []
  const label = labels[lang]
  const list = values.map((value) => nameValue(String(path.at(-1)), value, lang)).join(', ')
  // Some sentences explain every value themselves.
  const what = values.every((value) => doc?.[lang].includes(value)) ? doc?.[lang] : [doc?.[lang], `${label.values}: ${list}`].filter(Boolean).join('. ')
  const example = doc ? (doc.example === '…' ? label.below : `\`${doc.example}\``) : '—'
  const cells = [`\`${nameOf(path)}\``, field?.safeParse(undefined).success ? label.no : label.yes, what ?? '', example]
  return [`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`]
}

function nameValue(field: string, value: string, lang: Lang): string {
  const stem = named[field]
  return stem ? `\`${value}\` (${makeSay(lang)(`${stem}.${value}` as WordKey, { n: '…' })})` : `\`${value}\``
}

function nameOf(path: Path): string {
  return path.reduce<string>((name, step) => (typeof step === 'number' ? name && `${name}[]` : name ? `${name}.${String(step)}` : String(step)), '')
}

if (import.meta.main) await writeFile('content/README.md', putFieldTables(await readFile('content/README.md', 'utf8')))
