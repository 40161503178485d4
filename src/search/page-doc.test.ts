import { expect, test } from 'vitest'
import { readPageDoc } from './page-doc.ts'

const page = (body: string) => `<!doctype html><html lang="ru"><body><header>Меню</header><main data-pagefind-body>${body}</main></body></html>`

test('a page is read as a reader reads it: title apart, a line for each paragraph and each row', () => {
  const html = page(`
    <meta data-pagefind-filter="kind[content]" content="mission"><meta data-pagefind-filter="country[content]" content="kg">
    <meta data-pagefind-filter="country[content]" content="uz"><meta data-pagefind-filter="nonsense[content]" content="x">
    <meta data-pagefind-meta="date[content]" content="d202402">
    <nav data-pagefind-ignore>Крошки</nav><h1>«Айкол» &amp; дети</h1><p>Вернулись <b>99</b>
    человек.</p><table><tr><td>Дети</td><td>71</td></tr></table><script>x</script><svg><text>точка</text></svg><p hidden>тайна</p>`)
  expect(readPageDoc(html)).toEqual({
    kind: 'mission', date: '2024-02', filters: { country: ['kg', 'uz'] }, title: '«Айкол» & дети', body: 'Вернулись 99 человек.\nДети · 71',
  })
})

test('words stay apart where a line is broken', () => {
  expect(readPageDoc(page('<h1>Встреча</h1><p>Группа<br>Завершает</p><table><tr><td><b>Группа</b><br>Завершает</td></tr></table>'))?.body).toBe('Группа\nЗавершает\nГруппа Завершает')
})

test('a page that does not ask to be found is not read', () => {
  expect(readPageDoc('<main><h1>Список</h1></main>')).toBeUndefined()
})

test('what no one knows of is a page without a date', () => {
  expect(readPageDoc(page('<h1>О сайте</h1><p>Текст'))).toEqual({ kind: 'page', filters: {}, title: 'О сайте', body: 'Текст' })
})
