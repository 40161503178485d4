/** A place named in texts whether or not the glossary has it: its id, its names, and its adjectives, which are a weaker mention. */
export type KnownPlace = { id: string; names: string[]; adjectives: string[] }

/** Countries, capitals and unions that texts of this archive name; ids as in `content/countries.yaml`. */
export const knownPlaces: readonly KnownPlace[] = [
  place('kg', 'Кыргызстан, Киргизия, Кыргызская Республика, КР, Kyrgyzstan, Kyrgyz Republic', 'кыргызский, киргизский, кыргызстанский, Kyrgyz, Kyrgyzstani, Kyrgyzstanis'),
  place('kz', 'Казахстан, Республика Казахстан, РК, Kazakhstan, Republic of Kazakhstan', 'казахский, казахстанский, Kazakh, Kazakhstani, Kazakhs'),
  place('uz', 'Узбекистан, Республика Узбекистан, РУз, Uzbekistan, Republic of Uzbekistan', 'узбекский, узбекистанский, Uzbek, Uzbekistani'),
  place('tj', 'Таджикистан, Республика Таджикистан, Tajikistan, Republic of Tajikistan', 'таджикский, таджикистанский, Tajik, Tajikistani'),
  place('tm', 'Туркменистан, Turkmenistan', 'туркменский, туркменистанский, Turkmen'),
  place('syria', 'Сирия, Syria, Сирийская Арабская Республика, Syrian Arab Republic', 'сирийский, Syrian, Syrians'),
  place('iraq', 'Ирак, Iraq', 'иракский, Iraqi, Iraqis'),
  place('turkey', 'Турция, Türkiye, Turkey', 'турецкий, Turkish'),
  place('afghanistan', 'Афганистан, Afghanistan', 'афганский, Afghan'),
  place('pakistan', 'Пакистан, Pakistan', 'пакистанский, Pakistani'),
  place('jordan', 'Иордания, Jordan', 'иорданский, Jordanian'),
  place('lebanon', 'Ливан, Lebanon', 'ливанский, Lebanese'),
  place('iran', 'Иран, Iran', 'иранский, Iranian'),
  place('kuwait', 'Кувейт, Kuwait', 'кувейтский, Kuwaiti'),
  place('qatar', 'Катар, Qatar', 'катарский, Qatari'),
  place('us', 'США, Соединённые Штаты, Соединённые Штаты Америки, US, U.S., USA, United States, United States of America', 'американский, American, Americans'),
  place('russia', 'Россия, РФ, Российская Федерация, Russia, Russian Federation', 'российский, Russian'),
  place('china', 'Китай, КНР, China', 'китайский, Chinese'),
  place('germany', 'Германия, ФРГ, Germany', 'немецкий, германский, German'),
  place('france', 'Франция, France', 'французский, French'),
  place('belgium', 'Бельгия, Belgium', 'бельгийский, Belgian'),
  place('switzerland', 'Швейцария, Switzerland', 'швейцарский, Swiss'),
  place('japan', 'Япония, Japan', 'японский, Japanese'),
  place('uk', 'Великобритания, Соединённое Королевство, United Kingdom, UK, Britain', 'британский, British'),
  place('un', 'ООН, Организация Объединённых Наций, Объединённые Нации, UN, U.N., United Nations', ''),
  place('un-sc', 'Совет Безопасности ООН, UN Security Council, United Nations Security Council', ''),
  place('central-asia', 'Центральная Азия, Central Asia', 'центральноазиатский, Central Asian'),
  place('bishkek', 'Бишкек, Bishkek', 'бишкекский'),
  place('tashkent', 'Ташкент, Tashkent', 'ташкентский'),
  place('astana', 'Астана, Нур-Султан, Astana, Nur-Sultan', 'астанинский'),
  place('dushanbe', 'Душанбе, Dushanbe', 'душанбинский'),
  place('almaty', 'Алматы, Алма-Ата, Almaty', 'алматинский'),
  place('osh', 'Ош, Osh', 'ошский'),
  place('jalal-abad', 'Джалал-Абад, Жалал-Абад, Jalal-Abad', ''),
  place('batken', 'Баткен, Batken', 'баткенский'),
  place('damascus', 'Дамаск, Damascus', ''),
  place('baghdad', 'Багдад, Baghdad', 'багдадский'),
  place('erbil', 'Эрбиль, Erbil', ''),
  place('ankara', 'Анкара, Ankara', ''),
  place('geneva', 'Женева, Geneva', 'женевский'),
  place('vienna', 'Вена, Vienna', 'венский'),
  place('new-york', 'Нью-Йорк, New York', 'нью-йоркский'),
  place('brussels', 'Брюссель, Brussels', ''),
  place('moscow', 'Москва, Moscow', 'московский'),
]

function place(id: string, names: string, adjectives: string): KnownPlace {
  return { id, names: names.split(', '), adjectives: adjectives === '' ? [] : adjectives.split(', ') }
}
