import t from 'tap'
import { sharedRead } from '../../../src/db/postgres/shared-read.js'

/** A read that ends when it is told to: with the number of reads that have begun, or with an error. */
function controlled() {
  const ends: ((error?: Error) => void)[] = []
  const read = sharedRead(
    () =>
      new Promise<number>((resolve, reject) => {
        const number = ends.length + 1
        ends.push((error) => {
          if (error === undefined) resolve(number)
          else reject(error)
        })
      }),
  )
  return { read, ends }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

t.test('calls at once share a read, and calls during a read share the next one', async (t) => {
  const { read, ends } = controlled()
  const first = [read(), read()]
  await turn()
  const second = [read(), read(), read()]
  await turn()
  t.equal(ends.length, 1, 'one read runs at a time')
  ends[0]!()
  t.strictSame(await Promise.all(first), [1, 1])
  await turn()
  t.equal(ends.length, 2)
  ends[1]!()
  t.strictSame(await Promise.all(second), [2, 2, 2], 'no result is older than its call')
})

t.test('a read that fails fails for its own calls only', async (t) => {
  const { read, ends } = controlled()
  const first = read()
  await turn()
  const second = read()
  ends[0]!(new Error('gone'))
  await t.rejects(first, { message: 'gone' })
  await turn()
  ends[1]!()
  t.equal(await second, 2)
})
