import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { article } from './corpus.js'

/* Writes articles as lines of JSON: node dist/bench/generate.js --articles 500 | node dist/main.js load --quiet - */

const number = (value: string) => ({ type: 'string', default: value }) as const
const { values } = parseArgs({
  options: { articles: number('500'), quotes: number('20'), seed: number('1') },
})
const [articles, quotes, seed] = [values.articles, values.quotes, values.seed].map(Number) as [
  number,
  number,
  number,
]
for (let n = 0; n < articles; n++) {
  if (!process.stdout.write(`${JSON.stringify(article(n, { seed, quotes }))}\n`))
    await once(process.stdout, 'drain')
}
