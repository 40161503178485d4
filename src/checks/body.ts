import { mdxToMdast } from 'satteri'
import { errorAt, type Issue, type Place } from '../issues/issue.ts'
import type { Lang } from '../lang/langs.ts'
import { componentProblem, type Finding } from './components.ts'
import { linkProblem } from './link-shape.ts'
import { visitNodes, type TextNode } from './text-node.ts'
import { unreadable } from './unreadable.ts'

/** An article is text, not a program: refuses code, unknown components, raw HTML and links that could run something. */
export function checkBody(body: string, start: Place, lang: Lang): Issue[] {
  let root: TextNode
  try {
    root = mdxToMdast(body) as TextNode
  } catch (error) {
    return [unreadable(error instanceof Error ? error.message : String(error), body, start)]
  }
  if (body.trim() === '')
    return [errorAt(start, 'article/empty', { ru: 'Под полями нет текста.', en: 'There is no text below the fields.' }, {
      ru: 'Напишите текст под второй строкой «---».', en: 'Write the text below the second “---” line.',
    })]
  const issues: Issue[] = []
  const shown = new Set<unknown>()
  visitNodes(root, (node) => {
    const place = placeOf(node, start)
    const found = problemOf(node, lang) ?? shownTwice(node, shown)
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
  if ((node.type === 'link' || node.type === 'linkReference') && holdsCount(node))
    return ['article/number-in-link', {
      ru: 'Число из данных стоит внутри ссылки, а оно само — ссылка.', en: 'A number of the ledger stands within a link, and is itself a link.',
    }, {
      ru: 'Вынесите <Count … /> из скобок [ ] или сделайте ссылкой другие слова.', en: 'Move <Count … /> out of the brackets [ ], or link other words.',
    }]
  if (node.type === 'link' || node.type === 'definition') return linkProblem(node.url ?? '', lang)
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') return noFootnotes
  if (node.type === 'heading' && node.depth === 1)
    return ['article/heading', { ru: 'Заголовок статьи — в поле title, в тексте его нет.', en: 'The headline of an article is its title; the text has none.' }, {
      ru: 'Поставьте ещё одну решётку: ## Подзаголовок.', en: 'Add another number sign: ## Subheading.',
    }]
  if (node.type === 'text') return leftover(node.value ?? '')
  return undefined
}

function holdsCount(node: TextNode): boolean {
  return node.name === 'Count' || (node.children ?? []).some(holdsCount)
}

const noFootnotes: Finding = ['article/footnote', { ru: 'Сносок в статьях нет.', en: 'There are no footnotes in articles.' }, {
  ru: 'Скажите это в тексте или в скобках и уберите знак [^…]; источники стоят в поле sources.', en: 'Say it in the text or in brackets, and remove the mark [^…]; sources stand in the field sources.',
}]

/** A timeline stands on a page once: its parts have names that may not be repeated. */
function shownTwice({ name, attributes = [] }: TextNode, shown: Set<unknown>): Finding | undefined {
  const of = name === 'Timeline' ? attributes.find((attribute) => attribute.name === 'of')?.value : undefined
  if (of === undefined) return undefined
  if (!shown.has(of)) {
    shown.add(of)
    return undefined
  }
  return ['article/component', { ru: `Диаграмма «${String(of)}» уже стоит выше.`, en: `The timeline “${String(of)}” already stands above.` }, { ru: 'Оставьте одну из двух.', en: 'Keep one of the two.' }]
}

/** Markup that the parser took for words, as it does where a sign is missing. */
function leftover(words: string): Finding | undefined {
  const heading = /^#{1,6}(?=\p{L})/u.exec(words)?.[0]
  if (heading)
    return ['article/heading', { ru: 'После решёток нет пробела: подзаголовка не получилось.', en: 'No space follows the number signs: this is no subheading.' }, {
      ru: `Напишите ${heading.padEnd(2, '#')} и пробел.`, en: `Write ${heading.padEnd(2, '#')} and a space.`,
    }]
  if (/\[\^[^\]]+\]/.test(words)) return noFootnotes
  if (/\[[^\]]+\]\([^)]*$/.test(words))
    return ['article/markup', { ru: 'Скобка ссылки не закрыта.', en: 'The bracket of a link is not closed.' }, { ru: 'Закройте её: [слова](адрес).', en: 'Close it: [words](address).' }]
  if (/\*\*/.test(words))
    return ['article/markup', { ru: 'Звёздочки «**» не закрыты или стоят рядом с пробелом.', en: 'The asterisks “**” are not closed, or stand beside a space.' }, {
      ru: 'Поставьте вторую пару вплотную к слову (**слово**) или уберите эту.', en: 'Put the second pair close to the word (**word**), or remove this one.',
    }]
  return undefined
}

function placeOf(node: TextNode, start: Place): Place {
  const at = node.position?.start ?? { line: 1, column: 1 }
  return { file: start.file, line: start.line + at.line - 1, column: at.column }
}
