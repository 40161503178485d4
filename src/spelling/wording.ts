import { warningAt, type Issue, type Place } from '../issues/issue.ts'

/** A word that no dictionary has. */
export function spellingIssue(word: string, suggestions: readonly string[], place: Place): Issue {
  const [ru, en] = [suggestions.map((each) => `«${each}»`).join(' или '), suggestions.map((each) => `“${each}”`).join(' or ')]
  const isCapital = /^\p{Lu}/u.test(word)
  const own = isCapital
    ? { ru: 'Если это имя, внесите его в glossary.yaml, если слово — в words.txt.', en: 'If it is a name, add it to glossary.yaml; if a word, to words.txt.' }
    : { ru: 'Если слово верно, внесите его в words.txt.', en: 'If the word is right, add it to words.txt.' }
  return warningAt(place, 'words/spelling', { ru: `Слова «${word}» нет в словаре.`, en: `The word “${word}” is not in the dictionary.` }, {
    ru: suggestions.length > 0 ? `Возможно, ${ru}. ${own.ru}` : own.ru, en: suggestions.length > 0 ? `Perhaps ${en}. ${own.en}` : own.en,
  })
}

/** A word with letters of two alphabets, which look alike. */
export function mixedIssue(word: string, place: Place): Issue {
  const shown = word.replace(/\p{Script=Latin}+/gu, (letters) => `[${letters}]`)
  return warningAt(place, 'words/alphabet', {
    ru: `В слове «${word}» русские и латинские буквы вместе: поиск его не найдёт. Латинские — в скобках: ${shown}.`,
    en: `The word “${word}” mixes Russian and Latin letters: search does not find it. The Latin ones are in brackets: ${shown}.`,
  }, { ru: 'Наберите слово заново в одной раскладке.', en: 'Type the word again in one alphabet.' })
}

/** A name that this site spells otherwise. */
export function nameIssue(written: string, house: string, place: Place): Issue {
  const isCyrillic = /[а-яё]/i.test(house)
  return warningAt(place, 'words/name', { ru: `Имя написано «${written}», а мы пишем «${house}».`, en: `The name is spelt “${written}”; we spell it “${house}”.` }, {
    ru: `Напишите «${house}»${isCyrillic ? ' в нужном падеже' : ''}. Если это другое имя, внесите его в glossary.yaml.`,
    en: `Write “${house}”. If it is another name, add it to glossary.yaml.`,
  })
}
