/** The files of the small archive that examples of mistakes are most often planted in. */
export const [mission, russian, english] = ['missions/kg-aikol-5.yaml', 'articles/2024/aikol-5/article.ru.mdx', 'articles/2024/aikol-5/article.en.mdx'] as const

/** A small archive without a mistake, by path: one mission, one article, one page, and the common lists. */
export const small: ReadonlyMap<string, string> = new Map<string, string>([
  [
    mission,
    `country: kg
operation: aikol
phase: 5
title: { ru: '«Айкол-5»: 99 человек', en: 'Aikol-5: 99 people' }
short: { ru: Айкол-5, en: Aikol-5 }
date:
  start: 2024-02-20
  event: { ru: прибытие, en: arrival }
  sources: [kg-kginform]
handover:
  date: 2024-02-19
  place: { ru: Камышлы, en: Qamishli }
  sources: [kg-kginform]
origin:
  - country: syria
claims:
  - measure: total
    value: 99
    by: mfa-kg
    use: { ru: МИД, en: Foreign Ministry }
    sources: [kg-kginform]
  - measure: children
    value: 71
    by: mfa-kg
    use: { ru: МИД, en: Foreign Ministry }
    sources: [kg-kginform]
  - measure: women
    value: 28
    by: mfa-kg
    use: { ru: МИД, en: Foreign Ministry }
    sources: [kg-kginform]
  - { measure: boys, value: 36, by: mfa-kg, sources: [kg-kginform] }
  - { measure: girls, value: 35, by: mfa-kg, sources: [kg-kginform] }
partners: []
disagreements: []
notes: []
`,
  ],
  [
    russian,
    `---
title: Домой вернулись 99 человек
summary: Двадцать восемь женщин и семьдесят один ребёнок.
date: 2024-02-20
published: 2026-11-22
missions: [kg-aikol-5]
countries: [kg]
topics: [return]
people: [imankulov]
sources: [kg-kginform]
---

Кыргызстан вернул [99 граждан](/ru/missions/kg-aikol-5/).

<Timeline of="kg" />
`,
  ],
  [
    english,
    `---
title: 99 people return home
summary: Twenty-eight women and seventy-one children.
---

Kyrgyzstan brought home [99 citizens](/en/missions/kg-aikol-5/).
`,
  ],
  ['pages/about/page.ru.mdx', '---\ntitle: О сайте\nsummary: Зачем он.\n---\n\nТекст.\n'],
  ['pages/about/page.en.mdx', '---\ntitle: About\nsummary: What it is for.\n---\n\nText.\n'],
  ['totals.yaml', 'totals: []\nnotes: []\ngaps: []\n'],
  ['milestones.yaml', '[]\n'],
  [
    'sources.yaml',
    `kg-kginform:
  publisher: Kginform
  title: 'МИД: возвращены 99 граждан'
  date_basis: unknown
  url: https://kginform.com/1
  lang: ru
  kind: official
`,
  ],
  [
    'glossary.yaml',
    `- { id: aikol, type: operation, ru: Айкол, en: Aikol, basis: attested }
- { id: mfa-kg, type: body, ru: МИД, en: Foreign Ministry, basis: attested }
- { id: imankulov, type: person, ru: Марат Иманкулов, en: Marat Imankulov, basis: attested }
`,
  ],
  [
    'countries.yaml',
    `- { id: kg, role: return, name: { ru: Кыргызстан, en: Kyrgyzstan }, to: { ru: в, en: to }, from: { ru: из, en: from } }
- { id: syria, role: origin, name: { ru: Сирия, en: Syria }, to: { ru: в, en: to }, from: { ru: из, en: from } }
`,
  ],
  ['topics.yaml', '- { id: return, name: { ru: Возвращение, en: Return }, about: { ru: О рейсах, en: On flights } }\n'],
])

/** The small archive with some files changed, added, or gone. */
export function smallWith(files: Readonly<Record<string, string | undefined>>): Map<string, string> {
  const changed = new Map(small)
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) changed.delete(path)
    else changed.set(path, text)
  }
  return changed
}
