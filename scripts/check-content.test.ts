import { execFile } from 'node:child_process'
import process from 'node:process'
import { expect, test } from 'vitest'
import { family } from '../src/checks/archive-rules.ts'
import type { Issue } from '../src/issues/issue.ts'

const said = (command: string) =>
  new Promise<Issue[]>((resolve) => {
    execFile(process.execPath, ['scripts/check-content.ts', ...command.split(' ').slice(4), '--json'], (_, out) => resolve(JSON.parse(out) as Issue[]))
  })

test.each(family.rules.filter(({ test: place }) => place))('the examples of $name hold', async ({ name, right, wrong }) => {
  expect((await said(String(right))).map(({ rule }) => rule)).not.toContain(name)
  expect((await said(String(wrong))).map(({ rule }) => rule)).toEqual([name])
}, 60_000)
