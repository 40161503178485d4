import type { Both } from '../lang/langs.ts'

/** The rules whose names begin alike, and what they are about; `schema-rules.ts` holds `schema/…` and exports it as `family`. */
export type Family = { title: Both; rules: readonly Rule[] }

/** A rule an editor can meet: what it means, an example that is right and one that is wrong. The examples are its tests. */
export type Rule = FragmentRule | PathRule | PairRule | CommandRule

type Entry = {
  /** A stable name such as `schema/date`. */
  name: string
  /** What it may be; `both` is an error in some cases and a warning in others. */
  grade: 'error' | 'warning' | 'hint' | 'both'
  means: Both
  /** The test that tries the examples, where the small archive cannot. */
  test?: string
}

/**
 * Examples that are part of a file. Each is put into the small archive (`src/archive/small.ts`) where that has `instead`, or else the
 * right example. `around` is put there with it and not shown to the reader: the example stands where it has `…`.
 */
export type FragmentRule = Entry & { file: string; instead?: string; around?: string; right: string; wrong: string }

/** Examples that are files: by path, whether each of them is there. */
export type PathRule = Entry & { right: Paths; wrong: Paths }

/** Examples that are a text in two languages. */
export type PairRule = Entry & { right: Both; wrong: Both }

/** Examples that are a command, or whatever else only a test of its own can try. */
export type CommandRule = Entry & { test: string; right: string; wrong: string }

type Paths = Record<`${string}.${string}`, boolean>

/** A text with an example put into it. */
export function plantExample(text: string, { instead, around = '…', right }: FragmentRule, example: string): string {
  return text.replace(instead ?? right, () => around.replace('…', () => example))
}

/** Whether a rule shows part of a file. */
export function isFragmentRule(rule: Rule): rule is FragmentRule {
  return 'file' in rule
}

/** Whether a rule shows a text in two languages. */
export function isPairRule(rule: Rule): rule is PairRule {
  return typeof rule.right !== 'string' && 'ru' in rule.right
}
