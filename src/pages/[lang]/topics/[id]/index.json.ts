import type { APIContext } from 'astro'
import { makeTopicRecord } from '../../../../facts/place-records.ts'
import type { Lang } from '../../../../lang/langs.ts'
import { library } from '../../../../library.ts'
import type { Topic } from '../../../../articles/topics.ts'
import { answer, readRecords } from '../../../../records.ts'
import { inEveryLangFor } from '../../../../routes.ts'

export async function getStaticPaths() {
  return inEveryLangFor((await library()).topics, ({ id }) => ({ id }))
}

export async function GET({ params, props, site }: APIContext<{ item: Topic }>): Promise<Response> {
  return answer(makeTopicRecord(props.item, await readRecords(params['lang'] as Lang, site)))
}
