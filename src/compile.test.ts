import { expect, test } from 'vitest'
import { compileBlocks, isElement } from './compile.ts'

/** An element as brief HTML. */
function write(node: unknown): string {
  if (Array.isArray(node)) return node.map(write).join('')
  if (!isElement(node)) return typeof node === 'string' ? node.trim() : ''
  const { id, start } = node.props
  return `<${String(node.type)}${typeof id === 'string' ? ` id=${id}` : ''}${typeof start === 'number' ? ` start=${start}` : ''}>${write(node.props['children'])}</>`
}

const blocksOf = (body: string, count: number) => {
  const blocks = compileBlocks({ lang: 'ru', title: '', summary: '', body, file: 'x.mdx', bodyLine: 1 } as never, {}, Array.from({ length: count }, (_, place) => String(place)))
  return [...blocks].map(([id, elements]) => `${id} ${elements.map(write).join('')}`)
}

test('a list inside an item, and the second paragraph of one, are blocks of their own', () => {
  expect(blocksOf('1. Первое\n2. Второе:\n   - внутри\n   - ещё\n3. Третье\n', 5)).toEqual([
    '0 <ol start=1><li>Первое</></>', '1 <ol start=2><li>Второе:</></>', '2 <ul><li>внутри</></>', '3 <ul><li>ещё</></>', '4 <ol start=3><li>Третье</></>',
  ])
  expect(blocksOf('- Одно\n\n  И другое\n', 2)).toEqual(['0 <ul><li><p>Одно</></></>', '1 <p>И другое</>'])
})

test('a quotation stays one, and a row of a table stands in a table', () => {
  expect(blocksOf('> Один\n>\n> Два\n', 2)).toEqual(['0 <blockquote><p>Один</></>', '1 <blockquote><p>Два</></>'])
  expect(blocksOf('| а | б |\n|---|---|\n| в | г |\n', 2)).toEqual(['0 <table><thead><tr><th>а</><th>б</></></></>', '1 <table><tbody><tr><td>в</><td>г</></></></>'])
})
