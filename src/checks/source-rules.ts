import type { Family } from '../issues/rule.ts'

/** What is known of a source. */
export const family: Family = {
  title: { ru: 'Источники', en: 'Sources' },
  rules: [
    {
      name: 'source/date', grade: 'error', file: 'sources.yaml', instead: '  date_basis: unknown',
      means: {
        ru: 'У источника есть дата или сказано, что она неизвестна: date_basis: unknown.',
        en: 'A source has a date, or says that it is unknown: date_basis: unknown.',
      },
      around: '  …', right: 'date_basis: unknown', wrong: 'date_basis: shown',
    },
  ],
}
