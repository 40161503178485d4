import type { AstroComponentFactory } from 'astro/runtime/server/index.js'
import * as server from 'astro/runtime/server/index.js'
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
  const run = new Function(code) as (jsx: typeof runtime) => { default: (props: object) => unknown }
  const Content = run(runtime).default
  const Text = () => Content({ components })
  tag(Text, 'astro:jsx')
  return Text as unknown as AstroComponentFactory
}

// Exported by Astro at run time, left out of its types.
const tag = (server as unknown as { __astro_tag_component__: (component: unknown, renderer: string) => void }).__astro_tag_component__
