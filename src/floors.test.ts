import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

// From the ground up. A file imports from its own room or from a lower floor; `root` is the files that stand in src itself.
const ground = [['lang'], ['site', 'issues', 'reading'], ['lexis']]
const nouns = ['articles', 'missions', 'sources', 'glossary', 'places', 'prose']
// What texts say is read by `parity`, the open data made by `facts`; what was translated and published builds on these, other forms on
// those, the archive on all it is checked with, the desk on the archive, and the explorer of claims on table, timeline and search.
const forms = [['parity'], ['translation', 'facts'], ['published'], ['timeline', 'parallel', 'citations', 'feeds', 'search', 'edition', 'protection', 'typography', 'spelling'], ['checks', 'explorer'], ['archive'], ['desk']]
const floors = [...ground, nouns, ...forms, ['root'], ['styles', 'components'], ['layouts'], ['pages']]
const pure = [...ground.flat(), ...nouns, ...forms.flat()]
// The checks know only the shape of what was read.
const exceptions = ['checks → type archive']
const doors = [...pure, 'scripts', 'src/library.ts', 'src/build-time.ts']
const drawers = /(^|\/)(utils?|helpers?|common|types?|lib|shared|misc)(\/|\.\w+$)/
const onePathALine = /^src\/site\/paths\.ts:\d+ export const \w+ = / // one comment stands above all of them

const textOf = (file: string) => readFileSync(file, 'utf8')
const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path))
const isCode = (file: string) => /\.(ts|astro)$/.test(file) && !file.endsWith('.test.ts') // a test may look up, and it may read
const files = [...filesIn('src'), ...filesIn('scripts')].filter(isCode).sort()
const statement = /^\s*(?:import|export)\b( type\b)?(?:[^'"`;]*?\bfrom)?\s*['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]/gm
const imports = files.flatMap((file) =>
  [...textOf(file).matchAll(statement)].map(([, type = '', from = '', late]) => ({ file, type: type.trim(), from: late ?? from })),
)

test('imports go down', () => {
  expect(imports.length).toBeGreaterThan(200)
  const wrong = imports.filter(({ file, type, from }) => {
    const target = join(dirname(file), from)
    const [here, there] = [roomOf(file), roomOf(target)]
    if (!from.startsWith('.') || here === there) return false
    if (here === 'scripts') return !doors.includes(there) && !doors.includes(target)
    return floorOf(there) >= floorOf(here) && !exceptions.includes(`${here} → ${here === 'checks' && type ? 'type ' : ''}${there}`)
  })
  expect(wrong).toEqual([])
})

test('the lower floors touch neither disk nor framework', () => {
  const outside = /^(node:|astro\b|@astrojs|vite\b|fs\b|path\b)/
  expect(imports.filter(({ file, from }) => pure.includes(roomOf(file)) && outside.test(from))).toEqual([])
})

test('every room is on a floor, and no room or file is a drawer', () => {
  expect(files.filter((file) => roomOf(file) !== 'scripts' && floorOf(roomOf(file)) < 0)).toEqual([])
  expect(files.filter((file) => drawers.test(file))).toEqual([])
})

test('a file has at most 180 lines', () => {
  expect(files.filter((file) => textOf(file).trimEnd().split('\n').length > 180)).toEqual([])
})

test('what the lower floors export says what it is for', () => {
  const silent = files.filter((file) => pure.includes(roomOf(file))).flatMap((file) => {
    const lines = textOf(file).split('\n')
    return lines.flatMap((line, index) => (isSilent(line, lines[index - 1]) ? [`${file}:${index + 1} ${line}`] : []))
  })
  expect(silent.filter((line) => !onePathALine.test(line))).toEqual([])
})

function isSilent(line: string, above = ''): boolean {
  return /^export (async function|function|const|type) /.test(line) && !/^(\/\*\*.*| \*.*| )\*\/$/.test(above)
}

function roomOf(file: string): string {
  const [top = '', room = '', ...deeper] = file.split('/')
  return top === 'scripts' ? top : deeper.length > 0 ? room : 'root'
}

function floorOf(room: string): number {
  return floors.findIndex((rooms) => rooms.includes(room))
}
