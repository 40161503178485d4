import { dateOfCsl, publisherOfCsl, type CslItem } from './csl.ts'

/** A citation record as one row of a table. */
export function rowOfCsl(item: CslItem): Record<string, string | undefined> {
  const { id, type, title, issued, version, language, URL: url } = item
  return { id, type, title, publisher: publisherOfCsl(item), date: dateOfCsl(issued), version, language, url }
}
