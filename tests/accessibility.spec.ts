import axe from 'axe-core'
import { expect, test } from 'vitest'
import { useBrowser } from './browser.ts'

declare global {
  interface Window {
    axe: typeof axe
  }
}

const { open } = useBrowser()

// One page of each kind.
const pages = [
  '/', '/ru/', '/en/', '/ru/articles/', '/en/articles/2023/', '/ru/articles/2024/aikol-6/', '/en/articles/2026/how-totals-add-up/', '/parallel/2024/aikol-5/',
  '/ru/topics/figures/', '/en/missions/', '/ru/missions/kg-aikol-4/', '/en/missions/kz-jusan-1/', '/ru/countries/uz/', '/en/countries/tm/',
  '/en/data/', '/ru/data/dictionary/', '/en/data/api/', '/ru/data/sources/', '/ru/data/totals/', '/en/data/figures/kg-aikol-2.women/', '/ru/search/', '/ru/about/', '/ru/corrections/', '/404.html',
]

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on any kind of page in ${colorScheme}`, async () => {
    for (const path of pages) {
      const page = await open(path, { colorScheme })
      await page.evaluate(axe.source)
      const found = await page.evaluate(async () => {
        const { violations } = await window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html).join(' | ')}`)
      })
      expect(found, `${path} in ${colorScheme}`).toEqual([])
      await page.context().close()
    }
  })
