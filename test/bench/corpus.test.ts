import t from 'tap'
import { prepareArticle } from '../../src/ingest/prepare/prepare.js'
import { parseSource } from '../../src/ingest/source/source.js'
import { article } from './corpus.js'

/* The corpus of the benchmark goes through the real loading path, so its articles must have no fault. */

t.test(
  'articles have every kind of record and no fault, share entities, and are the same for a seed',
  async (t) => {
    const of = (n: number, options = {}) =>
      prepareArticle(parseSource('-', JSON.stringify(article(n, options))))
    const articles = Array.from({ length: 60 }, (_, n) => of(n))
    t.same(
      new Set(articles.flatMap(({ records }) => records.map(({ kind }) => kind))),
      new Set(['quote', 'event', 'figure', 'relation', 'image', 'conflict']),
    )
    for (const { records, mentions } of articles) {
      t.equal(records.filter(({ kind }) => kind === 'quote').length, 20)
      t.ok(mentions.length > 40)
    }
    const entities = articles.flatMap(({ entities }) => entities.map(({ id }) => id))
    t.ok(new Set(entities).size < entities.length * 0.6)
    t.same(article(7), article(7))
    t.not(article(7).article.text, article(7, { seed: 2 }).article.text)
    t.equal(of(3, { quotes: 5 }).records.filter(({ kind }) => kind === 'quote').length, 5)
  },
)
