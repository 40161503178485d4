import { stringify } from 'yaml'
import { z } from 'zod'
import type { Reviewed } from '../articles/article.ts'
import { field } from '../issues/field.ts'
import { errorAt, type Issue } from '../issues/issue.ts'
import { readYaml } from '../issues/yaml.ts'
import { langs, makeBoth } from '../lang/langs.ts'

const schema = z.strictObject(makeBoth(() => field(z.string().optional(), 'абзацы исходного текста через пустую строку', 'the paragraphs of the source text, a blank line between them', '|')))

/** Reads `translation.yaml`; names what is wrong with it, first of all a merge that was left unfinished. */
export function readReviewed(text: string, file: string): { reviewed?: Reviewed; issues: Issue[] } {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const conflict = lines.findIndex((line) => /^(?:<{7}|={7}|>{7})(?: |$)/.test(line))
  if (conflict >= 0) return { issues: [unfinished(file, conflict + 1)] }
  const { entry, issues } = readYaml(lines.join('\n'), file, schema)
  if (!entry) return { issues }
  return { reviewed: Object.fromEntries(langs.flatMap((lang) => (entry.value[lang] === undefined ? [] : [[lang, paragraphsOf(entry.value[lang])]]))), issues }
}

/** Writes `translation.yaml`: a paragraph a line, so that a change is seen and merged paragraph by paragraph. */
export function formatReviewed(reviewed: Reviewed, id: string): string {
  const blocks = langs.flatMap((lang) => (reviewed[lang] ? [[lang, `${reviewed[lang].join('\n\n')}\n`]] : []))
  return `${headOf(id)}\n${stringify(Object.fromEntries(blocks), { lineWidth: 0, blockQuote: 'literal' })}`
}

function headOf(id: string): string {
  return [
    `# Исходный текст, каким он был, когда с ним сверили перевод. Этот файл пишет команда: npm run translated -- ${id}`,
    '# The source text as it was when the translation was last compared with it. That command writes this file.',
  ].join('\n')
}

/** A paragraph may have been broken into lines by hand. */
function paragraphsOf(block: string): string[] {
  return block.split(/\n[ \t]*\n/).map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim()).filter((paragraph) => paragraph !== '')
}

function unfinished(file: string, line: number): Issue {
  const id = file.replace(/^(?:.*\/)?(?:articles|pages)\/(.*)\/[^/]*$/, '$1')
  return errorAt({ file, line, column: 1 }, 'translation/memory', {
    ru: 'Здесь осталась метка слияния Git: две ветки отметили перевод по-разному.', en: 'A merge mark of Git is left here: two branches marked the translation differently.',
  }, {
    ru: `Сверьте перевод с исходным текстом и отметьте его, файл запишется заново: npm run translated -- ${id}`,
    en: `Compare the translation with the source text and mark it, the file is then written anew: npm run translated -- ${id}`,
  })
}
