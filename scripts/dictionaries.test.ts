import { expect, test } from 'vitest'
import { openDictionaries } from './dictionaries.ts'

test('the English dictionary is British and writes the curly apostrophe', async () => {
  const { missing, suggest } = await openDictionaries()
  expect([...await missing(['organisation', 'organization', 'children’s', 'recieved', 'well-known'], 'en')]).toEqual(['organization', 'recieved'])
  expect((await suggest(['organization'], 'en')).get('organization')).toContain('organisation')
})

test('the Russian dictionary knows cases, both writings of ё, and parts of a word', async () => {
  const { missing } = await openDictionaries()
  expect([...await missing(['возвращёнными', 'самолетов', 'ребёнку', 'женщин-врачей', 'возвращеными'], 'ru')]).toEqual(['возвращеными'])
}, 60_000)
