import type { Both } from '../lang/langs.ts'
import type { SchemaProblem } from './schema-issue.ts'

/** Why a value does not fit, to stand after “does not fit”: its length, its size, its form. */
export function reasonOf(issue: SchemaProblem): Both {
  if (issue.code === 'too_small') {
    if (issue.origin === 'number') return { ru: `: оно меньше ${issue.minimum}`, en: `: it is less than ${issue.minimum}` }
    const isEmpty = issue.minimum === 1
    return { ru: isEmpty ? ': оно пустое' : `: оно короче ${issue.minimum}`, en: isEmpty ? ': it is empty' : `: it is shorter than ${issue.minimum}` }
  }
  if (issue.code === 'too_big') {
    if (issue.origin === 'number') return { ru: `: оно больше ${issue.maximum}`, en: `: it is more than ${issue.maximum}` }
    const length = typeof issue.input === 'string' ? issue.input.trim().length : Array.isArray(issue.input) ? issue.input.length : 0
    return { ru: `: знаков ${length}, а можно до ${issue.maximum}`, en: `: it has ${length} characters of ${issue.maximum} at most` }
  }
  if (issue.code === 'invalid_format') return formOf(issue.format, issue.input)
  return { ru: '', en: '' }
}

function formOf(format: string, input: unknown): Both {
  const text = String(input)
  if (format === 'url') return { ru: ': адрес начинается с https:// и написан целиком', en: ': an address begins with https:// and is written whole' }
  const tag = /<\/?[A-Za-z][^>]*>?/.exec(text)?.[0]
  if (tag) return { ru: `: в нём тег ${tag}, а разметки здесь нет`, en: `: it holds the tag ${tag}, and there is no markup here` }
  const alien = /[^a-z0-9-]/u.exec(text)?.[0]
  if (alien !== undefined) return { ru: `: здесь только малые латинские буквы, цифры и дефисы, а стоит ${named(alien).ru}`, en: `: only small Latin letters, digits and hyphens go here, not ${named(alien).en}` }
  return { ru: ' по форме', en: ' by its form' }
}

function named(sign: string): Both {
  if (sign === ' ') return { ru: 'пробел', en: 'a space' }
  if (/[а-яё]/i.test(sign)) return { ru: `русская «${sign}»`, en: `the Russian “${sign}”` }
  return { ru: `«${sign}»`, en: `“${sign}”` }
}
