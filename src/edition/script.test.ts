import { expect, test } from 'vitest'
import { makeClassic } from './script.ts'

test('a module that stands alone runs from a disk, and its names stay its own', () => {
  expect(makeClassic('var e=1;//# sourceMappingURL=a.js.map')).toBe('(async () => {\nvar e=1;//# sourceMappingURL=a.js.map\n})()\n')
})

test.each([
  ['takes other modules', 'import{a}from"./a.js";a()'],
  ['takes them later', 'let a=await import(`./a.js`)'],
  ['gives to other modules', 'var e=1;export{e}'],
  ['fetches', 'fetch(t)'],
  ['changes the address', 'history.replaceState(null,``,e)'],
  ['builds addresses from the root', 'a.href=`/${t}/missions/`'],
  ['knows an address from the root', 'a.href="/ru/"'],
])('a script that %s is left out', (_, code) => {
  expect(makeClassic(code)).toBeUndefined()
})
