import { localeOf } from '../lang/formats.ts'
import type { Lang } from '../lang/langs.ts'
import type { SortName } from './address.ts'
import type { ClaimRecord } from './record.ts'

/** A record with the names that its row shows. */
export type NamedRecord = ClaimRecord & { names: { measure: string; by: string } }

/** Records by a column, words as the language orders them; what is not known stands last either way, equals keep their order. */
export function orderRecords<One extends NamedRecord>(records: readonly One[], sort: SortName, descending: boolean, lang: Lang): One[] {
  const collator = makeCollator(lang)
  const sign = descending ? -1 : 1
  return [...records].sort((a, b) => {
    const [one, other] = [keyOf(a, sort), keyOf(b, sort)]
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined)
    if (typeof one === 'number' && typeof other === 'number') return sign * (one - other)
    return sign * collator.compare(String(one), String(other))
  })
}

/** The alphabet of a language; quotation marks around a name do not move it: «Известия» stand under И. */
export function makeCollator(lang: Lang): Intl.Collator {
  return new Intl.Collator(localeOf(lang), { numeric: true, ignorePunctuation: true })
}

function keyOf(record: NamedRecord, sort: SortName): string | number | undefined {
  if (sort === 'mission') return record.name
  if (sort === 'date') return record.start
  if (sort === 'measure' || sort === 'by') return record.names[sort]
  return record[sort]
}
