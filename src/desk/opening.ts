import type { Lang } from '../lang/langs.ts'
import type { ComponentChoices } from './editor-components.ts'

/** What the server says to the page of the desk before it opens; `local` is the checkout, else the config names a Git host. */
export type Opening = { lang: Lang; config: object; local: boolean; choices: ComponentChoices }
