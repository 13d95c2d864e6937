import fc from 'fast-check'
import t from 'tap'
import { indexRanges } from '../../../src/model/text/ranges.js'

/* The index of ranges, against a look at each range. */

const range = fc
  .tuple(fc.nat(30), fc.nat(8))
  .map(([start, length]) => ({ start, end: start + length }))

t.test('the index tells whether any range overlaps or encloses another one', async (t) => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 10 }), range, (all, { start, end }) => {
      const { overlaps, encloses } = indexRanges(all)
      return (
        overlaps({ start, end }) === all.some((one) => one.start < end && start < one.end) &&
        encloses({ start, end }) === all.some((one) => one.start <= start && end <= one.end)
      )
    }),
    { numRuns: 5000 },
  )
  t.notOk(
    indexRanges([]).encloses({ start: 0, end: 0 }),
    'without ranges, none encloses an empty range',
  )
})
