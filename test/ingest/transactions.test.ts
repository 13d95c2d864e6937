import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import type { PreparedArticle } from '../../src/ingest/prepare.js'
import { createTransactions } from '../../src/ingest/transactions.js'
import type { LoadResult, Writer } from '../../src/ingest/writer.js'
import { AnnotationError, VerbatimError } from '../../src/model/errors.js'

/* What is written together, and when others can write: told by what a writer is asked to do. */

const article = (id: string, { characters = 10, annotations = 10 } = {}) =>
  ({
    source: {
      annotation: { article: { id } },
      text: { length: characters },
      canonical: { length: annotations },
    },
  }) as unknown as PreparedArticle
const faulty = (line: string) => new AnnotationError('a.json', [], [line])
const resultOf = (id: string): LoadResult => ({ article: id, changed: true, counts: {} })

/** A writer that notes what it is asked, and when; it fails for the ids given. */
function noting(faults: Record<string, Error> = {}) {
  const calls: { what: string; at: number }[] = []
  const note = (what: string) => {
    calls.push({ what, at: performance.now() })
  }
  let open = false
  const writer: Writer = {
    begin: () => {
      note('begin')
      open = true
    },
    commit: () => {
      if (open) note('commit')
      open = false
    },
    isOpen: () => open,
    load: ({
      source: {
        annotation: {
          article: { id },
        },
      },
    }) => {
      const fault = faults[id]
      if (fault && !(fault instanceof AnnotationError)) open = false
      if (fault) throw fault
      note(id)
      return resultOf(id)
    },
    unload: () => false,
  }
  const [there, failed] = [[] as string[], [] as unknown[]]
  const of = (fail: (error: unknown) => void) =>
    createTransactions(
      writer,
      ({ article }) => {
        there.push(article)
      },
      fail,
    )
  return {
    calls,
    there,
    failed,
    of,
    keepGoing: () =>
      of((error) => {
        failed.push(error)
      }),
    strict: () =>
      of((error) => {
        throw error as Error
      }),
  }
}
const names = (calls: readonly { what: string }[]) => calls.map(({ what }) => what)

t.test('articles are there together, in their order', async (t) => {
  const { calls, there, keepGoing } = noting()
  const transactions = keepGoing()
  for (const id of ['a', 'b', 'c']) transactions.add(article(id))
  t.strictSame(names(calls), ['begin', 'a', 'b', 'c'])
  t.strictSame([there, transactions.open()], [[], 3])
  transactions.finish()
  t.strictSame([names(calls).at(-1), there, transactions.open()], ['commit', ['a', 'b', 'c'], 0])
  transactions.finish()
  t.equal(calls.length, 5, 'nothing is begun for nothing')
})

for (const [what, each, count] of [
  ['articles', {}, 1000],
  ['characters', { characters: 300_000 }, 4],
  ['characters of annotations', { annotations: 6_000_000 }, 3],
] as const) {
  t.test(
    `a transaction ends with so many ${what}, and the next one begins when others had the time to write`,
    async (t) => {
      const { calls, there, keepGoing } = noting()
      const transactions = keepGoing()
      let added = 0
      const add = () => {
        transactions.add(article(String(added++), each))
      }
      while (there.length === 0) add()
      t.equal(added, count)
      const committed = calls.at(-1)!
      t.equal(committed.what, 'commit')
      while (calls.length === count + 2) {
        add()
        await setTimeout(5)
      }
      t.ok(
        calls[count + 2]!.at - committed.at > 110,
        'SQLite looks every 100 ms whether it can write',
      )
      transactions.finish()
      t.strictSame(
        there,
        Array.from({ length: added }, (_, i) => String(i)),
        'none is lost, and their order stays',
      )
    },
  )
}

t.test('what can not be written is told, and the others are there', async (t) => {
  const fault = faulty('b is another one')
  const { there, failed, keepGoing } = noting({ b: fault })
  const transactions = keepGoing()
  for (const id of ['a', 'b', 'c']) transactions.add(article(id))
  transactions.finish()
  t.strictSame([there, failed], [['a', 'c'], [fault]])
})

t.test(
  'where it is to end at a fault, what stands before that is there, and nothing after it',
  async (t) => {
    const { calls, there, strict } = noting({ '1001': faulty('another one') })
    const transactions = strict()
    for (let i = 0; i < 1003; i++) transactions.add(article(String(i))) // the last ones wait
    t.equal(there.length, 1000)
    t.throws(
      () => {
        transactions.finish()
      },
      { message: 'another one' },
    )
    t.strictSame([there.length, there.at(-1), names(calls).at(-1)], [1001, '1000', 'commit'])
    transactions.finish()
    t.equal(there.length, 1001)
  },
)

for (const fault of [new Error('the disk is full'), new VerbatimError('the schema was changed')]) {
  t.test(
    `what is no fault of an article undoes what is not there yet: ${String(fault)}`,
    async (t) => {
      const { there, calls, failed, keepGoing } = noting({ b: fault })
      const transactions = keepGoing()
      for (const id of ['a', 'b', 'c']) transactions.add(article(id))
      t.equal(transactions.open(), 1)
      transactions.finish()
      t.strictSame(
        [there, failed, names(calls)],
        [['c'], [fault], ['begin', 'a', 'begin', 'c', 'commit']],
      )
    },
  )
}

t.test('what is no fault of an article undoes what is not there yet', async (t) => {
  const { there, calls, strict } = noting({ b: new Error('the disk is full') })
  const transactions = strict()
  transactions.add(article('a'))
  t.throws(
    () => {
      transactions.add(article('b'))
    },
    { message: 'the disk is full' },
  )
  transactions.finish()
  t.strictSame([there, names(calls)], [[], ['begin', 'a']])
})
