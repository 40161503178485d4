import type { AstroComponentFactory } from 'astro/runtime/server/index.js'
import { __astro_tag_component__ as tag } from 'astro/runtime/server/index.js'
import * as runtime from 'astro/jsx-runtime'
import { mdxToJs } from 'satteri'
import type { ArticleText } from './articles/article.ts'

/** The components a text may use, already in the page's language. */
export type TextComponents = Record<string, (props: Record<string, unknown>) => unknown>

/**
 * Compiles the body of a text to a component. The only place that knows how an article becomes a page: the body is compiled when
 * a page asks for it and never enters the bundler, so that ten thousand articles cost no more than their own reading.
 * What a body may hold is checked before (`checks/body.ts`).
 */
export function compileText(text: ArticleText, components: TextComponents): AstroComponentFactory {
  const { code } = mdxToJs(text.body, {
    outputFormat: 'function-body',
    jsxImportSource: 'astro',
    features: { smartPunctuation: false },
  })
  const run: (jsx: typeof runtime) => { default: (props: object) => ReturnType<AstroComponentFactory> } = new Function(code) as never
  const { default: Content } = run(runtime)
  const Text: AstroComponentFactory = () => Content({ components })
  tag(Text, 'astro:jsx')
  return Text
}
