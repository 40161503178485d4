import type { Both, Lang } from '../lang/langs.ts'

const dash = '(?:--?|[‒–—])'
const notRange = '(?:--?|[‒—])'
const month = '(?:янв|фев|мар|апр|ма[йяе]|ию[нл]|авг|сен|окт|ноя|дек)'

const inBoth = ['["\'‘‚‹›„]', '\\.\\.\\.', '[ \\t]{2}', '[^!?:;,.…] [!?:;,]', '\\( | \\)', ',[^\\s)",:.?/\\\\\\d»”’“]|\\D,\\d']

const ofRussian = [
  '[”“]', '«[^»]*«', ` ${dash}[ \\u00a0]`, '\\u00a0(?:--?|[‒–])[ \\u00a0]', '[—–]\\u00a0', `[»,]${dash}[ \\u00a0]`, `^${dash}`,
  `\\d[ \\u00a0]?${notRange}[ \\u00a0]?\\d`, '\\d[ \\u00a0]–', '–[ \\u00a0]\\d', `[XIV][ \\u00a0|]?${notRange}[ \\u00a0|]?[XIV]`, '[XIV][ \\u00a0]–',
  `${month}\\p{L}* ?(?:${notRange}|–) ?${month}`, '(?:^|[ \\u00a0(«„"])(?!(?:ли|ль|же|ж|бы|б) )\\p{L}{1,2} ', '[а-яё] (?:ли|ль|же|ж|бы|б)(?![а-яё])', '(?<!\\p{L})(?:ли|ль|же|ж|бы|б)\\u00a0',
  '(?:^|[\\s(«„])\\d{1,5} \\p{L}', '\\d [%‰°]', '[\\p{L}\\d] \\p{L}{1,3}[.!?…](?: |$)', '\\p{L} \\d{1,2}[-+−%»“)]?(?:[.!?…]|$)', '\\d(?:г|тыс|млн|млрд|трлн)', '\\d \\d{3}(?!\\d)', '[№§¶] ?\\d',
  '(?:^|\\s)[а-яё]{1,3}\\. ?[а-яё]{1,3}\\.', '\\p{L}\\.\\u00a0?\\p{Lu}\\.(?!\\u00a0)', '(?:стр|гл|рис|илл?|ст|п|c)\\. *\\d',
]

const shapes: Both<RegExp> = {
  ru: new RegExp([...inBoth, ...ofRussian].join('|'), 'iu'),
  en: new RegExp([...inBoth, ' (?:--?|—) ', '[«»]', ',“'].join('|'), 'iu'),
}

/** Whether a text may hold something that typography would change: a quick test that is never wrong when it says no. */
export function isSuspect(text: string, lang: Lang): boolean {
  return shapes[lang].test(text)
}
