import type { z } from 'zod'
import type { Both, Lang } from '../lang/langs.ts'
import { isLang } from '../lang/langs.ts'
import { docAt, fieldNames, keyDocOf, schemaAt, type FieldDoc } from './field.ts'
import { errorAt, type Issue, type Place } from './issue.ts'
import { nearest } from './nearest.ts'

type SchemaProblem = z.core.$ZodIssue

/** Says in plain words what a schema found wrong, where, and what to write instead. */
export function schemaIssue(issue: SchemaProblem, schema: z.ZodType, at: (path: readonly PropertyKey[]) => Place): Issue[] {
  const { path } = issue
  const name = fieldName(path)
  const doc = docAt(schema, path)
  const place = at(path)

  if (issue.code === 'unrecognized_keys') {
    const known = fieldNames(schemaAt(schema, path))
    return issue.keys.map((key) => unknownField(key, known, at([...path, key])))
  }
  if (issue.code === 'invalid_key')
    return [
      errorAt(
        place,
        'schema/id',
        { ru: `Имя записи «${String(path.at(-1))}» не годится.`, en: `The id “${String(path.at(-1))}” will not do.` },
        likeThis(keyDocOf(schema)),
      ),
    ]
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return [errorAt(place, 'schema/missing', { ru: `Нет поля «${name}».`, en: `The field “${name}” is missing.` }, addIt(name, doc))]
  if (issue.code === 'invalid_type')
    return [
      errorAt(
        place,
        'schema/type',
        {
          ru: `${name ? `В поле «${name}»` : 'В файле'} ${kinds[issue.expected]?.ru ?? 'нужно другое значение'}, ${issue.input === null ? 'а оно пустое' : `а стоит ${quote(issue.input, 'ru')}`}.`,
          en: `The ${name ? `field “${name}”` : 'file'} takes ${kinds[issue.expected]?.en ?? 'another value'}, but ${issue.input === null ? 'is empty' : `holds ${quote(issue.input, 'en')}`}.`,
        },
        likeThis(doc),
      ),
    ]
  if (issue.code === 'invalid_value') return [notInList(issue, name, place)]
  if (issue.code === 'custom' && issue.params?.['rule'] === 'date')
    return [
      errorAt(
        place,
        'schema/date',
        { ru: `${quote(issue.input, 'ru')} — не дата календаря.`, en: `${quote(issue.input, 'en')} is not a date of the calendar.` },
        {
          ru: 'Напишите год, месяц и день, насколько они известны: 2024-02-20, 2024-02 или 2024.',
          en: 'Write the year, month and day as far as they are known: 2024-02-20, 2024-02 or 2024.',
        },
      ),
    ]
  if (issue.code === 'custom' && issue.params?.['rule'] === 'instant')
    return [
      errorAt(
        place,
        'schema/time',
        { ru: `${quote(issue.input, 'ru')} — не момент времени.`, en: `${quote(issue.input, 'en')} is not a moment in time.` },
        {
          ru: 'Напишите день, букву T, часы и минуты и смещение от UTC: 2026-03-01T10:00+06:00 — десять утра в Бишкеке.',
          en: 'Write the day, the letter T, hours and minutes, and the offset from UTC: 2026-03-01T10:00+06:00 is ten in the morning in Bishkek.',
        },
      ),
    ]
  return [
    errorAt(
      place,
      'schema/value',
      {
        ru: `Значение ${quote(issue.input, 'ru')} в поле «${name}» не подходит${reasons[issue.code]?.ru ?? ''}.`,
        en: `The value ${quote(issue.input, 'en')} of the field “${name}” does not fit${reasons[issue.code]?.en ?? ''}.`,
      },
      likeThis(doc),
    ),
  ]
}

function unknownField(key: string, known: readonly string[], place: Place): Issue {
  const near = nearest(key, known)
  return errorAt(
    place,
    'schema/unknown-field',
    { ru: `Поля «${key}» здесь нет.`, en: `There is no field “${key}” here.` },
    near
      ? { ru: `Видимо, нужно «${near}».`, en: `You probably mean “${near}”.` }
      : { ru: `Уберите его; здесь бывают: ${known.join(', ')}.`, en: `Remove it; the fields here are: ${known.join(', ')}.` },
  )
}

function notInList(issue: SchemaProblem & { code: 'invalid_value' }, name: string, place: Place): Issue {
  const values = issue.values.map(String)
  const near = typeof issue.input === 'string' ? nearest(issue.input, values) : undefined
  return errorAt(
    place,
    issue.input === undefined ? 'schema/missing' : 'schema/list',
    {
      ru: issue.input === undefined ? `Нет поля «${name}».` : `В поле «${name}» не бывает значения ${quote(issue.input, 'ru')}.`,
      en: issue.input === undefined ? `The field “${name}” is missing.` : `The field “${name}” cannot hold ${quote(issue.input, 'en')}.`,
    },
    {
      ru: `${near ? `Видимо, нужно «${near}». ` : ''}Возможные значения: ${values.join(', ')}.`,
      en: `${near ? `You probably mean “${near}”. ` : ''}It takes one of: ${values.join(', ')}.`,
    },
  )
}

/** The name an editor knows a field by: `claims[2].value`. */
function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, step) => (typeof step === 'number' ? `${name}[${step + 1}]` : name ? `${name}.${String(step)}` : String(step)), '')
}

function addIt(name: string, doc: FieldDoc | undefined): Both {
  const last = name.split('.').at(-1) ?? name
  // The example of a bilingual field shows all its languages; here one of them is missing.
  const example = isLang(last) && doc?.example.startsWith('{') ? '…' : (doc?.example ?? '…')
  return {
    ru: `Добавьте «${last}: ${example}»${doc ? ` — ${doc.ru}` : ''}`,
    en: `Add “${last}: ${example}”${doc ? ` – ${doc.en}` : ''}`,
  }
}

function likeThis(doc: FieldDoc | undefined): Both {
  if (!doc) return { ru: 'Сравните с соседними записями.', en: 'Compare with the entries around it.' }
  return { ru: `Например: ${doc.example} — ${doc.ru}`, en: `For example: ${doc.example} – ${doc.en}` }
}

function quote(value: unknown, lang: Lang): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text
  return quotes[lang].replace('…', () => short)
}

const quotes: Both = { ru: '«…»', en: '“…”' }

const kinds: Record<string, Both> = {
  string: { ru: 'нужны слова', en: 'words' },
  number: { ru: 'нужно число', en: 'a number' },
  int: { ru: 'нужно целое число', en: 'a whole number' },
  boolean: { ru: 'нужно true или false', en: 'true or false' },
  array: { ru: 'нужен список (строки с дефисом)', en: 'a list (lines that start with a hyphen)' },
  object: { ru: 'нужны вложенные поля', en: 'fields of its own' },
  record: { ru: 'нужны вложенные поля', en: 'fields of its own' },
}

const reasons: Record<string, Both> = {
  too_small: { ru: ': оно пустое или слишком мало', en: ': it is empty or too small' },
  too_big: { ru: ': оно слишком велико или слишком длинно', en: ': it is too large or too long' },
  invalid_format: { ru: ' по форме', en: ' by its form' },
}
