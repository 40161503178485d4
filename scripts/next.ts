import process from 'node:process'
import { parseArgs } from 'node:util'
import { dueAfter, formatDue } from '../src/archive/due.ts'
import { isLang } from '../src/lang/langs.ts'
import { readUnchecked } from '../src/library.ts'
import { langOfLocale } from './check-content.ts'
import { takeNow } from './now.ts'

// Says what is published next and when: to an editor in words, to a scheduler (`--json`) as a list of {instant, utc, parts}.
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, lang: { type: 'string' }, now: { type: 'string' } } })
const lang = isLang(values.lang) ? values.lang : langOfLocale(process.env)
const now = takeNow(lang)
const archive = await readUnchecked()
const due = dueAfter(archive, now)
process.stdout.write(`${values.json ? JSON.stringify(due) : formatDue(due)[lang]}\n`)
