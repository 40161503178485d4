import { z } from 'zod'
import { both, field } from '../issues/field.ts'

const words = z.strictObject({ ru: z.array(z.string().trim().min(2)), en: z.array(z.string().trim().min(2)) })

/** What an editor adds to the rules that protect children, and what those rules let pass: `content/protection.yaml`. */
export const protectionSchema = z.strictObject({
  allow: field(
    z.array(
      z.strictObject({
        words: field(z.string().trim().min(3), 'слова, которые можно оставить, точно как в тексте', 'the words that may stay, exactly as in the text', "'школа № 1'"),
        reason: field(both, 'почему по ним нельзя узнать ребёнка', 'why no child can be known by them', "{ ru: '…', en: '…' }"),
      }),
    ),
    'что правила о детях пропускают, с причиной; должностных лиц записывают в glossary.yaml',
    'what the rules on children let pass, with the reason; officials belong in glossary.yaml',
    '[]',
  ),
  children: field(words.optional(), 'ещё слова, которые значат «ребёнок»; … на конце — любое окончание', 'more words that mean a child; … at the end is any ending', '{ ru: [бала…], en: [bala] }'),
  schools: field(words.optional(), 'ещё слова, которые значат «школа» или «приют»', 'more words that mean a school or a shelter', '{ ru: [мектеп…], en: [mektep] }'),
  villages: field(words.optional(), 'ещё слова, которые значат «село» или «улица»', 'more words that mean a village or a street', '{ ru: [конуш…], en: [konush] }'),
  names: field(words.optional(), 'ещё личные имена', 'more given names', '{ ru: [Айпери], en: [Aiperi] }'),
})

/** What an editor adds to the rules that protect children, and what those rules let pass. */
export type Protection = z.infer<typeof protectionSchema>

/** The rules as they are when nobody has added anything. */
export const plainProtection: Protection = { allow: [] }
