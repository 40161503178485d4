import type { Both } from '../lang/langs.ts'

// Names that are also words, operations or towns («Ислам», «Мээрим», «Роза») are left out: a name beside «девочка» or an age is found by its place.

const girls =
  'Айгерим Aigerim, Айгуль Aigul, Айдана Aidana, Айжан Aizhan, Айзада Aizada, Айнура Ainura, Айпери Aiperi, Айша Aisha, Алина Alina, Алия Aliya, Алтынай Altynai, Амина Amina, Асель Asel, Асия Asiya, Бегимай Begimai, Гулмира Gulmira, Гульзат Gulzat, Гульмира Gulmira, Гульнара Gulnara, Дильноза Dilnoza, Дилноза Dilnoza, Динара Dinara, Джамиля Jamila, Жамиля Zhamilya, Жанара Zhanara, Зарина Zarina, Зейнаб Zeinab, Зейнеп Zeinep, Зухра Zukhra, Камила Kamila, Лейла Leila, Мадина Madina, Малика Malika, Марьям Maryam, Мариям Mariam, Мунира Munira, Мухлиса Mukhlisa, Надира Nadira, Назгуль Nazgul, Назира Nazira, Наргиза Nargiza, Нигора Nigora, Нилуфар Nilufar, Нурай Nurai, Патима Patima, Перизат Perizat, Нурия Nuriya, Рабия Rabia, Рахима Rahima, Рахима Rakhima, Кундуз Kunduz, Сабина Sabina, Салима Salima, Самира Samira, Севара Sevara, Сумая Sumaya, Сумайя Sumayya, Тахмина Tahmina, Умида Umida, Фатима Fatima, Хадиджа Khadija, Хамида Khamida, Шахноза Shakhnoza, Элнура Elnura, Эльвира Elvira, Ясмина Yasmina'
const boys =
  'Абдулла Abdulla, Абдурахман Abdurahman, Азамат Azamat, Азиз Aziz, Айбек Aibek, Акмаль Akmal, Алибек Alibek, Алихан Alikhan, Амир Amir, Асан Asan, Аслан Aslan, Бакыт Bakyt, Бекзат Bekzat, Бектур Bektur, Билал Bilal, Болот Bolot, Данияр Daniyar, Дастан Dastan, Джамшед Jamshed, Жамшид Jamshid, Ибрагим Ibrahim, Ибрахим Ibrahim, Илхом Ilhom, Искандер Iskander, Исмаил Ismail, Камиль Kamil, Карим Karim, Мирлан Mirlan, Муса Musa, Мухаммад Muhammad, Мухаммед Mohammed, Нурбек Nurbek, Нурлан Nurlan, Нурислам Nurislam, Омар Omar, Умар Umar, Рахим Rahim, Руслан Ruslan, Рустам Rustam, Саид Said, Салим Salim, Санжар Sanjar, Санжар Sanzhar, Тилек Tilek, Тимур Timur, Улан Ulan, Урмат Urmat, Усен Usen, Али Ali, Усман Usman, Фархад Farhad, Фарход Farkhod, Хасан Hasan, Чингиз Chingiz, Шамиль Shamil, Эльдар Eldar, Эмир Emir, Юсуф Yusuf, Якуб Yakub'

const pairs = `${girls}, ${boys}`.split(', ').map((pair) => pair.split(' '))

/** Given names common in the region, in the nominative: one of them near a child is a name even where nothing else says so. */
export const givenNames: Both<readonly string[]> = {
  ru: [...new Set(pairs.map(([ru = '']) => ru))],
  en: [...new Set(pairs.map(([, en = '']) => en))],
}
