import { expect, test } from 'vitest'
import { makeArchive } from '../archive/archive.ts'
import { markTranslated } from '../archive/mark-translated.ts'
import { small, smallWith } from '../archive/small.ts'
import { filesOf } from '../archive/translations.ts'
import { isFragmentRule, plantExample } from '../issues/rule.ts'
import { family } from './translation-rules.ts'

const memory = 'articles/2024/aikol-5/translation.yaml'
const marked = markTranslated(makeArchive(small, '').archive, filesOf(small, ''), ['2024/aikol-5'])[0]?.text ?? ''

test.each(family.rules)('$name holds for its examples', (rule) => {
  const namesIn = (side: 'right' | 'wrong') => {
    const files: Record<string, string | undefined> = { [memory]: marked }
    if (isFragmentRule(rule)) files[rule.file] = plantExample(files[rule.file] ?? small.get(rule.file) ?? '', rule, rule[side])
    else files[memory] = Object.values(rule[side]).every(Boolean) ? marked : undefined
    const { issues } = makeArchive(smallWith(files), '')
    return issues.filter((issue) => issue.rule === rule.name && issue.file.startsWith('articles/')).map(({ severity }) => severity)
  }
  expect([namesIn('right'), namesIn('wrong')]).toEqual([[], [rule.grade]])
})
