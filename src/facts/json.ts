import { plainSpaces } from './plain-spaces.ts'

/** Data as a JSON file; without an indent it stands on one line. */
export function formatJson(value: unknown, indent?: number): string {
  return `${plainSpaces(JSON.stringify(value, null, indent))}\n`
}
