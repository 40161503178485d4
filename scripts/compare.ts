import { readFile, stat } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import type { Archive } from '../src/archive/archive.ts'
import { readArchiveFiles } from '../src/archive/read-archive.ts'
import { sayCounts } from '../src/archive/pairs.ts'
import { plainIssues } from '../src/issues/annotate.ts'
import { formatIssues, hasErrors } from '../src/issues/issue.ts'
import { isLang, type Both, type Lang } from '../src/lang/langs.ts'
import { readContent } from '../src/library.ts'
import { acceptIssues, readWritten, type WrittenText } from '../src/parity/check-pairs.ts'
import { comparePair } from '../src/parity/compare.ts'
import { makeNameIndex } from '../src/parity/fact.ts'
import { readKnown } from '../src/parity/known.ts'
import { ledgerFigures } from '../src/parity/ledger.ts'
import { isOtherScript } from '../src/parity/paragraph-issues.ts'
import { formatOf } from '../src/parity/paragraphs.ts'
import { langOfLocale } from './check-content.ts'

type Problem = { problem: Both }

const usage: Both = {
  ru: 'Назовите два файла, русский и английский: npm run compare -- TEXT_RU TEXT_EN [--json] [--lang ru|en] [--content DIR]',
  en: 'Name two files, the Russian and the English: npm run compare -- TEXT_RU TEXT_EN [--json] [--lang ru|en] [--content DIR]',
}

/** Compares two files; the exit code is 0 without errors, 1 with errors, 2 when the texts cannot be compared. */
async function run(): Promise<void> {
  const asked = readOptions()
  if ('problem' in asked) return refuse(asked.problem)
  const { lang, json, files, content } = asked
  const [ru, en] = [await readText(files[0]), await readText(files[1])]
  for (const text of [ru, en]) if ('problem' in text) return refuse(text.problem)
  if ('problem' in ru || 'problem' in en) return
  const mixed = languageProblem(ru, en)
  if (mixed) return refuse(mixed)

  const { glossary = [], missions = [], totals } = await readKnownArchive(content)
  const { names, say, known } = { names: makeNameIndex(glossary), say: sayCounts(missions, totals?.totals ?? []), known: readKnown(ru) }
  const ledger = ledgerFigures(missions.filter(({ id }) => known.missions.includes(id)))
  const texts = { ru: readWritten(ru, 'ru', names, say.ru), en: readWritten(en, 'en', names, say.en) }
  const { pairs, found } = comparePair(texts, { glossary, ledger, years: { ru: known.years, en: known.years } })
  const issues = acceptIssues(found, known.accepted)
  process.exitCode = hasErrors(issues) ? 1 : 0
  if (json) process.stdout.write(`${JSON.stringify({ pairs, issues: plainIssues(issues) }, null, 2)}\n`)
  else process.stdout.write(issues.length > 0 ? formatIssues(issues, lang) : `${sound[lang](pairs.length)}\n`)
}

const sound: Both<(pairs: number) => string> = {
  ru: (pairs) => `Тексты говорят одно и то же. Сопоставлено абзацев: ${pairs}.`,
  en: (pairs) => `The texts say the same. Paragraphs compared: ${pairs}.`,
}

function readOptions(): { lang: Lang; json: boolean; files: [string, string]; content: string } | Problem {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false }, lang: { type: 'string' }, content: { type: 'string', default: 'content' } } })
    const [ru, en, ...rest] = positionals
    if (!ru || !en || rest.length > 0) return { problem: usage }
    return { lang: isLang(values.lang) ? values.lang : langOfLocale(process.env), json: values.json, files: [ru, en], content: values.content }
  } catch {
    return { problem: usage }
  }
}

/** A file as text. npm runs scripts in the project; a path that is not there is looked for where the command was given. */
async function readText(file: string): Promise<WrittenText | Problem> {
  for (const path of [file, resolve(process.env['INIT_CWD'] ?? '.', file)]) {
    const found = await stat(path).catch(() => undefined)
    if (!found) continue
    if (found.isDirectory()) return { problem: { ru: `«${file}» — папка, а не файл.`, en: `“${file}” is a folder, not a file.` } }
    if (!found.isFile() && !found.isFIFO()) return { problem: { ru: `«${file}» — не файл.`, en: `“${file}” is not a file.` } }
    const bytes = await readFile(path).catch(() => undefined)
    if (!bytes) return { problem: { ru: `Файл «${file}» нельзя открыть.`, en: `The file “${file}” cannot be opened.` } }
    const text = decode(bytes)
    return text === undefined
      ? { problem: { ru: `«${file}» — не текст в кодировке UTF-8. Сохраните его как обычный текст в UTF-8.`, en: `“${file}” is not text in UTF-8. Save it as plain text in UTF-8.` } }
      : { file, text, format: formatOf(extname(file)) }
  }
  return { problem: { ru: `Файла «${file}» нет.`, en: `There is no file “${file}”.` } }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

/** Texts in the wrong order, or both in one language, cannot be compared. */
function languageProblem(ru: WrittenText, en: WrittenText): Both | undefined {
  // Tags and their ids are in Latin letters in every language.
  const prose = ({ text }: WrittenText) => text.replace(/<[^>]*>/g, ' ')
  const [ruIsEnglish, enIsRussian] = [isOtherScript(prose(ru), 'Latin'), isOtherScript(prose(en), 'Cyrillic')]
  if (ruIsEnglish && enIsRussian)
    return {
      ru: `Файлы стоят наоборот: «${ru.file}» написан по-английски, «${en.file}» по-русски. Сначала назовите русский: ${en.file} ${ru.file}`,
      en: `The files are the other way round: “${ru.file}” is in English, “${en.file}” in Russian. Name the Russian one first: ${en.file} ${ru.file}`,
    }
  if (ruIsEnglish) return { ru: `«${ru.file}» написан не по-русски: оба текста на английском.`, en: `“${ru.file}” is not in Russian: both texts are in English.` }
  if (enIsRussian) return { ru: `«${en.file}» написан не по-английски: оба текста на русском.`, en: `“${en.file}” is not in English: both texts are in Russian.` }
  return undefined
}

/** The archive, whose names and figures a text may speak of; nothing where there is none. */
function readKnownArchive(folder: string): Promise<Partial<Archive>> {
  return readContent(folder).then((files) => readArchiveFiles(files, folder).archive, () => ({}))
}

/** Whoever sent a text that cannot be read may read either language. */
function refuse(problem: Both): void {
  process.stderr.write(`${problem.ru}\n${problem.en}\n`)
  process.exitCode = 2
}

if (import.meta.main) await run()
