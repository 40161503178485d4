import type { Name } from '../glossary/glossary.ts'
import type { Lang } from '../lang/langs.ts'
import type { Families } from './families.ts'
import { termOf } from './phrases.ts'
import { formsOf, stemsOf } from './senses.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The finds whose text in a language names each entry of a glossary, whole and in any case, by the id of the entry; phrases are in the vocabulary. */
export function findNamed(glossary: readonly Name[], vocabulary: Vocabulary, families: Families, lang: Lang): Map<string, Set<number>> {
  return new Map(glossary.map((name) => [name.id, new Set(formsOf(name)[lang].flatMap((form) => docsOf(stemsOf(form), vocabulary, families)))]))
}

function docsOf(row: readonly string[], vocabulary: Vocabulary, families: Families): number[] {
  const terms = row.length === 1 ? [...row, ...(families.get(row[0] ?? '') ?? [])] : [termOf(row)]
  return terms.flatMap((term) => [...(vocabulary.get(term)?.values() ?? [])].flatMap((postings) => postings.map(({ doc }) => doc)))
}
