import type { AstroComponentFactory } from 'astro/runtime/server/index.js'
import { createComponent, renderJSX, renderTemplate } from 'astro/runtime/server/index.js'
import * as runtime from 'astro/jsx-runtime'
import { mdxToJs, type HastPluginDefinition, type MdastNode, type MdastPluginDefinition, type MdastVisitorContext } from 'satteri'
import type { ArticleText } from './articles/article.ts'
import { checkBody } from './checks/body.ts'
import { formatIssues, hasErrors } from './issues/issue.ts'

/** The components a text may use, already in the page's language. */
export type TextComponents = Record<string, (props: Record<string, unknown>) => unknown>

/** What stands at each block of a body, in the order of `blocksOf`: the `id` it gets, if any. */
export type BlockIds = readonly (string | undefined)[]

/**
 * Compiles the body of a text to a component. The only place that knows how an article becomes a page: the body is compiled when
 * a page asks for it and never enters the bundler, so that ten thousand articles cost no more than their own reading.
 * A body that is more than text is refused once again, though the check has named it: in development pages are made of faulty texts too.
 */
export function compileText(text: ArticleText, components: TextComponents, ids: BlockIds = []): AstroComponentFactory {
  return makeComponent(evaluate(text, components, ids))
}

/** A component of a compiled text, or of parts of it. */
export function makeComponent(content: () => unknown): AstroComponentFactory {
  return createComponent((result) => renderTemplate`${renderJSX(result, runtime.jsx(runtime.Fragment, { children: content() }))}`)
}

/** Compiles the body of a text to its blocks, by the `id` each was given: elements to be shown outside their text, without the `id` and without the blocks inside them. */
export function compileBlocks(text: ArticleText, components: TextComponents, ids: BlockIds): Map<string, unknown[]> {
  const blocks = new Map<string, unknown[]>()
  const visit = (node: unknown, parent = '', place = 0): void => {
    if (Array.isArray(node)) {
      let items = 0
      for (const child of node) visit(child, parent, isElement(child) ? ++items : items)
      return
    }
    if (!isElement(node)) return
    const { id, ...props } = node.props
    if (typeof id !== 'string' || !ids.includes(id)) return visit(props['children'], String(node.type))
    const own = { ...props, children: withoutBlocks(props['children'], ids) }
    blocks.set(id, [...(blocks.get(id) ?? []), inPlace(runtime.jsx(node.type as string, own), parent, place)])
    visit(props['children'], String(node.type))
  }
  visit(evaluate(text, components, ids)())
  return blocks
}

/** What an element holds beside the blocks that have an `id` of their own, as a list inside an item, or its second paragraph. */
function withoutBlocks(node: unknown, ids: BlockIds): unknown {
  if (Array.isArray(node)) return node.map((child) => withoutBlocks(child, ids)).filter((child) => child !== undefined)
  if (!isElement(node) || typeof node.type !== 'string') return node
  if (typeof node.props['id'] === 'string' && ids.includes(node.props['id'])) return undefined
  const children = withoutBlocks(node.props['children'], ids)
  if ((node.type === 'ul' || node.type === 'ol') && ![children].flat().some(isElement)) return undefined
  return runtime.jsx(node.type, { ...node.props, children })
}

/** An item of a list, a row of a table and a paragraph of a quotation stand in a list, a table and a quotation of their own; an item keeps its number. */
function inPlace(node: unknown, parent: string, place: number): unknown {
  if (parent === 'ul' || parent === 'ol') return runtime.jsx(parent, { ...(parent === 'ol' && { start: place }), children: node })
  if (parent === 'thead' || parent === 'tbody') return runtime.jsx('table', { children: runtime.jsx(parent, { children: node }) })
  if (parent === 'blockquote') return runtime.jsx(parent, { children: node })
  return node
}

/** Whether something in a compiled text is an element, of HTML or of a component. */
export function isElement(node: unknown): node is { type: unknown; props: Record<string, unknown> } {
  return typeof node === 'object' && node !== null && 'type' in node && 'props' in node
}

function evaluate(text: ArticleText, components: TextComponents, ids: BlockIds): () => unknown {
  refuseCode(text)
  const { code } = mdxToJs(text.body, {
    outputFormat: 'function-body',
    jsxImportSource: 'astro',
    features: { smartPunctuation: false },
    ...giveIds(ids),
  })
  const run: (jsx: typeof runtime) => { default: (props: object) => unknown } = new Function(code) as never
  const { default: Content } = run(runtime)
  return () => Content({ components })
}

/** Gives the blocks their ids; an item of a list takes that of its first block, which may have no element of its own. */
function giveIds(ids: BlockIds) {
  let index = 0
  let item: Readonly<MdastNode> | undefined
  const rows: (string | undefined)[] = []
  const give = (node: Readonly<MdastNode>, context: MdastVisitorContext): void => {
    const id = ids[index++]
    if (id) context.setProperty(item ?? node, 'data', { hProperties: { id } })
    item = undefined
  }
  const hold = (node: Readonly<MdastNode>): void => {
    item = node
  }
  // Rows of tables lose what they are given as Markdown, and are given it as HTML.
  const keep = (): void => {
    rows.push(ids[index++])
  }
  const blocks = { name: 'block-ids', listItem: hold, paragraph: give, heading: give, tableRow: keep, code: give } satisfies MdastPluginDefinition
  const tables = {
    name: 'row-ids',
    element: {
      filter: ['tr'],
      visit(node, context) {
        const id = rows.shift()
        if (id) context.setProperty(node, 'id', id)
      },
    },
  } satisfies HastPluginDefinition
  return { mdastPlugins: [blocks], hastPlugins: [tables] }
}

function refuseCode({ body, file, bodyLine, lang }: ArticleText): void {
  const issues = checkBody(body, { file, line: bodyLine, column: 1 }, lang)
  if (hasErrors(issues)) throw new Error(`\n${formatIssues(issues, lang)}`)
}
