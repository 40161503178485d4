/// <reference types="astro/client" />
import 'astro/runtime/server/index.js'

declare module 'astro/runtime/server/index.js' {
  /** Says which renderer shows a component; exported by Astro at run time, left out of its types. */
  export function __astro_tag_component__(component: unknown, renderer: string): void
}
