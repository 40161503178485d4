/** The Cyrillic spellings that a word in Latin letters may stand for, likely ones first, at most `most`: `bishkek → бишкек`, `jusan → жусан`. */
export function cyrillicOf(word: string, most = 24): string[] {
  return spell(word, fromLatin, most)
}

/** The Latin spellings that a folded word in Cyrillic letters may have: `айкол → aikol, aykol`. */
export function latinOf(word: string, most = 24): string[] {
  return spell(word, fromCyrillic, most)
}

type Spelling = { text: string; rank: number }

/** Every way to cut a word into what the table knows, the likeliest `most` at each letter: «aya» is a+ya and ay+a. */
function spell(word: string, table: Record<string, string>, most: number): string[] {
  const longest = Math.max(...Object.keys(table).map((key) => key.length))
  const upTo: Spelling[][] = [[{ text: '', rank: 0 }]]
  for (let end = 1; end <= word.length; end++) {
    const best = new Map<string, number>()
    for (let size = 1; size <= Math.min(longest, end); size++) {
      const options = table[word.slice(end - size, end)]?.split(' ') ?? []
      for (const { text, rank } of upTo[end - size] ?? []) {
        options.forEach((option, index) => {
          const longer = text + (option === '-' ? '' : option)
          // Letters that are one sign together are more seldom two.
          best.set(longer, Math.min(best.get(longer) ?? Infinity, rank + index + 1))
        })
      }
    }
    upTo.push([...best].map(([text, rank]) => ({ text, rank })).sort((a, b) => a.rank - b.rank || (a.text < b.text ? -1 : 1)).slice(0, most))
  }
  return (upTo[word.length] ?? []).map(({ text }) => text).filter((text) => text !== '')
}

// Letters from the most usual spelling to the rarest; «-» is a letter that is left out. Marked letters are those of ISO 9 and of scholars.
const fromLatin: Record<string, string> = {
  shch: 'щ', sch: 'щ ш', šč: 'щ', zh: 'ж', kh: 'х', ch: 'ч', sh: 'ш щ', ts: 'ц тс', dj: 'дж ж', dzh: 'дж ж', yu: 'ю', ya: 'я ия ья', yo: 'е йо', ye: 'е ье',
  ju: 'ю', ja: 'я ья', jo: 'е йо', je: 'е ье', ia: 'ия я иа', iu: 'ию ю', ie: 'ие е', ii: 'ии ий', iy: 'ий', ij: 'ий', yy: 'ый', yj: 'ый',
  ey: 'ей', ej: 'ей', oy: 'ой', oj: 'ой', ay: 'ай', aj: 'ай', uy: 'уй', uj: 'уй', ai: 'аи ай', ei: 'еи ей', oi: 'ои ой',
  a: 'а', b: 'б', c: 'к ц с', d: 'д', e: 'е э', f: 'ф', g: 'г', h: 'х', i: 'и й ы', j: 'ж й дж', k: 'к', l: 'л ль', m: 'м', n: 'н нь', o: 'о', p: 'п',
  q: 'к', r: 'р', s: 'с', t: 'т ть', u: 'у', v: 'в', w: 'в у', x: 'кс х', y: 'ы й и', z: 'з',
  ž: 'ж', č: 'ч', š: 'ш', ŝ: 'щ', û: 'ю', â: 'я', è: 'э', ë: 'е', ö: 'о', ü: 'у', ï: 'и', ş: 'ш', ç: 'ч', ğ: 'г', ı: 'ы',
}

const fromCyrillic: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e ye', ж: 'zh j', з: 'z', и: 'i y', й: 'i y', к: 'k q c', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's',
  т: 't', у: 'u oo', ф: 'f', х: 'kh h', ц: 'ts c', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '-', ы: 'y i', ь: '-', э: 'e', ю: 'yu iu', я: 'ya ia',
  дж: 'j dzh', кс: 'x', ия: 'ia', ий: 'y', ый: 'y',
}
