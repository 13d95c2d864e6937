import { setTimeout } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { openDatabase } from '../../../src/db/open.js'
import { prepareArticle, type PreparedArticle } from '../../../src/ingest/prepare/prepare.js'
import { readSource } from '../../../src/ingest/source/source.js'
import { Writer } from '../../../src/ingest/write/writer.js'
import { VerbatimError } from '../../../src/model/errors.js'
import { ids } from '../../db/contents.js'
import { databaseFile, folder } from '../../helper.js'
import { write, type Annotation } from '../annotations.js'

/* Which articles share a transaction, when other programs can write, and what is reported. */

const XI = { id: 'xi', type: 'person', name: 'Xi' } as const

/** Makes small articles fast: each is a copy. The sizes are those that the writer counts. */
function articles(t: Test) {
  const path = folder(t)
  const prepare = (entities: Annotation['entities']) =>
    prepareArticle(readSource(write(path, 'Xi', { entities: entities! })))
  const [sound, faulty] = [prepare([XI]), prepare([{ ...XI, type: 'place' }])]
  const copy = (
    original: PreparedArticle,
    id: string,
    { characters, annotations }: { characters?: number; annotations?: number } = {},
  ): PreparedArticle => {
    const { annotation, text, canonical, ...source } = original.source
    return {
      ...original,
      source: {
        ...source,
        annotation: { ...annotation, article: { ...annotation.article, id } },
        text: { ...text, length: characters ?? text.length },
        canonical: canonical.padEnd(annotations ?? 0),
      },
    }
  }
  return {
    article: (id: string, sizes = {}) => copy(sound, id, sizes),
    /** An article that contradicts the others. */
    faulty: (id: string) => copy(faulty, id),
  }
}

/** An article that cannot be written, for a reason that is no fault of its annotations. */
const poisoned = (article: PreparedArticle, fault: Error): PreparedArticle => ({
  ...article,
  get sections(): never {
    throw fault
  },
})

/** A writer over an empty database; `transactions` are the times at which one began or ended. */
function observed(t: Test) {
  const transactions: { what: string; at: number }[] = []
  const db = openDatabase(databaseFile(t, []), {
    mode: 'write',
    onStatement: (statement) => {
      const what = /^(begin|commit|rollback)\b/.exec(statement)?.[0]
      if (what !== undefined) transactions.push({ what, at: performance.now() })
    },
  })
  t.teardown(() => {
    db.$client.close()
  })
  const [committed, failed] = [[] as string[], [] as unknown[]]
  const writing = (rejected: (error: unknown) => void) =>
    new Writer(db, { committed: ({ article }) => committed.push(article), rejected })
  return {
    db,
    transactions,
    names: () => transactions.map(({ what }) => what),
    committed,
    failed,
    keepGoing: () => writing((error) => failed.push(error)),
    strict: () =>
      writing((error) => {
        throw error as Error
      }),
  }
}

t.test(
  'articles share a transaction, and are reported in order once it is committed',
  async (t) => {
    const { article } = articles(t)
    const { names, committed, keepGoing } = observed(t)
    const writer = keepGoing()
    for (const id of ['a', 'b', 'c']) writer.add(article(id))
    t.strictSame(names(), ['begin'])
    t.strictSame([committed, writer.uncommitted], [[], 3])
    writer.commit()
    t.strictSame(
      [names(), committed, writer.uncommitted],
      [['begin', 'commit'], ['a', 'b', 'c'], 0],
    )
    writer.commit()
    t.equal(names().length, 2, 'no transaction begins for nothing')
  },
)

for (const [what, each, count] of [
  ['articles', {}, 1000],
  ['characters', { characters: 300_000 }, 4],
  ['characters of annotations', { annotations: 6_000_000 }, 3],
] as const) {
  t.test(
    `a transaction is committed when it has enough ${what}, and the next one begins after other programs had the time to write`,
    async (t) => {
      const { article } = articles(t)
      const { transactions, names, committed, keepGoing } = observed(t)
      const writer = keepGoing()
      let added = 0
      const add = () => {
        writer.add(article(String(added++), each))
      }
      while (committed.length === 0) add()
      t.equal(added, count)
      t.strictSame(names(), ['begin', 'commit'])
      while (transactions.length === 2) {
        add()
        await setTimeout(5)
      }
      t.ok(
        transactions[2]!.at - transactions[1]!.at > 110,
        'SQLite tries every 100 ms whether it can write',
      )
      writer.commit()
      t.strictSame(
        committed,
        Array.from({ length: added }, (_, i) => String(i)),
        'every article is written, in order',
      )
    },
  )
}

t.test('an article that cannot be written is reported, and the others are written', async (t) => {
  const { article, faulty } = articles(t)
  const { committed, failed, keepGoing } = observed(t)
  const writer = keepGoing()
  writer.add(article('a'))
  writer.add(faulty('b'))
  writer.add(article('c'))
  t.match(failed, [/a\.json.*entity "xi" is place "Xi" here/], 'before the commit')
  writer.commit()
  t.strictSame([committed, failed.length], [['a', 'c'], 1])
})

t.test(
  'if a load ends at a fault, the articles before it are written, and none after it',
  async (t) => {
    const { article, faulty } = articles(t)
    const { names, committed, strict } = observed(t)
    const writer = strict()
    for (let i = 0; i < 1003; i++) writer.add((i === 1001 ? faulty : article)(String(i)))
    t.equal(committed.length, 1000, 'the last ones wait')
    t.throws(
      () => {
        writer.commit()
      },
      { message: 'is place "Xi" here' },
    )
    t.strictSame([committed.length, committed.at(-1), names().at(-1)], [1001, '1000', 'commit'])
    writer.commit()
    t.equal(committed.length, 1001)
  },
)

t.test('the faults of articles that wait are reported when the caller asks', async (t) => {
  const { article, faulty } = articles(t)
  const { committed, failed, keepGoing } = observed(t)
  const writer = keepGoing()
  while (committed.length === 0) writer.add(article('a', { characters: 1_000_000 }))
  writer.add(faulty('b'))
  t.equal(failed.length, 0)
  writer.addWaiting()
  t.equal(failed.length, 1)
  writer.commit()
})

for (const fault of [new Error('the disk is full'), new VerbatimError('the schema was changed')]) {
  t.test(
    `an error that is no fault of an article rolls the transaction back: ${String(fault)}`,
    async (t) => {
      const { article } = articles(t)
      const { db, committed, names, failed, keepGoing } = observed(t)
      const writer = keepGoing()
      writer.add(article('a'))
      writer.add(poisoned(article('b'), fault))
      writer.add(article('c'))
      t.equal(writer.uncommitted, 1)
      writer.commit()
      t.strictSame(
        [committed, failed, names()],
        [['c'], [fault], ['begin', 'rollback', 'begin', 'commit']],
      )
      t.strictSame(ids(db).articles, ['c'])
    },
  )
}

t.test('an error that is no fault of an article ends a load that stops at faults', async (t) => {
  const { article } = articles(t)
  const { db, committed, names, strict } = observed(t)
  const writer = strict()
  writer.add(article('a'))
  t.throws(
    () => {
      writer.add(poisoned(article('b'), new Error('the disk is full')))
    },
    { message: 'the disk is full' },
  )
  writer.commit()
  t.strictSame([committed, names(), ids(db).articles], [[], ['begin', 'rollback'], []])
})
