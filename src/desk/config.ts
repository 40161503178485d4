import { z } from 'zod'
import type { Archive } from '../archive/archive.ts'
import { components } from '../checks/components.ts'
import { keyDocOf, schemaAt, unwrap } from '../issues/field.ts'
import { langs, type Lang } from '../lang/langs.ts'
import { fileKinds, type FileKind } from './files.ts'
import { messages } from './messages.ts'
import { makePicks, type Picks } from './picks.ts'
import { makeWidgets, type Widget } from './widget.ts'

/** Where the desk reads and writes: the checkout on this computer, or a repository on a Git host. */
export type Backend = { name: 'test-repo' } | { name: 'github' | 'gitlab' | 'gitea'; repo: string; branch: string; auth_methods: readonly ['token']; base_url?: string; api_root?: string }

/** A collection of the form editor: files of a folder, or one file. */
export type Collection = Record<string, unknown> & { name: string; fields?: Widget[]; files?: { name: string; label: string; file: string; format: string; fields: Widget[] }[] }

/** The whole configuration of the form editor, made from the schemas and the archive; plain data. */
export function makeDeskConfig(archive: Archive, lang: Lang, origin: string, backend: Backend = { name: 'test-repo' }) {
  const picks = makePicks(archive, lang)
  return {
    load_config_file: false,
    app_title: messages.title[lang],
    backend,
    media_folder: 'content/articles',
    media_libraries: { default: { config: { slugify_filename: true, max_file_size: 30_000_000 } } },
    i18n: { structure: 'multiple_files', locales: [...langs], default_locale: langs[0], initial_locales: 'all' },
    // Addresses are Latin; a title in Cyrillic is written in Latin letters.
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
    // The second pane is the other language; how the page looks is shown by the site itself.
    editor: { preview: false },
    site_url: origin,
    show_preview_links: true,
    collections: fileKinds.map((kind) => makeCollection(kind, lang, picks)),
  }
}

/** The fields of the form for one kind of file. */
export function makeFormFields(kind: FileKind, lang: Lang, picks: Picks): Widget[] {
  const form = { schema: kind.schema, lang, picks }
  if (kind.shape === 'text') {
    // An article begins as a draft: nobody reads it before somebody says so.
    const fields = makeWidgets(form).map((field) => translate(field.name === 'draft' ? { ...field, default: true } : field, kind.translation))
    const body: Widget = { name: 'body', label: messages.body[lang], hint: messages.bodyHint[lang], widget: 'richtext', modes: ['raw', 'rich_text'], required: true, i18n: true, ...richText }
    // Words first, then facts: an editor begins with the title and ends with the sources.
    const isWords = ({ i18n, fields: parts }: Widget) => i18n === true && !parts
    return [...fields.filter(isWords), body, ...fields.filter((field) => !isWords(field))]
  }
  const inner = unwrap(kind.schema)
  if (inner instanceof z.ZodArray) return [entries(kind, lang, makeWidgets(form, [0]))]
  if (inner instanceof z.ZodRecord) {
    const hint = keyDocOf(kind.schema)?.[lang]
    const own: Widget = { name: 'id', label: messages.id[lang], widget: 'string', required: true, ...(hint && { hint }), pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', messages.idPattern[lang]] }
    return [entries(kind, lang, [own, ...makeWidgets(form, ['*'])])]
  }
  return makeWidgets(form)
}

/** A field that the schema of a translation knows stands in every language, and so do its parts; the name of a file is the same in all. */
function translate(field: Widget, translation: z.ZodType | undefined): Widget {
  const own = translation && schemaAt(translation, [field.name])
  if (!own) return field
  if (field.widget === 'image') return { ...field, i18n: 'duplicate' }
  return { ...field, i18n: true, ...(field.fields && { fields: field.fields.map((part) => translate(part, schemaAt(own, [0]))) }) }
}

/** What a text may hold: an image needs more than a picture and stands among the facts. */
const richText = {
  buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'bulleted-list', 'numbered-list', 'quote'],
  editor_components: Object.keys(components).map((name) => name.toLowerCase()),
  use_emoji_autocomplete: false,
  linked_images: false,
}

function entries(kind: FileKind, lang: Lang, fields: Widget[]): Widget {
  const names = fields.map(({ name }) => name)
  const shown = ['title', 'publisher', 'name', 'ru'].find((name) => names.includes(name)) ?? 'id'
  const isBoth = fields.find(({ name }) => name === shown)?.widget === 'object'
  const summary = `{{fields.${isBoth ? `${shown}.${lang}` : shown}}} · {{fields.id}}`
  return { name: 'entries', label: kind.label[lang], label_singular: kind.one[lang], widget: 'list', required: false, collapsed: true, add_to_top: !['countries', 'topics'].includes(kind.id), summary, fields }
}

function makeCollection(kind: FileKind, lang: Lang, picks: Picks): Collection {
  const { id, shape } = kind
  const base = { name: id, label: kind.label[lang], format: `homeward-${id}` }
  const fields = makeFormFields(kind, lang, picks)
  if (shape === 'list') return { ...base, files: [{ name: id, label: kind.label[lang], file: `content/${id}.yaml`, format: base.format, fields }] }
  const slug = { editable: ['create'], pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', messages.idPattern[lang]], hint: messages.slug[lang] }
  const folder = { ...base, label_singular: kind.one[lang], folder: `content/${id}`, fields, delete: false }
  if (id === 'articles')
    return { ...folder, i18n: true, create: true, preview_path: 'view/{{locale}}/articles/{{dirname}}/', path: "{{fields.date | date('YYYY')}}/{{slug}}/article", slug: { ...slug, template: '{{title}}' }, summary: '{{title}} · {{date}}', sortable_fields: { fields: ['date', 'title'], default: { field: 'date', direction: 'descending' } }, media_folder: '', public_folder: '' }
  if (id === 'pages') return { ...folder, i18n: true, create: false, preview_path: 'view/{{locale}}/{{dirname}}/', path: '{{slug}}/page', summary: '{{title}}' }
  return { ...folder, create: true, preview_path: `view/${lang}/missions/{{slug}}/`, identifier_field: 'title.ru', slug: { ...slug, template: '{{country}}-{{fields.short.en}}' }, summary: `{{fields.title.${lang}}}` }
}
