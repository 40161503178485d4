/**
 * What two spellings of the same words share; texts are the same when their fingerprints are equal. It is the text itself, made even:
 *
 * - letters in two parts are one letter; stress marks on Cyrillic, soft hyphens and characters of no width are nothing; ё is е;
 * - every space, line end and no-break space is one space; there is none at the ends, around a dash, before `%`, `‰`, `°`, `…`, `,`, `.`, `;`, `:`,
 *   `!`, `?`, after `№`, `§`, nor between the thousands of a number;
 * - every quotation mark and apostrophe is `'`, every hyphen, dash and minus, also a doubled one, is `-`, `...` is `…`.
 *
 * Capital letters, commas, other marks, digits and words count: `1 600 – «Айкол» → 1600-'Айкол'`. Markup is gone before: see `paragraphs.ts`
 * of the reading.
 */
export function fingerprintOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(?<=[\u0400-\u04FF])[\u0300\u0301]/g, '')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replaceAll('ё', 'е').replaceAll('Ё', 'Е')
    .replace(/[«»„“”‟"‹›‘’‚‛'`´ʼ]/g, "'")
    .replace(/\.{3}/g, '…')
    .replace(/\s*[‐‑‒–—―−-]+\s*/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[%‰°…,.;:!?])/g, '')
    .replace(/(?<=[№§]) /g, '')
    .replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)/g, (number) => number.replaceAll(' ', ''))
    .trim()
}
