import { versionFacts, type Version, type VersionText } from '../articles/version.ts'
import { langs, type Lang } from '../lang/langs.ts'
import { fingerprintOf } from './fingerprint.ts'

const note = '# Записала программа (npm run published); не править. Written by npm run published; never edit.\n'

/** The files that keep a version, by name: `1.yaml`, `1.ru.md`, `1.en.md`; the fields are JSON, which is YAML, one a line. */
export function formatVersion(version: Version): Map<string, string> {
  const { number, article, recorded, fingerprint } = version
  return new Map([
    [`${number}.yaml`, note + formatFields({ article, recorded, fingerprint })],
    ...formatTexts(version).map(([lang, text]): [string, string] => [`${number}.${lang}.md`, text]),
  ])
}

/** The texts of a version as they are kept; the facts stand in the first language. */
export function formatTexts({ facts, texts }: Pick<Version, 'facts' | 'texts'>): [Lang, string][] {
  const existing = langs.flatMap((lang) => (texts[lang] ? [{ lang, text: texts[lang] }] : []))
  return existing.map(({ lang, text: { title, summary, body } }, index) => {
    const kept = Object.fromEntries(versionFacts.map((name) => [name, facts[name]]))
    return [lang, `---\n${formatFields({ title, summary, ...(index === 0 && kept) })}---\n${body}`]
  })
}

/** The fingerprint of the texts of a version. */
export function fingerprintOfVersion(version: Pick<Version, 'facts' | 'texts'>): string {
  return fingerprintOf(formatTexts(version).map(([, text]) => text))
}

/** Reads a version from its files; nothing when one of them is not as it was written. Fingerprints are not compared here. */
export function readVersion(number: number, files: ReadonlyMap<string, string>): Version | undefined {
  try {
    const { article, recorded, fingerprint } = readFields(files.get(`${number}.yaml`) ?? '')
    const texts: Partial<Record<Lang, VersionText>> = {}
    let facts: Record<string, unknown> | undefined
    for (const lang of langs) {
      const written = files.get(`${number}.${lang}.md`)
      if (written === undefined) continue
      const [, head = '', body = ''] = /^---\n([^]*?)^---\n([^]*)$/m.exec(written) ?? []
      const { title, summary, ...rest } = readFields(head)
      if (typeof title !== 'string' || typeof summary !== 'string') return undefined
      texts[lang] = { title, summary, body }
      facts ??= rest
    }
    if (!facts || typeof article !== 'string' || typeof recorded !== 'string' || typeof fingerprint !== 'string') return undefined
    const hasFacts = versionFacts.every((name) => name === 'corrections' || facts?.[name] !== undefined)
    return hasFacts ? { article, number, recorded, fingerprint, facts: facts as Version['facts'], texts } : undefined
  } catch {
    return undefined
  }
}

function formatFields(fields: Record<string, unknown>): string {
  return Object.entries(fields).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`).join('')
}

function readFields(text: string): Record<string, unknown> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(': ')), JSON.parse(line.slice(line.indexOf(': ') + 2)) as unknown]))
}
