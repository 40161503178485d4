import type { Both } from '../lang/langs.ts'

/** What the publication is called in each language. */
export const siteName: Both = { ru: 'Домой', en: 'Homeward' }

/** Licence of texts and data. */
export const licence = {
  name: 'CC BY 4.0',
  url: { ru: 'https://creativecommons.org/licenses/by/4.0/deed.ru', en: 'https://creativecommons.org/licenses/by/4.0/deed.en' },
}
