/** A style sheet of an edition: each address in it is put as `turn` says, that of `url()`, quoted or not, or of `@import`; typefaces are waited for. */
export function makeOfflineStyle(css: string, turn: (url: string) => string): string {
  // On the site a typeface is asked for before the page needs it, and a late one is not waited for; from a disk none is asked for early.
  return css.replace(/(font-display:\s*)optional/g, '$1swap').replace(addresses, (whole, comment?: string, before = '', quote = '"', quoted?: string, bare?: string, after = '') => {
    if (comment !== undefined) return whole
    return `${before}${quote}${turn(quoted ?? bare ?? '')}${quote}${after}`
  })
}

// A comment is passed over; an address has no escapes, because nobody writes any.
const addresses = /(\/\*[\s\S]*?\*\/)|(url\(\s*|@import\s+(?=["']))(?:(["'])([^"'\\\n]*)\3|([^\s"'()\\]+))(\s*\))?/gi

/** A style as it is where no script runs, whatever the browser could run: for a page whose script was left out. */
export function styleWithoutScripts(css: string): string {
  return css.replace(/\(\s*scripting\s*:\s*enabled\s*\)/g, '(width<0)').replace(/\(\s*scripting\s*:\s*none\s*\)/g, '(width>=0)')
}
