import { expect, test } from 'vitest'
import { foldWord } from './fold.ts'

test.each([
  ['Айкөл', 'айкол'], ['АЙКОЛ', 'айкол'], ['Үмүт', 'умут'], ['Теңир', 'тенир'], ['ребёнок', 'ребенок'], ['\u0438\u0306од', 'йод'], ['Қазақстан', 'казакстан'], ['Тоҷикистон', 'тожикистон'],
  ['children’s', 'children'], ["O‘zbekiston", 'ozbekiston'], ['Ní', 'ni'], ['Türkiye', 'turkiye'], ['пере\u00adнос', 'перенос'], ['два́дцать', 'двадцать'], ['', ''],
])('%j is read as %j', (word, folded) => expect(foldWord(word)).toBe(folded))
