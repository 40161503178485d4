import Typograf from 'typograf'
import type { Both, Lang } from '../lang/langs.ts'

const inBoth = [
  'common/punctuation/quote', 'common/punctuation/apostrophe', 'common/punctuation/hellip',
  'common/space/delRepeatSpace', 'common/space/delBeforePunctuation', 'common/space/bracket', 'common/space/afterComma',
]

// Each was run over everything published and is right in every place; those that change words or digits are not here.
const rules: Both<string[]> = {
  ru: [
    ...inBoth,
    'ru/dash/main', 'ru/dash/years', 'ru/dash/month', 'ru/dash/daysMonth', 'ru/dash/decade', 'ru/dash/centuries', 'ru/dash/time', 'ru/dash/directSpeech',
    'ru/nbsp/year', 'ru/nbsp/years', 'ru/nbsp/dayMonth', 'ru/nbsp/initials', 'ru/nbsp/afterNumberSign', 'ru/nbsp/centuries', 'ru/nbsp/mln', 'ru/nbsp/abbr',
    'ru/nbsp/page', 'ru/nbsp/beforeParticle',
    'common/nbsp/afterShortWord', 'common/nbsp/afterNumber', 'common/nbsp/afterSectionMark',
    'common/nbsp/beforeShortLastWord', 'common/nbsp/beforeShortLastNumber',
  ],
  en: inBoth,
}

const typografs: Both<Typograf> = {
  ru: new Typograf({ locale: ['ru', 'en-US'], disableRule: '*', enableRule: rules.ru }),
  en: new Typograf({ locale: ['en-US'], disableRule: '*', enableRule: rules.en }),
}

/** A text as typograf sets it, by the rules that fit how this site is written. */
export function runTypograf(text: string, lang: Lang): string {
  return typografs[lang].execute(text)
}
