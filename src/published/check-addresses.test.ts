import { describe, expect, test } from 'vitest'
import { makeArchive } from '../archive/archive.ts'
import { small, smallWith } from '../archive/small.ts'
import { withoutHints } from '../issues/issue.ts'
import { family } from './address-rules.ts'
import { addressesOf, formatAddresses, readAddresses } from './addresses.ts'
import { formatRedirects, redirectsOf } from './host-redirects.ts'
import { lostAddresses } from './lost.ts'
import { planRecord } from './plan-record.ts'
import { versionsOf } from './public-record.ts'

const files = ['article.ru.mdx', 'article.en.mdx'] as const
const shelf = 'articles/2024/aikol-5'
const published = new Map([...small, ...planRecord(makeArchive(small, '').archive, small, '', '2026-11-22T04:00:00Z').files])
const [version] = versionsOf(makeArchive(published, '').archive.published, { year: 2024, slug: 'aikol-5' })

test('the ledger holds every address once, in order, whatever a merge has done to it', () => {
  const kept = published.get('published/addresses.txt') ?? ''
  expect(readAddresses(kept)).toEqual(addressesOf(makeArchive(published, '').archive))
  expect(readAddresses(`/b/\r\n/a/\r\n<<<<<<< ours\n/b/\n`)).toEqual(['/a/', '/b/'])
  expect(formatAddresses(['/b/', '/a/', '/b/'])).toBe('/a/\n/b/\n')
})

describe('an address that readers knew and that is no more is named once', () => {
  test.each<[string, Record<string, string | undefined>, ...string[]]>([
    ['a renamed article, with its version, in every language', movedTo('2024/aikol-five'), '/articles/2024/aikol-5/'],
    ['an article that is gone', movedTo(), '/articles/2024/'],
    ['a translation that is gone', { [`${shelf}/article.en.mdx`]: undefined }, '/en/articles/2024/aikol-5/', '/parallel/2024/aikol-5/'],
    ['a page', { 'pages/about/page.ru.mdx': undefined, 'pages/about/page.en.mdx': undefined }, '/about/'],
    ['a topic', { 'topics.yaml': (small.get('topics.yaml') ?? '').replace('id: return', 'id: back'), [`${shelf}/article.ru.mdx`]: article('ru').replace('[return]', '[back]') }, '/topics/return/'],
    ['a draft that was public', { [`${shelf}/article.ru.mdx`]: article('ru').replace('people:', 'draft: true\npeople:') }, '/articles/2024/', '/topics/return/'],
    ['a figure', { 'missions/kg-aikol-5.yaml': (small.get('missions/kg-aikol-5.yaml') ?? '').replace(/ {2}- \{ measure: girls.*\n/, '') }, '/data/figures/kg-aikol-5.girls.json', '/data/figures/kg-aikol-5.girls/'],
  ])('%s', (_, changes, ...expected) => {
    const found = issuesWith(changes).filter(({ rule }) => rule === 'address/lost')
    expect(found.map(({ file, severity, problem }) => [file, severity, /адреса (\S+)/.exec(problem.ru)?.[1]])).toEqual(expected.map((path) => ['moved.yaml', 'error', path]))
    for (const [index, path] of expected.entries()) expect(found[index]?.fix.en).toContain(`- from: ${path}`)
  })

  test('the new address is offered', () => {
    expect(issuesWith(movedTo('2024/aikol-five')).map(({ fix }) => fix.en)[0]).toContain('“to: /articles/2024/aikol-five/”')
  })

  test('what cannot be read is not called lost', () => {
    expect(issuesWith({ 'missions/kg-aikol-5.yaml': '\tx' }).map(({ rule }) => rule)).not.toContain('address/lost')
  })
})

describe('moved.yaml', () => {
  const gone = "gone: { ru: 'Описано дважды.', en: 'Described twice.' }"
  test.each<[string, string, ...string[]]>([
    ['says where the article is now', '- { from: /articles/2024/aikol-5/, to: /articles/2024/aikol-five/ }'],
    ['says so for each language', '- { from: /ru/articles/2024/aikol-5/, to: /ru/articles/2024/aikol-five/ }\n- { from: /en/articles/2024/aikol-5/, to: /articles/2024/aikol-five/ }\n- { from: /parallel/2024/aikol-5/, to: /parallel/2024/aikol-five/ }'],
    ['says why it is gone', `- { from: /articles/2024/aikol-5/, ${gone}, date: 2026-12-01 }`],
    ['says neither', '- { from: /articles/2024/aikol-5/ }', '1 error address/moved'],
    ['says both', `- { from: /articles/2024/aikol-5/, to: /articles/2024/aikol-five/, ${gone} }`, '1 error address/moved'],
    ['leads to nothing', '- from: /articles/2024/aikol-5/\n  to: /articles/2024/aikol-fiv/', '2 error address/moved'],
    ['leads to what has moved on', '- { from: /articles/2024/aikol-5/, to: /articles/2024/a/ }\n- { from: /articles/2024/a/, to: /articles/2024/aikol-five/ }', '1 error address/moved', '2 warning address/moved'],
    ['leads in a circle', '- { from: /articles/2024/aikol-5/, to: /articles/2024/aikol-5/ }', '1 error address/moved'],
    ['leads away from a page that is there', '- { from: /articles/2024/aikol-5/, to: /articles/2024/aikol-five/ }\n- { from: /about/, to: /articles/2024/aikol-five/ }', '2 error address/moved'],
    ['names an address twice', `- { from: /articles/2024/aikol-5/, to: /articles/2024/aikol-five/ }\n- { from: /articles/2024/aikol-5/, ${gone} }`, '2 error address/moved'],
    ['names an address that never was', '- { from: /articles/2024/aikol-5/, to: /articles/2024/aikol-five/ }\n- { from: /abuot/, to: /about/ }', '2 warning address/moved'],
    ['names no address', "- { from: 'aikol-5', to: /articles/2024/aikol-five/ }", '1 error schema/value'],
  ])('%s', (_, moved, ...expected) => {
    const found = issuesWith({ ...movedTo('2024/aikol-five'), 'moved.yaml': moved }).filter(({ file }) => file === 'moved.yaml')
    expect(found.map(({ line, severity, rule }) => `${line} ${severity} ${rule}`)).toEqual(expected)
  })

  test('the last address of a chain is offered', () => {
    const chain = '- { from: /articles/2024/aikol-5/, to: /articles/2024/a/ }\n- { from: /articles/2024/a/, to: /articles/2024/aikol-five/ }'
    expect(issuesWith({ ...movedTo('2024/aikol-five'), 'moved.yaml': chain })[0]?.fix.en).toBe('Write the last address: /articles/2024/aikol-five/.')
  })
})

test('a moved article keeps its versions, and owes a correction for what it changed on the way', () => {
  const moved = '- { from: /articles/2024/aikol-5/, to: /articles/2024/aikol-five/ }'
  const { archive, issues } = makeArchive(withFiles({ ...movedTo('2024/aikol-five'), 'moved.yaml': moved }), '')
  expect(withoutHints(issues)).toEqual([])
  expect(versionsOf(archive.published, { year: 2024, slug: 'aikol-five' })).toEqual([version])
  const silent = { ...movedTo('2024/aikol-five'), 'articles/2024/aikol-five/article.ru.mdx': article('ru').replace('семьдесят один', 'семьдесят два'), 'moved.yaml': moved }
  expect(issuesWith(silent).map(({ file, rule }) => `${file} ${rule}`)).toContain('articles/2024/aikol-five/article.ru.mdx correction/missing')
})

test('readers of every address that is no more are sent on: to the same place below the new address, or to the reason', () => {
  const fates = (moved: string) => {
    const { archive } = makeArchive(withFiles({ ...movedTo('2024/aikol-five'), 'moved.yaml': moved }), '')
    return lostAddresses(archive.published, addressesOf(archive))
  }
  const old = `v/${version?.fingerprint}/`
  const files = ['', 'cite.bib', 'cite.csl.json', 'cite.ris', 'index.json']
  const parallel = ['', 'index.json'].map((below) => [`/parallel/2024/aikol-5/${below}`, `/parallel/2024/aikol-five/${below}`])
  const both = ['en', 'ru'].flatMap((lang) => ['', old].flatMap((page) => files.map((file) => page + file)).map((below) => [`/${lang}/articles/2024/aikol-5/${below}`, `/${lang}/articles/2024/aikol-five/${below}`]))
  expect(fates('- { from: /articles/2024/aikol-5/, to: /articles/2024/aikol-five/ }').map(({ path, fate }) => [path, fate && 'to' in fate ? fate.to : ''])).toEqual(
    [...both, ...parallel].sort(),
  )
  const gone = fates("- { from: /articles/2024/aikol-5/, gone: { ru: 'а', en: 'a' }, date: 2026-12-01 }")
  expect(gone.map(({ fate }) => fate)).toEqual(Array(both.length + parallel.length).fill({ gone: { ru: 'а', en: 'a' }, date: '2026-12-01' }))
  // A page of which there is nothing like below the new address, and a language that the new page does not have.
  expect(fates('- { from: /articles/2024/aikol-5/, to: /ru/about/ }').map(({ fate }) => fate)).toEqual(
    gone.map(({ path }) => ({ to: /5\/index\.json$/.test(path) ? '/ru/about/index.json' : '/ru/about/' })),
  )
})

test.each(['_redirects', '.htaccess', 'nginx-redirects.conf'])('%s has not changed', async (name) => {
  const lost = [
    { path: '/ru/articles/2024/aikol-5/', fate: { to: '/ru/articles/2024/aikol-five/' } },
    { path: '/data/figures/kg-aikol-5.girls.json', fate: { to: '/data/figures/kg-aikol-5.children.json' } },
    { path: '/ru/about/', fate: { gone: { ru: 'а', en: 'a' } } },
    { path: '/en/about/' },
  ]
  await expect(formatRedirects(redirectsOf(lost)).get(name)).toMatchFileSnapshot(`snapshots/redirects/${name}`)
  expect(formatRedirects([]).size).toBe(0)
})

test.each(family.rules)('$name is raised by its wrong example and not by its right one', ({ name, right, wrong }) => {
  const rulesOf = (example: typeof right) => {
    if (typeof example === 'string') return issuesWith({ ...movedTo('2024/aikol-five'), 'moved.yaml': example }).map(({ rule }) => rule)
    return issuesWith(Object.fromEntries(Object.entries(example).map(([path, isThere]) => [path, isThere ? small.get(path) : undefined]))).map(({ rule }) => rule)
  }
  expect(rulesOf(right)).toEqual([])
  expect([...new Set(rulesOf(wrong))]).toEqual([name])
})

function article(lang: string): string {
  return small.get(`${shelf}/article.${lang}.mdx`) ?? ''
}

/** The article's folder moved, or taken away. */
function movedTo(folder?: string): Record<string, string | undefined> {
  return Object.fromEntries(files.flatMap((name) => [
    [`${shelf}/${name}`, undefined] as const,
    ...(folder ? [[`articles/${folder}/${name}`, small.get(`${shelf}/${name}`)] as const] : []),
  ]))
}

function withFiles(changes: Record<string, string | undefined>): Map<string, string> {
  return new Map([...published, ...smallWith(changes)].filter(([path]) => !(path in changes) || changes[path] !== undefined))
}

function issuesWith(changes: Record<string, string | undefined>) {
  return withoutHints(makeArchive(withFiles(changes), '').issues)
}
