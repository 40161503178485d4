/** Endings that the forms of one word take after the same stem, by kind of word. */
const paradigms = [
  ' а у ом ем е ы и ов ев ей ам ями ами ах', // рейс, трекер
  'а ы и е у ой ою ей ею  ам ами ах', // Русафа, Камышлы
  'я и е ю ей ью ь ем ям ями ях', // Холь, семья
  'ия ии ию ией ий иям иями иях', // реинтеграция
  'ие ия ию ием ии ий иям иями иях', // возвращение
  'о а у ом е  ам ами ах', // слово
  'й я ю ем е и ев ям ями ях', // репозиторий
  ' а у ым е ой ы ых ыми ом', // Жапаров
  'ый ой ая ое ые ого ому ым ую ых ыми ою ом', // северный
  'ий ой ая ое ие ого ому им ую их ими ою ом', // кыргызский
  'ий яя ее ие его ему им юю их ими ем', // соседний
].map((endings) => endings.split(' '))

/** Every stem that a folded Russian word may have, with the kind of word it would be: `трекеров → трекер of the first kind, …`. */
export function stemsByKind(word: string): string[] {
  if (!/[а-я]$/.test(word)) return []
  return paradigms.flatMap((endings, kind) =>
    endings.filter((ending) => word.endsWith(ending) && word.length - ending.length > 1).map((ending) => `${kind} ${word.slice(0, word.length - ending.length)}`),
  )
}
