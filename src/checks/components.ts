import { mdxToMdast } from 'satteri'
import { nearest } from '../issues/nearest.ts'
import type { Both } from '../lang/langs.ts'
import { cases } from '../lang/spell.ts'
import { nouns } from '../missions/nouns.ts'
import { insteadOfTag } from './html-tags.ts'
import { visitNodes, type TextNode } from './text-node.ts'

/** What a component takes: attributes it needs, those it may have (with the allowed values, if they are few), and bare words. */
type Component = { needs: string[]; may: Record<string, readonly string[]>; flags: string[]; example: string }

/** The components an article may use. */
export const components: Record<string, Component> = {
  Timeline: { needs: ['of'], may: {}, flags: [], example: '<Timeline of="kg-aikol-5" />' },
  Image: { needs: ['of'], may: {}, flags: [], example: '<Image of="airport.jpg" />' },
  Count: {
    needs: ['of'],
    may: { as: nouns, case: cases, by: [] },
    flags: ['bare', 'words'],
    example: '<Count of="kg-aikol-5.children" case="gen" />',
  },
}

/** What is wrong with a rule's subject, and what to write instead. */
export type Finding = [rule: string, problem: Both, fix: Both]

/** What is wrong with a tag in an article, if anything. */
export function componentProblem(node: TextNode): Finding | undefined {
  const name = node.name ?? ''
  const known = Object.hasOwn(components, name) ? components[name] : undefined
  if (!known) {
    const near = nearest(name, Object.keys(components))
    return ['article/component', { ru: `Тега <${name}> в статьях нет.`, en: `There is no tag <${name}> in articles.` }, {
      ru: near ? `Видимо, нужно <${near} …/>.` : insteadOfTag(name).ru,
      en: near ? `You probably mean <${near} …/>.` : insteadOfTag(name).en,
    }]
  }
  const found = node.attributes ?? []
  for (const [index, attribute] of found.entries()) {
    if (attribute.name && found.findIndex(({ name: other }) => other === attribute.name) < index)
      return ['article/component', { ru: `В теге <${name}> «${attribute.name}» стоит дважды.`, en: `<${name}> has “${attribute.name}” twice.` }, { ru: 'Оставьте одно из двух.', en: 'Keep one of the two.' }]
    const problem = attributeProblem(name, known, attribute)
    if (problem) return problem
  }
  if (node.children?.length)
    return ['article/component', { ru: `Внутри тега <${name}> стоит текст: читатель его не увидит.`, en: `Text stands inside <${name}>: readers will not see it.` }, {
      ru: `Закройте тег косой чертой (${known.example}), а текст поставьте отдельным абзацем.`, en: `Close the tag with a slash (${known.example}), and make the text a paragraph of its own.`,
    }]
  const missing = known.needs.find((needed) => !found.some((attribute) => attribute.name === needed))
  if (missing)
    return ['article/component', { ru: `В теге <${name}> нет «${missing}».`, en: `The tag <${name}> lacks “${missing}”.` }, like(known)]
  return undefined
}

/** Every use of a component in a text, with its attributes and its place in the body (from 1); none if the body is unreadable. */
export function componentUses(body: string, component: string): { line: number; column: number; attributes: Record<string, string> }[] {
  const uses: ReturnType<typeof componentUses> = []
  try {
    visitNodes(mdxToMdast(body) as TextNode, (node) => {
      if (node.name !== component) return
      const pairs = (node.attributes ?? []).map(({ name = '', value }): [string, string] => [name, typeof value === 'string' ? value : ''])
      uses.push({ ...(node.position?.start ?? { line: 1, column: 1 }), attributes: Object.fromEntries(pairs) })
    })
  } catch {
    return []
  }
  return uses
}

function attributeProblem(tag: string, known: Component, attribute: { type: string; name?: string; value?: unknown }): Finding | undefined {
  const { name = '…', value } = attribute
  if (known.flags.includes(name) && (value === null || value === undefined)) return undefined
  if (attribute.type !== 'mdxJsxAttribute' || typeof value !== 'string')
    return ['article/code', { ru: `В теге <${tag}> значение «${name}» записано как код.`, en: `In <${tag}> the value of “${name}” is written as code.` }, {
      ru: `Возьмите значение в кавычки: ${attribute.name ?? known.needs[0] ?? ''}="…".`, en: `Put the value in quotes: ${attribute.name ?? known.needs[0] ?? ''}="…".`,
    }]
  const allowed = known.may[name]
  if (!known.needs.includes(name) && !allowed)
    return ['article/component', { ru: `У тега <${tag}> нет «${name}».`, en: `The tag <${tag}> does not take “${name}”.` }, like(known)]
  if (!allowed || allowed.length === 0 || allowed.includes(value)) return undefined
  const near = nearest(value, allowed)
  return ['article/component', { ru: `В «${name}» не бывает «${value}».`, en: `“${name}” cannot be “${value}”.` }, {
    ru: `${near ? `Видимо, нужно «${near}». ` : ''}Возможные значения: ${allowed.join(', ')}.`,
    en: `${near ? `You probably mean “${near}”. ` : ''}It takes one of: ${allowed.join(', ')}.`,
  }]
}

function like(known: Component): Both {
  return { ru: `Напишите, например: ${known.example}.`, en: `Write, for example: ${known.example}.` }
}
