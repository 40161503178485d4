import { z } from 'zod'
import { both, confidence, count, field, id, looseDate, publication } from '../issues/field.ts'
import { claimSchema } from './claim-schema.ts'

const sources = field(z.array(id), 'где это написано: id из sources.yaml', 'where it is written: ids of sources.yaml', '[kg-kginform-20240221]')

/** One mission as an editor writes it in `content/missions/<id>.yaml`. */
export const missionSchema = z.strictObject({
  country: field(id, 'страна, куда вернулись: id из countries.yaml', 'the country of return: an id of countries.yaml', 'kg'),
  operation: field(id.optional(), 'операция: id из glossary.yaml', 'the operation: an id of glossary.yaml', 'aikol'),
  phase: field(z.int().min(1).optional(), 'номер этапа', 'the number of the phase', '5'),
  title: field(both, 'заголовок страницы миссии', 'the heading of the mission’s page', "{ ru: '«Айкол-5»: 99 человек из Сирии', en: 'Aikol-5: 99 people from Syria' }"),
  short: field(both, 'подпись на диаграмме, до 22 знаков', 'the label on charts, up to 22 characters', '{ ru: Айкол-5, en: Aikol-5 }'),
  native: field(z.partialRecord(z.enum(['ky', 'kk', 'uz', 'tg']), z.string()).optional(), 'название на языке страны', 'the name in the country’s language', '{ ky: Айкөл-5 }'),
  meaning: field(both.optional(), 'что значит название', 'what the name means', '{ ru: великодушие, en: magnanimity }'),
  outside: field(both.optional(), 'почему миссия вне темы сайта, хотя и входит в итоги', 'why the mission is outside the subject although totals include it', "{ ru: 'Не из Ирака и Сирии', en: 'Not from Iraq or Syria' }"),
  date: field(
    z.strictObject({
      start: field(looseDate, 'день прибытия, насколько известен', 'the day of arrival, as far as known', '2024-02-20'),
      end: field(looseDate.optional(), 'последний день, если миссия длилась', 'the last day, if it took several', '2024-02-22'),
      event: field(both, 'что произошло в этот день', 'what happened on that day', '{ ru: прибытие в Кыргызстан, en: arrival in Kyrgyzstan }'),
      confidence: field(confidence.optional(), 'насколько дата надёжна, если не вполне', 'how sure the date is, if not fully', 'medium'),
      note: field(both.optional(), 'откуда взята дата', 'how the date is known', "{ ru: 'День выведен из текста.', en: 'The day is inferred.' }"),
      sources,
    }),
    'когда это было',
    'when it was',
    '…',
  ),
  handover: field(
    z
      .strictObject({
        date: field(looseDate, 'день передачи группы', 'the day the group was handed over', '2024-02-19'),
        place: field(both, 'где передали', 'where it was handed over', '{ ru: Камышлы, en: Qamishli }'),
        note: field(both.optional(), 'пояснение', 'a remark', "{ ru: '…', en: '…' }"),
        sources,
      })
      .optional(),
    'передача группы, обычно накануне прибытия',
    'the handover of the group, usually a day before arrival',
    '…',
  ),
  origin: field(
    z
      .array(
        z.strictObject({
          country: field(id, 'страна, откуда вернулись: id из countries.yaml', 'the country they came from: an id of countries.yaml', 'syria'),
          places: field(z.array(both).optional(), 'лагеря и города', 'camps and towns', '[{ ru: Аль-Холь, en: al-Hol }]'),
        }),
      )
      .min(1),
    'откуда вернулись',
    'where they came from',
    '[{ country: syria }]',
  ),
  unsplit: field(
    z
      .strictObject({
        value: field(count, 'сколько людей итога не попали ни в одну часть', 'how many people of the total are in no part', '75'),
        why: field(both, 'почему', 'why', "{ ru: 'Пол взрослых не назван', en: 'The adults’ sex is not stated' }"),
      })
      .optional(),
    'люди, о которых разбивка не опубликована',
    'people whose breakdown was never published',
    '…',
  ),
  claims: field(z.array(claimSchema).min(1), 'все названные числа, ни одно не пропущено', 'every number that was given, none left out', '…'),
  derived: field(
    z
      .strictObject({
        figures: field(z.partialRecord(z.enum(['total', 'women', 'children', 'men']), count), 'что получается', 'what it comes to', '{ women: 59, men: 16 }'),
        method: field(both, 'как посчитано', 'how it was computed', "{ ru: '231 − 156 = 75', en: '231 − 156 = 75' }"),
        confidence: field(confidence.optional(), 'насколько подсчёт надёжен, если не вполне', 'how sure the arithmetic is, if not fully', 'medium'),
        sources,
      })
      .optional(),
    'наш подсчёт, а не чьё-то заявление',
    'arithmetic by this site, nobody’s statement',
    '…',
  ),
  partners: field(
    z.array(
      z.strictObject({
        name: field(both, 'кто помогал', 'who helped', '{ ru: ЮНИСЕФ, en: UNICEF }'),
        role: field(both, 'чем помогал', 'what they did', '{ ru: поддержка, en: support }'),
        sources,
      }),
    ),
    'кто помогал и чем',
    'who helped and how',
    '[]',
  ),
  disagreements: field(z.array(both), 'в чём расходятся источники', 'where the sources disagree', '[]'),
  notes: field(z.array(both), 'что ещё важно знать', 'what else matters', '[]'),
  ...publication,
})
