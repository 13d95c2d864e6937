import { join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import { connect } from '../../src/db/connect.js'
import { openDatabase } from '../../src/db/open.js'
import { searchableText, SearchError, wordsOf } from '../../src/model/search/full-text.js'
import { combinedExpression, PARTS, type PartQuery } from '../../src/model/search/search-parts.js'
import { databaseFile, folder, ROOT, SEED } from '../helper.js'
import { write } from '../ingest/annotations.js'
import { on, postgresDatabase } from './databases.js'

/* The full-text index of PostgreSQL against FTS5: the same records with the same ranks, to the last digit. */

const LONG = 'ab'.repeat(2000)
const odd = write(
  folder(t),
  `One ${LONG} two\n\n${LONG}c and ${'the of '.repeat(3000)}end. 中国和哈萨克斯坦的友谊，中国的中国。 Don't_stop 50% éclair.`,
  { article: { id: 'odd' } },
)
const paths = [SEED, join(ROOT, 'test/articles'), odd]
const path = databaseFile(t, paths)
const url = await postgresDatabase(paths)
const file = openDatabase(path, { mode: 'read' })
const postgres = connect(url, { mode: 'read' })
t.teardown(() => {
  file.connection.close()
  postgres.connection.close()
})

const statements = [
  file.connection.prepare('select search.rowid, bm25(search) from search(?) order by 1'),
  postgres.connection.prepare('select * from search_ranks($1) order by 1'),
  postgres.connection.prepare('select key from search_keys($1) order by 1'),
] as const

/** The hits of a query on both engines, and their keys where no rank is asked for. */
function hitsOf(queries: readonly PartQuery[]) {
  try {
    const expression = combinedExpression(queries)
    const [hits, ranks, keys] = statements.map((statement) => statement.all([expression]))
    const expected = { ranks: hits, keys: hits!.map(([key]) => [key]) }
    return { expected, found: { ranks, keys }, isEmpty: hits!.length === 0 }
  } catch (error) {
    if (error instanceof SearchError) return undefined // not searched on any engine
    throw error
  }
}

const texts = file.connection
  .prepare('select text from articles union all select distinct exact from citations')
  .all([])
  .map(([text]) => wordsOf(searchableText(text as string)))
  .filter((words) => words.length > 0)

/** Words that stand in a text, one or several in a row. No query is as long as the longest word. */
const run = fc
  .record({ text: fc.constantFrom(...texts), at: fc.nat(), length: fc.integer({ min: 1, max: 4 }) })
  .map(({ text, at, length }) => text.slice(at % text.length, (at % text.length) + length))
  .filter((words) => words.every((word) => word.length < LONG.length))
const phrase = run.map((words) => `"${words.join(' ')}"`)
const prefix = run.map(([word]) => `${word!.slice(0, 3)}*`)
const word = run.map(([word]) => word!)

/** A query: alternatives, each with parts that it wants and parts that it excludes. */
interface Composed {
  either: { wanted: (string | Composed)[]; excluded: (string | Composed)[] }[]
}
const { composed } = fc.letrec<{ composed: Composed; part: string | Composed }>((tie) => ({
  part: fc.oneof({ depthSize: 'small' }, word, prefix, phrase, tie('composed')),
  composed: fc.record({
    either: fc.array(
      fc.record({
        wanted: fc.array(tie('part'), { minLength: 1, maxLength: 2 }),
        excluded: fc.array(tie('part'), { maxLength: 1 }),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  }),
}))
const textOf = (part: string | Composed): string =>
  typeof part === 'string' ? part : `(${queryOf(part)})`
const queryOf = ({ either }: Composed): string =>
  either
    .map(({ wanted, excluded }) =>
      [...wanted.map(textOf), ...excluded.map((part) => `-${textOf(part)}`)].join(' '),
    )
    .join(' or ')

/**
 * True if one of several alternatives, or an excluded part, excludes something itself. When the wanted words of such an
 * exclusion have no further record, FTS5 counts the excluded words in the next record that has them, if the query as a whole
 * finds this record.
 */
const excludesWithin = ({ either }: Composed, isWithin = false): boolean =>
  either.some(({ wanted, excluded }) => {
    const isOneOfSeveral = isWithin || either.length > 1
    const excludesIn = (parts: readonly (string | Composed)[], isWithin: boolean) =>
      parts.some((part) => typeof part !== 'string' && excludesWithin(part, isWithin))
    return (
      (isOneOfSeveral && excluded.length > 0) ||
      excludesIn(wanted, isOneOfSeveral) ||
      excludesIn(excluded, true)
    )
  })

t.test('composed queries have the same hits with the same ranks', async (t) => {
  let [compared, ranked] = [0, 0]
  const queries = fc.array(fc.tuple(fc.constantFrom(null, null, ...PARTS), composed), {
    minLength: 1,
    maxLength: 2,
  })
  fc.assert(
    fc.property(queries, (queries) => {
      const hits = hitsOf(queries.map(([part, query]) => [part, queryOf(query)]))
      if (hits === undefined) return
      compared++
      const { expected, found } = hits
      const isRanked = !queries.some(([, query]) => excludesWithin(query))
      if (isRanked) ranked++
      const [one, other] = isRanked ? [found, expected] : [found.keys, expected.keys]
      t.strictSame(one, other, JSON.stringify(queries))
    }),
    // The queries are the same in each run. Of 30,000 others, FTS5 left out a matching word of one (src/README.md).
    { numRuns: 500, seed: 24 },
  )
  t.ok(ranked > 100 && compared > ranked, `${compared} queries, ${ranked} with ranks`)
})

const queries: [query: string, most: number][] = [
  ['the', 9999],
  ['of or the', 9999],
  ['"the of the of the of the of the of the of"', 1],
  ['th*', 9999],
  ['中', 9],
  ['"中国"', 9],
  ['中国和哈萨克斯坦的友谊', 1],
  ['-trade friendship', 999],
  ['(xi or tokayev) -(visit or "the president")', 999],
  ['(xi -xi) or tokayev', 999],
  ['xi (xi or xi*) "xi"', 999],
  ["don't", 1],
  ['stop', 1],
  ['eclair', 1],
  ['absent', 0],
  ['trade absent', 0],
  ['trade or absent', 999],
  ['"trade absent"', 0],
  ['abab*', 1],
  [LONG.slice(0, 200), 0],
]
for (const [query, most] of queries)
  for (const part of [null, ...PARTS])
    t.test(`${query.slice(0, 60)} in ${part ?? 'all parts'}`, async (t) => {
      const { found, expected } = hitsOf([[part, query]])!
      t.strictSame(found, expected)
      const { length } = expected.keys
      t.ok(length <= most, `${length} hits`)
      if (part === null && most > 0) t.not(length, 0)
    })

t.test(
  'the totals of the index are those of its rows, and words go with their records',
  async (t) => {
    const read = () =>
      on(url, ({ connection }) =>
        connection
          .prepare(
            `select records, words, (select count(*) from search_records), (select coalesce(sum(words), 0) from search_records),
            (select coalesce(sum(cardinality(places)), 0) from search_words), (select count(*) from search_words where text + label + speaker <> cardinality(places)),
            (select count(distinct key) from search_words where key not in (select key from search_records)) from search_totals`,
          )
          .get([])!,
      )
    const sound = (message: string) => {
      const [records, words, ofRecords, ofWords, places, wrong, lost] = read()
      t.strictSame(
        [ofRecords, ofWords, places, wrong, lost],
        [records, words, words, 0, 0],
        message,
      )
      return words as number
    }
    const before = sound('after loading')
    on(url, ({ connection }) => {
      connection.exec("delete from records where key = (select key from articles where id = 'odd')")
    })
    const after = sound('after an article is removed')
    t.ok(after < before - 6000)
    on(url, ({ connection }) => {
      connection.exec('delete from search_records')
    })
    t.equal(sound('after all rows are removed'), 0)
    t.strictSame(
      on(url, ({ connection }) =>
        connection.prepare('select * from search_ranks($1)').all(['"the"']),
      ),
      [],
      'nothing is found in an empty index',
    )
  },
)
