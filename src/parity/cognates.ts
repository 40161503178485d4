import { makeBoth, type Lang } from '../lang/langs.ts'
import { remember } from '../reading/remember.ts'

/** Marks by which a paragraph is known in the other language: the consonants of words that sound alike, and some plain words of the subject. */
export function wordMarks(text: string, lang: Lang): Set<string> {
  const marks = new Set<string>()
  for (const word of text.toLowerCase().replaceAll('ё', 'е').match(/\p{L}+/gu) ?? []) for (const mark of marksOf[lang](word)) marks.add(mark)
  return marks
}

const marksOf = makeBoth((lang) => remember((word): string[] => {
  const meaning = word.length > 2 ? meaningOf(word, lang) : undefined
  const bones = word.length > 4 ? bonesOf(word) : ''
  return [...(meaning ? [`w:${meaning}`] : []), ...(bones.length > 2 ? [`c:${bones.slice(0, 4)}`] : [])]
}))

/** The consonants of a word as both alphabets would write them: `программа → prgrm`, `programme → prgrm`. */
export function bonesOf(word: string): string {
  const latin = [...word].map((letter) => letters[letter] ?? letter).join('')
  return latin
    .replace(/zh|dzh|dj|j/g, 'j').replace(/t(?=i[aoe])|ts|tch|sch|sh|ch|c(?=[eiy])/g, 's').replace(/ph/g, 'f').replace(/x/g, 'ks')
    .replace(/[cq]/g, 'k').replace(/w/g, 'v').replace(/z/g, 's').replace(/[aeiouyh]/g, '').replace(/(.)\1+/g, '$1')
}

function meaningOf(word: string, lang: Lang): string | undefined {
  return stems[lang].find(([stem]) => word.startsWith(stem))?.[1]
}

const letters: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'j', з: 's', и: 'i', й: '', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't',
  у: 'u', ф: 'f', х: 'h', ц: 's', ч: 's', ш: 's', щ: 's', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'u', я: 'a', ө: 'o', ү: 'u', ң: 'n',
}

const words: [ru: string, en: string][] = [
  ['дет', 'child'], ['ребен', 'child'], ['женщин', 'wom'], ['мужчин', 'men'], ['мат', 'mother'], ['отц', 'father'], ['семь', 'famil'], ['семей', 'famil'],
  ['родств', 'relative'], ['родн', 'relative'], ['сирот', 'orphan'], ['люд', 'people'], ['человек', 'people'], ['гражд', 'citizen'], ['граждан', 'national'],
  ['школ', 'school'], ['учит', 'teacher'], ['учен', 'pupil'], ['образов', 'educat'], ['урок', 'lesson'], ['класс', 'grade'], ['суд', 'court'], ['закон', 'law'],
  ['указ', 'decree'], ['постановл', 'resolution'], ['решен', 'decision'], ['тюрьм', 'prison'], ['лагер', 'camp'], ['рейс', 'flight'], ['самол', 'plane'],
  ['этап', 'phase'], ['возвра', 'return'], ['верну', 'return'], ['помощ', 'help'], ['поддерж', 'support'], ['врач', 'doctor'], ['здоров', 'health'],
  ['больниц', 'hospital'], ['деньг', 'money'], ['деньг', 'fund'], ['работ', 'work'], ['труд', 'labour'], ['стран', 'countr'], ['государ', 'state'],
  ['мир', 'peace'], ['войн', 'war'], ['безопас', 'securit'], ['совет', 'council'], ['кабинет', 'cabinet'], ['правит', 'government'], ['соглаш', 'agreement'],
  ['договор', 'treat'], ['встреч', 'meeting'], ['заседан', 'session'], ['письм', 'letter'], ['ответ', 'answer'], ['вопрос', 'question'], ['числ', 'number'],
  ['источник', 'source'], ['итог', 'total'], ['сумм', 'sum'], ['разниц', 'difference'], ['данн', 'figure'], ['день', 'day'], ['дня', 'day'], ['год', 'year'],
  ['месяц', 'month'], ['недел', 'week'], ['час', 'hour'], ['утр', 'morning'], ['вечер', 'evening'], ['ноч', 'night'], ['январ', 'januar'], ['феврал', 'februar'],
  ['март', 'march'], ['апрел', 'april'], ['июн', 'june'], ['июл', 'july'], ['август', 'august'], ['сентябр', 'septem'], ['октябр', 'octob'],
  ['ноябр', 'novem'], ['декабр', 'decem'], ['соедин', 'united'], ['европ', 'europ'], ['средн', 'middle'], ['дом', 'home'], ['родин', 'home'],
  ['город', 'city'], ['сел', 'village'], ['област', 'region'], ['границ', 'border'], ['дорог', 'road'], ['вод', 'water'], ['еды', 'food'], ['книг', 'book'],
  ['язык', 'language'], ['имен', 'name'], ['документ', 'paper'], ['свидетел', 'certificate'], ['сосед', 'neighbour'], ['причин', 'reason'],
  ['обвин', 'charge'], ['срок', 'term'], ['перв', 'first'], ['втор', 'second'], ['трет', 'third'], ['последн', 'last'], ['новы', 'new'], ['ново', 'new'],
  ['стар', 'old'], ['бывш', 'former'], ['сегодн', 'today'], ['вчера', 'yesterday'], ['завтра', 'tomorrow'], ['начал', 'beg'], ['конц', 'end'],
]

const stems: Record<Lang, [stem: string, meaning: string][]> = {
  ru: words.map(([ru, en]) => [ru, en]),
  en: words.map(([, en]) => [en, en]),
}
