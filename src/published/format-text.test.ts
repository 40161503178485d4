import { expect, test } from 'vitest'
import { formatText } from './format-text.ts'

const exists = new Set(['/ru/data/'])

test.each([
  ['paragraphs, headings, emphasis', '## Раз\n\nДва *три* **четыре**.', '<h2>Раз</h2>\n<p>Два <em>три</em> <strong>четыре</strong>.</p>'],
  ['lists', '- а\n- б', '<ul>\n<li>а</li>\n<li>б</li>\n</ul>'],
  ['a quote', '> а', '<blockquote>\n<p>а</p>\n</blockquote>'],
  ['signs of markup that the text wrote with a backslash', 'Меньше \\<20 и \\{x\\}', '<p>Меньше &lt;20 и {x}</p>'],
  ['straight quotes as they are', '"а" -- б', '<p>&quot;а&quot; -- б</p>'],
  ['a link outside', '[а](https://kg.example/?a=1&b=2)', '<p><a href="https://kg.example/?a=1&amp;b=2">а</a></p>'],
  ['a link to a page of the site, without its anchor', '[а](/ru/data/#totals)', '<p><a href="/ru/data/">а</a></p>'],
  ['a link to a page that is no more', '[а](/ru/gone/)', '<p>а</p>'],
  ['a link that would run something', '[а](javascript:alert(1)) [б](//evil.example) [в](data:text/html,x)', '<p>а б в</p>'],
  ['tags', 'а <script>alert(1)</script> <b onclick="x()">б</b>', '<p>а alert(1) б</p>'],
  ['a block of tags', '<script>alert(1)</script>\n\n<iframe src="x"></iframe>', ''],
  ['an image', '![а](https://kg.example/x.jpg)', '<p></p>'],
  ['what MDX would run', 'import x from "y"\n\nа {alert(1)}', '<p>import x from &quot;y&quot;</p>\n<p>а {alert(1)}</p>'],
])('%s', (_, body, html) => {
  expect(formatText(body, exists)).toBe(html)
})
