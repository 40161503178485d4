import process from 'node:process'
import { buildTime } from '../src/build-time.ts'
import { isInstant } from '../src/lang/instants.ts'
import type { Both, Lang } from '../src/lang/langs.ts'

/** The time to act for: what `--now` says on the command line, else `BUILD_TIME`, else the clock; an unreadable one ends the process. */
export function takeNow(lang: Lang, argv: readonly string[] = process.argv): number {
  const index = argv.findIndex((argument) => /^--now(=|$)/.test(argument))
  const written = index < 0 ? process.env['BUILD_TIME'] : (argv[index]?.split('=')[1] ?? argv[index + 1] ?? '')
  if (written !== undefined && written !== 'Infinity' && !isInstant(written)) {
    process.stderr.write(`${unreadable[lang](written)}\n`)
    process.exit(1)
  }
  if (written !== undefined) process.env['BUILD_TIME'] = written
  return buildTime()
}

const unreadable: Both<(written: string) => string> = {
  ru: (written: string) => `«${written}» — не момент времени. Напишите его со смещением от UTC: --now 2026-03-01T10:00+06:00.`,
  en: (written: string) => `“${written}” is not a moment in time. Write it with its offset from UTC: --now 2026-03-01T10:00+06:00.`,
}
