import { expect, test } from 'vitest'
import { findMarkupFault } from './well-formed.ts'

test.each([
  '<a/>',
  '<a></a>\n',
  '<?xml version="1.0"?>\n<a b="1" c:d="&amp;">x &lt; y &#39;<e/></a>',
  '<svg viewBox="0 0 1 1"><style>a>b{}</style></svg>',
  '<a>Айкөл – ]]&gt;</a>',
])('%j is well-formed', (xml) => {
  expect(findMarkupFault(xml)).toBeUndefined()
})

test.each([
  '',
  'text',
  '<a>',
  '<a><b></a></b>',
  '<a></a></a>',
  '<a/><b/>',
  '<a>x & y</a>',
  '<a>&nbsp;</a>',
  '<a b="x & y"/>',
  '<a b="<"/>',
  "<a b='1'/>",
  '<a b=1/>',
  '<a b/>',
  '<a b="1" b="2"/>',
  '<a>\u000B</a>',
  '<a/>text',
  '<br><p/>',
])('%j is not', (xml) => {
  expect(findMarkupFault(xml)).toEqual(expect.any(String))
})
