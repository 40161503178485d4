import { langs } from '../lang/langs.ts'
import { fateOf, withoutLang, type Fate } from './moved.ts'
import type { PublicRecord } from './public-record.ts'

/** An address that readers may keep and the site no longer has, and where they are sent. */
export type Lost = { path: string; fate?: Fate }

/** Every address that was ever published, or that `moved.yaml` names, and that is not among those of the present. */
export function lostAddresses({ addresses, moved }: Pick<PublicRecord, 'addresses' | 'moved'>, present: readonly string[]): Lost[] {
  const exists = new Set(present)
  const named = moved.flatMap(({ from }) => (withoutLang(from)[1] || /\.[a-z]+$/.test(from) ? [from] : langs.map((lang) => `/${lang}${from}`)))
  const paths = [...new Set([...addresses, ...named])].filter((path) => !exists.has(path)).sort()
  return paths.map((path) => ({ path, fate: fateOf(path, moved, exists) }))
}
