import { jsx } from 'astro/jsx-runtime'
import type { Article } from '../../articles/article.ts'
import type { TextComponents } from '../../compile.ts'
import type { Lang } from '../../lang/langs.ts'
import Count from './Count.astro'
import Image from './Image.astro'
import TimelineFigure from '../TimelineFigure.astro'

/** The components a text may use, as they are shown on a page in this language; only an article has images. */
export function pageComponents(lang: Lang, article?: Article): TextComponents {
  return {
    Count: (props) => jsx(Count, { ...props, lang }),
    ...(article && { Image: ({ of }) => jsx(Image, { of, lang, article }) }),
    Timeline: ({ of }) => jsx(TimelineFigure, { id: of, lang, narrowOnly: true }),
  }
}
