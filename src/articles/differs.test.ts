import { expect, test } from 'vitest'
import { differsAbove, differsIn } from './differs.ts'

const said = (paragraph: number) => ({ paragraph, reason: { ru: `${paragraph}`, en: `${paragraph}` } })
const facts = { differs: [said(0), said(1), said(3)] }

test('a reason stands at the paragraph that the editor counted, whatever its address on the page', () => {
  expect(differsIn(facts, [0, 1])).toEqual([said(1)])
  expect(differsIn(facts, [2])).toEqual([said(3)])
  expect(differsIn({}, [0])).toEqual([])
})

test('what is said of headline and standfirst belongs to no paragraph', () => {
  expect(differsAbove(facts)).toEqual([said(0)])
})
