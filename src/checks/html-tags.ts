import type { Both } from '../lang/langs.ts'

/** What to write instead of a tag of HTML: `<b>x</b> → **x**`. */
export function insteadOfTag(name: string): Both {
  return (Object.hasOwn(known, name.toLowerCase()) ? known[name.toLowerCase()] : undefined) ?? { ru: `Уберите <${name}> и </${name}>; для выделения служат *курсив* и **полужирный**.`, en: `Remove <${name}> and </${name}>; emphasis is written *italic* and **bold**.` }
}

const bold = { ru: 'Напишите **полужирный**.', en: 'Write **bold**.' }
const italic = { ru: 'Напишите *курсив*.', en: 'Write *italic*.' }
const script = { ru: 'Уберите тег со всем, что в нём: статья — текст, а не программа.', en: 'Remove the tag with everything in it: an article is text, not a program.' }

const known: Record<string, Both> = {
  b: bold, strong: bold, i: italic, em: italic,
  br: { ru: 'Уберите тег; новый абзац начинается после пустой строки.', en: 'Remove the tag; a new paragraph begins after an empty line.' },
  p: { ru: 'Уберите тег; абзацы разделяет пустая строка.', en: 'Remove the tag; paragraphs are divided by an empty line.' },
  a: { ru: 'Напишите [слова](адрес).', en: 'Write [words](address).' },
  h1: { ru: 'Напишите ## Подзаголовок.', en: 'Write ## Subheading.' }, h2: { ru: 'Напишите ## Подзаголовок.', en: 'Write ## Subheading.' }, h3: { ru: 'Напишите ### Подзаголовок.', en: 'Write ### Subheading.' },
  sup: { ru: 'Наберите знак: ², ³, ⁴.', en: 'Type the character: ², ³, ⁴.' }, sub: { ru: 'Наберите знак: ₂, ₃.', en: 'Type the character: ₂, ₃.' },
  script, style: script, iframe: script, object: script, embed: script, svg: script, form: script, base: script, meta: script, link: script,
}
