import type { Both } from '../lang/langs.ts'

/** A page of the site with its addresses in the languages it exists in. */
export type SitePage = {
  paths: Partial<Both>
  isHome?: boolean
  /** Whether it can be cited, and has the files for reference managers beside it. */
  isCited?: boolean
  /** The day it last changed in substance, where that is known. */
  modified?: string
  /** Whether search engines are asked to pass it over, as an old version of another page. */
  isUnlisted?: boolean
}
