import type { Lang } from '../lang/langs.ts'
import type { Fact } from './fact.ts'

/** Puts the hour in place of the numbers that it is written with: «18:00» and "6 p.m." are one fact, `18:00`. */
export function withClock(text: string, lang: Lang, facts: readonly Fact[]): Fact[] {
  const hours = [...text.matchAll(shapes[lang])].flatMap((match): Fact[] => {
    const [written, hour = '', minute = '00', half] = match
    if (minute === '00' && !half && !written.includes(':')) return []
    const value = `${(Number(hour) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0)}:${minute}`
    return [{ kind: 'number', value, readings: [value], written, start: match.index, end: match.index + written.length, manner: 'digits' }]
  })
  return [...facts.filter((fact) => !hours.some((hour) => fact.start < hour.end && fact.end > hour.start)), ...hours].sort((a, b) => a.start - b.start)
}

const shapes: Record<Lang, RegExp> = {
  ru: /(?<![\d:.,])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])/g,
  en: /(?<![\d:.,])([01]?\d|2[0-3])(?:[:.]([0-5]\d))?(?:\s?([ap])\.?m\b\.?|(?<=:\d\d)(?![\d:]))/gi,
}
