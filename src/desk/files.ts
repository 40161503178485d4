import type { z } from 'zod'
import { pageSchema, recordSchema, translationSchema } from '../articles/article.ts'
import { topicsSchema } from '../articles/topics.ts'
import { glossarySchema } from '../glossary/glossary.ts'
import type { Both } from '../lang/langs.ts'
import { milestonesSchema } from '../missions/milestones.ts'
import { missionSchema } from '../missions/mission-schema.ts'
import { totalsSchema } from '../missions/totals.ts'
import { countriesSchema } from '../places/countries.ts'
import { sourcesSchema } from '../sources/source.ts'
import { dataFormat, textFormat, type FileFormat } from './formats.ts'

/** A kind of content file: its schema (and that of a text in another language), what the desk calls it, and how it is read and written. */
export type FileKind = { id: string; schema: z.ZodType; translation?: z.ZodType; shape: 'text' | 'folder' | 'list'; extension: 'mdx' | 'yaml'; label: Both; one: Both; format: FileFormat }

/** Every kind of content file, in the order the desk shows them. */
export const fileKinds: FileKind[] = [
  text('articles', recordSchema, translationSchema, { ru: 'Статьи', en: 'Articles' }, { ru: 'статья', en: 'article' }),
  data('missions', missionSchema, 'folder', { ru: 'Миссии', en: 'Missions' }, { ru: 'миссия', en: 'mission' }),
  data('sources', sourcesSchema, 'list', { ru: 'Источники', en: 'Sources' }, { ru: 'источник', en: 'source' }),
  data('glossary', glossarySchema, 'list', { ru: 'Имена и названия', en: 'Names' }, { ru: 'имя', en: 'name' }),
  data('totals', totalsSchema, 'list', { ru: 'Итоги и пояснения', en: 'Totals and notes' }, { ru: 'итог', en: 'total' }),
  data('milestones', milestonesSchema, 'list', { ru: 'Вехи', en: 'Milestones' }, { ru: 'веха', en: 'milestone' }),
  data('countries', countriesSchema, 'list', { ru: 'Страны', en: 'Countries' }, { ru: 'страна', en: 'country' }),
  data('topics', topicsSchema, 'list', { ru: 'Темы', en: 'Topics' }, { ru: 'тема', en: 'topic' }),
  text('pages', pageSchema, pageSchema, { ru: 'Постоянные страницы', en: 'Standing pages' }, { ru: 'страница', en: 'page' }),
]

function text(id: string, schema: z.ZodType, translation: z.ZodType, label: Both, one: Both): FileKind {
  return { id, schema, translation, shape: 'text', extension: 'mdx', label, one, format: textFormat(schema, translation) }
}

function data(id: string, schema: z.ZodType, shape: 'folder' | 'list', label: Both, one: Both): FileKind {
  return { id, schema, shape, extension: 'yaml', label, one, format: dataFormat(schema) }
}
