import { expect, test } from 'vitest'
import type { Name } from '../glossary/glossary.ts'
import type { Country } from '../places/countries.ts'
import { checkChildren } from './check-children.ts'
import { family } from './child-rules.ts'
import { makeKnown } from './known.ts'
import { plainProtection, type Protection } from './protection.ts'

// Every name, age, school and village here is made up. Officials and places of the glossary are as on the site.

const entry = (type: Name['type'], ru: string, en: string): Name => ({ id: en.toLowerCase(), type, ru, en, basis: 'common' })
const glossary = [
  entry('person', 'Марат Иманкулов', 'Marat Imankulov'), entry('person', 'Садыр Жапаров', 'Sadyr Japarov'), entry('body', 'ЮНИСЕФ', 'UNICEF'),
  entry('body', 'Министерство иностранных дел Кыргызской Республики', 'Ministry of Foreign Affairs of the Kyrgyz Republic'), entry('operation', 'Айкол', 'Aikol'),
  entry('camp', 'лагерь Аль-Холь', 'al-Hol camp'), entry('place', 'Камышлы', 'Qamishli'), entry('media', 'Кабар', 'Kabar'),
]
const country = (id: string, ru: string, en: string): Country => ({ id, role: 'return', name: { ru, en }, to: { ru: `в ${ru}`, en }, from: { ru: `из ${ru}`, en } })
const countries = [country('kg', 'Кыргызстан', 'Kyrgyzstan'), country('uz', 'Узбекистан', 'Uzbekistan'), country('syria', 'Сирия', 'Syria'), country('iraq', 'Ирак', 'Iraq')]

const issuesOf = (text: string, protection: Protection = plainProtection) =>
  checkChildren({ lang: /[а-яё]/i.test(text) ? 'ru' : 'en', text, at: (offset) => ({ file: 'a', line: 1, column: offset + 1 }) }, makeKnown(glossary, countries, protection))
const rulesIn = (text: string, protection?: Protection) => [...new Set(issuesOf(text, protection).map(({ rule }) => rule))].sort().join(' ')

test.each([
  ['Домой вернулась восьмилетняя Зебинисо.', 'child/name'],
  ['Зебинисо, 8 лет, пошла в первый класс.', 'child/name'],
  ['8-летняя Айпери рисует самолёт.', 'child/name'],
  ['Тимур (10 лет) скучал по бабушке.', 'child/name'],
  ['Девочка Кундуз впервые увидела снег.', 'child/name'],
  ['Мальчика по имени Бекзат встретила тётя.', 'child/name'],
  ['Ребёнок долго молчал. Его зовут Урмат.', 'child/name'],
  ['Сироту Айбийке приняла семья.', 'child/name'],
  ['Сын Ширин учится хорошо.', 'child/name'],
  ['Его дочь — Мээркан — пошла в школу.', 'child/name'],
  ['Дети Асман и Жайык живут у родных.', 'child/name'],
  ['Воспитанница Адина П. любит петь.', 'child/name'],
  ['Детей привезла Асманова Гүлжан Бактыбековна.', 'child/name'],
  ['Ребёнка передали родным. Документы получила Жылдыз Асманова.', 'child/name'],
  ['Ребёнок живёт у бабушки Кенжегүл.', 'child/name'],
  ['Подростка Сыймыка Иманкулова устроили в колледж.', 'child/name'],
  ['Амину записали в школу вместе с другими детьми.', 'child/name'],
  ['Девочка восьми лет из лагеря Аль-Холь помнит только палатку.', 'child/age'],
  ['Мальчику 6 лет, он родился в Сирии.', 'child/age'],
  ['В семье трое детей: двух сыновей 5 и 7 лет встретила бабушка.', 'child/age'],
  ['Восьмилетняя девочка попросила воды.', 'child/age'],
  ['Ребёнок родился 5 мая 2016 года в Мосуле.', 'child/age'],
  ['Дети ходят в школу № 5.', 'child/school'],
  ['Ученик школы-гимназии № 12 выиграл олимпиаду.', 'child/school'],
  ['Девочка учится в школе имени Токомбаева.', 'child/school'],
  ['Малыша водят в детский сад «Ромашка».', 'child/school'],
  ['Ученица Чолпонской средней школы получила грамоту.', 'child/school'],
  ['Дети ходят в школу села Ак-Чычкан.', 'child/school'],
  ['Ребёнок живёт в селе Ак-Чычкан.', 'child/village'],
  ['Дети вернулись к родным в айыл Кара-Башат.', 'child/village'],
  ['Семья с детьми поселилась на улице Асманова.', 'child/village'],
  ['Мальчик из Ак-Башата мечтает летать.', 'child/village'],
  ['Сирота живёт в Ак-Чычканском районе.', 'child/village'],
  ['Eight-year-old Zebiniso came home.', 'child/name'],
  ['An 8-year-old girl named Kunduz saw snow for the first time.', 'child/name'],
  ['The boy Urmat was met by his aunt.', 'child/name'],
  ['Her son, Beksultan, goes to school.', 'child/name'],
  ['The children Asman and Jaiyk live with relatives.', 'child/name'],
  ['Zebiniso, 8, started school.', 'child/name'],
  ['Kunduz, aged 9, likes to draw with the other children.', 'child/name'],
  ['The child was met by Jyldyz Asmanova.', 'child/name'],
  ['The son of Shirin learns well.', 'child/name'],
  ['The orphan lives with her grandmother Kenjegul.', 'child/name'],
  ['Amina was enrolled together with other children.', 'child/name'],
  ['An 8-year-old girl asked for water.', 'child/age'],
  ['A boy aged six remembers the camp.', 'child/age'],
  ['Two sons aged 5 and 7 were met by their grandmother.', 'child/age'],
  ['The child was born on 5 May 2016 in a camp.', 'child/age'],
  ['The children attend School No. 5.', 'child/school'],
  ['The pupil goes to Ak-Chychkan secondary school.', 'child/school'],
  ['The girl goes to the school in Ak-Chychkan.', 'child/school'],
  ['The toddler goes to the kindergarten “Daisy”.', 'child/school'],
  ['The boy comes from the village of Ak-Chychkan.', 'child/village'],
  ['The children returned to Ak-Bashat village.', 'child/village'],
  ['A girl from Ak-Bashat wants to fly.', 'child/village'],
])('refuses: %s', (text, rule) => {
  expect(rulesIn(text).split(' ')).toContain(rule)
})

test.each([
  'В группе 71 ребёнок, из них 35 девочек.',
  'Дети до трёх лет прилетели с матерями.',
  'Детям от 6 до 12 лет помогают психологи.',
  'Большинству детей меньше десяти лет.',
  'Дети школьного возраста пошли в школу через три месяца.',
  'Ученица начальной школы из Ошской области пишет стихи.',
  'Школы Кыргызстана приняли детей, возвращённых из Сирии.',
  'О детях рассказал секретарь Совета безопасности Марат Иманкулов.',
  'Иманкулов сообщил, что детей осмотрели врачи.',
  'По решению президента Садыра Жапарова детей вернули домой.',
  'ЮНИСЕФ передал детям тёплую одежду.',
  'Детский фонд ООН (ЮНИСЕФ) и Красный Крест помогали детям.',
  'Министерство иностранных дел Кыргызской Республики назвало число детей.',
  'Ребёнок провёл в лагере пять лет.',
  'Дети прожили в Аль-Холе от 5 до 7 лет.',
  'Самолёт с детьми вылетел из Камышлы.',
  'Дети Кыргызстана, дети Сирии, дети Ирака.',
  'Мать и сын прилетели вместе.',
  'Бабушки и дедушки ждали детей в аэропорту.',
  'Сын полка — книга, а не человек.',
  'В 2023 году операция «Айкол» вернула детей пятью рейсами.',
  'Пятилетняя программа помощи детям началась в 2024 году.',
  'В селе Ак-Чычкан построили дорогу.',
  'Школу № 5 отремонтировали.',
  'Гульнара Асманова открыла выставку.',
  'Подростки из Узбекистана вернулись в 2019 году.',
  'Мальчик из Кыргызстана первым сошёл с трапа.',
  'Дети из Ошской и Баткенской областей учатся по месту жительства.',
  'Ребёнок с Ближнего Востока возвращается долго.',
  'Центральная Азия приняла более 1600 детей.',
  'Дети 2014–2018 годов рождения прошли обследование.',
  'Девочки учатся наравне с мальчиками.',
  'Детей зовут по именам, а не по номерам.',
  'Конвенция о правах ребёнка действует с 1990 года.',
  'The group had 71 children, 35 of them girls.',
  'Children under three travelled with their mothers.',
  'Children aged 5 to 12 are helped by psychologists.',
  'Eight-year-old children start the third form.',
  'A pupil of a primary school in the Osh region writes poems.',
  'The children were met by Marat Imankulov, Secretary of the Security Council.',
  'President Sadyr Japarov decided to bring the children home.',
  'UNICEF and the Red Cross helped the children.',
  'The Ministry of Foreign Affairs of the Kyrgyz Republic gave the number of children.',
  'The boy from Syria was the first to leave the plane.',
  'Schools in Kyrgyzstan took in the children.',
  'A school in Central Asia for children of every origin.',
  'A five-year programme for children began in 2024.',
  'The child spent five years in al-Hol.',
  'On 30 September 2025 children from Iraq, Syria and Uzbekistan were counted.',
  'In May, 8 children arrived; in June, 12.',
  'A road was built in the village of Ak-Chychkan.',
  'School No. 5 was repaired.',
  'Jyldyz Asmanova opened an exhibition.',
  'The UN Convention on the Rights of the Child binds the state.',
  'Most of the children called Kyrgyzstan home.',
  'Mothers and sons flew together in the Aikol operation.',
])('lets pass: %s', (text) => {
  expect(issuesOf(text)).toEqual([])
})

test.each(family.rules)('$name finds its wrong example in both languages, and not its right one', ({ name, right, wrong }) => {
  expect([rulesIn(wrong.ru), rulesIn(wrong.en)]).toEqual([name, name])
  expect([rulesIn(right.ru), rulesIn(right.en)]).toEqual(['', ''])
})

test('an age alone is a warning; with a place or a name near it, an error', () => {
  expect(issuesOf('Восьмилетняя девочка попросила воды.').map(({ severity }) => severity)).toEqual(['warning'])
  expect(issuesOf('Восьмилетняя девочка вернулась из лагеря Аль-Холь.').map(({ severity }) => severity)).toEqual(['error'])
})

test('the place is that of the words', () => {
  expect(issuesOf('Дети ходят в школу № 5.').map(({ column }) => column)).toEqual([14])
})

test('what an editor allowed with a reason passes, there and nowhere else', () => {
  const allowed = { allow: [{ words: 'школу № 5', reason: { ru: 'Её закрыли в 2020 году.', en: 'It closed in 2020.' } }] }
  expect(rulesIn('Дети ходили в школу № 5.', allowed)).toBe('')
  expect(rulesIn('Дети ходят в школу № 6.', allowed)).toBe('child/school')
})

test('an editor adds words: another name, another word for a child, a school, a village', () => {
  const more: Protection = { allow: [], names: { ru: ['Зебинисо'], en: [] }, children: { ru: ['бала…'], en: [] }, schools: { ru: ['мектеп…'], en: [] }, villages: { ru: ['конуш…'], en: [] } }
  const texts = ['Дети радовались, Зебинисо улыбалась.', 'Балалар ходят в школу № 5.', 'Дети ходят в мектеп № 5.', 'Дети живут в конуше Ак-Башат.']
  expect(texts.map((text) => rulesIn(text))).toEqual(['', '', '', ''])
  expect(texts.map((text) => rulesIn(text, more))).toEqual(['child/name', 'child/school', 'child/school', 'child/village'])
})
