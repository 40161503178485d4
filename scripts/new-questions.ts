import { AutocompletePrompt, isCancel } from '@clack/core'
import { intro, text } from '@clack/prompts'
import { styleText } from 'node:util'
import type { Archive } from '../src/archive/archive.ts'
import { draftSlug } from '../src/desk/draft.ts'
import { makePicks, type Option } from '../src/desk/picks.ts'
import { isLooseDate } from '../src/lang/dates.ts'
import { langs, type Both, type Lang } from '../src/lang/langs.ts'

/** What is known of an article before it is begun; what is not there is asked for. */
export type Answers = {
  title: Partial<Record<Lang, string>>
  date?: string
  slug?: string
  missions?: string[]
  countries?: string[]
  topics?: string[]
  people?: string[]
  sources?: string[]
}

/** Asks in the terminal for what is not known yet; nothing when the person leaves with Ctrl-C. */
export async function askBeginning(known: Answers, archive: Archive, lang: Lang): Promise<Answers | undefined> {
  const picks = makePicks(archive, lang)
  const answers: Answers = { ...known, title: { ...known.title } }
  intro(words.intro[lang])
  for (const each of langs) {
    const title = answers.title[each] ?? (await askText(words.title[each][lang], (value) => (value.length === 0 ? words.needed[lang] : value.length > 90 ? words.long[lang] : undefined)))
    if (title === undefined) return undefined
    answers.title[each] = title
  }
  answers.date ??= await askText(words.date[lang], (value) => (isLooseDate(value) ? undefined : words.noDate[lang]))
  if (answers.date === undefined) return undefined
  answers.missions ??= await askList(words.missions[lang], picks('missions') ?? [], false, lang)
  if (!answers.missions) return undefined
  answers.topics = answers.topics?.length ? answers.topics : await askList(words.topics[lang], picks('topics') ?? [], true, lang)
  if (!answers.topics) return undefined
  // An article about a mission has the country and the sources of the mission to begin with.
  for (const list of answers.missions.length === 0 ? (['countries', 'sources'] as const) : []) {
    answers[list] = answers[list]?.length ? answers[list] : await askList(words[list][lang], picks(list) ?? [], true, lang)
    if (!answers[list]) return undefined
  }
  answers.slug ??= await askText(words.slug[lang], (value) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? undefined : words.noSlug[lang]), draftSlug(answers.title.ru ?? '', archive))
  return answers.slug === undefined ? undefined : answers
}

async function askText(message: string, validate: (value: string) => string | undefined, initialValue = ''): Promise<string | undefined> {
  const answer = await text({ message, initialValue, validate: (value) => validate((value ?? '').trim()) })
  return isCancel(answer) ? undefined : answer.trim()
}

/** A list to choose from with the arrows, narrowed by typing. */
async function askList(message: string, options: Option[], needed: boolean, lang: Lang): Promise<string[] | undefined> {
  const prompt: AutocompletePrompt<Option> = new AutocompletePrompt<Option>({
    options,
    multiple: true,
    filter: (typed, option) => `${option.label} ${option.value}`.toLocaleLowerCase().includes(typed.toLocaleLowerCase()),
    validate: (): string | undefined => (needed && prompt.selectedValues.length === 0 ? words.needed[lang] : undefined),
    render() {
      const chosen = this.selectedValues.map((value) => options.find((option) => option.value === value)?.label ?? String(value)).join(', ')
      const title = `${styleText('cyan', '◆')}  ${message}`
      if (this.state === 'submit' || this.state === 'cancel') return `${styleText('green', '◇')}  ${message}\n│  ${styleText('dim', chosen || '—')}`
      const first = Math.min(Math.max(0, this.cursor - 3), Math.max(0, this.filteredOptions.length - shown))
      const rows = this.filteredOptions.slice(first, first + shown).map((option) => {
        const mark = this.selectedValues.includes(option.value) ? styleText('green', '◼') : '◻'
        const label = option.value === this.focusedValue ? styleText('underline', option.label) : styleText('dim', option.label)
        return `│  ${mark} ${label}`
      })
      const more = this.filteredOptions.length > shown ? [styleText('dim', `│  … ${this.filteredOptions.length}`)] : []
      const error = this.state === 'error' ? [styleText('yellow', `│  ${this.error}`)] : []
      return [title, `│  ${words.find[lang]} ${this.userInputWithCursor}`, ...rows, ...more, styleText('dim', `│  ${words.keys[lang]}`), ...(chosen ? [`│  ${styleText('green', chosen)}`] : []), ...error].join('\n')
    },
  })
  const answer: unknown = await prompt.prompt()
  return isCancel(answer) ? undefined : prompt.selectedValues.map(String)
}

const shown = 8

const words = {
  intro: { ru: 'Новая статья. Ctrl+C — уйти, ничего не записав.', en: 'A new article. Ctrl+C leaves without writing anything.' },
  title: {
    ru: { ru: 'Заголовок по-русски, до 90 знаков', en: 'The headline in Russian, up to 90 characters' },
    en: { ru: 'Заголовок по-английски, до 90 знаков', en: 'The headline in English, up to 90 characters' },
  },
  date: { ru: 'День, о котором статья: 2024-02-20, 2024-02 или 2024', en: 'The day the article is about: 2024-02-20, 2024-02 or 2024' },
  missions: { ru: 'Миссии, о которых статья; если их нет, сразу Enter', en: 'The missions it is about; if there are none, just Enter' },
  topics: { ru: 'Темы, главная первой', en: 'Topics, the main one first' },
  countries: { ru: 'Страны возвращения', en: 'Countries of return' },
  sources: { ru: 'На чём основан текст', en: 'What the text rests on' },
  slug: { ru: 'Имя в адресе; потом оно не меняется', en: 'The name in the address; it does not change later' },
  find: { ru: 'Найти:', en: 'Find:' },
  keys: { ru: '↑ ↓ — идти по списку, Tab — выбрать, буквы — найти, Enter — дальше', en: '↑ ↓ move, Tab chooses, letters find, Enter goes on' },
  needed: { ru: 'Без этого не начать.', en: 'This is needed to begin.' },
  long: { ru: 'Длиннее 90 знаков.', en: 'Longer than 90 characters.' },
  noDate: { ru: 'Напишите дату так: 2024-02-20, 2024-02 или 2024.', en: 'Write the date like this: 2024-02-20, 2024-02 or 2024.' },
  noSlug: { ru: 'Строчные латинские буквы, цифры и дефисы: aikol-7.', en: 'Small Latin letters, digits and hyphens: aikol-7.' },
} satisfies Record<string, Both | Record<Lang, Both>>
