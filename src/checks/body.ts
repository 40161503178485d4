import { mdxToMdast } from 'satteri'
import { errorAt, type Issue, type Place } from '../issues/issue.ts'
import type { Lang } from '../lang/langs.ts'
import { componentProblem, type Finding } from './components.ts'
import { visitNodes, type TextNode } from './text-node.ts'

/** An article is text, not a program: refuses code, unknown components, raw HTML and links that could run something. */
export function checkBody(body: string, start: Place, lang: Lang): Issue[] {
  let root: TextNode
  try {
    root = mdxToMdast(body) as TextNode
  } catch (error) {
    return [unreadable(error instanceof Error ? error.message : String(error), start)]
  }
  if (body.trim() === '')
    return [errorAt(start, 'article/empty', { ru: 'Под полями нет текста.', en: 'There is no text below the fields.' }, {
      ru: 'Напишите текст под второй строкой «---».', en: 'Write the text below the second “---” line.',
    })]
  const issues: Issue[] = []
  visitNodes(root, (node) => {
    const place = placeOf(node, start)
    const found = problemOf(node, lang)
    if (found) issues.push(errorAt(place, ...found))
  })
  return issues
}

function problemOf(node: TextNode, lang: Lang): Finding | undefined {
  if (node.type === 'mdxjsEsm')
    return ['article/code', {
      ru: 'Строка начинается с import или export: это код программы.', en: 'The line begins with import or export: that is program code.',
    }, {
      ru: 'Уберите строку; компоненты доступны в статье без неё.', en: 'Remove the line; components work in an article without it.',
    }]
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    return ['article/code', {
      ru: `Фигурные скобки {${node.value ?? ''}} читаются как код.`, en: `Braces {${node.value ?? ''}} are read as code.`,
    }, {
      ru: 'Уберите скобки или поставьте перед каждой обратную косую черту: \\{ и \\}.', en: 'Remove the braces, or put a backslash before each: \\{ and \\}.',
    }]
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return componentProblem(node)
  if (node.type === 'image' || node.type === 'imageReference')
    return ['article/image', { ru: 'Картинка вставлена прямо в текст.', en: 'An image is put straight into the text.' }, {
      ru: 'Опишите снимок в поле images на двух языках и поставьте <Image of="имя-файла.jpg" />.', en: 'Describe the image in the field images in both languages, and put <Image of="file-name.jpg" />.',
    }]
  const isLink = node.type === 'link' || node.type === 'definition'
  if (isLink && !/^(https?:\/\/|\/|#)/.test(node.url ?? ''))
    return ['article/link', { ru: `Ссылка «${node.url ?? ''}» не годится.`, en: `The link “${node.url ?? ''}” will not do.` }, {
      ru: `Ссылка начинается с https:// или с /${lang}/ для страниц сайта.`, en: `A link begins with https://, or with /${lang}/ for pages of the site.`,
    }]
  if ((isLink || node.type === 'linkReference') && holdsCount(node))
    return ['article/number-in-link', {
      ru: 'Число из данных стоит внутри ссылки, а оно само — ссылка.', en: 'A number of the ledger stands within a link, and is itself a link.',
    }, {
      ru: 'Вынесите <Count … /> из скобок [ ] или сделайте ссылкой другие слова.', en: 'Move <Count … /> out of the brackets [ ], or link other words.',
    }]
  const other = /^\/([a-z]{2})\//.exec(isLink ? (node.url ?? '') : '')?.[1]
  if (other && other !== lang)
    return ['article/link-language', {
      ru: `Ссылка «${node.url ?? ''}» ведёт на страницу на другом языке.`, en: `The link “${node.url ?? ''}” leads to a page in another language.`,
    }, {
      ru: `Напишите ${(node.url ?? '').replace(/^\/[a-z]{2}\//, `/${lang}/`)}.`, en: `Write ${(node.url ?? '').replace(/^\/[a-z]{2}\//, `/${lang}/`)}.`,
    }]
  return undefined
}

function holdsCount(node: TextNode): boolean {
  return node.name === 'Count' || (node.children ?? []).some(holdsCount)
}

function unreadable(message: string, start: Place): Issue {
  const [, line = '1', column = '1', text = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? []
  const place = { file: start.file, line: start.line + Number(line) - 1, column: Number(column) }
  if (/after `<`|before name|in name/.test(text))
    return errorAt(place, 'article/markup', {
      ru: 'Знак «<» читается как начало тега.', en: 'The sign “<” is read as the beginning of a tag.',
    }, {
      ru: 'Напишите словами («менее 20») или поставьте перед знаком обратную косую черту: \\<20.', en: 'Write it in words (“fewer than 20”), or put a backslash before the sign: \\<20.',
    })
  if (/closing tag/.test(text))
    return errorAt(place, 'article/markup', { ru: 'Тег открыт, но не закрыт.', en: 'A tag is opened but not closed.' }, {
      ru: 'Закройте его косой чертой: <Timeline of="kg" />.', en: 'Close it with a slash: <Timeline of="kg" />.',
    })
  if (/brace|expression|acorn|parse/i.test(text))
    return errorAt(place, 'article/markup', { ru: 'Фигурная скобка читается как код.', en: 'A brace is read as code.' }, {
      ru: 'Уберите скобку или поставьте перед ней обратную косую черту: \\{.', en: 'Remove the brace, or put a backslash before it: \\{.',
    })
  return errorAt(place, 'article/markup', { ru: `Разметку нельзя прочитать: ${text}`, en: `The markup cannot be read: ${text}` }, {
    ru: 'Уберите из строки угловые и фигурные скобки.', en: 'Remove angle brackets and braces from the line.',
  })
}

function placeOf(node: TextNode, start: Place): Place {
  const at = node.position?.start ?? { line: 1, column: 1 }
  return { file: start.file, line: start.line + at.line - 1, column: at.column }
}
