import t from 'tap'
import { createBest, nextTo, type Ranked } from '../../src/query/best.js'
import type { Cursor } from '../../src/query/keyset.js'

/* Pages of what is kept are held against those that a slice of everything gives. */

const all: Ranked[] = Array.from({ length: 1200 }, (_, i) => [
  Math.floor(i / 7) - 200,
  i,
  `row ${i}`,
])

/** What SQLite would answer. */
function read(limit: number, cursor: Cursor | null): Ranked[] {
  if (cursor === null) return all.slice(0, limit)
  const at = Number(cursor.position[1])
  return cursor.direction === 'next'
    ? all.slice(at + 1, at + 1 + limit)
    : all.slice(Math.max(0, at - limit), at).reverse()
}
const cursorAt = (i: number, direction: Cursor['direction']): Cursor => ({
  direction,
  position: all[i]!.slice(0, 2),
})
const EDITION = { number: 1, instance: 'a', committedAt: 0 }

t.test(
  'it gives the same pages as reading does, there and back, far beyond what is kept',
  async (t) => {
    const best = createBest()
    for (const limit of [1, 21, 101, 350]) {
      t.same(best(EDITION, 'x', limit, null, read), read(limit, null))
      for (const i of [0, 1, 20, 198, 199, 278, 279, 298, 299, 300, 301, 1198, 1199]) {
        for (const direction of ['next', 'prev'] as const) {
          t.same(
            best(EDITION, 'x', limit, cursorAt(i, direction), read),
            read(limit, cursorAt(i, direction)),
            `${direction} ${limit} of ${i}`,
          )
        }
      }
    }
  },
)

t.test('near the best it reads once an edition and request', async (t) => {
  const best = createBest()
  let reads = 0
  const counted = (limit: number, cursor: Cursor | null) => {
    reads++
    return read(limit, cursor)
  }
  best(EDITION, 'x', 20, null, counted)
  best(EDITION, 'x', 100, cursorAt(180, 'next'), counted)
  best(EDITION, 'x', 20, cursorAt(299, 'prev'), counted)
  t.equal(reads, 1)
  best(EDITION, 'x', 20, cursorAt(290, 'next'), counted)
  t.equal(reads, 2, 'beyond what is kept')
  best(EDITION, 'y', 20, null, counted)
  best({ ...EDITION, number: 2 }, 'x', 20, null, counted)
  t.equal(reads, 4)
})

t.test(
  'a position that is not among the best is read, and so is what follows the last of them unless there is no more',
  async (t) => {
    const some: Ranked[] = [
      [-3, 5],
      [-3, 8],
      [-1, 2],
    ]
    const at = (direction: Cursor['direction'], position: [number, string | number]) => ({
      direction,
      position,
    })
    t.equal(nextTo(some, 2, at('next', [-3, 6]), 3), undefined)
    t.equal(nextTo(some, 2, at('next', [-3, '5']), 3), undefined)
    t.equal(nextTo(some, 2, at('next', [-3, 8]), 3), undefined)
    t.equal(nextTo(some, 4, null, 3), undefined)
    t.same(nextTo(some, 4, null, 4), some)
    t.same(nextTo(some, 1, at('next', [-3, 5]), 3), [[-3, 8]])
    t.same(nextTo(some, 2, at('next', [-3, 8]), 4), [[-1, 2]])
    t.same(nextTo(some, 2, at('next', [-1, 2]), 4), [])
    t.same(nextTo(some, 2, at('prev', [-1, 2]), 3), [
      [-3, 8],
      [-3, 5],
    ])
  },
)
