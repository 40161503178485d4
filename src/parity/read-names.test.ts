import { expect, test } from 'vitest'
import type { Name } from '../glossary/glossary.ts'
import { makeNameIndex, readFacts } from './fact.ts'
import { formatFact } from './format-fact.ts'
import type { Lang } from '../lang/langs.ts'

const entry = (id: string, type: Name['type'], ru: string, en: string, more: Partial<Name> = {}): Name => ({ id, type, ru, en, basis: 'attested', ...more })
const names = makeNameIndex([
  entry('karasuu', 'place', 'Кара-Суу', 'Kara-Suu'), entry('japarov-sadyr', 'person', 'Садыр Жапаров', 'Sadyr Japarov', { variants_ru: ['С. Н. Жапаров'] }),
  entry('japarov-akylbek', 'person', 'Акылбек Жапаров', 'Akylbek Japarov'),
  entry('orozobekova', 'person', 'Чолпон Орозобекова', 'Cholpon Orozobekova'),
  entry('niaolain', 'person', 'Фионнуала Ни Аолейн', 'Fionnuala Ní Aoláin'),
  entry('mirziyoyev', 'person', 'Шавкат Мирзиёев', 'Shavkat Mirziyoyev'),
  entry('mfa-kg', 'body', 'Министерство иностранных дел Кыргызской Республики', 'Ministry of Foreign Affairs of the Kyrgyz Republic', {
    abbr_ru: 'МИД Кыргызстана', abbr_en: 'Foreign Ministry of Kyrgyzstan', variants_ru: ['МИД КР'], variants_en: ['MFA'],
  }),
  entry('mfa-kz', 'body', 'Министерство иностранных дел Республики Казахстан', 'Ministry of Foreign Affairs of the Republic of Kazakhstan', {
    abbr_ru: 'МИД Казахстана', abbr_en: 'Foreign Ministry of Kazakhstan',
  }),
  entry('mlsp-kg', 'body', 'Министерство труда, социального обеспечения и миграции Кыргызской Республики',
    'Ministry of Labour, Social Security and Migration of the Kyrgyz Republic', { variants_ru: ['Минтруда'] }),
  entry('unicef', 'body', 'Детский фонд Организации Объединённых Наций', 'United Nations Children’s Fund', { abbr_ru: 'ЮНИСЕФ', abbr_en: 'UNICEF' }),
  entry('icrc', 'body', 'Международный комитет Красного Креста', 'International Committee of the Red Cross', { abbr_ru: 'МККК', abbr_en: 'ICRC' }),
  entry('unoct', 'body', 'Контртеррористическое управление ООН', 'United Nations Office of Counter-Terrorism', { abbr_en: 'UNOCT' }),
  entry('jk', 'body', 'Жогорку Кенеш', 'Jogorku Kenesh', { variants_ru: ['парламент'], variants_en: ['parliament'] }),
  entry('aikol', 'operation', '«Айкол»', 'Aikol', { native: { ky: 'Айкөл' }, variants_ru: ['Айкол-1 … Айкол-6'], variants_en: ['Aykol'] }),
  entry('mehr', 'operation', '«Мехр»', 'Mehr', { variants_ru: ['«Добро»'], variants_en: ['Mehr (kindness)', 'Mercy'] }),
  entry('alhol', 'camp', 'лагерь Аль-Холь', 'al-Hol camp', { variants_en: ['al-Hawl'] }),
  entry('roj', 'camp', 'лагерь Рож', 'Roj camp'),
  entry('manas', 'place', 'аэропорт «Манас»', 'Manas International Airport'),
  entry('ne-syria', 'place', 'северо-восток Сирии', 'northeast Syria'),
  entry('repatriation', 'term', 'репатриация', 'repatriation'),
])
const told = (lang: Lang, text: string) => readFacts(text, lang, names).filter(({ kind }) => kind !== 'quoted').map(formatFact).join(', ')

test.each([
  ['ru', 'Садыр Жапаров', 'japarov-sadyr'], ['ru', 'Садыру Жапарову', 'japarov-sadyr'], ['ru', 'Садыром Нургожоевичем Жапаровым', 'japarov-sadyr'], ['ru', 'Акылбека Жапарова', 'japarov-akylbek'],
  ['ru', 'С. Жапарову', 'japarov-sadyr'], ['ru', 'С.\u00a0Н.\u00a0Жапаров', 'japarov-sadyr'], ['ru', 'о Жапарове', 'japarov-akylbek|japarov-sadyr'], ['ru', 'Жапаров А.', 'japarov-akylbek|japarov-sadyr'],
  ['ru', 'Орозобековой', 'orozobekova'], ['ru', 'Чолпон Орозобекову', 'orozobekova'], ['ru', 'Фионнуала Ни Аолейн', 'niaolain'], ['ru', 'Мирзиёева', 'mirziyoyev'], ['ru', 'Мирзиеевым', 'mirziyoyev'],
  ['en', 'Sadyr Japarov', 'japarov-sadyr'], ['en', 'President Japarov', 'japarov-akylbek|japarov-sadyr'], ['en', 'Akylbek Japarov’s', 'japarov-akylbek'], ['en', 'S. Japarov', 'japarov-sadyr'],
  ['en', 'Ní Aoláin', 'niaolain'], ['en', 'Ni Aolain', 'niaolain'], ['en', 'Shavkat Mirziyoyev', 'mirziyoyev'],
])('%s %s is a person: %s', (lang, text, value) => expect(told(lang as Lang, text)).toBe(value))

test.each([
  ['ru', 'МИД Кыргызстана', 'mfa-kg'], ['ru', 'МИДом КР', 'mfa-kg'], ['ru', 'Министерству иностранных дел Кыргызской Республики', 'mfa-kg'], ['ru', 'Министерство иностранных дел', 'mfa-kg|mfa-kz'],
  ['ru', 'министерства иностранных дел Казахстана', 'mfa-kz'], ['ru', 'кыргызский МИД', 'mfa-kg'], ['ru', 'Министерством труда, социального обеспечения и миграции', 'mlsp-kg'], ['ru', 'Министерства труда', 'mlsp-kg'],
  ['ru', 'Минтруда', 'mlsp-kg'], ['ru', 'ЮНИСЕФ', 'unicef'], ['ru', 'Детским фондом ООН', 'unicef'], ['ru', 'МККК', 'icrc'], ['ru', 'Международному комитету Красного Креста', 'icrc'],
  ['ru', 'Контртеррористическим управлением ООН', 'unoct'], ['ru', 'в парламенте', '~jk'], ['ru', 'депутат Жогорку Кенеша', 'jk'], ['ru', 'сообщил МИД', 'mfa-kg|mfa-kz'],
  ['en', 'Foreign Ministry of Kyrgyzstan', 'mfa-kg'], ['en', 'the Kyrgyz Foreign Ministry', 'mfa-kg'], ['en', 'Kazakhstan’s Foreign Ministry', 'mfa-kz'], ['en', 'the Foreign Ministry', 'mfa-kg|mfa-kz'],
  ['en', 'Ministry of Foreign Affairs of the Republic of Kazakhstan', 'mfa-kz'], ['en', 'the MFA', 'mfa-kg'], ['en', 'Labour Ministry', 'mlsp-kg'], ['en', 'Ministry of Labour', 'mlsp-kg'], ['en', 'UNICEF’s', 'unicef'],
  ['en', 'the UN Children’s Fund', 'unicef'], ['en', 'UN Children\'s Fund', 'unicef'], ['en', 'the ICRC', 'icrc'], ['en', 'UN Office of Counter-Terrorism', 'unoct'], ['en', 'parliament', '~jk'],
])('%s %s is a body: %s', (lang, text, value) => expect(told(lang as Lang, text)).toBe(value))

test.each([
  ['ru', '«Айкол»', 'aikol'], ['ru', 'Айкола', 'aikol'], ['ru', '«Айкол-5»', 'aikol-5'], ['ru', 'Айкол‑5', 'aikol-5'], ['ru', '«Айкол»-5', 'aikol-5'], ['ru', '«Айкөл»', 'aikol'], ['ru', '«Добро»', 'mehr'],
  ['ru', 'Добро пожаловать', ''], ['ru', 'миссии «Айкол» 5 детей', 'aikol, 5'], ['en', 'Aikol', 'aikol'], ['en', 'Aikol-5', 'aikol-5'], ['en', 'Aykol-2', 'aikol-2'], ['en', 'written Айкөл', 'aikol'],
  ['en', 'Mehr-3', 'mehr-3'], ['en', '“Mercy”', 'mehr'], ['en', 'at the mercy of', ''],
])('%s %s is an operation: %s', (lang, text, value) => expect(told(lang as Lang, text)).toBe(value))

test.each([
  ['ru', 'в лагере Аль-Холь', 'alhol'], ['ru', 'из Аль-Холя', 'alhol'], ['ru', 'Рожа', 'roj'], ['ru', 'его рожа', ''], ['ru', 'в аэропорту «Манас»', 'manas'], ['ru', 'на северо-востоке Сирии', 'ne-syria|syria'],
  ['ru', 'в Кыргызстане', 'kg'], ['ru', 'Казахстаном', 'kz'], ['ru', 'Узбекистану', 'uz'], ['ru', 'из Сирии', 'syria'], ['ru', 'Ирака', 'iraq'], ['ru', 'Турцией', 'turkey'], ['ru', 'США', 'us'], ['ru', 'ООН', 'un'],
  ['ru', 'Соединёнными Штатами', 'us'], ['ru', 'сирийских лагерей', '~syria'], ['ru', 'узбекский опыт', '~uz'], ['ru', 'в Центральную Азию', 'central-asia'], ['ru', 'в Бишкеке', 'bishkek'], ['ru', 'Совету Безопасности ООН', 'un-sc'],
  ['en', 'al-Hol camp', 'alhol'], ['en', 'Al-Hawl', 'alhol'], ['en', 'Roj', 'roj'], ['en', 'Manas airport', 'manas'], ['en', 'northeast Syria', 'ne-syria|syria'], ['en', 'Kyrgyzstan’s', 'kg'], ['en', 'Kazakhstan', 'kz'],
  ['en', 'Türkiye', 'turkey'], ['en', 'Turkey', 'turkey'], ['en', 'the US', 'us'], ['en', 'the U.S.', 'us'], ['en', 'tell us', ''], ['en', 'the United States', 'us'], ['en', 'Syrian camps', '~syria'], ['en', 'Kyrgyz citizens', '~kg'],
  ['en', 'UN Security Council', 'un-sc'], ['en', 'the repatriation', ''],
])('%s %s is a place: %s', (lang, text, value) => expect(told(lang as Lang, text)).toBe(value))

test('the adjective of a place is a weaker mention of it', () => {
  expect(readFacts('в Кара-Сууйском районе', 'ru', names).map(formatFact)).toEqual(['~karasuu'])
})
