import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyProject, type ProjectCopy } from '../scripts/project-copy.ts'

// The whole build, in a copy of the project: what an editor with a mistake sees, and what happens to the last good site.

let copy: ProjectCopy

beforeAll(async () => {
  copy = await copyProject()
  await mkdir(join(copy.folder, 'dist'))
  await writeFile(join(copy.folder, 'dist/last-good.txt'), 'last good')
})
afterAll(() => copy.remove())

async function edit(file: string, from: string, to: string): Promise<() => Promise<void>> {
  const path = join(copy.folder, file)
  const text = await readFile(path, 'utf8')
  expect(text).toContain(from)
  await writeFile(path, text.replace(from, to))
  return () => writeFile(path, text)
}

test.each([
  ['a wrong number', 'content/missions/kg-aikol-5.yaml', 'value: 71', 'value: 17', /kg-aikol-5\.yaml:\d+:\d+ {2}ошибка {2}mission\/sum\n {4}Итог 99, а части дают 17 \+ 28 = 45\.\n {4}Исправьте/],
  ['an unknown id', 'content/missions/kg-aikol-5.yaml', 'by: mfa-kg', 'by: mfa-gk', /kg-aikol-5\.yaml:\d+:\d+ {2}ошибка {2}reference\/name\n {4}Записи «mfa-gk» нет в glossary\.yaml\.\n {4}Видимо, нужно «mfa-kg»\./],
  ['a missing translation', 'content/missions/kg-aikol-5.yaml', '  en: Aikol-5\n', '', /kg-aikol-5\.yaml:\d+:\d+ {2}ошибка {2}schema\/missing\n {4}Нет поля «short\.en»\.\n {4}Добавьте/],
  ['a bad date', 'content/missions/kg-aikol-5.yaml', 'start: 2024-02-20', 'start: 2024-02-30', /kg-aikol-5\.yaml:\d+:\d+ {2}ошибка {2}schema\/date\n {4}«2024-02-30» — не дата календаря\.\n {4}Напишите/],
])('%s stops the build with file, line and what to write, and the last good site stays', async (_, file, from, to, expected) => {
  const undo = await edit(file, from, to)
  const { code, output } = await copy.build({ env: { LANG: 'ru_RU.UTF-8' } })
  await undo()
  expect(output).toMatch(expected)
  expect(output).not.toMatch(/ at .*\.(ts|js|mjs):\d+/)
  expect(code).toBe(1)
  expect(await readFile(join(copy.folder, 'dist/last-good.txt'), 'utf8')).toBe('last good')
})

test('a page that fails while it is rendered leaves the last good site as it was', async () => {
  const undo = await edit('src/pages/[lang]/missions/index.astro', '<h1>', '{missing.name}<h1>')
  const { code } = await copy.build()
  await undo()
  expect(code).toBe(1)
  expect(await readFile(join(copy.folder, 'dist/last-good.txt'), 'utf8')).toBe('last good')
})

test('a build that succeeds takes the place of the last one', async () => {
  const { code, output } = await copy.build({ env: { LANG: 'en_GB.UTF-8' } })
  expect(output).not.toContain('error')
  expect(code).toBe(0)
  expect(await readFile(join(copy.folder, 'dist/ru/index.html'), 'utf8')).toContain('<html lang="ru">')
  await expect(readFile(join(copy.folder, 'dist/last-good.txt'))).rejects.toThrow()
})
