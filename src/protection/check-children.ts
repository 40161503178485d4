import { errorAt, warningAt, type Issue } from '../issues/issue.ts'
import type { Passage } from '../issues/passage.ts'
import type { Both } from '../lang/langs.ts'
import { findAges, findBirthdays } from './ages.ts'
import type { Known } from './known.ts'
import { findNames } from './names.ts'
import { findSchools, findVillages, hasPlace } from './places.ts'
import { makeScene, type Scene, type Stretch } from './scene.ts'
import { childWords, kinWords } from './words.ts'

/** Refuses what a child could be known by: a name, an exact age, a school, a village. A text without a word for a child is not touched. */
export function checkChildren({ lang, text, at }: Passage, known: Known): Issue[] {
  if (!known.protection.children && !anyChild.test(text)) return []
  const scene = makeScene(text, lang, known.protection)
  const names = findNames(scene, lang, known)
  const schools = findSchools(scene, lang, known)
  const villages = findVillages(scene, lang, known).filter((village) => !schools.some((school) => overlap(village, school)))
  const ages = findAges(scene, lang).filter((age) => !names.some((name) => overlap(age, name)))
  const isTold = (found: Stretch) => !isAllowed(found, scene, known)
  const found: Record<keyof typeof told, Stretch[]> = { name: names, age: ages, birthday: findBirthdays(scene, lang), school: schools, village: villages }
  return Object.entries(found).flatMap(([kind, stretches]) =>
    once(stretches).filter(isTold).map((stretch) => {
      const [rule, problem, fix] = told[kind as keyof typeof told](stretch.words)
      return (kind !== 'age' || isPlaced(stretch) ? errorAt : warningAt)(at(stretch.start), rule, problem, fix)
    }),
  )

  function isPlaced(stretch: Stretch): boolean {
    const sentence = scene.sentenceAt(stretch.start)
    const isWithin = (place: Stretch) => place.start >= sentence.start && place.end <= sentence.end
    return [...names, ...schools, ...villages].some(isWithin) || hasPlace(sentence.words, lang, known)
  }
}

// What every word for a child holds, or an age does: most texts hold none, and this is quick.
const anyChild = new RegExp(`(?:${[childWords, kinWords].flatMap(({ ru, en }) => [...ru, ...en]).map((word) => word.replaceAll('…', '')).join('|')}|летн|year-old|years old|aged |\\sлет|, \\d{1,2},)`, 'iu')

/** Whether the words lie within words that an editor allowed. */
function isAllowed({ start, end }: Stretch, { text }: Scene, { protection }: Known): boolean {
  return protection.allow.some(({ words }) => {
    for (let index = text.indexOf(words); index >= 0; index = text.indexOf(words, index + 1)) if (index <= start && index + words.length >= end) return true
    return false
  })
}

/** The longest of the stretches that overlap, in the order of the text. */
function once(stretches: readonly Stretch[]): Stretch[] {
  const byLength = [...stretches].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept: Stretch[] = []
  for (const stretch of byLength) if (!kept.some((other) => overlap(stretch, other))) kept.push(stretch)
  return kept.sort((a, b) => a.start - b.start)
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end
}

const told: Record<'name' | 'age' | 'birthday' | 'school' | 'village', (words: string) => [rule: string, problem: Both, fix: Both]> = {
  name: (words) => [
    'child/name',
    { ru: `Рядом с ребёнком стоит имя «${words}»: по имени ребёнка узнают, и по имени матери тоже.`, en: `The name “${words}” stands near a child: a child is known by its name, and by its mother’s.` },
    {
      ru: 'Уберите имя: «ученица начальной школы», «бабушка двоих детей». Если это должностное лицо, запишите его в glossary.yaml (type: person).',
      en: 'Remove the name: “a pupil of a primary school”, “a grandmother of two”. If this is an official, add the name to glossary.yaml (type: person).',
    },
  ],
  age: (words) => [
    'child/age',
    { ru: `Точный возраст одного ребёнка: «${words}». Вместе с местом и днём приезда он указывает на него.`, en: `The exact age of one child: “${words}”. With a place and a day of arrival it points to that child.` },
    { ru: 'Назовите возрастную группу: «ребёнок до десяти лет», «ученица начальных классов», «подросток».', en: 'Give an age group: “a child under ten”, “a pupil of a primary school”, “a teenager”.' },
  ],
  birthday: (words) => [
    'child/age',
    { ru: `День рождения ребёнка: «${words}».`, en: `A child’s birthday: “${words}”.` },
    { ru: 'Уберите дату и назовите возрастную группу: «ребёнок до десяти лет».', en: 'Remove the date and give an age group: “a child under ten”.' },
  ],
  school: (words) => [
    'child/school',
    { ru: `По словам «${words}» можно найти, где учится или живёт ребёнок.`, en: `By “${words}” one can find where a child learns or lives.` },
    { ru: 'Напишите без номера и названия: «местная школа», «одна из школ Ошской области».', en: 'Write it without number and name: “a local school”, “a school in the Osh region”.' },
  ],
  village: (words) => [
    'child/village',
    { ru: `Рядом с ребёнком названо место «${words}»: по нему ребёнка можно найти.`, en: `The place “${words}” stands near a child: the child can be found by it.` },
    { ru: 'Назовите область, не меньше: «из Ошской области».', en: 'Name the region, nothing smaller: “from the Osh region”.' },
  ],
}
