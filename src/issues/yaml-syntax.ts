import { isCollection, visit, type Document, type YAMLError } from 'yaml'
import type { Both } from '../lang/langs.ts'
import { errorAt, type Issue, type Place } from './issue.ts'

type Words = [problem: Both, fix: Both]

/** Says in plain words what keeps a text from being YAML: one issue a line, and only the opening one where the rest follows from it. */
export function syntaxIssues(document: Document, text: string, placeAt: (offset: number) => Place): Issue[] {
  const opened = openBracket(document, text)
  const lines = new Set<number>()
  return document.errors.flatMap((error) => {
    const isOfBracket = opened !== undefined && opened < error.pos[0] && !['DUPLICATE_KEY', 'TAB_AS_INDENT'].includes(error.code)
    const offset = isOfBracket ? opened : openingOf(document, error.pos[0])
    const place = placeAt(offset)
    if (lines.has(place.line)) return []
    lines.add(place.line)
    return [errorAt(place, 'yaml/syntax', ...(isOfBracket ? bracketWords(text[offset] ?? '[') : wordsFor(error, text, offset)))]
  })
}

/** The first bracket that is never closed. */
function openBracket(document: Document, text: string): number | undefined {
  let opened: number | undefined
  visit(document, {
    Node: (_, node) => {
      if (!isCollection(node) || !node.flow || !node.range || opened !== undefined) return
      const last = text.slice(node.range[0], node.range[1]).trimEnd().at(-1)
      const next = text.slice(node.range[1]).trimStart()[0]
      if (last !== ']' && last !== '}' && next !== ']' && next !== '}') opened = node.range[0]
    },
  })
  return opened
}

/** An unclosed quote is noticed where the file ends; an editor looks for the line that opens it. */
function openingOf(document: Document, offset: number): number {
  let opening = offset
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < offset && offset <= range[1]) opening = range[0]
    },
  })
  return opening
}

function wordsFor({ code, message }: YAMLError, text: string, offset: number): Words {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, text.indexOf('\n', offset) < 0 ? text.length : text.indexOf('\n', offset))
  if (/^[^\S\n]*\u00A0/.test(line)) return nbspIndent
  if (/^\s*[-\w]+:\u00A0/.test(line)) return noSpaceWords(/^\s*([-\w]+):/.exec(line)?.[1] ?? '')
  const glued = /^\s*(?:- )?([-\w]+)[:：](?=\S)/.exec(line)?.[1]
  if (code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR' || code === 'BAD_INDENT') if (glued && !/^\s*(?:- )?[-\w]+:\s/.test(line)) return noSpaceWords(glued)
  const value = /^\s*(?:- )?[-\w]+:\s+(.*?)\s*$/.exec(line)?.[1]
  // The whole value in single quotes is right whatever it holds.
  if (value && !/^[[{]/.test(value) && ['UNEXPECTED_TOKEN', 'BAD_SCALAR_START', 'BAD_DQ_ESCAPE', 'TAG_RESOLVE_FAILED', 'BLOCK_AS_IMPLICIT_KEY', 'BAD_ALIAS', 'IMPOSSIBLE'].includes(code)) return quoteWords(value, code)
  if (code === 'MISSING_CHAR' && value?.startsWith('!')) return quoteWords(value, code)
  return syntaxWords[code] ?? [
    { ru: 'Строку нельзя прочитать: знаки стоят не там, где их ждёт YAML.', en: `This line cannot be read as YAML (${message.split('\n')[0] ?? ''}).` },
    { ru: 'Сравните отступы и двоеточия с соседними строками; значение со знаками «: », # или кавычками возьмите в одинарные кавычки.', en: 'Compare indents and colons with the lines around it; put a value that holds “: ”, # or quotation marks in single quotes.' },
  ]
}

/** The value as a whole, in single quotes, without the quotes that broke it: `'Айкол' дома → '«Айкол» дома'`. */
function quoteWords(value: string, code: YAMLError['code']): Words {
  const bare = value.replace(/^(["'])(.*)\1$/, '$2')
  const paired = bare.replace(/(^|\s)["']([^"']+)["'](?=\s|[.,!?]|$)/g, /[а-яё]/i.test(bare) ? '$1«$2»' : '$1“$2”')
  const quoted = `'${paired.replaceAll("'", '’')}'`
  const problem = code === 'BLOCK_AS_IMPLICIT_KEY'
    ? { ru: 'В значении есть двоеточие с пробелом, и YAML принимает его за новое поле.', en: 'The value holds a colon and a space, and YAML takes it for a new field.' }
    : { ru: 'Кавычки или знак в начале значения YAML читает по-своему.', en: 'YAML reads the quotes, or the sign at the beginning of the value, in a way of its own.' }
  return [problem, { ru: `Возьмите значение целиком в одинарные кавычки: ${quoted}`, en: `Put the whole value in single quotes: ${quoted}` }]
}

function noSpaceWords(name: string): Words {
  return [{ ru: `После «${name}:» нет обычного пробела.`, en: `No plain space follows “${name}:”.` }, { ru: `Напишите имя поля, двоеточие и пробел: «${name}: …».`, en: `Write the field’s name, a colon and a space: “${name}: …”.` }]
}

function bracketWords(bracket: string): Words {
  const closing = bracket === '{' ? '}' : ']'
  return [{ ru: `Скобка ${bracket} открыта и не закрыта.`, en: `The bracket ${bracket} is opened and not closed.` }, { ru: `Поставьте в конце строки ${closing}`, en: `Put ${closing} at the end of the line` }]
}

const nbspIndent: Words = [
  { ru: 'Отступ сделан неразрывными пробелами.', en: 'The indent is made of no-break spaces.' },
  { ru: 'Замените их обычными пробелами: два на ступень.', en: 'Replace them with plain spaces: two a step.' },
]

/** Words for `*name` and `&name`. */
export const shorthandWords: Words = [
  { ru: 'Звёздочка или & в начале значения читаются как команда YAML.', en: 'An asterisk or & at the beginning of a value is read as a command of YAML.' },
  { ru: "Возьмите значение в одинарные кавычки: '*Айкол*'.", en: "Put the value in single quotes: '*Aikol*'." },
]

/** Words for `!name`. */
export const tagWords: Words = [
  { ru: 'Восклицательный знак в начале значения читается как команда YAML.', en: 'An exclamation mark at the beginning of a value is read as a command of YAML.' },
  { ru: "Возьмите значение в одинарные кавычки: '!Важно'; команду с !! уберите.", en: "Put the value in single quotes: '!Important'; remove a command with !!." },
]

/** Words for a sign that is spelt out and that nobody would see. */
export const escapeWords: Words = [
  { ru: 'В двойных кавычках обратной косой чертой записан знак, которого не видно.', en: 'A backslash within double quotes spells out a sign that nobody sees.' },
  { ru: 'Уберите обратную косую черту с её буквами и цифрами.', en: 'Remove the backslash with its letters and digits.' },
]

/** Words for the key `__proto__`. */
export const protoWords: Words = [
  { ru: 'Поля «__proto__» здесь нет.', en: 'There is no field “__proto__” here.' },
  { ru: 'Уберите его.', en: 'Remove it.' },
]

/** Words for a number sign that hides the rest of a value. */
export const remarkWords: Words = [
  { ru: 'Слова после решётки на сайт не попадут: YAML принимает их за заметку.', en: 'The words after the number sign will not reach the site: YAML takes them for a remark.' },
  { ru: 'Возьмите всё значение в одинарные кавычки; если это заметка, поставьте после решётки пробел.', en: 'Put the whole value in single quotes; if this is a remark, put a space after the number sign.' },
]

const syntaxWords: Partial<Record<YAMLError['code'], Words>> = {
  TAB_AS_INDENT: [
    { ru: 'Отступ сделан табуляцией.', en: 'The indent is made with a tab.' },
    { ru: 'Замените табуляцию пробелами: два пробела на ступень.', en: 'Replace the tab with spaces: two spaces a step.' },
  ],
  DUPLICATE_KEY: [
    { ru: 'Это поле уже есть выше.', en: 'This field already stands above.' },
    { ru: 'Оставьте одно из двух.', en: 'Keep one of the two.' },
  ],
  MULTILINE_IMPLICIT_KEY: [
    { ru: 'Строка не похожа на «поле: значение».', en: 'The line does not look like “field: value”.' },
    { ru: 'Допишите двоеточие с пробелом после имени поля или уберите строку.', en: 'Add a colon and a space after the field’s name, or remove the line.' },
  ],
  MISSING_CHAR: [
    { ru: 'Не хватает закрывающей кавычки, скобки или двоеточия.', en: 'A closing quote, a bracket or a colon is missing.' },
    { ru: 'Закройте то, что открыто в этой строке; апостроф внутри одинарных кавычек пишется дважды.', en: 'Close what this line opens; an apostrophe inside single quotes is written twice.' },
  ],
  BAD_INDENT: [
    { ru: 'Отступ не совпадает с соседними строками.', en: 'The indent does not match the lines around it.' },
    { ru: 'Поля одной ступени начинаются в одном столбце: по два пробела на ступень.', en: 'Fields of one level start in the same column: two spaces a step.' },
  ],
  MULTIPLE_DOCS: [
    { ru: 'Строка «---» начинает второй документ; в файле он один.', en: 'The line “---” begins a second document; a file holds one.' },
    { ru: 'Уберите эту строку.', en: 'Remove this line.' },
  ],
}
