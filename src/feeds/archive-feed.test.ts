import { expect, test } from 'vitest'
import { langs } from '../lang/langs.ts'
import { makeArchiveFeed } from './archive-feed.ts'
import { hostile, madeUpFeed } from './made-up.ts'

const feedOf = (lang: (typeof langs)[number], page = 1, pages = 1) => {
  const { items, ...feed } = madeUpFeed(lang)
  return makeArchiveFeed({ ...feed, page, pages, items: items.map(({ article, text }) => ({ article, text, paragraphs: [text.title, text.summary] })) })
}

test.each(langs)('the archive in %s has not changed', async (lang) => {
  await expect(`${JSON.stringify(feedOf(lang), null, 1)}\n`).toMatchFileSnapshot(`snapshots/archive.${lang}.json`)
})

test('each file names itself and the next one, the last names none', () => {
  const addresses = [1, 2, 3].map((page) => feedOf('en', page, 3) as { feed_url: string; next_url?: string })
  expect(addresses.map(({ feed_url, next_url }) => [feed_url, next_url].map((url) => url?.replace('https://homeward.example', '')))).toEqual([
    ['/en/archive.json', '/en/archive/2.json'],
    ['/en/archive/2.json', '/en/archive/3.json'],
    ['/en/archive/3.json', undefined],
  ])
})

test('the words are those of the text, whatever they hold', () => {
  const { items } = feedOf('ru') as { items: { content_text: string }[] }
  expect(items.at(-1)?.content_text).toBe(`${hostile}\n\n${hostile}`)
})
