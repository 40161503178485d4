import { nearest } from '../issues/nearest.ts'
import { isLang, type Both } from '../lang/langs.ts'

/**
 * The text that an editor names: `aikol-5`, `2024/aikol-5`, its folder, its file or its address all mean `2024/aikol-5`. Says in every language what
 * is wrong with a name that means none or several, and the nearest that there is.
 */
export function findText(written: string, ids: readonly string[]): { id: string } | { problem: Both } {
  const name = nameIn(written)
  const found = ids.filter((id) => id === name || slugOf(id) === name)
  const [first] = found
  if (found.length > 1)
    return { problem: { ru: `«${written}» — так называются несколько текстов: ${found.join(', ')}. Добавьте год.`, en: `“${written}” names several texts: ${found.join(', ')}. Add the year.` } }
  if (first) return { id: first }
  const near = name.includes('/') ? nearest(name, ids) : nearest(name, ids.map(slugOf))
  const id = ids.find((each) => each === near || slugOf(each) === near)
  return {
    problem: {
      ru: `Текста «${written}» нет.${id ? ` Видимо, нужно «${id}».` : ' Имя текста — это имя его папки, например 2024/aikol-5.'}`,
      en: `There is no text “${written}”.${id ? ` You probably mean “${id}”.` : ' A text is named after its folder, such as 2024/aikol-5.'}`,
    },
  }
}

/** Without host, language, shelf and file: `/en/articles/2024/aikol-5/ → 2024/aikol-5`. */
function nameIn(written: string): string {
  const steps = written.replace(/^\w+:\/\/[^/]*/, '').split(/[\\/]/).filter((step) => step !== '' && step !== '.' && !/\.\w+$/.test(step))
  const shelf = Math.max(steps.lastIndexOf('articles'), steps.lastIndexOf('pages'), isLang(steps[0]) && steps.length > 1 ? 0 : -1)
  return steps.slice(shelf + 1).join('/')
}

function slugOf(id: string): string {
  return id.split('/').at(-1) ?? id
}
