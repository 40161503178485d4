import { expect, test } from 'vitest'
import { z } from 'zod'
import { readUnchecked } from '../library.ts'
import { langs } from '../lang/langs.ts'
import { components } from '../checks/components.ts'
import { makeDeskConfig } from './config.ts'
import { makeEditorComponents } from './editor-components.ts'
import { fileKinds } from './files.ts'
import type { Widget } from './widget.ts'

const archive = await readUnchecked()
const config = makeDeskConfig(archive, 'ru', 'http://127.0.0.1:4508')
const fieldsOf = (id: string): Widget[] => {
  const collection = config.collections.find(({ name }) => name === id)
  return collection?.fields ?? collection?.files?.[0]?.fields ?? []
}

/** Fields of the schemas that no form shows, with the reason. None so far. */
const withoutField: string[] = []

test.each(fileKinds.map((kind) => [kind.id, kind] as const))('every field that the schema of %s knows stands in its form', (id, { schema }) => {
  const shown = new Set(pathsOf(fieldsOf(id)).map((path) => path.replace(/^entries\.?/, '')))
  const known = schemaPaths(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json)
  expect(known.length).toBeGreaterThan(1)
  expect(known.filter((path) => !shown.has(path) && !withoutField.includes(`${id}: ${path}`))).toEqual([])
})

test('every id is picked from a list, save the names that entries give themselves', () => {
  const typed = fileKinds.flatMap(({ id }) => walk(fieldsOf(id)).filter(({ pattern }) => String((pattern as string[] | undefined)?.[0]).startsWith('^[a-z0-9]+(')).map(({ name }) => `${id}: ${name}`))
  expect([...new Set(typed)]).toEqual(['sources: id', 'glossary: id', 'totals: id', 'milestones: id', 'countries: id', 'topics: id'])
})

test.each(['ru', 'en'] as const)('every field has a label in %s, and no label says nothing', (lang) => {
  const labels = makeDeskConfig(archive, lang, '').collections.flatMap(({ fields, files }) => walk(fields ?? files?.[0]?.fields ?? []).map(({ name, label }) => [name, label]))
  expect(labels.filter(([, label]) => !label || (lang === 'ru' && !/[а-яё]|English/i.test(label)))).toEqual([])
})

test('what is written once stands in the language of record, and words stand in every language', () => {
  expect(fieldsOf('articles').filter(({ i18n }) => i18n).map(({ name }) => name)).toEqual(['title', 'summary', 'body', 'images'])
  const parts = fieldsOf('articles').find(({ name }) => name === 'images')?.fields ?? []
  expect(parts.map(({ name, i18n = false }) => [name, i18n])).toEqual([['file', 'duplicate'], ['alt', true], ['caption', true], ['credit', true], ['faces', false], ['decorative', false]])
})

test('the file of an image is chosen, not typed', () => {
  expect(walk(fieldsOf('articles')).find(({ name }) => name === 'file')).toMatchObject({ widget: 'image' })
})

test('every tag that a text may use can be put in by the rich editor, with all its attributes', () => {
  const choices = { figures: [], timelines: [], speakers: [] }
  const own = makeEditorComponents(choices, 'ru').map(({ id, fields }) => [id, fields.map(({ name }) => name).sort()])
  expect(own).toEqual(expect.arrayContaining(Object.entries(components).map(([name, { needs, may, flags }]) => [name.toLowerCase(), [...needs, ...Object.keys(may), ...flags].sort()])))
})

test.each(['<Count of="kg-aikol-5.total" bare />', '<Count of="kg-aikol-5.women" by="aanes" as="women" case="gen" words />', '<Timeline of="kg" />', '<Image of="airport.jpg" />'])('%s goes through the rich editor as it is', (tag) => {
  const component = makeEditorComponents({ figures: [], timelines: [], speakers: [] }, 'ru').find(({ pattern }) => pattern.test(tag))
  const match = component && component.pattern.exec(tag)
  expect(component && match && component.toBlock(component.fromBlock(match))).toBe(tag)
})

test('a new article begins as a draft', () => {
  expect(fieldsOf('articles').find(({ name }) => name === 'draft')).toMatchObject({ widget: 'boolean', default: true })
})

test('a list of entries with words in every language becomes a list of fields for each language', () => {
  const reason = walk(fieldsOf('articles')).find(({ name }) => name === 'reason')
  expect(reason).toMatchObject({ widget: 'object', fields: langs.map((name) => ({ name, widget: 'text', required: true })) })
})

type Json = { properties?: Record<string, Json>; items?: Json; additionalProperties?: Json | boolean; anyOf?: Json[] }

/** The paths of a schema by another road than the form takes. */
function schemaPaths(json: Json, at = ''): string[] {
  const inside = (name: string) => (at ? `${at}.${name}` : name)
  if (json.items) return schemaPaths(json.items, at)
  if (typeof json.additionalProperties === 'object' && !json.properties && at === '') return schemaPaths(json.additionalProperties, at)
  return Object.entries(json.properties ?? {}).flatMap(([name, part]) => [inside(name), ...schemaPaths(part, inside(name))])
}

function pathsOf(widgets: readonly Widget[], at = ''): string[] {
  return widgets.flatMap((widget) => {
    const path = at ? `${at}.${widget.name}` : widget.name
    const own = widget.fields ?? widget.field?.fields ?? []
    return [path, ...pathsOf(own, path)]
  })
}

function walk(widgets: readonly Widget[]): Widget[] {
  return widgets.flatMap((widget) => [widget, ...walk(widget.fields ?? []), ...(widget.field ? walk([widget.field]) : [])])
}
