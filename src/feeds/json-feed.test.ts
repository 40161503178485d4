import { expect, test } from 'vitest'
import { langs } from '../lang/langs.ts'
import { formatJsonFeed } from './json-feed.ts'
import { hostile, madeUpFeed } from './made-up.ts'

test.each(langs)('the feed in %s has not changed', async (lang) => {
  await expect(formatJsonFeed(madeUpFeed(lang))).toMatchFileSnapshot(`snapshots/feed.${lang}.json`)
})

test('what was written is read back the same', () => {
  const feed = JSON.parse(formatJsonFeed(madeUpFeed('ru'))) as { description: string; items: { title: string }[] }
  expect([feed.description, feed.items.at(-1)?.title]).toEqual([hostile, hostile])
})

test('every item has an address of its own in the language of the feed', () => {
  const { items } = JSON.parse(formatJsonFeed(madeUpFeed('en'))) as { items: { id: string; url: string }[] }
  expect(items.map(({ url }) => url)).toEqual(
    ['aikol-5', 'alone', 'hostile'].map(
      (slug, index) => `https://homeward.example/en/articles/${[2024, 2026, 2023][index]}/${slug}/`,
    ),
  )
  expect(items.map(({ id }) => id)).toEqual(items.map(({ url }) => url))
})
