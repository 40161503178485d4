import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

// From the ground up. A file imports from its own room or from a lower floor; `root` is the files that stand in src itself.
const floors = [
  ['lang'], ['site', 'issues'],
  ['articles', 'missions', 'sources', 'glossary', 'places'],
  ['archive', 'checks', 'facts', 'timeline', 'citations', 'feeds', 'search'],
  ['root'], ['styles', 'components'], ['layouts'], ['pages'],
]
// What a mission may say is checked where it is read; the checks know only the shape of what was read.
const exceptions = ['archive → checks', 'checks → type archive']
const doors = ['lang', 'site', 'issues', ...floors.slice(2, 4).flat(), 'scripts', 'src/library.ts']
const pure = floors.slice(0, 4).flat()
const drawers = /(^|\/)(utils?|helpers?|common|types?|lib|shared|misc)(\/|\.\w+$)/
const ownComment = /^src\/site\/paths\.ts:\d+ {2}export const \w+Path = / // one comment above a run of one-line functions

const files = ['src', 'scripts'].flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => join(root, path)))
  .filter((file) => /\.(ts|astro)$/.test(file)).sort()
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
const tested = files.filter((file) => !file.endsWith('.test.ts')) // a test may look up, and it may read
const imports = tested.flatMap((file) => [...(texts.get(file) ?? '').matchAll(/^\s*(?:import|export)\b( type\b)?(?:[^'"`;]*?\bfrom)?\s*['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]/gm)]
  .map(([, type = '', from = '', dynamic]) => ({ file, type: type.trim(), from: dynamic ?? from })))

test('imports go down', () => {
  expect(imports.length).toBeGreaterThan(200)
  const wrong = imports.filter(({ from }) => from.startsWith('.')).flatMap(({ file, type, from }) => {
    const target = join(dirname(file), from)
    const [here, there] = [roomOf(file), roomOf(target)]
    const arrow = `${here} → ${type === 'type' && here === 'checks' ? 'type ' : ''}${there}`
    const isRight = here === 'scripts' ? doors.includes(there) || doors.includes(target)
      : here === there || floorOf(there) < floorOf(here) || exceptions.includes(arrow)
    return isRight ? [] : [`${file} imports ${from} (${arrow})`]
  })
  expect(wrong).toEqual([])
})

test('the lower floors touch neither disk nor framework', () => {
  const inside = imports.filter(({ file }) => pure.includes(roomOf(file)))
  expect(inside.filter(({ from }) => /^(node:|astro\b|@astrojs|vite\b|fs\b|path\b)/.test(from))).toEqual([])
})

test('every room is on a floor, and no room or file is a drawer', () => {
  expect(files.map(roomOf).filter((room) => room !== 'scripts' && floorOf(room) < 0)).toEqual([])
  expect(files.filter((file) => drawers.test(file))).toEqual([])
})

test('a file has at most 180 lines', () => {
  expect(tested.filter((file) => linesOf(file).length > 181)).toEqual([])
})

test('what the lower floors export says what it is for', () => {
  const silent = tested.filter((file) => pure.includes(roomOf(file))).flatMap((file) => linesOf(file).flatMap((line, index, lines) =>
    /^export (async function|function|const|type) /.test(line) && !lines[index - 1]?.endsWith('*/') ? [`${file}:${index + 1}  ${line}`] : []))
  expect(silent.filter((line) => !ownComment.test(line))).toEqual([])
})

function roomOf(file: string): string {
  const [top = '', room = '', ...deeper] = file.split('/')
  return top === 'scripts' ? top : deeper.length > 0 ? room : 'root'
}

function floorOf(room: string): number {
  return floors.findIndex((rooms) => rooms.includes(room))
}

function linesOf(file: string): string[] {
  return (texts.get(file) ?? '').split('\n')
}
