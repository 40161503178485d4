import type { Family, PairRule } from '../issues/rule.ts'

/** What protects children in words. */
export const family = {
  title: { ru: 'Защита детей', en: 'Protecting children' },
  rules: [
    {
      name: 'child/name', grade: 'error',
      means: {
        ru: 'Рядом с ребёнком стоит имя — его самого, матери, бабушки, опекуна. Должностные лица из glossary.yaml разрешены.',
        en: 'A name stands near a child: its own, its mother’s, its grandmother’s, its guardian’s. Officials of glossary.yaml may be named.',
      },
      right: { ru: 'Ученица начальной школы рисует самолёт.', en: 'A pupil of a primary school draws a plane.' },
      wrong: { ru: 'Девочка Зебинисо рисует самолёт.', en: 'The girl Zebiniso draws a plane.' },
    },
    {
      name: 'child/age', grade: 'both',
      means: {
        ru: 'Назван точный возраст или день рождения одного ребёнка. Возраст рядом с местом или именем и день рождения — ошибки, один возраст — замечание.',
        en: 'The exact age or the birthday of one child is given. An age with a place or a name, and a birthday, are errors; an age alone is a warning.',
      },
      right: { ru: 'Девочка младших классов вернулась из лагеря.', en: 'A girl of primary-school age came back from the camp.' },
      wrong: { ru: 'Восьмилетняя девочка вернулась из лагеря.', en: 'An 8-year-old girl came back from the camp.' },
    },
    {
      name: 'child/school', grade: 'error',
      means: {
        ru: 'Рядом с ребёнком стоит школа, детский сад или приют с номером, названием или местом.',
        en: 'A school, a kindergarten or a shelter with its number, name or place stands near a child.',
      },
      right: { ru: 'Дети ходят в местную школу.', en: 'The children attend a local school.' },
      wrong: { ru: 'Дети ходят в школу № 5.', en: 'The children attend School No. 5.' },
    },
    {
      name: 'child/village', grade: 'error',
      means: {
        ru: 'Рядом с ребёнком названо село или улица; рядом с одним ребёнком — также город или район. Область называть можно.',
        en: 'A village or a street stands near a child; near one child, a town or a district too. A region may be named.',
      },
      right: { ru: 'Дети живут у родных в Ошской области.', en: 'The children live with relatives in the Osh region.' },
      wrong: { ru: 'Дети живут у родных в селе Ак-Чычкан.', en: 'The children live with relatives in the village of Ak-Chychkan.' },
    },
  ],
} satisfies Family & { rules: PairRule[] }
