/**
 * A module as a script of the old kind, which pages on a disk may load; nothing when it needs what they may not have: other modules, files
 * to fetch, an address that they change or build themselves. In doubt it is left out: every page works without a script.
 */
export function makeClassic(code: string): string | undefined {
  return needsServer.test(code) ? undefined : `(async () => {\n${code}\n})()\n`
}

const needsServer = /\b(?:import|export|fetch|XMLHttpRequest|EventSource|WebSocket|Worker|serviceWorker|pushState|replaceState)\b|["'`]\/[\w$]/
