/** A text in Latin letters by the BGN/PCGN tables, without accents: Russian, Kyrgyz, Kazakh, Tajik and Uzbek Cyrillic; other letters stay. */
export function transliterate(text: string): string {
  return text
    .normalize('NFC')
    // At the beginning of a word and after a vowel or a sign, «е» is heard as “ye”.
    .replace(/(^|[^\p{L}]|[аеёиоуыэюяөүұәіъьй])е/giu, (match, before: string) => `${before}${match.endsWith('Е') ? 'Ye' : 'ye'}`)
    .replace(/\p{Script=Cyrillic}/gu, (letter) => {
      const latin = letters[letter.toLowerCase()] ?? ''
      return letter === letter.toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1)
    })
}

/** A name for addresses: `«Айкол-7»: домой → aikol-7-domoy`; names that are spelt in their own way in Latin come first. */
export function makeSlug(title: string, names: readonly (readonly [cyrillic: string, latin: string])[] = []): string {
  const known = names.reduce((text, [from, to]) => text.replaceAll(from, to), title)
  const words = transliterate(known).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/g, '').match(/[a-z0-9]+/g) ?? []
  let slug = ''
  for (const word of words) {
    if (slug && slug.length + word.length > longest) break
    slug += slug ? `-${word}` : word.slice(0, longest)
  }
  return slug
}

const longest = 50

const letters: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r',
  с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
  ө: 'o', ү: 'u', ң: 'ng', ә: 'a', ғ: 'gh', қ: 'q', ұ: 'u', һ: 'h', і: 'i', ӣ: 'i', ӯ: 'u', ҳ: 'h', ҷ: 'j', ў: 'u', є: 'ye', ї: 'yi', ґ: 'g',
}
