import type { Family, PairRule } from '../issues/rule.ts'

/** How the two languages are compared. ¶ stands between paragraphs in the guide. */
export const family = {
  title: { ru: 'Два языка', en: 'Two languages' },
  rules: [
    {
      name: 'parity/number', grade: 'both',
      means: {
        ru: 'Число в одном тексте не то, что в другом, или стоит при других людях. Число словами равно числу цифрами. Цифры — ошибка; если оба числа словами — замечание, пока одно из них не окажется числом миссии.',
        en: 'A number is not the same in both texts, or counts others. A number in words equals one in digits. Digits are an error; two numbers in words are a warning, unless one of them is a figure of the mission.',
      },
      right: { ru: 'Прибыли двадцать восемь женщин и 71 ребёнок.', en: '28 women and seventy-one children arrived.' },
      wrong: { ru: 'Прибыли 28 женщин и 71 ребёнок.', en: '28 women and 17 children arrived.' },
    },
    {
      name: 'parity/date', grade: 'both',
      means: {
        ru: 'День, месяц или год различаются. Год можно не повторять, если он назван в том же тексте; дата, которая только менее точна, — замечание.',
        en: 'The day, the month or the year differs. A year that the text names elsewhere need not be repeated; a date that is only less precise is a warning.',
      },
      right: { ru: 'Рейс прибыл 20 февраля 2024 года.', en: 'The flight landed on February 20, 2024.' },
      wrong: { ru: 'Рейс прибыл 20 февраля 2024 года.', en: 'The flight landed on 21 February 2024.' },
    },
    {
      name: 'parity/percent', grade: 'error',
      means: { ru: 'Доли в процентах различаются, или процент стоит против простого числа.', en: 'Percentages differ, or a percentage stands against a plain number.' },
      right: { ru: 'Дети составили 72 процента группы.', en: 'Children made up 72% of the group.' },
      wrong: { ru: 'Дети составили 72 процента группы.', en: 'Children made up 27% of the group.' },
    },
    {
      name: 'parity/money', grade: 'error',
      means: { ru: 'Суммы или валюты различаются.', en: 'Sums of money or their currencies differ.' },
      right: { ru: 'Штраф составил 400 долларов.', en: 'The fine was $400.' },
      wrong: { ru: 'Штраф составил 400 долларов.', en: 'The fine was €400.' },
    },
    {
      name: 'parity/scale', grade: 'error',
      means: { ru: 'Цифры те же, порядок другой: тысячи против миллионов, запятая не на месте.', en: 'The same digits on another scale: thousands against millions, a decimal point out of place.' },
      right: { ru: 'Выделили 1,6 тысячи комплектов.', en: 'They handed out 1,600 kits.' },
      wrong: { ru: 'Выделили 1,6 тысячи комплектов.', en: 'They handed out 1.6 million kits.' },
    },
    {
      name: 'parity/ordinal', grade: 'warning',
      means: { ru: 'Порядковые числительные различаются. «Этап 5» и «пятый этап» — одно и то же.', en: 'Ordinals differ. “Phase 5” and “the fifth phase” are the same.' },
      right: { ru: 'Завершился пятый этап миссии.', en: 'Phase 5 of the mission is over.' },
      wrong: { ru: 'Завершился пятый этап миссии.', en: 'The sixth phase of the mission is over.' },
    },
    {
      name: 'parity/qualifier', grade: 'warning',
      means: {
        ru: 'Число ограничено по-разному: более, не менее, около, до, почти, ровно против другого или ничего.',
        en: 'A number is bounded differently: more than, at least, about, up to, almost, exactly against another or none.',
      },
      right: { ru: 'Помощь получили не менее 300 семей.', en: 'At least 300 families received help.' },
      wrong: { ru: 'Помощь получили 300 семей.', en: 'At least 300 families received help.' },
    },
    {
      name: 'parity/negation', grade: 'warning',
      means: { ru: 'Отрицание при числе есть только в одном тексте.', en: 'Only one of the texts denies the number.' },
      right: { ru: 'Вернулись не 40, а 45 человек.', en: 'Not 40 but 45 people returned.' },
      wrong: { ru: 'Вернулись не 40 человек.', en: '40 people returned.' },
    },
    {
      name: 'parity/name', grade: 'warning',
      means: {
        ru: 'Имя из glossary.yaml есть только в одном тексте, или на его месте другое. Сколько раз имя повторено, неважно.',
        en: 'A name of glossary.yaml stands in one text only, or another stands in its place. How often a name is repeated does not matter.',
      },
      right: { ru: 'О прибытии сообщил ЮНИСЕФ.', en: 'UNICEF announced the arrival.' },
      wrong: { ru: 'О прибытии сообщил ЮНИСЕФ.', en: 'The ICRC announced the arrival.' },
    },
    {
      name: 'parity/paragraph', grade: 'both',
      means: {
        ru: 'Абзаца нет в одном из текстов, он не переведён (ошибки) или стоит на другом месте (замечание). Абзац можно разделить на несколько или слить с соседним.',
        en: 'A paragraph is missing from one text or is not translated (errors), or stands elsewhere (a warning). A paragraph may be split, or merged with its neighbour.',
      },
      right: { ru: 'Рейс прибыл утром. Детей встретили врачи.', en: 'The flight landed in the morning.\n\nDoctors met the children.' },
      wrong: { ru: 'Рейс прибыл утром в Бишкек.\n\nДетей встретили врачи и психологи из столичной больницы.', en: 'The flight landed in Bishkek in the morning.' },
    },
    {
      name: 'parity/differs', grade: 'warning',
      means: {
        ru: 'Запись в differs говорит о различии, которого в текстах больше нет.',
        en: 'An entry of differs speaks of a difference that the texts no longer have.',
      },
      right: { ru: "---\ndiffers:\n  - { paragraph: 1, rule: parity/number, reason: { ru: 'Округлено.', en: 'Rounded.' } }\n---\n\nВернулся 71 ребёнок.", en: '70 children returned.' },
      wrong: { ru: "---\ndiffers:\n  - { paragraph: 1, rule: parity/number, reason: { ru: 'Округлено.', en: 'Rounded.' } }\n---\n\nВернулся 71 ребёнок.", en: '71 children returned.' },
    },
  ],
} as const satisfies Family & { rules: readonly PairRule[] }

/** The name of a rule of the comparison. */
export type RuleName = (typeof family)['rules'][number]['name']
