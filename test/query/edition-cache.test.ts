import t from 'tap'
import { createEditionCache } from '../../src/query/edition-cache.js'

const edition = (number: number, instance = 'a') => ({ number, instance, committedAt: 0 })

t.test('a value is found once for each edition and key', async (t) => {
  const cache = createEditionCache()
  let count = 0
  const ask = (number: number, key: string[], instance?: string) =>
    cache(edition(number, instance), key, () => ++count)
  t.strictSame(
    [ask(1, ['x']), ask(1, ['x']), ask(1, ['x', 'x']), ask(1, ['y']), ask(1, ['x'])],
    [1, 1, 2, 3, 1],
  )
  t.strictSame([ask(2, ['x']), ask(2, ['x']), ask(2, ['x'], 'b')], [4, 4, 5])
})

t.test('a new edition empties the cache', async (t) => {
  const cache = createEditionCache()
  let count = 0
  const ask = (number: number) => cache(edition(number), ['x'], () => ++count)
  t.strictSame([ask(1), ask(2), ask(1)], [1, 2, 3])
})

/** Two values of about 3,000 bytes fit, three don't. */
const BYTES = 7000

t.test('the least recently used value goes first; a list counts by its length', async (t) => {
  const cache = createEditionCache(BYTES)
  let count = 0
  const ask = (key: string, length: number) =>
    cache(edition(1), [key], () => [++count, ...Array<number>(length - 1).fill(0)])[0]
  t.strictSame(
    [ask('a', 700), ask('b', 700), ask('a', 700), ask('c', 700), ask('b', 700)],
    [1, 2, 1, 3, 4],
  )
  t.strictSame(
    [ask('long', 2000), ask('long', 2000)],
    [5, 6],
    'a value that takes more than the whole cache is not kept',
  )
})

t.test('a key counts by its length, so that requests for nothing fill no memory', async (t) => {
  const cache = createEditionCache(BYTES)
  let count = 0
  const ask = (key: string, length: number) =>
    cache(edition(1), [key.repeat(length)], () => ++count)
  t.strictSame([ask('a', 8000), ask('a', 8000)], [1, 2])
  t.strictSame(
    [ask('b', 3000), ask('c', 3000), ask('b', 3000), ask('d', 3000), ask('c', 3000)],
    [3, 4, 3, 5, 6],
  )
})
