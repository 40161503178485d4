import { describe, expect, test } from 'vitest'
import type { Lang } from '../lang/langs.ts'
import { makeNameIndex, readFacts } from './fact.ts'
import { formatFact } from './format-fact.ts'

const names = makeNameIndex([])
const told = (lang: Lang, text: string) => readFacts(text, lang, names).filter(({ kind }) => kind !== 'quoted').map(formatFact).join(', ')

describe('the same sentence says the same in both languages', () => {
  test.each([
    ['Прибыли 28 женщин и 71 ребёнок.', '28 women and 71 children arrived.'],
    ['Первые шесть недель они провели в центре.', 'They spent the first six weeks in the centre.'],
    ['Не менее трёхсот семей ждут с 2021 года.', 'At least three hundred families have been waiting since 2021.'],
    ['Двое детей вернулись 5–6 января 2019 года.', 'Two children returned on 5–6 January 2019.'],
    ['Более 1,6 тысячи детей, почти половина из Сирии.', 'More than 1,600 children, almost half from Syria.'],
    ['Фонд выделил 1,5 млн долларов на пять лет.', 'The fund gave $1.5 million for five years.'],
    ['Около 40 % детей — в возрасте до пяти лет.', 'About 40 per cent of the children are under five years old.'],
    ['Каждый третий ребёнок младше 12 лет.', 'One in three children is under 12.'],
    ['Третий рейс прилетел 20.02.2024.', 'The third flight landed on 20 February 2024.'],
    ['От 10 до 20 человек ежедневно в течение двух–трёх месяцев.', 'Between 10 and 20 people every day for two to three months.'],
    ['Указ № 141 от 15 марта 2023 года.', 'Decree No. 141 of 15 March 2023.'],
    ['В двадцать первом лагере — сто пять человек.', 'In the twenty-first camp there are one hundred and five people.'],
    ['Пятилетняя программа на 2023–2027 годы.', 'A five-year programme for 2023–2027.'],
    ['Семьям выдали по 10 000 сомов, всего 2 млн.', 'Families were given 10,000 soms each, 2 million in all.'],
    ['Ровно год спустя, весной 2022 года, вернулись 12 сирот.', 'Exactly a year later, in spring 2022, 12 orphans returned.'],
    ['Ни одного ребёнка не оставили; не 71, а 72 вернулись.', 'Not a single child was left; not 71 but 72 returned.'],
    ['Сегодня в Бишкек спецрейсом доставлены 33 женщины и 65 детей.',
      'Today 33 women and 65 children were brought to Bishkek on a special flight.'],
    ['По словам министра, за два с половиной года вернулись четыреста шестьдесят человек.',
      'According to the minister, four hundred and sixty people returned in two and a half years.'],
    ['Двадцать первого декабря 2017 года Совет Безопасности ООН принял резолюцию 2396.',
      'On 21 December 2017 the UN Security Council adopted resolution 2396.'],
    ['Из 99 прибывших 28 — женщины, остальные — дети, в том числе двое грудных.',
      'Of the 99 arrivals, 28 are women and the rest children, including two infants.'],
    ['Курс длится от шести до восьми недель.', 'The course lasts six to eight weeks.'],
    ['В программе участвуют свыше 1,2 тыс. семей из трёх областей.',
      'More than 1,200 families from three regions take part in the programme.'],
    ['ЕС выделил 10 млн евро на 2024–2026 годы.', 'The EU allocated €10 million for 2024–2026.'],
    ['Средний возраст детей — семь лет; 60 % младше десяти.',
      'The average age of the children is seven years; 60% are under ten.'],
    ['Каждой семье выплачено по 20 тысяч сомов.', 'Each family received 20,000 soms.'],
    ['Это уже шестая операция с начала 2023 года.', 'This is already the sixth operation since the beginning of 2023.'],
    ['Четверо из прибывших — сироты.', 'Four of the arrivals are orphans.'],
    ['С 1 по 15 июня 2024 года специалисты провели 120 консультаций.',
      'From 1 to 15 June 2024 specialists held 120 consultations.'],
    ['В ночь на 19 июля борт приземлился в аэропорту «Манас».',
      'In the early hours of 19 July the plane landed at Manas airport.'],
    ['Не менее половины детей никогда не ходили в школу.', 'At least half of the children had never been to school.'],
    ['К концу 2025 года вернутся ещё около пятидесяти человек.', 'By the end of 2025 about fifty more people will return.'],
    ['Впервые за три года рейс прибыл без задержки.', 'For the first time in three years the flight arrived without delay.'],
    ['Сотни семей ждут; почти 200 обратились в МИД.',
      'Hundreds of families are waiting; almost 200 have applied to the Foreign Ministry.'],
    ['Женщина 34 лет вернулась с тремя детьми в возрасте 3, 5 и 8 лет.',
      'A 34-year-old woman returned with three children aged 3, 5 and 8.'],
    ['Один ребёнок остался в больнице.', 'One child remained in hospital.'],
    ['Пятилетний мальчик и его двухлетняя сестра.', 'A five-year-old boy and his two-year-old sister.'],
    ['Заявление подписано 12.03.2025.', 'The statement was signed on 12 March 2025.'],
    ['Встреча состоится во вторник, 3 июня, в 14:30.', 'The meeting takes place on Tuesday, 3 June, at 14:30.'],
    ['Из 517 человек 138 — женщины (27 %).', 'Of 517 people, 138 are women (27 per cent).'],
    ['Сумма выросла в полтора раза, до 3,5 млн долларов.', 'The sum grew one and a half times, to $3.5 million.'],
    ['В первом полугодии 2024 года возвращений не было.', 'There were no returns in the first half of 2024.'],
    ['Помощь получили 2 100 человек, из них треть — дети до пяти лет.',
      '2,100 people received help, a third of them children under five.'],
    ['В обоих случаях речь идёт о двух рейсах.', 'In both cases two flights are meant.'],
    ['Президент Садыр Жапаров 5 октября 2021 года подписал указ № 435.',
      'On 5 October 2021 President Sadyr Japarov signed Decree No. 435.'],
    ['Казахстан провёл пять этапов «Жусан», Узбекистан — пять операций «Мехр».',
      'Kazakhstan carried out five stages of Jusan, Uzbekistan five Mehr operations.'],
    ['По данным МККК и ЮНИСЕФ, в лагере Аль-Холь остаются более 40 тысяч человек.',
      'According to the ICRC and UNICEF, more than 40,000 people remain in the al-Hol camp.'],
    ['Ей не было и двадцати.', 'She was not yet twenty.'],
    ['Прошло чуть более двух лет.', 'Slightly more than two years have passed.'],
    ['Их возраст — от нескольких месяцев до 17 лет.', 'They are aged from a few months to 17 years.'],
    ['Возвращение заняло сутки.', 'The return took a day.'],
    ['Раз в две недели с ними беседует психолог.', 'Once every two weeks a psychologist talks with them.'],
    ['До 1 сентября все дети пошли в школу.', 'By 1 September all the children had started school.'],
    ['Летом 2022 года Таджикистан вернул 146 граждан: 42 женщины и 104 ребёнка.',
      'In the summer of 2022 Tajikistan returned 146 citizens: 42 women and 104 children.'],
    ['Тридцать три женщины, шестьдесят пять детей — итого девяносто восемь.',
      'Thirty-three women and sixty-five children – ninety-eight in all.'],
    ['На первом этапе — 59, на втором — 95.', '59 in the first phase and 95 in the second.'],
    ['ОТВЕТ: Да, таких детей у нас 18, из них 7 — в Оше.', 'ANSWER: Yes, we have 18 such children, 7 of them in Osh.'],
    ['Вопрос 3. Сколько лагерей? — Два.', 'Question 3. How many camps? – Two.'],
    ['Стоимость — 1 250 000 сомов (около 14 400 долларов).', 'The cost is 1,250,000 soms (about $14,400).'],
    ['В 2019-м их было 79, годом позже — ни одного.', 'In 2019 there were 79 of them, a year later none.'],
    ['Документы выданы 94 из 99 человек.', 'Documents were issued to 94 of the 99 people.'],
    ['За первые сто дней открыто 14 центров.', '14 centres opened in the first hundred days.'],
    ['Доля девочек — 52,3 %.', 'Girls make up 52.3%.'],
    ['Рейс длился 4 часа 20 минут.', 'The flight lasted 4 hours 20 minutes.'],
    ['Дети 2014–2019 годов рождения.', 'Children born in 2014–2019.'],
    ['Три четверти матерей не старше тридцати лет.', 'Three quarters of the mothers are no older than thirty.'],
    ['Семь-восемь человек в палатке.', 'Seven or eight people to a tent.'],
    ['Максимум 20 мест.', 'A maximum of 20 places.'],
    ['В ноябре–декабре 2023 года.', 'In November–December 2023.'],
    ['Вернулись мать и четверо её детей.', 'A mother and her four children returned.'],
    ['8 марта — Международный женский день.', '8 March is International Women’s Day.'],
    ['Программа рассчитана на 2-3 года.', 'The programme is planned for 2–3 years.'],
    ['Более чем в два раза больше.', 'More than twice as many.'],
    ['Указ Президента № УП-5542 от 19.09.2018 г.', 'Presidential Decree No. UP-5542 of 19 September 2018.'],
    ['Пятеро мужчин, шестеро женщин и восемнадцать детей.', 'Five men, six women and eighteen children.'],
    ['В семидесяти одном случае из девяноста девяти.', 'In seventy-one cases out of ninety-nine.'],
    ['Примерно 1/3 детей.', 'About one third of the children.'],
    ['Температура опускалась до −15 градусов.', 'The temperature fell to −15 degrees.'],
    ['На 1-м этапе вернули 59 чел.', 'In phase 1, 59 people were returned.'],
    ['В XXI веке.', 'In the 21st century.'],
    ['Всего тысяча шестьсот тридцать три ребёнка.', 'One thousand six hundred and thirty-three children in all.'],
  ])('%s = %s', (ru, en) => {
    const [a, b] = [readFacts(ru, 'ru', names), readFacts(en, 'en', names)]
    const strong = (facts: typeof a) => facts.filter(({ weak }) => !weak)
    for (const [some, all] of [[a, b], [b, a]] as const)
      for (const fact of strong(some))
        expect(all.some((other) => other.readings.some((reading) => fact.readings.includes(reading)) && other.qualifier === fact.qualifier && other.negated === fact.negated), formatFact(fact)).toBe(true)
  })
})

test.each([
  ['ru', '71 ребёнок', 'child'], ['ru', '28 женщин', 'woman'], ['ru', '6 мужчин', 'man'], ['ru', '99 граждан', 'citizen'], ['ru', '39 семей', 'family'], ['ru', '71 несовершеннолетнего', 'minor'],
  ['ru', '18 круглых сирот', 'orphan'], ['ru', 'шести этапов', 'phase'], ['ru', 'трёх рейсов', 'flight'], ['ru', '99 своих граждан', 'citizen'], ['ru', '10 и женщин', undefined],
  ['en', '71 children', 'child'], ['en', '28 women', 'woman'], ['en', '6 men', 'man'], ['en', '99 of its citizens', undefined], ['en', '39 families', 'family'], ['en', '198 school-age children', 'child'],
  ['en', 'six phases', 'phase'], ['en', 'five stages', 'phase'], ['en', '31 and 27 women', undefined],
] as const)('%s %s counts %s', (lang, text, unit) => expect(readFacts(text, lang, names)[0]?.unit).toBe(unit))

test('a fact stands where it says', () => {
  const text = 'Около\u00a0300 семей, «не менее» 40\u00a0% и 5–6 января.'
  for (const { start, end, written } of readFacts(text, 'ru', names)) expect(text.slice(start, end)).toBe(written)
  expect(readFacts(text, 'ru', names).map(({ written }) => written)).toEqual(['Около\u00a0300', '«не менее»', '40\u00a0%', '5–6 января'])
})

test('letters may be composed or not, and accented', () => {
  for (const text of ['трёх сирийских детей', 'трёх сирийских детей'.normalize('NFD'), 'тре́х сири́йских дете́й']) expect(told('ru', text)).toBe('3, ~syria')
})

test.each(['', ' ', '\n', '—', '«»', '()[]{}<>*_~`#', '\u0000', '\ud800', '5'.repeat(400), '1 '.repeat(3000), 'one in '.repeat(3000), '1–'.repeat(3000), '1, '.repeat(3000), 'сто '.repeat(3000)])(
  'hostile text %# is read without harm', (text) => {
    for (const lang of ['ru', 'en'] as const) expect(readFacts(text, lang, names)).toBeInstanceOf(Array)
  })
