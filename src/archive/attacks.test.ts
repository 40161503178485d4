import { describe, expect, test } from 'vitest'
import { family as fileFamily } from '../checks/file-rules.ts'
import { family as pageFamily } from '../checks/page-rules.ts'
import { hasErrors } from '../issues/issue.ts'
import { makeArchive } from './archive.ts'
import { english, mission, russian, small } from './small.ts'

/** What somebody hostile wrote, and the rule that refuses it; `text` where it is text and nothing more, which tests/attacks.spec.ts proves. */
type Attack = [name: string, written: string, rule: string]

const inText: Attack[] = [
  ['an import', "import fs from 'node:fs'", 'article/code'],
  ['an import on one line with text', 'import "https://e.example/x.js"', 'article/code'],
  ['an export', 'export const x = process.exit(1)', 'article/code'],
  ['a default export', 'export default function () { process.exit(1) }', 'article/code'],
  ['an expression of its own', '{process.exit(1)}', 'article/code'],
  ['an expression in text', 'Слово {process.env.HOME} слово.', 'article/code'],
  ['an expression in a heading', '## Глава {process.exit(1)}', 'article/code'],
  ['an expression in a link', '[слово {process.exit(1)}](https://kg.example.kg)', 'article/code'],
  ['an expression as an address', '[слово]({alert(1)})', 'article/link'],
  ['an expression in a table', '| a |\n|---|\n| {process.exit(1)} |', 'article/code'],
  ['an expression in a list', '- раз {process.exit(1)}', 'article/code'],
  ['an expression in a quotation', '> раз {process.exit(1)}', 'article/code'],
  ['an expression in bold', '**{process.exit(1)}**', 'article/code'],
  ['an expression in a footnote', 'Слово[^1].\n\n[^1]: {process.exit(1)}', 'article/footnote'],
  ['an expression in a comment', '{/* тихо */}', 'article/code'],
  ['an expression as a child', '<Timeline of="kg">{process.exit(1)}</Timeline>', 'article/code'],
  ['an expression as an attribute', '<Timeline of={process.exit(1)} />', 'article/code'],
  ['a template as an attribute', '<Timeline of={`kg`} />', 'article/code'],
  ['spread attributes', '<Timeline {...globalThis} />', 'article/code'],
  ['a component of JavaScript’s own', '<constructor />', 'article/component'],
  ['a component with dots', '<__proto__.constructor />', 'article/component'],
  ['a component of Astro', '<Fragment set:html="<img src=x onerror=alert(1)>" />', 'article/component'],
  ['set:html on a component', '<Timeline of="kg" set:html="<script>alert(1)</script>" />', 'article/component'],
  ['client:load', '<Timeline of="kg" client:load />', 'article/code'],
  ['is:raw', '<Timeline of="kg" is:raw="true" />', 'article/component'],
  ['a slot', '<Timeline of="kg" slot="head" />', 'article/component'],
  ['an event on a component', '<Timeline of="kg" onclick="alert(1)" />', 'article/component'],
  ['a style on a component', '<Timeline of="kg" style="position:fixed" />', 'article/component'],
  ['text within a component', '<Timeline of="kg">спрятано</Timeline>', 'article/component'],
  ['an attribute twice', '<Timeline of="kg" of="region" />', 'article/component'],
  ['a fragment', '<>слово</>', 'article/component'],
  ['a script', '<script>alert(1)</script>', 'article/component'],
  ['a script in capitals', '<SCRIPT src="//e.example/x.js"></SCRIPT>', 'article/component'],
  ['a style', '<style>body</style>', 'article/component'],
  ['an iframe', '<iframe src="https://e.example"></iframe>', 'article/component'],
  ['a base', '<base href="https://e.example/" />', 'article/component'],
  ['a meta refresh', '<meta http-equiv="refresh" content="0;url=https://e.example" />', 'article/component'],
  ['a link element', '<link rel="stylesheet" href="https://e.example/x.css" />', 'article/component'],
  ['an SVG', '<svg onload="alert(1)"></svg>', 'article/component'],
  ['MathML', '<math><mtext>x</mtext></math>', 'article/component'],
  ['an image with an event', '<img src="x" onerror="alert(1)" />', 'article/component'],
  ['a form', '<form action="https://e.example"><input name="q" /></form>', 'article/component'],
  ['an object', '<object data="https://e.example"></object>', 'article/component'],
  ['an element that opens by itself', '<details open ontoggle="alert(1)">слово</details>', 'article/component'],
  ['an element with an id of the page', '<b id="search-words">слово</b>', 'article/component'],
  ['a custom element', '<x-y onclick="alert(1)"></x-y>', 'article/component'],
  ['a tag that is not closed', '<img src=x onerror=alert(1)', 'article/markup'],
  ['a remark that ends early', '<!--><script>alert(1)</script>-->', 'article/markup'],
  ['CDATA', '<![CDATA[<script>alert(1)</script>]]>', 'article/markup'],
  ['a doctype', '<!DOCTYPE html>', 'article/markup'],
  ['a processing instruction', '<?php system("id") ?>', 'article/markup'],
  ['a link to javascript:', '[слово](javascript:alert(1))', 'article/link'],
  ['… in mixed case', '[слово](JaVaScRiPt:alert(1))', 'article/link'],
  ['… with entities', '[слово](java&#115;cript&colon;alert(1))', 'article/link'],
  ['… with hexadecimal entities', '[слово](&#x6A;avascript:alert(1))', 'article/link'],
  ['… with a tab', '[слово](<java\tscript:alert(1)>)', 'article/link'],
  ['… with a tab as an entity', '[слово](java&Tab;script:alert(1))', 'article/link'],
  ['… with a space before', '[слово](<&#32;javascript:alert(1)>)', 'article/link'],
  ['… by reference', '[слово][a]\n\n[a]: javascript:alert(1)', 'article/link'],
  ['… by a reference nobody uses', '[a]: javascript:alert(1)', 'article/link'],
  ['a link to data:', '[слово](data:text/html;base64,PHNjcmlwdD4=)', 'article/link'],
  ['a link to vbscript:', '[слово](vbscript:msgbox)', 'article/link'],
  ['a link to blob:', '[слово](blob:https://e.example/1)', 'article/link'],
  ['a link to file:', '[слово](file:///etc/passwd)', 'article/link'],
  ['a link to view-source:', '[слово](view-source:https://e.example)', 'article/link'],
  ['an autolink', '<javascript:alert(1)>', 'article/markup'],
  ['a link to any protocol', '[слово](//e.example/x)', 'article/link'],
  ['a link with a backslash', '[слово](/\\e.example/x)', 'article/link'],
  ['a link with a password', '[слово](https://kg.example.kg@e.example.kg/)', 'article/link'],
  ['a link to a host without a name', '[слово](http://127.0.0.1/admin)', 'article/link'],
  ['a link with a quote in it', '[слово](<https://e.example.kg/"onmouseover="alert(1)>)', 'article/link'],
  ['a link out of the site by dots', '[слово](/en/../../etc/passwd)', 'link/page'],
  ['a letter with a subject', '[слово](mailto:a@b.kg?cc=c@d.kg)', 'article/link'],
  ['a remote image', '![слово](https://e.example/pixel.gif)', 'article/image'],
  ['a remote image by reference', '![слово][a]\n\n[a]: https://e.example.kg/pixel.gif', 'article/image'],
  ['an image of data', '![слово](data:image/svg+xml,<svg/onload=alert(1)>)', 'article/image'],
  ['a footnote that takes an id', 'Слово[^__proto__].\n\n[^__proto__]: слово', 'article/footnote'],
  ['words turned around', 'Слово \u202Eolleh\u202C слово.', 'file/direction'],
  ['an isolate', 'Слово \u2066слово\u2069.', 'file/direction'],
  ['a zero-width space', 'Сло\u200Bво.', 'file/hidden-sign'],
  ['letters of tags', 'Слово\u{E0041}\u{E0042}.', 'file/hidden-sign'],
  ['a letter of no encoding', 'Сло\uFFFDво.', 'file/encoding'],
  ['a NUL', 'Сло\u0000во.', 'file/hidden-sign'],
  ['an escape sequence of terminals', 'Слово \u001B[2J слово.', 'file/hidden-sign'],
  ['a line separator', 'Слово\u2028слово.', 'file/hidden-sign'],
  ['ten thousand quotations in one another', `${'>'.repeat(10_000)} слово`, 'file/depth'],
  ['ten thousand lists in one another', `${'- '.repeat(10_000)}слово`, 'file/depth'],
  ['a text of 5 MB', 'слово '.repeat(900_000), 'file/size'],
  ['braces without end', '{'.repeat(20_000), 'file/depth'],
  ['tags without end', '<a>'.repeat(5000), 'article/markup'],

  ['a fence of code', '```js\nimport x from "y"\n{process.exit(1)}\n<script>alert(1)</script>\n```', 'text'],
  ['code in a line', 'Слово `{x}` и `<script>alert(1)</script>`.', 'text'],
  ['signs as entities', '&lt;script&gt;alert(1)&lt;/script&gt; &#123;x&#125;', 'text'],
  ['signs behind backslashes', '\\<script>alert(1)\\</script> \\{x\\}', 'text'],
  ['the title of a link', '[слово](https://kg.example.kg "\\" onmouseover=\\"alert(1)")', 'text'],
  ['a script as words', 'Слово javascript:alert(1) и data:text/html.', 'text'],
  ['a formula', '=HYPERLINK("#","слово")', 'text'],
  ['JavaScript’s templates', 'Слово ${process.exit(1)} слово.'.replace('{', '\\{').replace('}', '\\}'), 'text'],
  ['ends of CDATA and JSON', 'Слово ]]> "}] слово.', 'text'],
  ['emphasis without end', '*['.repeat(20_000), 'file/depth'],
  ['brackets without end', '(('.repeat(20_000), 'text'],
]

const inFields: [...Attack, file?: string, instead?: string][] = [
  ['a tag in a headline', 'title: <img src=x onerror=alert(1)>', 'schema/value'],
  ['the end of a script in a headline', "title: '</script><script>alert(1)</script>'", 'schema/value'],
  ['a function in YAML', 'title: !!js/function "function () { process.exit(1) }"', 'yaml/syntax'],
  ['an object of Python', 'title: !!python/object/apply:os.system ["id"]', 'yaml/syntax'],
  ['a type of one’s own', 'title: !x слово', 'yaml/syntax'],
  ['an anchor', 'title: &a слово', 'yaml/syntax'],
  ['a billion laughs', `title: [&a [x, x], &b [*a, *a], &c [*b, *b], &d [*c, *c], &e [*d, *d]]`, 'yaml/syntax'],
  ['a merge key', 'title: слово\n<<: { date: 2024-02-20 }', 'schema/unknown-field'],
  ['the key __proto__', 'title: слово\n__proto__: { polluted: yes }', 'schema/unknown-field'],
  ['the key constructor', 'title: слово\nconstructor: { prototype: { polluted: yes } }', 'schema/unknown-field'],
  ['words turned around in a headline', 'title: "слово \u202Eслово"', 'file/direction'],
  ['a turn written as an escape', 'title: "слово \\u202Eслово"', 'yaml/hidden-sign'],
  ['a NUL written as an escape', 'title: "слово \\0слово"', 'yaml/hidden-sign'],
  ['ten thousand brackets', `title: ${'['.repeat(10_000)}`, 'file/depth'],
  ['ten thousand maps', `title: ${'{a: '.repeat(10_000)}`, 'file/depth'],
  ['a path as an id', 'missions: [../../etc/passwd]', 'schema/value', russian, 'missions: [kg-aikol-5]'],
  ['an address that runs', 'url: javascript:alert(1)', 'schema/value', 'sources.yaml', 'url: https://kginform.com/1'],
  ['an address that holds a quote', `url: 'https://e.example/"><script>alert(1)</script>'`, 'schema/value', 'sources.yaml', 'url: https://kginform.com/1'],
  ['the source __proto__', '__proto__: { publisher: x }\nkg-kginform:', 'schema/unknown-field', 'sources.yaml', 'kg-kginform:'],
  ['the name __proto__ of a language', 'native: { __proto__: x }\nphase: 5', 'schema/unknown-field', mission, 'phase: 5'],
  ['a formula, ends of scripts and CDATA in words', `notes: [{ ru: '=1+1 </script><script>alert(1)</script> ]]>', en: '=1+1 </script><script>alert(1)</script> ]]>' }]`, 'text', mission, 'notes: []'],
]

const paths: [name: string, path: string, rule: string][] = [
  ['a slug that climbs', 'articles/2024/../article.ru.mdx', 'article/folder'],
  ['a slug with a quote', 'articles/2024/a"b/article.ru.mdx', 'article/folder'],
  ['a slug with a space', 'articles/2024/a b/article.ru.mdx', 'article/folder'],
  ['a slug that is encoded', 'articles/2024/%2e%2e/article.ru.mdx', 'article/folder'],
  ['a page named like a folder of the site', 'pages/../page.ru.mdx', 'page/folder'],
  ['a page that would take a place of the site', 'pages/articles/page.ru.mdx', 'page/folder'],
  ['a mission that climbs', 'missions/..yaml', 'archive/stray-file'],
  ['a program', 'articles/2024/aikol-5/run.mdx', 'archive/stray-file'],
]

describe('what is more than text is refused', () => {
  test.each(inText)('%s', (_, written, rule) => {
    const text = small.get(english)?.replace(/(---\n\n)[^]*/, (_whole, head: string) => `${head}${written}\n`) ?? ''
    expect(rulesOf(english, text)).toContain(rule)
  })

  test.each(inFields)('%s', (_, written, rule, file = english, instead = 'title: 99 people return home') => {
    const sound = small.get(file) ?? ''
    expect(sound).toContain(instead)
    expect(rulesOf(file, sound.replace(instead, () => written))).toContain(rule)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test.each(paths)('%s', (_, path, rule) => {
    expect(rulesOf(path, small.get(russian) ?? '')).toContain(rule)
  })
})

test('every rule on the signs of files and the names of pages is met by an attack', () => {
  const met = [...inText, ...paths].map(([, , rule]) => rule)
  expect([...fileFamily.rules, ...pageFamily.rules].map(({ name }) => name).filter((name) => !met.includes(name))).toEqual([])
})

/** The rules by which an archive with one file changed is refused; `text` where none of those that guard against programs speaks. */
function rulesOf(file: string, text: string): string[] {
  const { issues } = makeArchive(new Map(small).set(file, text), '')
  const found = issues.filter((issue) => hasErrors([issue]) && !/^(?:parity|child|reference)\//.test(issue.rule)).map(({ rule }) => rule)
  return found.length === 0 ? ['text'] : found
}
