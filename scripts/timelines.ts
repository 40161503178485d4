import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Archive } from '../src/archive/archive.ts'
import { formatCsv } from '../src/facts/csv.ts'
import { formatJson } from '../src/facts/json.ts'
import { milestoneRow, missionRow } from '../src/facts/rows.ts'
import { langs } from '../src/lang/langs.ts'
import { makeSay } from '../src/lang/words.ts'
import { asOf, describeTimeline, makeTimelines } from '../src/timeline/catalogue.ts'
import { drawTimeline } from '../src/timeline/draw.ts'
import { layoutTimeline } from '../src/timeline/layout.ts'
import { missionsOf, widths, type Timeline, type Width } from '../src/timeline/timeline.ts'

/** Writes every timeline into an emptied folder: what readers download and what the pages themselves show. */
export async function buildTimelines(archive: Archive, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  const files = makeTimelines(archive).flatMap(makeTimelineFiles)
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

function makeTimelineFiles(timeline: Timeline): [path: string, text: string][] {
  const missions = missionsOf(timeline).filter((mission) => !timeline.focus || mission.id === timeline.focus)
  const drawings = langs.flatMap((lang) =>
    (Object.keys(widths) as Width[]).map((width): [string, string] => {
      const caption = { id: `${timeline.id}-${width}`, lang, title: timeline.title[lang], description: describeTimeline(timeline, lang) }
      return [`timelines/${timeline.id}.${lang}.${width}.svg`, drawTimeline(layoutTimeline(timeline, { lang, say: makeSay(lang), width: widths[width] }), caption)]
    }),
  )
  const record = {
    id: timeline.id,
    title: timeline.title,
    as_of: asOf(timeline),
    licence: 'CC-BY-4.0',
    missions: missions.map(missionRow),
    milestones: timeline.milestones.map(milestoneRow),
  }
  return [
    ...drawings,
    [`timelines/${timeline.id}.csv`, formatCsv(missions.map(missionRow))],
    [`timelines/${timeline.id}.json`, formatJson(record, 1)],
  ]
}
