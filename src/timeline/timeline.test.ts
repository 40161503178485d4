import { describe, expect, test } from 'vitest'
import { langs, type Both, type Lang } from '../lang/langs.ts'
import { makeSay } from '../lang/words.ts'
import { madeUpClaims, madeUpMission, type Counts } from '../missions/made-up.ts'
import type { Milestone } from '../missions/milestones.ts'
import type { Mission } from '../missions/mission.ts'
import { countPeople, peopleOf } from '../missions/people.ts'
import { findMarkupFault } from '../site/well-formed.ts'
import { describeTimeline } from './catalogue.ts'
import { drawTimeline } from './draw.ts'
import { layoutTimeline } from './layout.ts'
import { measureText } from './measure.ts'
import type { Placed, PlacedBlock, PlacedText } from './placed.ts'
import { orderByMoment } from './span.ts'
import { missionsOf, widths, type Timeline, type Width } from './timeline.ts'

const crowd = Array.from({ length: 40 }, (_, index) => {
  const month = String((index % 12) + 1).padStart(2, '0')
  const year = 2022 + Math.floor(index / 20)
  const day = String(((index * 7) % 28) + 1).padStart(2, '0')
  return mission(`kg-crowd-${index + 1}`, { ru: `Этап ${index + 1}`, en: `Phase ${index + 1}` }, `${year}-${month}-${day}`, {
    children: (index * 37) % 90,
    women: (index * 11) % 30,
  })
})

const disagreement = madeUpMission(
  { total: 95, children: 64, women: 31 },
  {
    id: 'kg-two-counts',
    others: [
      ...madeUpClaims('aanes', { total: 101, children: 66, women: 27 }),
      ...madeUpClaims('icrc', { total: 94, children: 62 }),
    ],
  },
)

const milestones = [
  milestone('ms-order', '2022-06', {
    ru: 'Постановление правительства о порядке возвращения и реабилитации детей',
    en: 'Government order on the return and rehabilitation of children',
  }),
  milestone('ms-law', '2022-07-01', { ru: 'Закон', en: 'A law' }),
  milestone('ms-visit', '2023', { ru: 'Поездка', en: 'A visit' }),
  milestone('ms-meeting', '2024-12-31', {
    ru: 'Конференция в Бишкеке: опыт пяти стран, обмен данными и продолжение работы',
    en: 'Bishkek conference: five countries compare notes and agree on what comes next',
  }),
]

const pair = [
  mission('kg-one', { ru: 'Первая', en: 'First' }, '2022-03-16', { children: 79 }),
  mission('kg-two', { ru: 'Вторая', en: 'Second' }, '2023-02-10', { children: 41, women: 18, men: 3 }),
]

const hostile: Both = { ru: '<b> & "х" ]]>', en: '</text><script>' }

const pictures: Record<string, Timeline> = {
  crowded: timeline([crowd]),
  single: timeline([[mission('kg-one', { ru: 'Айкол', en: 'Aikol' }, '2023-02-10', { children: 41, women: 18 })]]),
  disagreement: timeline([[disagreement]]),
  'disagreement-alone': { ...timeline([[...pair, disagreement]]), focus: 'kg-two-counts' },
  empty: timeline([[]]),
  'unknown-day': timeline([
    [
      mission('kg-year', { ru: 'Весь год', en: 'The year' }, '2022', { women: 8 }),
      mission('kg-month', { ru: 'Октябрь', en: 'October' }, '2023-10', { children: 21, women: 9 }),
      madeUpMission(
        { women: 5, children: 20 },
        { id: 'kg-span', date: { ...disagreement.date, start: '2024-02', end: '2024-08' } },
      ),
    ],
  ]),
  milestones: { ...timeline([pair]), milestones },
  'milestones-only': { ...timeline([[]]), milestones },
  hostile: {
    ...timeline([[mission('kg-hostile', hostile, '2024-02-20', { children: 3, women: 1 })], [disagreement]]),
    title: hostile,
    milestones: [milestone('ms-hostile', '2024', hostile)],
  },
  'hostile-alone': {
    ...timeline([[mission('kg-hostile', hostile, '2024-02-20', { children: 3, women: 1 })]]),
    focus: 'kg-hostile',
  },
  region: { ...timeline([pair, crowd.slice(0, 12), [], [disagreement]]), milestones },
}

const every = Object.entries(pictures).flatMap(([name, shown]) =>
  langs.flatMap((lang) => (Object.keys(widths) as Width[]).map((width) => ({ name, lang, width, shown }))),
)

describe.each(every)('$name, $lang, $width', ({ name, lang, width, shown }) => {
  const placed = layoutTimeline(shown, { lang, say: makeSay(lang), width: widths[width] })

  test('every person is exactly one dot', () => {
    const people = missionsOf(shown).filter(({ id }) => !shown.focus || id === shown.focus)
    expect(placed.blocks.map((block) => [block.id, dotsOf(block)])).toEqual(
      people.map((item) => [item.id, countPeople(peopleOf(item))]),
    )
  })

  test('no two missions overlap', () => {
    expect(overlapping(placed.blocks)).toEqual([])
  })

  test('nothing lies outside the canvas', () => {
    expect(outside(placed)).toEqual([])
  })

  test('the file is well-formed', () => {
    expect(findMarkupFault(draw(name, lang, width, shown))).toBeUndefined()
  })
})

test.each(every.filter(isHung))('the picture of $name, $lang, $width, has not changed', async ({ name, lang, width, shown }) => {
  await expect(draw(name, lang, width, shown)).toMatchFileSnapshot(`snapshots/${name}.${lang}.${width}.svg`)
})

function draw(name: string, lang: Lang, width: Width, shown: Timeline): string {
  const caption = { id: `${name}-${width}`, lang, title: shown.title[lang], description: describeTimeline(shown, lang) }
  return drawTimeline(layoutTimeline(shown, { lang, say: makeSay(lang), width: widths[width] }), caption)
}

/** Pictures worth looking at; the other combinations are only measured. */
function isHung({ name, lang, width }: (typeof every)[number]): boolean {
  if (name.startsWith('hostile')) return false
  if (name === 'region' || name === 'disagreement-alone') return lang === 'en' && width !== 'column'
  return lang === 'ru' && (width === 'wide' || ['crowded', 'milestones', 'unknown-day', 'single'].includes(name))
}

function mission(id: string, short: Both, start: string, counts: Counts): Mission {
  return madeUpMission(counts, { id, start, short })
}

function milestone(id: string, date: string, title: Both): Milestone {
  return { id, date, scope: 'kg', category: 'meeting', tier: 1, title, detail: title, sources: ['made-up'] }
}

function timeline(lanes: Mission[][]): Timeline {
  return {
    id: 'made-up',
    title: { ru: 'Выдуманные миссии', en: 'Made-up missions' },
    lanes: lanes.map((missions, index) => ({
      id: `c${index}`,
      name: { ru: `Страна ${index}`, en: `Country ${index}` },
      missions: orderByMoment(missions),
    })),
    milestones: [],
  }
}

function dotsOf(block: PlacedBlock): number {
  return block.marks.flatMap((mark) => mark.runs).reduce((sum, run) => sum + run.count, 0)
}

function overlapping(blocks: PlacedBlock[]): string[] {
  return blocks.flatMap((block, index) =>
    blocks
      .slice(index + 1)
      .filter(({ area }) => {
        const { x, y, width, height } = block.area
        return x < area.x + area.width && area.x < x + width && y < area.y + area.height && area.y < y + height
      })
      .map((other) => `${block.id} and ${other.id}`),
  )
}

type Box = { what: string; x: number; y: number; right: number; bottom: number }

function outside(placed: Placed): Box[] {
  // Blocks stand on whole px, for which half a px may be given up.
  return boxesOf(placed).filter(
    ({ x, y, right, bottom }) => Math.min(x, y) < -0.5 || right > placed.width + 0.5 || bottom > Math.ceil(placed.height),
  )
}

function boxesOf({ blocks, texts, points, lines }: Placed): Box[] {
  return [
    ...blocks.map(({ id, area: { x, y, width, height } }) => ({
      what: `area of ${id}`,
      x,
      y,
      right: x + width,
      bottom: y + height,
    })),
    ...blocks.flatMap(({ id, pitch, marks }) =>
      marks
        .flatMap(({ runs }) => runs)
        .map(({ x, y, count }) => ({
          what: `dots of ${id}`,
          x: x - pitch / 2,
          y: y - pitch / 2,
          right: x + (count - 0.5) * pitch,
          bottom: y + pitch / 2,
        })),
    ),
    ...[...texts, ...blocks.flatMap((block) => block.texts)].map(boxOfText),
    ...points.map(({ x, y, role }) => ({ what: role, x, y, right: x, bottom: y })),
    ...lines.map(({ path, role }) => {
      const across = [...path.matchAll(/[ML]([\d.-]+) |H([\d.-]+)/g)].map(([, to, along]) => Number(to ?? along))
      return { what: role, x: Math.min(...across), y: 0, right: Math.max(...across), bottom: 0 }
    }),
  ]
}

const sizes: Partial<Record<PlacedText['role'], number>> = { number: 22, share: 15, lane: 14, column: 11, small: 10.5 }

function boxOfText({ x, y, text, role, anchor }: PlacedText): Box {
  const size = sizes[role] ?? 13
  const width = measureText(text, size)
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
  return { what: text, x: left, y: y - size * 0.8, right: left + width, bottom: y }
}
