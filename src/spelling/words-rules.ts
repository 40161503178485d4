import type { Family } from '../issues/rule.ts'

/** Terms, names and spelling. */
export const family: Family = {
  title: { ru: 'Слова', en: 'Words' },
  rules: [
    {
      name: 'words/term', grade: 'error', test: 'src/spelling/forbidden.test.ts',
      means: {
        ru: 'Слово, которого мы не пишем, в любом падеже. Перечень и замены — в style.yaml; заголовков источников правило не касается.',
        en: 'A term that we do not write, in any form. The list, with what to write instead, is style.yaml; titles of sources are not concerned.',
      },
      right: { ru: 'Вернулись дети, возвращённые из Ирака и Сирии.', en: 'Women returned from Iraq and Syria.' }, wrong: { ru: 'Вернулись дети боевиков.', en: 'ISIS wives returned.' },
    },
    {
      name: 'words/name', grade: 'warning', test: 'src/spelling/check-spelling.test.ts',
      means: {
        ru: 'Имя написано не так, как в glossary.yaml. Неверные написания узнаются по сходству, по другим формам в записи и по полю `not`.',
        en: 'A name is spelt otherwise than in glossary.yaml. Wrong spellings are known by likeness, by the other forms of the entry and by its field `not`.',
      },
      right: { ru: 'Операция «Мээрим», лагерь Аль-Холь.', en: 'Operation Meerim, the al-Hol camp.' }, wrong: { ru: 'Операция «Мэрим», лагерь Аль Холь.', en: 'Operation Meirim, the Al Hol camp.' },
    },
    {
      name: 'words/spelling', grade: 'warning', test: 'src/spelling/check-spelling.test.ts',
      means: {
        ru: 'Слова нет ни в словаре, ни в glossary.yaml, ни в words.txt. Английский — британский. Сокращения не проверяются.',
        en: 'Neither a dictionary nor glossary.yaml nor words.txt has the word. English is British. Abbreviations are not looked up.',
      },
      right: { ru: 'Помощь репатриированным.', en: 'They received help.' }, wrong: { ru: 'Помощь репатрированым.', en: 'They recieved help.' },
    },
    {
      name: 'words/alphabet', grade: 'warning', test: 'src/spelling/check-spelling.test.ts',
      means: { ru: 'В слове русские и латинские буквы вместе: на глаз оно верное, а поиск его не найдёт.', en: 'A word mixes Russian and Latin letters: it looks right, and search does not find it.' },
      right: { ru: 'Сирия', en: 'Syria' }, wrong: { ru: 'Cирия', en: 'Sуria' },
    },
    {
      name: 'words/own', grade: 'hint', test: 'src/spelling/check-spelling.test.ts', file: 'words.txt',
      means: { ru: 'Слово в words.txt лишнее, повторяется или стоит не по алфавиту.', en: 'A word of words.txt is not needed, stands twice or is out of order.' },
      right: 'трекер', wrong: 'трекер\nтрекеры',
    },
  ],
}
