import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'

/** The hour before which nobody may hear the canary. */
export const canaryHour = '2031-03-01T10:00+06:00'

/** What the canary says, by the kind of content that says it: birds, because no other text of the archive names them. */
export const canaryWords = {
  'address of the article': ['waxwing'],
  'headline': ['турухтан', 'dotterel'],
  'summary': ['веретенник', 'whimbrel'],
  'text': ['варакушк', 'bluethroat'],
  'file of an image': ['kingfisher-480.jpg', 'kingfisher-960.webp'],
  'description of an image': ['сплюшк', 'scops'],
  'credit of an image': ['чечётк', 'redpoll'],
  'mission': ['hoopoe', 'удодов', 'hoopoes'],
  'number of a total': ['731904', '731\u00a0904', '731,904'],
  'total': ['поползн', 'nuthatch'],
  'milestone': ['вертиголовк', 'wryneck'],
  'source': ['пеночк', 'chiffchaff'],
  'name of the glossary': ['сорокопут', 'shrike'],
  'topic': ['горихвостк', 'redstart'],
} satisfies Record<string, string[]>

/** What a draft says: nobody may hear it at any hour. */
export const draftWords = ['козодо', 'nightjar']

/** Plants an article with every kind of content, all under the embargo, and a draft, into the content folder of a copy of the project. */
export async function plantCanary(content: string): Promise<void> {
  await mkdir(join(content, 'articles/2031/waxwing'), { recursive: true })
  await makePhotograph(join(content, 'articles/2031/waxwing/kingfisher.jpg'))
  for (const [path, text] of newFiles) {
    await mkdir(join(content, path, '..'), { recursive: true })
    await writeFile(join(content, path), text)
  }
  for (const [path, text] of additions) await appendFile(join(content, path), text)
  const totals = join(content, 'totals.yaml')
  const [before = '', after = ''] = (await readFile(totals, 'utf8')).split(/^notes:$/m)
  await writeFile(totals, `${before}${total}notes:\n${note}${after.replace(/^\n/, '')}`)
}

/** Writes a photograph as a telephone would: with its place on Earth, its camera, and words of the photographer. */
export async function makePhotograph(path: string): Promise<void> {
  const pixels = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1067" height="1600"><linearGradient id="a"><stop stop-color="#1f5673"/><stop offset="1" stop-color="#c9a66b"/></linearGradient><rect width="1067" height="1600" fill="url(#a)"/></svg>')
  await sharp(pixels)
    .withExif({
      IFD0: { Make: 'Tanager', Model: 'Tanager 5', Artist: 'Anna Redpoll', ImageDescription: 'plover' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '42/1 52/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '74/1 36/1 0/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:description="plover"/></rdf:RDF></x:xmpmeta>')
    .withIccProfile('p3')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toFile(path)
}

const record = (title: string, summary: string, rest: string) => `---\ntitle: ${title}\nsummary: ${summary}\ndate: 2031-02-27\npublished: 2031-03-01\n${rest}---\n\n`

const newFiles: [path: string, text: string][] = [
  [
    'articles/2031/waxwing/article.ru.mdx',
    `${record('Турухтаны вернулись', 'О веретенниках и о том, кто их ждал.', `embargo: ${canaryHour}\nmissions: [kg-hoopoe]\ncountries: [kg]\ntopics: [redstart]\npeople: [shrike]\nsources: [kg-chiffchaff]\nimages: [{ file: kingfisher.jpg, faces: none, alt: Сплюшка на ветке, credit: Анна Чечёткина }]\n`)}Варакушки прилетели: <Count of="kg-hoopoe.total" />. Об этом сказал Сорокопут.\n\n<Image of="kingfisher.jpg" />\n\n<Timeline of="kg-hoopoe" />\n\nПодробности — на [странице миссии](/ru/missions/kg-hoopoe/).\n`,
  ],
  [
    'articles/2031/waxwing/article.en.mdx',
    '---\ntitle: Dotterels have returned\nsummary: On whimbrels, and on those who waited for them.\nimages: [{ file: kingfisher.jpg, alt: A scops owl on a branch, credit: Anna Redpoll }]\n---\n\nBluethroats have flown in: <Count of="kg-hoopoe.total" />. Shrike said so.\n\n<Image of="kingfisher.jpg" />\n\n<Timeline of="kg-hoopoe" />\n\nMore on [the mission’s page](/en/missions/kg-hoopoe/).\n',
  ],
  ['articles/2031/nightjar/article.ru.mdx', `${record('Козодой', 'О козодоях.', 'draft: true\nmissions: []\ncountries: [kg]\ntopics: [redstart]\npeople: []\nsources: [kg-chiffchaff]\n')}Козодои поют ночью.\n`],
  ['articles/2031/nightjar/article.en.mdx', '---\ntitle: The nightjar\nsummary: On nightjars.\n---\n\nNightjars sing at night.\n'],
  [
    'missions/kg-hoopoe.yaml',
    `country: kg
operation: shrike-operation
title: { ru: Возвращение удодов, en: The return of the hoopoes }
short: { ru: Удоды, en: Hoopoes }
date: { start: 2031-02-27, event: { ru: прилёт удодов, en: arrival of the hoopoes }, sources: [kg-chiffchaff] }
origin: [{ country: syria }]
claims:
  - { measure: total, value: 17, by: shrike, use: { ru: сказал Сорокопут, en: said Shrike }, sources: [kg-chiffchaff] }
  - { measure: children, value: 11, by: shrike, use: { ru: сказал Сорокопут, en: said Shrike }, sources: [kg-chiffchaff] }
  - { measure: women, value: 6, by: shrike, use: { ru: сказал Сорокопут, en: said Shrike }, sources: [kg-chiffchaff] }
partners: []
disagreements: [{ ru: Удодов считали дважды (удм. ӟӥзи)., en: The hoopoes were counted twice. }]
notes: []
embargo: ${canaryHour}
`,
  ],
]

const additions: [path: string, text: string][] = [
  ['sources.yaml', '\nkg-chiffchaff:\n  publisher: Пеночка\n  title: The chiffchaff sings\n  date: 2031-02-27\n  date_basis: shown\n  url: https://example.org/chiffchaff\n  lang: ru\n  kind: media\n'],
  [
    'glossary.yaml',
    '\n- { id: shrike, type: person, ru: Иван Сорокопут, en: Ivan Shrike, basis: common }\n- { id: shrike-operation, type: operation, ru: Сорокопут, en: Shrike, basis: common }\n',
  ],
  ['topics.yaml', '\n- { id: redstart, name: { ru: Горихвостки, en: Redstarts }, about: { ru: О горихвостках., en: On redstarts. } }\n'],
  [
    'milestones.yaml',
    `\n- { id: ms-wryneck, date: 2031-02-26, scope: kg, category: visit, tier: 1, title: { ru: Вертиголовка в гостях, en: The wryneck pays a visit }, detail: { ru: Вертиголовка., en: A wryneck. }, sources: [kg-chiffchaff], embargo: ${canaryHour} }\n`,
  ],
]

const total = `  - { id: kg-nuthatch, country: kg, scope: { ru: Все поползни, en: Every nuthatch }, by: shrike, figures: { total: 731904 }, sources: [kg-chiffchaff], embargo: ${canaryHour} }\n\n`
const note = `  - { id: kg-nuthatch-note, country: kg, date: 2031-02-27, explains: [kg-nuthatch], claim: { ru: О поползнях, en: On nuthatches }, computation: { ru: 731 904, en: "731,904" }, result: reconciles, sources: [kg-chiffchaff] }\n`
