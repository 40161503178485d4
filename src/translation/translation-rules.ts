import type { Family } from '../issues/rule.ts'

/** Whether translations have kept up with the texts they were made from. */
export const family: Family = {
  title: { ru: 'Переводы и исходный текст', en: 'Translations and their source' },
  rules: [
    {
      name: 'translation/stale', grade: 'warning', test: 'src/translation/translation-rules.test.ts', file: 'articles/2024/aikol-5/article.ru.mdx',
      means: {
        ru: 'Исходный абзац изменился после того, как перевод сверили: было верно, стало неверно. Типографика и разметка не в счёт.',
        en: 'The source paragraph has changed since the translation was compared with it: from what is right here to what is wrong. Typography and markup do not count.',
      },
      right: 'Кыргызстан вернул [99 граждан](/ru/missions/kg-aikol-5/).', wrong: 'Кыргызстан принял [99 граждан](/ru/missions/kg-aikol-5/).',
    },
    {
      name: 'translation/unrecorded', grade: 'hint', test: 'src/translation/translation-rules.test.ts',
      means: {
        ru: 'Перевод никто не отметил как сверенный; его отмечает `npm run translated`.',
        en: 'Nobody has marked the translation as compared; `npm run translated` marks it.',
      },
      right: { 'articles/2024/aikol-5/translation.yaml': true }, wrong: { 'articles/2024/aikol-5/translation.yaml': false },
    },
    {
      name: 'translation/memory', grade: 'error', test: 'src/translation/translation-rules.test.ts', file: 'articles/2024/aikol-5/translation.yaml',
      means: {
        ru: 'В `translation.yaml` осталась метка незаконченного слияния Git. Сверьте перевод и отметьте его заново.',
        en: 'A mark of an unfinished Git merge is left in `translation.yaml`. Compare the translation and mark it anew.',
      },
      right: 'en: |', wrong: '<<<<<<< HEAD\nen: |',
    },
  ],
}
