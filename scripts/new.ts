import { mkdir, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { broughtBy, draftFolder, draftProblems, draftSlug, makeDraft, type Beginning } from '../src/desk/draft.ts'
import { isLang, langs, makeBoth, type Both, type Lang } from '../src/lang/langs.ts'
import { readUnchecked } from '../src/library.ts'
import { langOfLocale } from './check-content.ts'
import { askBeginning, type Answers } from './new-questions.ts'

/** Begins an article: asks for what the flags do not say, and writes the folder with both files; writes nothing when something is wrong. */
async function run(): Promise<void> {
  const asked = readOptions()
  if (!asked) return refuse([usage], langOfLocale(process.env))
  const { lang, content, answers } = asked
  const archive = await readUnchecked(content)
  const isTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY)
  const missing = missingFlags(answers)
  if (missing.length > 0 && !isTerminal) return refuse([sayMissing(missing)], lang)
  const given = missing.length > 0 ? await askBeginning(answers, archive, lang) : answers
  if (!given) return leave(lang)

  const brought = broughtBy(given.missions ?? [], archive)
  const title = makeBoth((each) => given.title[each] ?? '')
  const beginning: Beginning = {
    title,
    date: given.date ?? '',
    slug: given.slug ?? draftSlug(title.ru, archive),
    missions: given.missions ?? [],
    countries: given.countries ?? brought.countries,
    topics: given.topics ?? [],
    people: given.people ?? [],
    sources: given.sources ?? brought.sources,
  }
  const problems = draftProblems(beginning, archive)
  if (problems.length > 0) return refuse(problems, lang)
  const folder = join(content, draftFolder(beginning))
  if (await stat(folder).catch(() => undefined)) return refuse([taken(folder)], lang)
  const files = await writeDraft(folder, makeDraft(beginning, today()))
  process.stdout.write(`${written[lang](files)}\n`)
}

type Options = { lang: Lang; content: string; answers: Answers }

function readOptions(): Options | undefined {
  const text = { type: 'string' } as const
  try {
    const { values } = parseArgs({
      options: {
        'title-ru': text, 'title-en': text, date: text, slug: text, missions: text, countries: text, topics: text, people: text, sources: text,
        lang: text, content: { type: 'string', default: 'content' },
      },
    })
    const list = (value: string | undefined) => value?.split(',').map((id) => id.trim()).filter(Boolean)
    return {
      lang: isLang(values.lang) ? values.lang : langOfLocale(process.env),
      content: values.content,
      answers: {
        title: { ru: values['title-ru']?.trim(), en: values['title-en']?.trim() }, date: values.date?.trim(), slug: values.slug?.trim(),
        missions: list(values.missions), countries: list(values.countries), topics: list(values.topics), people: list(values.people), sources: list(values.sources),
      },
    }
  } catch {
    return undefined
  }
}

/** The flags that have to be there when nobody can be asked; countries and sources come with the missions. */
function missingFlags({ title, date, missions, countries, topics, sources }: Answers): string[] {
  const alone = (missions ?? []).length === 0
  return [
    ...langs.filter((lang) => !title[lang]).map((lang) => `--title-${lang}`),
    ...(date ? [] : ['--date']), ...(missions ? [] : ['--missions']), ...(topics?.length ? [] : ['--topics']),
    ...(missions && alone && !countries?.length ? ['--countries'] : []), ...(missions && alone && !sources?.length ? ['--sources'] : []),
  ]
}

/** Writes both files or none. */
async function writeDraft(folder: string, draft: Both): Promise<string[]> {
  await mkdir(dirname(folder), { recursive: true })
  await mkdir(folder)
  const files = langs.map((lang) => join(folder, `article.${lang}.mdx`))
  try {
    for (const [index, lang] of langs.entries()) await writeFile(files[index] ?? '', draft[lang], { flag: 'wx' })
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    await rmdir(dirname(folder)).catch(() => undefined)
    throw error
  }
  return files
}

function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date())
}

function refuse(problems: readonly Both[], lang: Lang): void {
  process.stderr.write(`${problems.map((problem) => problem[lang]).join('\n')}\n${nothing[lang]}\n`)
  process.exitCode = 1
}

function leave(lang: Lang): void {
  process.stderr.write(`${nothing[lang]}\n`)
  process.exitCode = 130
}

const nothing: Both = { ru: 'Ничего не записано.', en: 'Nothing was written.' }

const usage: Both = {
  ru: "npm run new, или всё сразу: npm run new -- --title-ru '…' --title-en '…' --date 2024-02-20 --missions kg-aikol-5 --topics return [--countries kg] [--sources …] [--people …] [--slug aikol-5] [--lang ru|en]",
  en: "npm run new, or all at once: npm run new -- --title-ru '…' --title-en '…' --date 2024-02-20 --missions kg-aikol-5 --topics return [--countries kg] [--sources …] [--people …] [--slug aikol-5] [--lang ru|en]",
}

function sayMissing(flags: readonly string[]): Both {
  return { ru: `Не хватает: ${flags.join(', ')}. Статья без миссий: --missions ''.`, en: `Missing: ${flags.join(', ')}. An article without missions: --missions ''.` }
}

function taken(folder: string): Both {
  return { ru: `Папка ${folder} уже есть. Выберите другое имя: --slug.`, en: `The folder ${folder} is there already. Choose another name: --slug.` }
}

const written: Both<(files: readonly string[]) => string> = {
  ru: (files) => `Готово:\n${files.map((file) => `  ${file}`).join('\n')}\nЭто черновик. Напишите подзаголовок и текст на обоих языках, оставьте в sources только то, на чём стоит текст, затем уберите строку draft: true. Проверка: npm run check.`,
  en: (files) => `Done:\n${files.map((file) => `  ${file}`).join('\n')}\nIt is a draft. Write the standfirst and the text in both languages, leave in sources only what the text rests on, then remove the line draft: true. To check: npm run check.`,
}

if (import.meta.main) await run()
