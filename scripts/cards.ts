import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Archive } from '../src/archive/archive.ts'
import { addPeople, peopleOf } from '../src/missions/people.ts'
import { drawCard } from '../src/timeline/card.ts'

/** Writes the pictures that social networks show with a link: one a mission, one a country, and `all.png` for every other page. */
export async function buildCards(archive: Archive, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const byCountry = Map.groupBy(archive.missions, (mission) => mission.country)
  const cards = [
    ...archive.missions.map((mission) => ({ id: mission.id, people: peopleOf(mission) })),
    ...[...byCountry].map(([id, missions]) => ({ id, people: addPeople(missions.map(peopleOf)) })),
    { id: 'all', people: addPeople(archive.missions.map(peopleOf)) },
  ]
  for (const { id, people } of cards)
    await sharp(Buffer.from(drawCard(people))).png({ palette: true, compressionLevel: 9 }).toFile(join(folder, `${id}.png`))
}
