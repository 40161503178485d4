import process from 'node:process'
import { miniSearch, openBuilt, ours, readDocs, stockPagefind, type Engine } from './bench-search/engines.ts'
import { makeJudge, meanOf, readQueries, type Query, type Score } from './bench-search/judge.ts'
import { measureBytes } from './bench-search/bytes.ts'

// How well the search answers, beside stock Pagefind and MiniSearch, over the real archive: build the site first.
// Usage: npm run bench:search -- [--failures] [--bytes 2000 20000]
// `--failures` names the queries of the tuned set that fail; those of the set aside are never shown. `--bytes` measures generated sites, which is slow.

const [index, args] = [await openBuilt(), process.argv.slice(2)]
const sizes = args.filter((arg) => /^\d+$/.test(arg)).map(Number)
if (args.includes('--bytes')) await measureBytes(sizes.length > 0 ? sizes : [2000, 20_000])
else await measureAnswers()

async function measureAnswers(): Promise<void> {
  const docs = await readDocs(index)
  const judge = makeJudge(docs)
  const engines = [await stockPagefind(docs), miniSearch(docs), ours(index)]
  for (const name of ['set-aside', 'tuned'] as const) {
    const queries = await readQueries(name)
    const scores = await Promise.all(engines.map((engine) => scoreAll(engine, queries, judge, name === 'tuned')))
    const classes = [...new Set(queries.map((query) => query.class))]
    print([`${name}, ${queries.length} queries`, ...engines.map((engine) => `${engine.name}: R P noise`)])
    print(['---', ...engines.map(() => '---')])
    for (const each of [...classes, 'all']) {
      const chosen = queries.flatMap((query, at) => (each === 'all' || query.class === each ? [at] : []))
      print([`${each} (${chosen.length})`, ...scores.map((list) => format(meanOf(chosen.flatMap((at) => list[at] ?? []))))])
    }
    process.stdout.write('\n')
  }
  for (const engine of engines) await engine.stop?.()
}

async function scoreAll(engine: Engine, queries: readonly Query[], judge: (query: Query, found: readonly string[]) => Score, mayShow: boolean): Promise<Score[]> {
  const scores: Score[] = []
  for (const query of queries) {
    const found = await engine.search(query.q, query.class === 'typo' || query.class === 'keyboard')
    const score = judge(query, found)
    const failed = score.recall < 1 || score.precision < 1
    if (mayShow && failed && engine.name === 'ours' && args.includes('--failures')) process.stdout.write(`${query.class}: ${query.q} ${format(score)} ${found.slice(0, 5).join(', ')}\n`)
    scores.push(score)
  }
  return scores
}

function format({ recall, precision, noise }: Score): string {
  return `${recall.toFixed(2)} ${precision.toFixed(2)} ${noise.toFixed(1)}`
}

function print(cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
}
