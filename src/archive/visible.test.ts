import { expect, test } from 'vitest'
import { madeUpArticle } from '../articles/made-up.ts'
import type { Name } from '../glossary/glossary.ts'
import { madeUpClaims, madeUpMission } from '../missions/made-up.ts'
import type { Archive } from './archive.ts'
import { emptyArchive } from './made-up.ts'
import { visibleAt } from './visible.ts'

const name = (id: string, ru: string, en: string, type: Name['type'] = 'body'): Name => ({ id, type, ru, en, basis: 'common' })
const words = { ru: 'а', en: 'a' }
const source = { publisher: 'а', title: 'а', date_basis: 'unknown' as const, url: 'https://example.org', lang: 'ru' as const, kind: 'media' as const }
const hidden = { embargo: '2027-03-01T10:00+06:00' }

const archive: Archive = {
  ...emptyArchive,
  articles: [
    madeUpArticle({ ru: ['Открытое', 'Говорит Открытый банк.'] }, { slug: 'open', sources: ['both', 'open'], topics: ['old'], people: ['seen'] }),
    madeUpArticle(
      { ru: ['Тайное', 'В селе Тихом был Закрытый фонд, МИД и Открытый банк.'], en: ['Secret', 'The Closed Fund.'] },
      { slug: 'secret', sources: ['both', 'secret'], topics: ['old', 'new'], people: ['seen', 'unseen'], ...hidden },
    ),
    madeUpArticle({ ru: ['Черновик', 'а'] }, { slug: 'draft', draft: true, sources: ['draft'] }),
  ],
  missions: [madeUpMission({}, { id: 'open' }), madeUpMission({}, { id: 'secret', ...hidden, operation: 'hushed', others: madeUpClaims('whisperer', { children: 7 }), date: { start: '2027-02-01', event: words, sources: ['mission'] } })],
  totals: {
    totals: [{ id: 'total', country: 'kg', scope: words, by: 'mfa', figures: { total: 7 }, sources: ['total'], ...hidden }],
    notes: [{ id: 'note', country: 'kg', date: '2027-01-01', explains: ['total'], claim: words, computation: words, result: 'reconciles', sources: ['note'] }],
    gaps: [words],
  },
  milestones: [{ id: 'ms', date: '2027-02-01', scope: 'tm', category: 'visit', tier: 1, title: words, detail: words, sources: ['milestone'], ...hidden }],
  sources: Object.fromEntries(['both', 'open', 'secret', 'draft', 'mission', 'total', 'note', 'milestone', 'unused', 'made-up'].map((id) => [id, source])),
  glossary: [
    name('seen', 'Асан Видимый', 'Asan Vidimy', 'person'), name('unseen', 'Асан Скрытый', 'Asan Skryty', 'person'), name('hushed', 'Тишь', 'Hush', 'operation'), name('whisperer', 'Шепчущий', 'Whisperer'),
    name('closed', 'Закрытый фонд', 'Closed Fund'), name('bank', 'Открытый банк', 'Open Bank'), name('mfa', 'МИД', 'Foreign Ministry'), name('idle', 'Праздный комитет', 'Idle Committee'),
  ],
  countries: ['kg', 'syria', 'tm'].map((id) => ({ id, role: 'return' as const, name: words, to: words, from: words })),
  topics: ['old', 'new', 'empty'].map((id) => ({ id, name: words, about: words })),
}

const before = visibleAt(archive, Date.parse('2027-03-01T09:59:59.999+06:00'))
const after = visibleAt(archive, Date.parse('2027-03-01T10:00+06:00'))

test('what waits for its hour is gone, and with it everything that only it leads to', () => {
  expect(before.articles.map(({ slug }) => slug)).toEqual(['open'])
  expect(before.missions.map(({ id }) => id)).toEqual(['open'])
  expect(before.milestones).toEqual([])
  expect(before.totals).toEqual({ totals: [], notes: [], gaps: [words] })
  expect(Object.keys(before.sources)).toEqual(['both', 'open', 'unused', 'made-up'])
  expect(before.topics.map(({ id }) => id)).toEqual(['old', 'empty'])
  expect(before.countries.map(({ id }) => id)).toEqual(['kg', 'syria'])
})

test('a name that only a hidden text says is gone too; one that a visible text says, or nobody does, stays', () => {
  expect(before.glossary.map(({ id }) => id)).toEqual(['seen', 'bank', 'idle'])
})

test('at its hour everything is there but the draft and its source', () => {
  expect(after.articles.map(({ slug }) => slug)).toEqual(['open', 'secret'])
  expect(Object.keys(after.sources)).not.toContain('draft')
  expect(after.glossary).toEqual(archive.glossary)
  expect({ ...after, articles: [], sources: {} }).toEqual({ ...archive, articles: [], sources: {} })
})

test('who writes sees drafts', () => expect(visibleAt(archive, Infinity)).toEqual(archive))
