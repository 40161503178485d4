import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { family } from '../src/checks/site-rules.ts'
import { isFragmentRule, plantExample } from '../src/issues/rule.ts'
import { readSiteIssues } from './check-site.ts'

const origin = 'https://homeward.example'
let folder = ''

const page = (lang: string, path: string, body: string) => `<!doctype html><html lang="${lang}"><head><title>x</title>
<link rel="alternate" hreflang="ru" href="${origin}/ru/${path}"><link rel="alternate" hreflang="en" href="${origin}/en/${path}">
</head><body><h1>x</h1>${body}</body></html>`

const good: Record<string, string> = {
  'ru/index.html': page('ru', '', '<p id="p1"></p><a href="/ru/data/#totals">x</a><a href="/en/" hreflang="en">EN</a>'),
  'en/index.html': page('en', '', '<a href="https://elsewhere.example/x">x</a>'),
  'ru/data/index.html': page('ru', 'data/', '<h2 id="totals">x</h2><img src="/favicon.svg" alt="">'),
  'en/data/index.html': page('en', 'data/', '<a href="../">x</a>'),
  'favicon.svg': '<svg/>',
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'homeward-site-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function issuesWith(changes: Record<string, string>): Promise<string[]> {
  const site = join(folder, String(Math.random()))
  for (const [path, text] of Object.entries({ ...good, ...changes })) {
    await mkdir(dirname(join(site, path)), { recursive: true })
    await writeFile(join(site, path), text)
  }
  return (await readSiteIssues(site, origin)).map((issue) => `${issue.file} ${issue.rule}: ${issue.problem.en}`)
}

test('a sound site is passed in silence', async () => {
  expect(await issuesWith({})).toEqual([])
})

test.each([
  ['a link that leads nowhere', '<a href="/ru/nowhere/">x</a>', 'site/link: The link /ru/nowhere/ leads nowhere.'],
  ['a relative link that leads nowhere', '<a href="nowhere/">x</a>', 'site/link: The link nowhere/ leads nowhere.'],
  ['an anchor that is not there', '<a href="/ru/data/#gaps">x</a>', 'site/anchor: The page /ru/data/ has no place “gaps”.'],
  ['an anchor that is not on the page itself', '<a href="#gaps">x</a>', 'site/anchor: The page /ru/ has no place “gaps”.'],
  ['a link that changes the language unsaid', '<a href="/en/data/">x</a>', 'site/language-change: The link /en/data/ changes the language without saying so.'],
  ['a missing script', '<script src="/gone.js"></script>', 'site/link: The link /gone.js leads nowhere.'],
  ['a second h1', '<h1>y</h1>', 'site/h1: The page has 2 h1 headings.'],
  ['an id that stands twice', '<p id="a"></p><p id="a"></p>', 'site/duplicate-id: The id “a” stands twice.'],
  ['a picture without a description', '<img src="/favicon.svg">', 'site/alt: Pictures without a description: 1.'],
])('%s is named', async (_, body, expected) => {
  expect(await issuesWith({ 'ru/index.html': page('ru', '', body) })).toEqual([`dist/ru/index.html ${expected}`])
})

test('a page whose language is not that of its address is named', async () => {
  expect(await issuesWith({ 'ru/index.html': page('en', '', '') })).toEqual(['dist/ru/index.html site/language: The page’s language is “en”, but its address is /ru/.'])
})

test('a twin that is missing, or does not answer, is named', async () => {
  const lonely = '<!doctype html><html lang="en"><title>x</title><h1>x</h1>'
  expect(await issuesWith({ 'en/data/index.html': lonely })).toEqual([
    `dist/ru/data/index.html site/twin: The page ${origin}/en/data/ does not name this one as its version.`,
  ])
  expect(await issuesWith({ 'ru/only/index.html': page('ru', 'only/', '') })).toEqual([
    `dist/ru/only/index.html site/twin: There is no en version (${origin}/en/only/).`,
  ])
})

describe('the examples of the rules are right', () => {
  const rulesWith = async (changes: Record<string, string>) => new Set((await issuesWith(changes)).map((said) => said.split(/[ :]+/)[1]))
  test.each(family.rules.filter(isFragmentRule))('$name', async (rule) => {
    const before = good[rule.file] ?? ''
    expect(before).toContain(rule.instead ?? rule.right)
    expect(await rulesWith({ [rule.file]: plantExample(before, rule, rule.right) })).toEqual(new Set())
    expect(await rulesWith({ [rule.file]: plantExample(before, rule, rule.wrong) })).toEqual(new Set([rule.name]))
  })
})
