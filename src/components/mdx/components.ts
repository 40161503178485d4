import { jsx } from 'astro/jsx-runtime'
import type { TextComponents } from '../../compile.ts'
import type { Lang } from '../../lang/langs.ts'
import Count from './Count.astro'
import TimelineFigure from '../TimelineFigure.astro'

/** The components an article may use, as they are shown on a page in this language. */
export function pageComponents(lang: Lang): TextComponents {
  return {
    Count: (props) => jsx(Count, { ...props, lang }),
    Timeline: ({ of }) => jsx(TimelineFigure, { id: of, lang, narrowOnly: true }),
  }
}
