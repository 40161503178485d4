import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { readFamilies } from '../scripts/rule-families.ts'
import { makeArchive } from './archive/archive.ts'
import { small, smallWith } from './archive/small.ts'
import { isFragmentRule, isPairRule, plantExample, type PathRule, type Rule } from './issues/rule.ts'
import { langs } from './lang/langs.ts'

// Every rule that code raises has an entry beside that code, and every entry is raised and has examples that hold.
const families = await readFamilies()
const rules = families.flatMap((family) => family.rules.map((rule): Rule & { family: string; file?: string } => ({ ...rule, family: family.name })))
const notARule = /^(?:src|scripts|public|content|data|dist|astro|node|application|font)\/|^text\/(?:html|csv|plain|xml|css|markdown|javascript)$|^image\/(?:png|jpeg|gif|webp|avif|svg)$/
const howTo = `Give it an entry in <family>-rules.ts beside the code that raises it (see src/issues/rule.ts, src/issues/schema-rules.ts): its name,
its grade, what it means in both languages, an example that is right and one that is wrong. Then run \`npm run rules\`.
A path or a media type that only looks like a rule belongs in notARule of src/rules.test.ts.`

const code = ['src', 'scripts']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
  .filter((file) => /\.(ts|astro)$/.test(file) && !/(\.test|-rules)\.ts$|[\\/]bench-[^\\/]*$/.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))

/** Names of rules as they stand in code, each with the first file that has it. */
const raised = new Map(
  code.flatMap(({ file, text }) =>
    [...text.matchAll(/(?<!from |import\()(['"`])([a-z]+\/[a-z0-9-]+)\1/g)].map(([, , name = '']): [string, string] => [name, file]).filter(([name]) => !notARule.test(name)),
  ),
)

test('every rule that code raises has an entry', () => {
  const known = new Set<string>(rules.map(({ name }) => name))
  expect([...raised].filter(([name]) => !known.has(name)).map(([name, file]) => `${file} raises ${name}`), howTo).toEqual([])
})

test('every entry is of a rule that code raises', () => {
  expect(rules.map(({ name }) => name).filter((name) => !raised.has(name)), 'No code raises these: remove their entries, or write the name out where it is raised.').toEqual([])
})

test('a rule’s name is written out where it is raised, so that it can be found', () => {
  const put = families.map(({ name }) => `\`${name}/\${`)
  expect(code.filter(({ text }) => put.some((start) => text.includes(start))).map(({ file }) => file)).toEqual([])
})

test('an entry stands in the file of its family, once, and speaks every language', () => {
  expect(rules.filter(({ name, family }) => !name.startsWith(`${family}/`)).map(({ name }) => name)).toEqual([])
  expect(rules.map(({ name }) => name).filter((name, index, names) => names.indexOf(name) !== index)).toEqual([])
  expect([...families.map(({ title }) => title), ...rules.map(({ means }) => means)].filter((said) => langs.some((lang) => !said[lang].trim()))).toEqual([])
})

test('a rule that is tried elsewhere names a test that tries the examples of its family', () => {
  const wrong = families.flatMap(({ file, rules: own }) => own.filter(({ test: place }) => place && !(existsSync(place) && readFileSync(place, 'utf8').includes(basename(file)))))
  expect(wrong.map(({ name, test: place }) => `${name}: ${place}`)).toEqual([])
})

const tried = rules.filter((rule) => !rule.test && !isPairRule(rule))

test.each(tried)('$name is silent about its right example', (rule) => {
  expect(namesIn(rule, 'right')).toEqual([])
})

test.each(tried)('$name alone is raised by its wrong example', (rule) => {
  expect(namesIn(rule, 'wrong')).toEqual([rule.name])
})

function namesIn(rule: Rule, side: 'right' | 'wrong'): string[] {
  const hints = rule.grade === 'hint'
  const { issues } = makeArchive(isFragmentRule(rule) ? planted(rule, rule[side]) : smallWith(there((rule as PathRule)[side])), '')
  const found = issues.filter(({ severity, file }) => (hints ? isFragmentRule(rule) && file === rule.file : severity !== 'hint'))
  for (const { severity } of found) if (rule.grade !== 'both') expect(severity).toBe(rule.grade)
  return [...new Set(found.map((issue) => issue.rule))]
}

function planted(rule: Parameters<typeof plantExample>[1], example: string): Map<string, string> {
  const before = small.get(rule.file) ?? ''
  expect(before, `${rule.file} of src/archive/small.ts holds what the examples of ${rule.name} replace`).toContain(rule.instead ?? rule.right)
  return smallWith({ [rule.file]: plantExample(before, rule, example) })
}

/** A file that is there is as the small archive has it, or empty. */
function there(paths: PathRule['right']): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(paths).map(([path, isThere]) => [path, isThere ? (small.get(path) ?? '') : undefined]))
}
