import type { ArticleFacts } from './article.ts'

type Difference = NonNullable<ArticleFacts['differs']>[number]

/** The differences that are meant in some paragraphs of the Russian text, by their places, counted from 0; editors count from 1. */
export function differsIn({ differs = [] }: Pick<ArticleFacts, 'differs'>, places: readonly number[]): Difference[] {
  return differs.filter(({ paragraph }) => places.includes(paragraph - 1))
}

/** The differences that are meant in the headlines and standfirsts. */
export function differsAbove({ differs = [] }: Pick<ArticleFacts, 'differs'>): Difference[] {
  return differs.filter(({ paragraph }) => paragraph === 0)
}
