import { expect, test } from 'vitest'
import { writeOut } from './write-out.ts'

const say = (name: string, { of = '', bare }: Record<string, string>) => (name === 'Count' ? `${of === 'kg.total' ? '99' : '?'}${bare === undefined ? ' человек' : ''}` : '')

test.each([
  ['no tag at all', 'Просто < 5 слов.', 'Просто < 5 слов.'],
  ['a number', 'Вернулись <Count of="kg.total" />: все.', 'Вернулись 99 человек: все.'],
  ['two numbers, one bare, after signs of two units', '🕊 Айкөл <Count of="kg.total" bare /> и <Count of=\'kg.total\'/>.', '🕊 Айкөл 99 и 99 человек.'],
  ['a number in emphasis and in a link', '**<Count of="kg.total" />** [<Count of="kg.total" bare />](/ru/)', '**99 человек** [99](/ru/)'],
  ['a tag that says nothing', 'До.\n\n<Timeline of="kg" />\n\nПосле.', 'До.\n\n\n\nПосле.'],
  ['a tag over several lines leaves every paragraph on its line', 'До.\n\n<Timeline\n  of="kg"\n/>\n\nПосле.', 'До.\n\n\n\n\n\nПосле.'],
  ['a tag that holds words', 'До <Aside>слова <Count of="kg.total" bare /></Aside> после.', 'До слова 99 после.'],
  ['escaped signs', 'Меньше \\<20 и \\{x\\} и <Count of="kg.total" bare />.', 'Меньше \\<20 и \\{x\\} и 99.'],
  ['a text that cannot be read', 'Вернулись <20 <Count of="kg.total" />', 'Вернулись <20 <Count of="kg.total" />'],
])('%s', (_, body, written) => {
  expect(writeOut(body, say)).toBe(written)
})
