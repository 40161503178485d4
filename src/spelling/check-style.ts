import { styleSchema } from '../glossary/style.ts'
import type { Issue } from '../issues/issue.ts'
import { readYaml } from '../issues/yaml.ts'
import { readPassages } from '../prose/read-passages.ts'
import { checkForbidden, makeForbidden } from './forbidden.ts'

/** Names every term that `style.yaml` forbids, in all files but those that speak of terms; a folder without that file forbids none. */
export function checkStyle(files: ReadonlyMap<string, string>, root: string): Issue[] {
  const { entry, issues } = readYaml(files.get('style.yaml') ?? '', `${root}style.yaml`, styleSchema)
  const forbidden = makeForbidden(entry?.value ?? [])
  const found = [...files].flatMap(([path, text]) => {
    if (/^(?:style|glossary)\.yaml$/.test(path) || !forbidden.mayStandIn(text)) return []
    const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
    return checkForbidden(readPassages(path, source), source, root + path, forbidden)
  })
  return [...issues, ...found]
}
