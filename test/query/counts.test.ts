import t from 'tap'
import { createCounted } from '../../src/query/edition-cache.js'

const edition = (number: number, instance = 'a') => ({ number, instance, committedAt: 0 })

t.test(
  'what was counted is given again for the same edition and key, and counted anew for another',
  async (t) => {
    const counted = createCounted()
    let count = 0
    const ask = (number: number, key: unknown, instance?: string) =>
      counted(edition(number, instance), key, () => ++count)
    t.strictSame(
      [ask(1, 'x'), ask(1, 'x'), ask(1, ['x']), ask(1, 'y'), ask(1, 'x')],
      [1, 1, 2, 3, 1],
    )
    t.strictSame([ask(2, 'x'), ask(2, 'x'), ask(2, 'x', 'b')], [4, 4, 5])
  },
)

t.test('nothing is kept of an earlier edition', async (t) => {
  const counted = createCounted()
  let count = 0
  const ask = (number: number) => counted(edition(number), 'x', () => ++count)
  t.strictSame([ask(1), ask(2), ask(1)], [1, 2, 3])
})

t.test('no more is kept than is said: a list counts by its length', async (t) => {
  const counted = createCounted(10)
  let count = 0
  const ask = (key: string, length: number) =>
    counted(edition(1), key, () => [++count, ...Array<number>(length - 1).fill(0)])[0]
  t.strictSame([ask('a', 4), ask('b', 4), ask('a', 4), ask('c', 4), ask('b', 4)], [1, 2, 1, 3, 4])
  t.strictSame(
    [ask('long', 20), ask('long', 20)],
    [5, 6],
    'what is longer than all that may be kept is not',
  )
})

t.test(
  'a long key counts as several: whoever asks for what is not there fills no memory',
  async (t) => {
    const counted = createCounted(10)
    let count = 0
    const ask = (key: string) => counted(edition(1), key, () => ++count)
    t.strictSame([ask('a'.repeat(5000)), ask('a'.repeat(5000))], [1, 2])
    t.strictSame(
      [
        ask('b'.repeat(2000)),
        ask('c'.repeat(2000)),
        ask('b'.repeat(2000)),
        ask('d'.repeat(2000)),
        ask('c'.repeat(2000)),
      ],
      [3, 4, 3, 5, 6],
    )
  },
)
