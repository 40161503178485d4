import type { APIContext } from 'astro'
import { makePageRecord, readRecordedPages, type RecordedPage } from '../../page-records.ts'
import { answer } from '../../records.ts'

// Every page of the site as data, beside it.

export async function getStaticPaths() {
  return (await readRecordedPages()).map((props) => ({ params: { page: props.path.slice(1, -1) || undefined }, props }))
}

export async function GET({ props, site }: APIContext<RecordedPage>): Promise<Response> {
  return answer(await makePageRecord(props, site))
}
