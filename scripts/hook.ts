import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { isLang, type Both } from '../src/lang/langs.ts'
import { langOfLocale } from './check-content.ts'

/** Turns on the check before each commit in this checkout, or off again; a hook that is there already is left alone. */
function run(): void {
  const { values } = parseArgs({ options: { off: { type: 'boolean', default: false }, lang: { type: 'string' } } })
  const lang = isLang(values.lang) ? values.lang : langOfLocale(process.env)
  const say = (words: Both) => {
    process.stdout.write(`${words[lang]}\n`)
  }
  const refuse = (words: Both) => {
    process.stderr.write(`${words[lang]}\n`)
    process.exitCode = 1
  }
  const folder = git('rev-parse', '--git-common-dir')
  if (folder === undefined) return refuse(noGit)
  const set = git('config', '--get', 'core.hooksPath')
  const isOurs = set === ours
  if (values.off) {
    if (isOurs) git('config', '--local', '--unset', 'core.hooksPath')
    return say(isOurs ? off : wasOff)
  }
  if (isOurs) return say(on)
  const present = set ? join(set, 'pre-commit') : join(resolve(folder), 'hooks', 'pre-commit')
  if (set || existsSync(present)) return refuse(taken(set ?? present))
  git('config', '--local', 'core.hooksPath', ours)
  say(on)
}

const ours = '.githooks'

function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return undefined
  }
}

const on: Both = {
  ru: 'Включено: перед каждым коммитом, в котором изменилась папка content, её прочтёт проверка. Выключить: npm run hook -- --off.',
  en: 'On: before each commit that changes the content folder, the check reads it. To turn it off: npm run hook -- --off.',
}
const off: Both = { ru: 'Выключено.', en: 'Off.' }
const wasOff: Both = { ru: 'Было выключено.', en: 'It was off.' }
const noGit: Both = { ru: 'Здесь нет репозитория Git.', en: 'There is no Git repository here.' }

function taken(place: string): Both {
  return {
    ru: `У вас уже есть свои перехватчики (${place}), они остались как были. Чтобы проверять и content, добавьте в свой pre-commit строку: npm run --silent check:staged`,
    en: `You have hooks of your own (${place}); they were left as they are. To check content too, add this line to your pre-commit: npm run --silent check:staged`,
  }
}

if (import.meta.main) run()
