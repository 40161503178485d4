import { errorAt, type Issue, type Place } from '../issues/issue.ts'
import type { Both } from '../lang/langs.ts'
import { insteadOfTag } from './html-tags.ts'

/** Says in plain words why a text could not be read as MDX; `message` is the parser's, with its place in the body. */
export function unreadable(message: string, body: string, start: Place): Issue {
  const [, line = '1', column = '1', text = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? []
  const place = { file: start.file, line: start.line + Number(line) - 1, column: Number(column) }
  const written = body.split('\n')[Number(line) - 1]?.slice(Number(column) - 1) ?? ''
  const [problem, fix] = wordsFor(text, written)
  return errorAt(place, 'article/markup', problem, fix)
}

function wordsFor(message: string, written: string): [problem: Both, fix: Both] {
  const number = /^<\s*(\d+)/.exec(written)?.[1] ?? '20'
  const [, slash = '', tag = ''] = /^<(\/?)\s*([A-Za-z][\w.-]*)/.exec(written) ?? []
  if (/^<!--/.test(written)) return [{ ru: 'Замечание в HTML.', en: 'A remark in HTML.' }, { ru: 'Уберите всё от <!-- до -->: замечания пишут в пояснении к правке.', en: 'Remove everything from <!-- to -->: remarks belong in the message of the change.' }]
  if (/^<!|^<\?/.test(written)) return [{ ru: 'Команда HTML или XML.', en: 'A command of HTML or XML.' }, { ru: 'Уберите её вместе с угловыми скобками.', en: 'Remove it with its angle brackets.' }]
  const address = /^<((?:https?:\/\/|mailto:)[^\s>]+|[\w.+-]+@[\w.-]+)>/.exec(written)?.[1]
  if (address) return [{ ru: 'Адрес стоит в угловых скобках.', en: 'An address stands in angle brackets.' }, { ru: `Напишите [слова](${linked(address)}).`, en: `Write [words](${linked(address)}).` }]
  const attributes = /^<[^<>]*/.exec(written)?.[0] ?? ''
  if (tag && !slash && /=\s*[“”„«»]/.test(attributes))
    return [{ ru: `В теге <${tag}> кавычки не прямые.`, en: `The quotes in <${tag}> are not straight.` }, { ru: 'Поставьте прямые кавычки: of="kg".', en: 'Put straight quotes: of="kg".' }]
  if (tag && !slash && (attributes.match(/"/g)?.length ?? 0) % 2 === 1)
    return [{ ru: `В теге <${tag}> не закрыта кавычка.`, en: `A quote in <${tag}> is not closed.` }, { ru: 'Закройте её: of="kg".', en: 'Close it: of="kg".' }]
  if (tag && !slash && written[attributes.length] !== '>')
    return [{ ru: `У тега <${tag}> нет конца «/>».`, en: `The tag <${tag}> has no end “/>”.` }, { ru: `Допишите «/>»: <${tag} of="kg" />.`, en: `Add “/>”: <${tag} of="kg" />.` }]
  if (tag && !slash && /=\s*[^"'\s{]/.test(attributes.replace(/"[^"]*"|'[^']*'/g, '""')))
    return [{ ru: `В теге <${tag}> значение стоит без кавычек.`, en: `A value in <${tag}> has no quotes.` }, { ru: 'Возьмите его в прямые кавычки: of="kg".', en: 'Put it in straight quotes: of="kg".' }]
  if (slash) return [{ ru: `Закрыт тег </${tag}>, который не открыт.`, en: `The tag </${tag}> is closed but was not opened.` }, { ru: `Уберите </${tag}>.`, en: `Remove </${tag}>.` }]
  if (/closing tag/.test(message) && tag)
    return /^[A-Z]/.test(tag)
      ? [{ ru: 'Тег открыт, но не закрыт.', en: 'A tag is opened but not closed.' }, { ru: `Закройте его косой чертой: <${tag} of="kg" />.`, en: `Close it with a slash: <${tag} of="kg" />.` }]
      : [{ ru: `Тега <${tag}> в статьях нет.`, en: `There is no tag <${tag}> in articles.` }, insteadOfTag(tag)]
  if (/after `<`|before name|in name|`<`/.test(message) || written.startsWith('<'))
    return [{ ru: 'Знак «<» читается как начало тега.', en: 'The sign “<” is read as the beginning of a tag.' }, {
      ru: `Напишите словами («менее ${number}») или поставьте перед знаком обратную косую черту: \\<${number}.`, en: `Write it in words (“fewer than ${number}”), or put a backslash before the sign: \\<${number}.`,
    }]
  return [{ ru: 'Фигурная скобка читается как код.', en: 'A brace is read as code.' }, { ru: 'Уберите скобку или поставьте перед ней обратную косую черту: \\{.', en: 'Remove the brace, or put a backslash before it: \\{.' }]
}

function linked(address: string): string {
  return /^[\w.+-]+@/.test(address) ? `mailto:${address}` : address
}
