import type { z } from 'zod'
import type { Both, Lang } from '../lang/langs.ts'
import { isLang } from '../lang/langs.ts'
import { docAt, fieldNames, keyDocOf, schemaAt, type FieldDoc } from './field.ts'
import { errorAt, type Issue, type Place } from './issue.ts'
import { nearest } from './nearest.ts'
import { reasonOf } from './schema-reason.ts'

/** What zod says of a value. */
export type SchemaProblem = z.core.$ZodIssue

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
        retype(issue, doc),
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
        ru: `Значение ${quote(issue.input, 'ru')} в поле «${name}» не подходит${reasonOf(issue).ru}.`,
        en: `The value ${quote(issue.input, 'en')} of the field “${name}” does not fit${reasonOf(issue).en}.`,
      },
      untagged(issue.input) ?? commas(issue.input) ?? likeThis(doc),
    ),
  ]
}

/** Words in tags are right without them. */
function untagged(input: unknown): Both | undefined {
  if (typeof input !== 'string' || !/<[A-Za-z/]/.test(input)) return undefined
  const bare = input.replace(/<\/?[A-Za-z][^>]*>?/g, '').trim()
  return { ru: `Уберите теги: «${bare}».`, en: `Remove the tags: “${bare}”.` }
}

/** Ids that stand side by side want commas. */
function commas(input: unknown): Both | undefined {
  if (typeof input !== 'string' || !/^[a-z0-9-]+(?: [a-z0-9-]+)+$/.test(input)) return undefined
  const list = input.replaceAll(' ', ', ')
  return { ru: `Поставьте запятые: ${list}.`, en: `Put commas: ${list}.` }
}

/** A number that should be words wants quotes; one word that should be a list wants brackets. */
function retype(issue: SchemaProblem & { code: 'invalid_type' }, doc: FieldDoc | undefined): Both {
  const { input, expected } = issue
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) return { ru: `Возьмите значение в одинарные кавычки: '${input}'.`, en: `Put the value in single quotes: '${input}'.` }
  if (expected === 'array' && typeof input === 'string' && /^[a-z0-9-]+(?:, ?[a-z0-9-]+)*$/.test(input)) return { ru: `Возьмите значение в квадратные скобки: [${input}].`, en: `Put the value in square brackets: [${input}].` }
  if ((expected === 'number' || expected === 'int') && typeof input === 'string' && /^[\d\s\u00A0]+$/.test(input)) return { ru: `Напишите одними цифрами, без кавычек и пробелов: ${input.replace(/\D/g, '')}.`, en: `Write digits only, without quotes and spaces: ${input.replace(/\D/g, '')}.` }
  if (expected === 'array' && !doc) return { ru: 'Поставьте перед каждой записью дефис и пробел: «- ».', en: 'Put a hyphen and a space before each entry: “- ”.' }
  return likeThis(doc)
}

function unknownField(key: string, known: readonly string[], place: Place): Issue {
  const near = nearest(key, known)
  const alien = /[а-яё]/i.exec(key)?.[0]
  return errorAt(
    place,
    'schema/unknown-field',
    {
      ru: `Поля «${key}» здесь нет${near && alien ? `: в имени русская буква «${alien}»` : ''}.`,
      en: `There is no field “${key}” here${near && alien ? `: its name holds the Russian letter “${alien}”` : ''}.`,
    },
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
