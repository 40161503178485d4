/** A word made comparable: small letters, no accents, «ё» as «е», letters of Kyrgyz, Kazakh, Uzbek and Tajik as a Russian keyboard has them: `Айкөл → айкол`. */
export function foldWord(word: string): string {
  const small = word.normalize('NFC').toLowerCase().replace(unseen, '').replace(/['’ʼ`]s$/u, '').replace(/['’ʼ‘ʻ`]/gu, '')
  return small.replace(/[^a-z0-9а-я]/gu, (letter) => neighbours[letter] ?? bare(letter))
}

/** Letter for letter as a reader would type it, apart from capitals and «ё»: what a phrase in quotation marks is compared by. */
export function foldText(text: string): string {
  return text.normalize('NFC').replace(/\p{L}[\p{L}\p{M}'’ʼ‘ʻ`\u00ad\u200b-\u200d\u2060]*/gu, foldWord).toLowerCase()
}

const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** Letters that are typed as others, one for one or two. */
export const neighbours: Readonly<Record<string, string>> = {
  ё: 'е', ө: 'о', ү: 'у', ң: 'н', қ: 'к', ғ: 'г', ұ: 'у', һ: 'х', ә: 'а', і: 'и', ў: 'у', ҳ: 'х', ҷ: 'ж', ӣ: 'и', ӯ: 'у', ѐ: 'е',
  ı: 'i', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe',
}

function bare(letter: string): string {
  return letter.normalize('NFD').replace(/\p{M}/gu, '')
}
