/** The Cyrillic spellings that a word in Latin letters may stand for, likely ones first, at most `most`: `bishkek → бишкек`, `jusan → жусан`. */
export function cyrillicOf(word: string, most = 24): string[] {
  return spell(word, fromLatin, 4, most)
}

/** The Latin spellings that a folded word in Cyrillic letters may have: `айкол → aikol, aykol`. */
export function latinOf(word: string, most = 24): string[] {
  return spell(word, fromCyrillic, 1, most)
}

function spell(word: string, table: Record<string, string>, longest: number, most: number): string[] {
  let spellings: { text: string; rank: number }[] = [{ text: '', rank: 0 }]
  for (let at = 0; at < word.length; ) {
    let size = Math.min(longest, word.length - at)
    while (size > 0 && table[word.slice(at, at + size)] === undefined) size--
    const options = table[word.slice(at, at + size)]
    if (size === 0 || options === undefined) return []
    spellings = spellings
      .flatMap(({ text, rank }) => options.split(' ').map((option, index) => ({ text: text + (option === '-' ? '' : option), rank: rank + index })))
      .sort((a, b) => a.rank - b.rank)
      .slice(0, most)
    at += size
  }
  return spellings.map(({ text }) => text)
}

// Letters from the most usual spelling to the rarest; «-» is a letter that is left out.
const fromLatin: Record<string, string> = {
  shch: 'щ', sch: 'щ ш', zh: 'ж', kh: 'х', ch: 'ч', sh: 'ш', ts: 'ц тс', dj: 'дж ж', dzh: 'дж ж', yu: 'ю', ya: 'я ия ья', yo: 'е йо', ye: 'е ье',
  ia: 'ия я иа', iu: 'ию ю', iy: 'ий', yy: 'ый', iya: 'ия', ii: 'ии ий', ie: 'ие е', ey: 'ей', oy: 'ой', ay: 'ай', uy: 'уй', ai: 'аи ай', ei: 'еи ей', oi: 'ои ой',
  a: 'а', b: 'б', c: 'к ц с', d: 'д', e: 'е э', f: 'ф', g: 'г', h: 'х', i: 'и ы', j: 'ж дж й', k: 'к', l: 'л ль', m: 'м', n: 'н нь', o: 'о', p: 'п',
  q: 'к', r: 'р', s: 'с', t: 'т ть', u: 'у', v: 'в', w: 'в у', x: 'кс х', y: 'ы й и', z: 'з',
}

const fromCyrillic: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e ye', ж: 'zh j', з: 'z', и: 'i y', й: 'i y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's',
  т: 't', у: 'u oo', ф: 'f', х: 'kh h', ц: 'ts c', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '-', ы: 'y i', ь: '-', э: 'e', ю: 'yu iu', я: 'ya ia',
}
