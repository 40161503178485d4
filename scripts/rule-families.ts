import { glob } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Family } from '../src/issues/rule.ts'

/** The rules of a family with its name, `schema`, and the file they stand in. */
export type FoundFamily = Family & { name: string; file: string }

/** Reads every family of rules, `src/**\/<name>-rules.ts` and `scripts/<name>-rules.ts`, in the order of their names. */
export async function readFamilies(): Promise<FoundFamily[]> {
  const files = await Array.fromAsync(glob('{src,scripts}/**/*-rules.ts'))
  const families = await Promise.all(
    files.map(async (file) => {
      const { family } = (await import(pathToFileURL(resolve(file)).href)) as { family: Family }
      return { ...family, name: basename(file, '-rules.ts'), file: file.replaceAll('\\', '/') }
    }),
  )
  return families.sort((a, b) => (a.name < b.name ? -1 : 1))
}
