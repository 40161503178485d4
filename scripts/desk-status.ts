import process from 'node:process'
import { parseArgs, styleText } from 'node:util'
import { readArchiveFiles } from '../src/archive/read-archive.ts'
import { filesOf, textIds, translationStatuses, untranslatedIn } from '../src/archive/translations.ts'
import { isLang, type Both } from '../src/lang/langs.ts'
import { readContent } from '../src/library.ts'
import { findText } from '../src/translation/find-text.ts'
import { formatStatus } from '../src/translation/format-status.ts'
import { plainPaint, type Paint } from '../src/translation/paint.ts'
import { needsReview } from '../src/translation/status.ts'
import { langOfLocale } from './check-content.ts'
import { findFolderProblem, refuse } from './refuse.ts'

const usage: Both = {
  ru: 'Какие переводы отстали: npm run desk:status [-- aikol-5 …] [--json] [--content ПАПКА] [--lang ru|en]',
  en: 'Which translations have fallen behind: npm run desk:status [-- aikol-5 …] [--json] [--content FOLDER] [--lang ru|en]',
}

const colours: Paint = {
  added: (text) => styleText(['green', 'underline'], text),
  removed: (text) => styleText(['red', 'strikethrough'], text),
  strong: (text) => styleText('bold', text),
  soft: (text) => styleText('dim', text),
}

/** Lists what has to be looked at in the translations; the exit code is 2 when that cannot be told. */
async function run(): Promise<void> {
  const asked = readOptions()
  if (!asked) return refuse([usage])
  const { names, json, content } = asked
  const noFolder = await findFolderProblem(content)
  if (noFolder.length > 0) return refuse(noFolder)
  const root = `${content.replace(/\/$/, '')}/`
  const files = await readContent(content)
  const { archive } = readArchiveFiles(files, root)
  const found = names.map((name) => findText(name, textIds(files)))
  const problems = found.flatMap((each) => ('problem' in each ? [each.problem] : []))
  if (problems.length > 0) return refuse(problems)

  const chosen = found.flatMap((each) => ('id' in each ? [each.id] : []))
  const isChosen = ({ id }: { id: string }) => chosen.length === 0 || chosen.includes(id)
  const statuses = translationStatuses(archive, filesOf(files, root), isChosen)
  const untranslated = untranslatedIn(archive).filter(isChosen)
  if (json) process.stdout.write(`${JSON.stringify({ translations: statuses.filter(needsReview), untranslated }, null, 2)}\n`)
  else {
    const hasColours = process.stdout.isTTY && process.stdout.hasColors()
    process.stdout.write(formatStatus(statuses, untranslated, asked.lang, hasColours ? colours : plainPaint, Math.min(process.stdout.columns || 100, 100)))
  }
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, content: { type: 'string', default: 'content' }, lang: { type: 'string' } },
    })
    return { ...values, names: positionals, lang: isLang(values.lang) ? values.lang : langOfLocale(process.env) }
  } catch {
    return undefined
  }
}

if (import.meta.main) await run()
