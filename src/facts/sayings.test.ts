import { expect, test } from 'vitest'
import { boundCounts } from '../articles/uses.ts'
import type { Claim, Measure } from '../missions/claim.ts'
import type { Figure } from '../missions/figures.ts'
import { makeSayings } from './sayings.ts'

const use = { ru: 'а', en: 'a' }
const claim = (measure: Measure, value: number, by: string, more: Partial<Claim> = {}): Claim => ({ measure, value, by, said: '2024-02-21', sources: [], ...more })
const figure = (owner: string, measure: Measure, ...claims: Claim[]): Figure => ({ id: `${owner}.${measure}`, owner, measure, value: claims[0]?.value ?? 0, claims })

const figures = [
  figure('kg-aikol-5', 'total', claim('total', 99, 'mfa-kg', { use }), claim('total', 99, 'aanes')),
  figure('kg-aikol-5', 'children', claim('children', 71, 'mfa-kg', { use }), claim('children', 72, 'aanes'), claim('children', 72, 'timesca')),
  figure('kg-aikol-5', 'women', claim('women', 28, 'mfa-kg', { use }), claim('women', 27, 'aanes'), claim('women', 17, 'rferl', { aside: use })),
  figure('kg-aikol-6', 'total', claim('total', 22, 'mfa-kg', { use })),
]
const said = (body: string) =>
  makeSayings(boundCounts(body), figures).map(({ by, numbers, others }) => {
    const list = (items: typeof numbers) => items.map(({ figure: { measure }, claim: { value } }) => `${value} ${measure}`).join(', ')
    return `${by}: ${list(numbers)}${others.length > 0 ? `; others ${list(others)}` : ''}`
  })

test.each([
  ['numbers said together are told together', '<Count of="kg-aikol-5.total" /> <Count of="kg-aikol-5.children" case="gen" />', ['mfa-kg: 99 total, 71 children; others 72 children']],
  ['another speaker is told apart, and then is no other', '<Count of="kg-aikol-5.children" /> <Count bare by="aanes" of="kg-aikol-5.children" />', ['mfa-kg: 71 children', 'aanes: 72 children']],
  ['what several others say is told once', '<Count of="kg-aikol-5.children" by="timesca" />', ['timesca: 72 children; others 71 children']],
  ['another mission is told apart', '<Count of="kg-aikol-5.total" /> <Count of="kg-aikol-6.total" />', ['mfa-kg: 99 total', 'mfa-kg: 22 total']],
  ['a number bound twice is told once', '<Count of="kg-aikol-6.total" /> <Count of="kg-aikol-6.total" bare /> <Count of="kg-aikol-6.total" by="mfa-kg" />', ['mfa-kg: 22 total']],
  ['a number kept aside is not told', '<Count of="kg-aikol-5.women" />', ['mfa-kg: 28 women; others 27 women']],
  ['what the ledger does not know is not told', '<Count of="kg-aikol-7.total" /> <Timeline of="kg" />', []],
])('%s', (_, body, lines) => {
  expect(said(body)).toEqual(lines)
})
