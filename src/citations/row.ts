import { dateOfCsl, type CslItem } from './csl.ts'

/** A citation record as one row of a table. */
export function rowOfCsl({ id, type, title, publisher, issued, language, URL: url }: CslItem): Record<string, string | undefined> {
  return { id, type, title, publisher, date: dateOfCsl(issued), language, url }
}
