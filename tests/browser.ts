import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { findBrowser, launchArgs } from '../scripts/browser.ts'

/** Opens pages of the built site in a Chromium that lives as long as the tests of one file. */
export function useBrowser(): { open: (path: string, options?: BrowserContextOptions) => Promise<Page> } {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArgs })
  }, 600_000)
  afterAll(async () => browser?.close())
  return {
    async open(path, options = {}) {
      if (!browser) throw new Error('The browser is not open yet.')
      const context = await browser.newContext({ viewport: { width: 1240, height: 900 }, ...options })
      const page = await context.newPage()
      await page.goto(inject('address') + path, { waitUntil: 'load' })
      return page
    },
  }
}
