import type { APIContext } from 'astro'
import { articlesIn, type Article, type ArticleText } from '../../../../../articles/article.ts'
import { makeArticleRecord } from '../../../../../facts/article-record.ts'
import { langs } from '../../../../../lang/langs.ts'
import { library } from '../../../../../library.ts'
import { answer, readPlain, readRecords } from '../../../../../records.ts'

type Props = { article: Article; text: ArticleText }

export async function getStaticPaths() {
  const { articles } = await library()
  return langs.flatMap((lang) => articlesIn(articles, lang).map((props) => ({ params: { lang, year: String(props.article.year), slug: props.article.slug }, props })))
}

export async function GET({ props: { article, text }, site }: APIContext<Props>): Promise<Response> {
  return answer(makeArticleRecord(article, text, await readPlain(text), await readRecords(text.lang, site)))
}
