import { z } from 'zod'
import { docAt, fieldNames, fieldValues, isDate, isId, isMoment, schemaAt, unwrap } from '../issues/field.ts'
import { langNames, langs, type Lang } from '../lang/langs.ts'
import { makeSay, type WordKey } from '../lang/words.ts'
import { messages, plainNames, valueNames } from './messages.ts'
import type { Option, Picks } from './picks.ts'

/** A field of the form, in the terms of the form editor’s configuration. */
export type Widget = Named & { widget: string; fields?: Widget[]; field?: Widget; pattern?: [string, string]; options?: Option[]; [more: string]: unknown }

/** What every field of a form has. */
type Named = { name: string; label: string; required: boolean; hint?: string }

type Path = readonly (string | number)[]

/** What a form is made from: the schema of a file, the language of the editor, and what can be picked where. */
export type Form = { schema: z.ZodType; lang: Lang; picks: Picks }

/** The widget of the field at a path, made from its schema and its sentence alone. */
export function makeWidget(form: Form, path: Path): Widget {
  const { schema, lang, picks } = form
  const own = schemaAt(schema, path) ?? schema
  const name = String(path.findLast((step) => typeof step === 'string') ?? 'value')
  const required = !own.safeParse(undefined).success
  const base: Named = { name, required, ...describe(form, path, name) }
  const inner = unwrap(own)
  const values = fieldValues(own)
  const options = picks(name)

  if (values.length > 0) return { ...base, widget: 'select', options: values.map((value) => ({ value, label: nameValue(name, value, lang) })) }
  if (options && isId(own)) return { ...base, widget: 'select', options }
  if (isDate(own)) return { ...base, widget: 'string', pattern: ['^\\d{4}(-\\d{2}(-\\d{2})?)?$', messages.date[lang]] }
  if (isMoment(own)) return { ...base, widget: 'string', pattern: ['^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})$', messages.moment[lang]] }
  if (isId(own)) return { ...base, widget: 'string', pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', messages.idPattern[lang]] }
  if (isSwitch(own)) return { ...base, widget: 'boolean', default: false, required: false }
  if (inner instanceof z.ZodNumber) return { ...base, widget: 'number', value_type: 'int', ...limits(inner) }
  if (inner instanceof z.ZodArray) return listWidget(form, path, base, required)
  if (inner instanceof z.ZodObject) return objectWidget(form, path, base)
  if (inner instanceof z.ZodRecord) return recordWidget(inner, base, lang)
  return { ...base, ...textWidget(name, inner) }
}

/** The widgets of every field of the object at a path. */
export function makeWidgets(form: Form, path: Path = []): Widget[] {
  return fieldNames(schemaAt(form.schema, path)).map((name) => makeWidget(form, [...path, name]))
}

function listWidget(form: Form, path: Path, base: Named, required: boolean): Widget {
  const element = [...path, 0]
  const list = schemaAt(form.schema, path)
  const mayBeEmpty = list?.safeParse([]).success
  const need = required && !mayBeEmpty ? { required: true, min: 1 } : { required: false }
  const options = form.picks(base.name)
  if (options && isId(schemaAt(form.schema, element))) return { ...base, ...need, widget: 'select', multiple: true, options, ...(!need.required && { default: [] }) }
  const parts = makeWidgets(form, element)
  const item = parts.length > 0 ? { fields: parts, summary: summaryOf(parts), collapsed: true } : { field: makeWidget(form, element) }
  return { ...base, ...need, widget: 'list', label_singular: messages.entry[form.lang], ...item }
}

function objectWidget(form: Form, path: Path, base: Named): Widget {
  const names = fieldNames(schemaAt(form.schema, path))
  if (names.length === langs.length && langs.every((lang) => names.includes(lang)))
    return { ...base, widget: 'object', fields: langs.map((lang) => ({ name: lang, label: langNames[lang], required: true, widget: isLong(base.name) ? 'text' : 'string' })) }
  return { ...base, widget: 'object', fields: makeWidgets(form, path) }
}

/** A record with a closed list of names is an object with a field for each; any other is a list of pairs. */
function recordWidget(record: z.ZodRecord, base: Named, lang: Lang): Widget {
  const names = fieldValues(record.keyType as z.ZodType)
  if (names.length === 0) return { ...base, widget: 'keyvalue', key_label: messages.code[lang], value_label: messages.words[lang] }
  const isNumber = unwrap(record.valueType as z.ZodType) instanceof z.ZodNumber
  const kind = isNumber ? { widget: 'number', value_type: 'int' } : { widget: 'string' }
  return { ...base, widget: 'object', fields: names.map((name) => ({ name, label: nameValue(isNumber ? 'measure' : 'language', name, lang), required: false, ...kind })) }
}

function textWidget(name: string, inner: z.ZodType): Pick<Widget, 'widget'> & Record<string, unknown> {
  const longest = inner instanceof z.ZodString ? (inner.maxLength ?? undefined) : undefined
  const limit = longest === undefined ? {} : { maxlength: longest }
  if (inner instanceof z.ZodURL || inner.meta()?.['example']?.toString().startsWith('http')) return { widget: 'string', type: 'url' }
  if (isImageName(inner)) return { widget: 'image', accept: '.jpg,.jpeg,.png,.webp' }
  return { widget: isLong(name) ? 'text' : 'string', ...limit }
}

/** The name of a field is the beginning of its sentence; the rest is its hint, with an example where that says more. */
function describe({ schema, lang, picks }: Form, path: Path, name: string): { label: string; hint?: string } {
  const doc = docAt(schema, path)
  const isItem = typeof path.at(-1) === 'number'
  const isChosen = fieldValues(schemaAt(schema, path)).length > 0
  const plain = !isItem && (isChosen || !doc) ? plainNames[name]?.[lang] : undefined
  if (plain || !doc || isItem) return { label: plain ?? messages.item[lang] }
  const [, head = doc[lang], rest = ''] = /^([^:;]+)(?:[:;]\s*(.*))?$/s.exec(doc[lang]) ?? []
  if (isChosen) return { label: capital(head.trim()) }
  // Who picks from a list need not know the file that the ids stand in.
  const more = picks(name) ? rest.replace(/^.*?(?:\.yaml|missions\/)(?:, )?/, '') : rest
  const isTelling = doc.example !== '…' && !/^[[{']|…/.test(doc.example) && !picks(name) && !isSwitch(schemaAt(schema, path) ?? schema)
  const hint = [capital(more.trim()), isTelling ? `${messages.example[lang]}: ${doc.example}` : ''].filter(Boolean).join('. ').replaceAll('<', '&lt;')
  return { label: capital(head.trim()), ...(hint && { hint }) }
}

function nameValue(field: string, value: string, lang: Lang): string {
  const stem = ({ measure: 'measure', qualifier: 'qualifier', result: 'result', kind: 'source-kind', confidence: 'confidence' } as Record<string, string>)[field]
  const own = valueNames[`${field}.${value}`]
  return own ? own[lang] : stem ? makeSay(lang)(`${stem}.${value}` as WordKey, { n: '…' }) : value
}

function summaryOf(parts: readonly Widget[]): string {
  const names = parts.map(({ name }) => name)
  const shown = ['id', 'measure', 'value', 'publisher', 'title', 'name', 'ru', 'country', 'by', 'paragraph', 'src', 'file'].filter((name) => names.includes(name)).slice(0, 3)
  return (shown.length > 0 ? shown : names.slice(0, 1))
    .map((name) => (parts.find((part) => part.name === name)?.fields ? `{{fields.${name}.ru}}` : `{{fields.${name}}}`))
    .join(' · ')
}

function limits(number: z.ZodNumber): { min?: number; max?: number } {
  const { minValue: min, maxValue: max } = number
  return { ...(min !== null && Number.isSafeInteger(min) && { min }), ...(max !== null && Number.isSafeInteger(max) && max < Number.MAX_SAFE_INTEGER && { max }) }
}

/** Whether a field is on or off. */
function isSwitch(schema: z.ZodType): boolean {
  const inner = unwrap(schema)
  return inner instanceof z.ZodBoolean || inner instanceof z.ZodLiteral
}

/** Whether a text has to end as the name of an image does. */
function isImageName(schema: z.ZodType): boolean {
  return (schema.def.checks ?? []).some(({ _zod: { def } }) => 'pattern' in def && String(def.pattern).includes('jpe?g'))
}

function isLong(name: string): boolean {
  return ['summary', 'detail', 'note', 'notes', 'explanation', 'why', 'claim', 'computation', 'method', 'reason', 'outside', 'use', 'aside', 'about', 'disagreements', 'gaps', 'wrong', 'right', 'alt', 'caption', 'value'].includes(name)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
