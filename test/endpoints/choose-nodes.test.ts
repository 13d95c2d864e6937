import t from 'tap'
import { addEnds } from '../../src/endpoints/graph/choose.js'

t.test('ends of links are added in order of strength while there is room', async (t) => {
  const { distances, full } = addEnds(
    new Map([['a', 0]]),
    [
      { source: 'a', target: 'b' },
      { source: 'c', target: 'd' },
      { source: 'c', target: 'a' },
    ],
    1,
    3,
  )
  t.strictSame(
    [...distances],
    [
      ['a', 0],
      ['b', 1],
      ['c', 1],
    ],
  )
  t.equal(full, true)
})
