import type { Archive } from './archive.ts'

/** An archive with nothing in it, for tests. */
export const emptyArchive: Archive = {
  articles: [], pages: [], missions: [], totals: { totals: [], notes: [], gaps: [] }, milestones: [], sources: {}, glossary: [], countries: [], topics: [], words: [],
  published: { versions: {}, addresses: [], moved: [] },
}
