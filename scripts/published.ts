import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { makeArchive } from '../src/archive/archive.ts'
import { visibleAt } from '../src/archive/visible.ts'
import { shelfOf } from '../src/articles/version.ts'
import { formatIssues } from '../src/issues/issue.ts'
import { isLang, type Both } from '../src/lang/langs.ts'
import { readContent } from '../src/library.ts'
import { planRecord, type Plan } from '../src/published/plan-record.ts'
import { langOfLocale } from './check-content.ts'
import { takeNow } from './now.ts'

/**
 * Records what readers can see now: run after a deployment, by the workflow (`--deployed`: without asking for corrections) or by hand. A
 * second run finds nothing to do.
 */
async function run(): Promise<void> {
  const { values } = parseArgs({ options: { lang: { type: 'string' }, content: { type: 'string', default: 'content' }, now: { type: 'string' }, deployed: { type: 'boolean', default: false } } })
  const lang = isLang(values.lang) ? values.lang : langOfLocale(process.env)
  const now = takeNow(lang)
  if (now === Infinity) return fail(drafts[lang])
  const root = `${values.content.replace(/\/$/, '')}/`
  const files = await readContent(values.content)
  const { archive, issues } = makeArchive(files, root, { now })
  // What is out is out, whatever it should have told its readers.
  const errors = issues.filter(({ severity, rule }) => severity === 'error' && !(values.deployed && /^(?:correction|address)\//.test(rule)))
  if (errors.length > 0) return fail(`\n${formatIssues(errors, lang)}\n${notRecorded[lang]}`)
  const plan = planRecord(visibleAt(archive, now), files, root, new Date(now).toISOString().replace(/\.\d+Z$/, 'Z'))
  for (const [path, text] of plan.files) {
    await mkdir(dirname(join(values.content, path)), { recursive: true })
    await writeFile(join(values.content, path), text)
  }
  process.stdout.write(tell[lang](plan))
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}

const drafts: Both = {
  ru: 'Ничего не записано: BUILD_TIME=Infinity показывает и черновики, а их никто не видел.',
  en: 'Nothing was recorded: BUILD_TIME=Infinity shows drafts too, and nobody has seen those.',
}

const notRecorded: Both = {
  ru: 'Ничего не записано: сначала исправьте ошибки.',
  en: 'Nothing was recorded: mend the errors first.',
}

const tell: Both<(plan: Plan) => string> = {
  ru: (plan) => tellIn(plan, { nothing: 'Всё уже записано.', version: 'версия', addresses: 'Новые адреса', settled: 'Убрана строка «minor: typo»' }),
  en: (plan) => tellIn(plan, { nothing: 'Everything is on record already.', version: 'version', addresses: 'New addresses', settled: 'The line “minor: typo” was removed' }),
}

function tellIn(plan: Plan, words: Record<'nothing' | 'version' | 'addresses' | 'settled', string>): string {
  const lines = [
    ...plan.versions.map(({ article, version }) => `articles/${shelfOf(article)}: ${words.version} ${version.number} (${version.fingerprint})`),
    ...plan.settled.map((path) => `${words.settled}: ${path}`),
    ...(plan.addresses.length > 0 ? [`${words.addresses}: ${plan.addresses.length}`] : []),
  ]
  return `${(lines.length > 0 ? lines : [words.nothing]).join('\n')}\n`
}

if (import.meta.main) await run()
