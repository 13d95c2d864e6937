import t from 'tap'
import { createEditionCache } from '../../src/query/edition-cache.js'
import { placesAt, readThroughFirstPlaces, type Place } from '../../src/query/first-places.js'
import type { Cursor } from '../../src/query/keyset.js'

/* Pages out of the kept places are compared with slices of the whole list. */

const all: Place[] = Array.from({ length: 1200 }, (_, i) => [
  Math.floor(i / 7) - 200,
  i,
  `row ${i}`,
])

/** Reads as SQLite would. */
function read(limit: number, cursor: Cursor | null): Place[] {
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

/** Reads pages of lists through one cache. */
function createPager() {
  const cache = createEditionCache()
  return (
    edition: typeof EDITION,
    key: string,
    limit: number,
    cursor: Cursor | null,
    readPlaces: typeof read,
  ) => readThroughFirstPlaces(cache, edition, [key], { limit, cursor }, readPlaces)
}

t.test(
  'pages are the same as without kept places, forward and back, far beyond them',
  async (t) => {
    const page = createPager()
    for (const limit of [1, 21, 101, 350]) {
      t.same(page(EDITION, 'x', limit, null, read), read(limit, null))
      for (const i of [0, 1, 20, 198, 199, 278, 279, 298, 299, 300, 301, 1198, 1199]) {
        for (const direction of ['next', 'prev'] as const) {
          t.same(
            page(EDITION, 'x', limit, cursorAt(i, direction), read),
            read(limit, cursorAt(i, direction)),
            `${direction} ${limit} of ${i}`,
          )
        }
      }
    }
  },
)

t.test('pages near the beginning are read once per edition and list', async (t) => {
  const page = createPager()
  let reads = 0
  const counted = (limit: number, cursor: Cursor | null) => {
    reads++
    return read(limit, cursor)
  }
  page(EDITION, 'x', 20, null, counted)
  page(EDITION, 'x', 100, cursorAt(180, 'next'), counted)
  page(EDITION, 'x', 20, cursorAt(299, 'prev'), counted)
  t.equal(reads, 1)
  page(EDITION, 'x', 20, cursorAt(290, 'next'), counted)
  t.equal(reads, 2, 'beyond the kept places')
  page(EDITION, 'y', 20, null, counted)
  page({ ...EDITION, number: 2 }, 'x', 20, null, counted)
  t.equal(reads, 4)
})

t.test(
  'a cursor that is not among the kept places is read, and so are the places after the last kept one, unless the list ends there',
  async (t) => {
    const some: Place[] = [
      [-3, 5],
      [-3, 8],
      [-1, 2],
    ]
    const at = (direction: Cursor['direction'], position: [number, string | number]) => ({
      direction,
      position,
    })
    t.equal(placesAt(some, 2, at('next', [-3, 6]), 3), undefined)
    t.equal(placesAt(some, 2, at('next', [-3, '5']), 3), undefined)
    t.equal(placesAt(some, 2, at('next', [-3, 8]), 3), undefined)
    t.equal(placesAt(some, 4, null, 3), undefined)
    t.same(placesAt(some, 4, null, 4), some)
    t.same(placesAt(some, 1, at('next', [-3, 5]), 3), [[-3, 8]])
    t.same(placesAt(some, 2, at('next', [-3, 8]), 4), [[-1, 2]])
    t.same(placesAt(some, 2, at('next', [-1, 2]), 4), [])
    t.same(placesAt(some, 2, at('prev', [-1, 2]), 3), [
      [-3, 8],
      [-3, 5],
    ])
  },
)
