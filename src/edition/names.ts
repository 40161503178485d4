import type { Both } from '../lang/langs.ts'

/** The longest path inside an edition, in UTF-16 units as Windows counts (260 in all), so that some 80 are left for the folder it is put into. */
export const longestPath = 180

/** Names every path that some system could not unpack: too long, forbidden on Windows, or one with another where letter case does not count. */
export function checkNames(paths: readonly string[]): Both[] {
  const known = new Map<string, string>()
  return [...paths].sort().flatMap((path) => {
    const problem = nameProblem(path)
    // macOS holds composed and decomposed letters for the same, too.
    const folded = path.normalize('NFC').toLowerCase().normalize('NFC')
    const twin = known.get(folded)
    known.set(folded, path)
    return [...(problem ? [problem] : []), ...(twin === undefined ? [] : [sameName(twin, path)])]
  })
}

function nameProblem(path: string): Both | undefined {
  if (path.length > longestPath)
    return {
      ru: `Путь «${path}» слишком длинный: ${path.length} знаков, а Windows откроет не больше ${longestPath}. Сократите адрес страницы или имя файла.`,
      en: `The path “${path}” is too long: ${path.length} characters, where Windows opens at most ${longestPath}. Shorten the address of the page or the name of the file.`,
    }
  const part = path.split('/').find((name) => forbidden.test(name))
  if (part === undefined) return undefined
  return {
    ru: `Имени «${part}» в пути «${path}» Windows не допускает. Переименуйте: без знаков < > : " | ? * \\, без точки и пробела в конце, и не con, prn, aux, nul, com1, lpt1.`,
    en: `Windows does not allow the name “${part}” in the path “${path}”. Rename it: without < > : " | ? * \\, with no full stop or space at its end, and not con, prn, aux, nul, com1, lpt1.`,
  }
}

// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
const forbidden = /[<>:"|?*\\\u0000-\u001f]|[. ]$|^$|^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i

function sameName(one: string, other: string): Both {
  return {
    ru: `«${one}» и «${other}» — одно имя для Windows и macOS: они не различают больших и малых букв. Переименуйте одно из них.`,
    en: `“${one}” and “${other}” are one name to Windows and macOS, which do not tell capital from small letters. Rename one of them.`,
  }
}
