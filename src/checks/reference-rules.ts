import type { Family } from '../issues/rule.ts'

const mission = 'missions/kg-aikol-5.yaml'
const article = 'articles/2024/aikol-5/article.ru.mdx'
const linked = '[99 граждан](/ru/missions/kg-aikol-5/)'
const total = { file: 'totals.yaml', instead: 'totals: []' }
const rest = 'country: kg, scope: { ru: Всего, en: All }, by: mfa-kg, sources: [kg-kginform], figures: { total: 99 }'

/** Whether every id that is written is known. */
export const family: Family = {
  title: { ru: 'Ссылки на записи', en: 'References to entries' },
  rules: [
    {
      name: 'reference/source', grade: 'error', file: article,
      means: { ru: 'Источника нет в sources.yaml.', en: 'The source is not in sources.yaml.' },
      right: 'sources: [kg-kginform]', wrong: 'sources: [kg-kginfrom]',
    },
    {
      name: 'reference/name', grade: 'error', file: mission,
      means: { ru: 'Операции или того, кто назвал число, нет в glossary.yaml.', en: 'The operation, or the one who gave a number, is not in glossary.yaml.' },
      right: 'operation: aikol', wrong: 'operation: aykol',
    },
    {
      name: 'reference/person', grade: 'error', file: article,
      means: { ru: 'В glossary.yaml нет такого лица: записи нет, или это ведомство или место.', en: 'glossary.yaml has no such person: there is no entry, or it is a body or a place.' },
      right: 'people: [imankulov]', wrong: 'people: [mfa-kg]',
    },
    {
      name: 'reference/country', grade: 'error', file: mission,
      means: { ru: 'Страны нет в countries.yaml.', en: 'The country is not in countries.yaml.' },
      right: '- country: syria', wrong: '- country: siria',
    },
    {
      name: 'reference/home', grade: 'error', file: article,
      means: { ru: 'Статья — о стране, куда вернулись. Этой страны нет, или из неё только выезжали.', en: 'An article is about a country of return. This one is unknown, or people only left it.' },
      right: 'countries: [kg]', wrong: 'countries: [syria]',
    },
    {
      name: 'reference/scope', grade: 'error', ...total,
      means: {
        ru: 'Итог, пояснение и веха относятся к стране из countries.yaml, к региону (region) или к ООН (un).',
        en: 'A total, a note and a milestone belong to a country of countries.yaml, to the region, or to the UN (un).',
      },
      around: `totals:\n  - { id: kg-all, ${rest.replace('country: kg', '…')} }`,
      right: 'country: kg', wrong: 'country: asia',
    },
    {
      name: 'reference/mission', grade: 'error', file: article,
      means: { ru: 'Миссии нет в missions/.', en: 'The mission is not in missions/.' },
      right: 'missions: [kg-aikol-5]', wrong: 'missions: [kg-aikol5]',
    },
    {
      name: 'reference/topic', grade: 'error', file: article,
      means: { ru: 'Темы нет в topics.yaml.', en: 'The topic is not in topics.yaml.' },
      right: 'topics: [return]', wrong: 'topics: [returns]',
    },
    {
      name: 'reference/timeline', grade: 'error', file: article,
      means: { ru: 'Диаграмма бывает у миссии, у страны, куда вернулись, и у региона (region).', en: 'A mission, a country of return and the region have a timeline; nothing else has.' },
      right: '<Timeline of="kg" />', wrong: '<Timeline of="kz" />',
    },
    {
      name: 'reference/part', grade: 'error', ...total,
      means: { ru: 'Итог складывают из миссий и других итогов; такой части нет.', en: 'A total is the sum of missions and other totals; there is no such part.' },
      around: `totals:\n  - { id: kg-all, ${rest}, … }`,
      right: 'parts: [kg-aikol-5]', wrong: 'parts: [kg-aikol-6]',
    },
    {
      name: 'reference/total', grade: 'error', ...total, instead: 'totals: []\nnotes: []',
      means: { ru: 'Пояснение называет в explains итог, которого нет.', en: 'A note explains a total that does not exist.' },
      around: `totals:\n  - { id: kg-all, ${rest} }\nnotes:\n  - { id: kg-1, country: kg, date: 2025-10, claim: { ru: Итог, en: Total }, computation: { ru: '99', en: '99' }, result: reconciles, …, sources: [kg-kginform] }`,
      right: 'explains: [kg-all]', wrong: 'explains: [kg-al]',
    },
    {
      name: 'reference/figure', grade: 'error', file: article, instead: linked,
      means: {
        ru: 'Такого числа нет: неизвестна миссия или итог, или там не посчитано то, что названо после точки.',
        en: 'There is no such number: the mission or the total is unknown, or what follows the full stop was not counted there.',
      },
      right: '<Count of="kg-aikol-5.total" as="citizens" case="acc" />', wrong: '<Count of="kg-aikol-6.total" as="citizens" case="acc" />',
    },
    {
      name: 'reference/speaker', grade: 'error', file: article, instead: linked,
      means: { ru: 'Тот, кто назван в by, этого числа не называл.', en: 'The one named in by did not give this number.' },
      right: '<Count of="kg-aikol-5.total" as="citizens" case="acc" by="mfa-kg" />', wrong: '<Count of="kg-aikol-5.total" as="citizens" case="acc" by="unicef" />',
    },
  ],
}
