import { checkReadable } from '../checks/readable.ts'
import { nameOnShelf } from '../checks/shelves.ts'
import type { Issue } from '../issues/issue.ts'

/** What makes reading on useless or slow. */
const hopeless = ['file/size', 'file/depth']

/**
 * The files that can be read, under the names they should bear (a slip in a name is told by `checkShelves`; what the file says is
 * read all the same), and what is wrong with the others.
 */
export function readableFiles(given: ReadonlyMap<string, string>, root: string): { files: Map<string, string>; issues: Issue[] } {
  const issues: Issue[] = []
  const files = new Map<string, string>()
  for (const [path, text] of given) {
    const right = nameOnShelf(path) ?? path
    if (right !== path && given.has(right)) continue
    const found = path === 'README.md' || path.endsWith('/') ? [] : checkReadable(text, root + path)
    issues.push(...found)
    if (!found.some(({ rule }) => hopeless.includes(rule))) files.set(right, text)
  }
  return { files, issues }
}
