import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import nspell from 'nspell'
import { makeBoth, type Both, type Lang } from '../src/lang/langs.ts'
import type { Dictionaries } from '../src/spelling/check-spelling.ts'

/** For each word whether the dictionary has it, or what it would write instead. */
type Answers = Record<string, boolean | string[]>

/** What was learnt of words before, so that the dictionaries, slow to load, are opened for new words alone. */
const memory = 'node_modules/.cache/homeward/words.json'
const packages: Both = { ru: 'dictionary-ru', en: 'dictionary-en-gb' }
/** A suggestion takes up to a second. */
const most = { words: 40, suggestions: 3 }

/** Opens the free dictionaries; `remember` keeps what was asked for the next time. */
export async function openDictionaries(): Promise<Dictionaries & { remember: () => Promise<void> }> {
  const edition = (await Promise.all(['nspell', ...Object.values(packages)].map(versionOf))).join(' ')
  const before = await readMemory(edition)
  const answers = makeBoth((): Answers => ({}))
  const spellers: Partial<Both<Promise<ReturnType<typeof nspell>>>> = {}
  const spellerOf = (lang: Lang) => (spellers[lang] ??= loadSpeller(lang))
  return {
    missing: async (words, lang) => {
      const fresh = words.filter((word) => !Object.hasOwn(before[lang], word))
      const speller = fresh.length > 0 ? await spellerOf(lang) : undefined
      for (const word of words) answers[lang][word] = before[lang][word] ?? (!!speller && isIn(speller, word))
      return new Set(words.filter((word) => answers[lang][word] !== true))
    },
    suggest: async (words, lang) => {
      const fresh = words.filter((word) => !Array.isArray(answers[lang][word])).slice(0, most.words)
      const speller = fresh.length > 0 ? await spellerOf(lang) : undefined
      for (const word of fresh) answers[lang][word] = speller?.suggest(plainOf(word)).slice(0, most.suggestions).map((near) => near.replaceAll("'", '’')) ?? []
      return new Map(words.map((word) => [word, [answers[lang][word] ?? []].flat().filter((near) => typeof near === 'string')]))
    },
    remember: () => writeMemory(edition, makeBoth((lang) => ({ ...before[lang], ...answers[lang] }))),
  }
}

async function loadSpeller(lang: Lang): Promise<ReturnType<typeof nspell>> {
  const [aff, dic] = await Promise.all(['index.aff', 'index.dic'].map((file) => readFile(`${folderOf(packages[lang])}${file}`, 'utf8')))
  return nspell(aff ?? '', dic ?? '')
}

function isIn(speller: ReturnType<typeof nspell>, word: string): boolean {
  const plain = plainOf(word)
  return speller.correct(plain) || plain.split('-').every((part) => speller.correct(part))
}

/** As the dictionaries write it: straight apostrophes, no stress marks. */
function plainOf(word: string): string {
  return word.replaceAll('’', "'").replaceAll('\u0301', '')
}

async function readMemory(edition: string): Promise<Both<Answers>> {
  try {
    const kept = JSON.parse(await readFile(memory, 'utf8')) as { edition: string; answers: Both<Answers> }
    if (kept.edition === edition) return kept.answers
  } catch {
    // There is none yet, or it is damaged: the dictionaries know everything it did.
  }
  return makeBoth(() => ({}))
}

async function writeMemory(edition: string, answers: Both<Answers>): Promise<void> {
  try {
    await mkdir(dirname(memory), { recursive: true })
    await writeFile(`${memory}.${process.pid}`, JSON.stringify({ edition, answers }))
    await rename(`${memory}.${process.pid}`, memory)
  } catch {
    // Without it the next check takes longer, no more.
  }
}

async function versionOf(name: string): Promise<string> {
  const { version } = JSON.parse(await readFile(`${folderOf(name)}package.json`, 'utf8')) as { version: string }
  return `${name}@${version}`
}

function folderOf(name: string): string {
  return fileURLToPath(import.meta.resolve(name)).replace(/([\\/]node_modules[\\/][^\\/]+[\\/]).*$/, '$1')
}
