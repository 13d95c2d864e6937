import t from 'tap'
import { createFairQueue, QueueFull } from '../../../src/db/reading/fair-queue.js'

type Queue = ReturnType<typeof createFairQueue>

/** Enters the queue as several clients, and tells whose turn came in which order. */
function entering(queue: Queue) {
  const order: string[] = []
  const releases: (() => void)[] = []
  return {
    order,
    enter: async (...clients: string[]) => {
      for (const client of clients)
        void queue.enter(client.charAt(0)).then(({ release }) => {
          order.push(client)
          releases.push(release)
        })
      await settled()
    },
    /** The first one that holds a place gives it back. */
    release: async () => {
      releases.shift()!()
      await settled()
    },
  }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

t.test('a client holds no more than its share, even if places are free', async (t) => {
  const queue = createFairQueue({ places: 4, share: 2, maxWaiting: 10 })
  const { order, enter, release } = entering(queue)
  await enter('a1', 'a2', 'a3', 'a4', 'b1')
  t.strictSame(order, ['a1', 'a2', 'b1'])
  t.strictSame(queue.counts(), { running: 3, waiting: 2 })
  await release()
  t.strictSame(order, ['a1', 'a2', 'b1', 'a3'])
})

t.test('clients take turns, however many requests of one of them wait', async (t) => {
  const { order, enter, release } = entering(
    createFairQueue({ places: 1, share: 1, maxWaiting: 10 }),
  )
  await enter('a1', 'a2', 'a3', 'a4', 'b1', 'c1', 'b2')
  for (let i = 0; i < 6; i++) await release()
  t.strictSame(order, ['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4'])
})

t.test('a client that comes back does not overtake the others', async (t) => {
  const { order, enter, release } = entering(
    createFairQueue({ places: 1, share: 1, maxWaiting: 10 }),
  )
  await enter('a1', 'b1', 'c1')
  await release()
  await enter('a2')
  await release()
  await release()
  t.strictSame(order, ['a1', 'b1', 'c1', 'a2'])
})

t.test(
  'too many waiting requests of one client are refused, those of others are not',
  async (t) => {
    const queue = createFairQueue({ places: 1, share: 1, maxWaiting: 2 })
    const { enter } = entering(queue)
    await enter('a1', 'a2', 'a3')
    await t.rejects(queue.enter('a'), QueueFull)
    await enter('b1')
    t.strictSame(queue.counts(), { running: 1, waiting: 3 })
  },
)

t.test('a place tells whether it was free at once', async (t) => {
  const queue = createFairQueue({ places: 1, share: 1, maxWaiting: 2 })
  const first = await queue.enter('a')
  const second = queue.enter('a')
  t.notOk(first.hasWaited)
  first.release()
  t.ok((await second).hasWaited)
})

t.test('a queue without requests is empty', async (t) => {
  const queue = createFairQueue({ places: 2, share: 1, maxWaiting: 2 })
  for (const client of ['a', 'b', 'a']) (await queue.enter(client)).release()
  t.strictSame(queue.counts(), { running: 0, waiting: 0 })
})
