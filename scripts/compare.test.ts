import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Issue } from '../src/issues/issue.ts'

type Said = { code: number; out: string; err: string }

let folder = ''
const article = 'content/articles/2024/aikol-5/article'

function run(script: string, ...args: string[]): Promise<Said> {
  return new Promise((resolve) => {
    execFile(process.execPath, [`scripts/${script}.ts`, ...args], { maxBuffer: 1e8, env: { ...process.env, LANG: 'ru_RU.UTF-8', LC_ALL: '' } }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })
}

async function put(name: string, text: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compare-'))
})

describe('compare', () => {
  test('texts that say the same end with 0', async () => {
    const { code, out } = await run('compare', `${article}.ru.mdx`, `${article}.en.mdx`)
    expect([code, out]).toEqual([0, 'Тексты говорят одно и то же. Сопоставлено абзацев: 14.\n'])
  })

  test('errors end with 1, and are told in the language asked for', async () => {
    const [ru, en] = [await put('a.txt', 'Прибыл рейс.\nВернулся 71 ребёнок.\n'), await put('b.txt', 'The flight landed.\n17 children returned.\n')]
    const { code, out } = await run('compare', ru, en, '--lang', 'en')
    expect(code).toBe(1)
    expect(out).toContain('b.txt:2:1  error  parity/number\n    The Russian says «Вернулся 71 ребёнок», the English says “17 children returned”.')
    const json = JSON.parse((await run('compare', ru, en, '--json')).out) as { pairs: unknown; issues: Issue[] }
    expect(Object.keys(json)).toEqual(['pairs', 'issues'])
    expect(json.pairs).toEqual([{ ru: [1], en: [1], kind: 'same' }, { ru: [2], en: [2], kind: 'same' }])
    expect(json.issues).toMatchObject([{ file: en, line: 2, column: 1, rule: 'parity/number', severity: 'error', also: [{ file: ru, line: 2 }] }])
  })

  test('warnings alone end with 0', async () => {
    expect((await run('compare', await put('q.md', 'Более 300 семей.\n'), await put('r.md', '300 families.\n'))).code).toBe(0)
  })

  test('one empty text is an error, not a crash', async () => {
    const { code, out } = await run('compare', `${article}.ru.mdx`, await put('empty.md', ''), '--lang', 'en')
    expect([code, out.includes('has no paragraph')]).toEqual([1, true])
  })

  test('what is accepted in the front matter is not named', async () => {
    const head = "---\ntitle: a\ndiffers:\n  - paragraph: 1\n    reason: { ru: 'а', en: 'a' }\n---\n"
    expect((await run('compare', await put('d.mdx', `${head}Вернулся 71 ребёнок.\n`), await put('e.mdx', '17 children returned.\n'))).code).toBe(0)
  })

  test('a text that names its missions is compared with their figures, and what its tags say', async () => {
    const head = '---\ntitle: a\nmissions: [kg-aikol-5]\ndate: 2024-02-20\n---\n'
    const words = [await put('f.mdx', `${head}Вернулись двадцать восемь женщин.\n`), await put('g.mdx', 'Twenty-seven women returned.\n\n')] as const
    expect((await run('compare', ...words)).code).toBe(0) // both are figures of the mission
    expect((await run('compare', words[0], await put('h.mdx', 'Twenty-nine women returned.\n'))).code).toBe(1)
    expect((await run('compare', await put('i.txt', 'Вернулись двадцать восемь женщин.\n'), await put('j.txt', 'Twenty-nine women returned.\n'))).code).toBe(0)
    const tag = await put('k.mdx', `${head}Вернулись <Count of="kg-aikol-5.children" /> 20 февраля.\n`)
    expect((await run('compare', tag, await put('l.mdx', 'On 20 February 2024 71 children returned.\n'))).out).toContain('говорят одно и то же')
    expect((await run('compare', tag, await put('m.mdx', 'On 20 February 2024 17 children returned.\n'))).code).toBe(1)
    expect((await run('compare', ...words, '--content', join(folder, 'none'))).code).toBe(0)
  })

  test('what cannot be compared ends with 2 and a sentence in both languages, without a stack trace', async () => {
    const [ru, en] = [`${article}.ru.mdx`, `${article}.en.mdx`]
    await mkdir(join(folder, 'd'))
    const cases = [
      [], [ru], [ru, en, en], [ru, en, '--nonsense'], [ru, join(folder, 'none.txt')], [ru, join(folder, 'd')], [ru, await put('bin', new Uint8Array([0xff, 0xfe, 0, 1]))],
      [ru, await put('cp1251.txt', new Uint8Array([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]))], [ru, await put('nul.txt', 'a\0b')], [en, ru], [ru, ru], [en, en],
    ]
    for (const args of cases) {
      const { code, out, err } = await run('compare', ...args)
      expect([args.join(' '), code, out]).toEqual([args.join(' '), 2, ''])
      expect(err).toMatch(/^[^\n]*\p{Script=Cyrillic}[^\n]*\n[^\n]+\n$/u)
      expect(err).not.toMatch(/ at |Error/)
    }
  })

  test('5,000 paragraphs are compared to their end', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => index)
    const ru = await put('big-ru.txt', many.map((index) => `Абзац ${index + 10}: вернулись ${(index * 7919) % 997} детей.`).join('\n'))
    const en = await put('big-en.txt', many.map((index) => `Paragraph ${index + 10}: ${index === 700 ? 12345 : (index * 7919) % 997} children returned.`).join('\n'))
    const { code, out } = await run('compare', ru, en, '--json')
    expect([code, (JSON.parse(out) as { issues: Issue[] }).issues.map(({ line, rule }) => [line, rule])]).toEqual([1, [[701, 'parity/number']]])
  })
})

describe('check', () => {
  test('--json prints one array and nothing else', async () => {
    const { code, out, err } = await run('check-content', '--json')
    expect([code, err]).toEqual([0, ''])
    expect(Array.isArray(JSON.parse(out))).toBe(true)
  })

  test('a folder that is not there is one issue', async () => {
    const { code, out } = await run('check-content', '--json', '--content', join(folder, 'none'))
    expect([code, (JSON.parse(out) as Issue[]).map(({ rule, severity }) => [rule, severity])]).toEqual([1, [['archive/missing-folder', 'error']]])
  })

  test('--github prints annotations', async () => {
    expect((await run('check-content', '--github', '--content', join(folder, 'none'))).out).toMatch(/^::error file=\S+,line=1,col=1,title=archive\/missing-folder::/)
  })

  test('without --json it says in words how much there is', async () => {
    expect((await run('check-content', '--lang', 'en')).out).toMatch(/^No errors\. Articles: \d+/)
  })
})
