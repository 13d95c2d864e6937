import fc from 'fast-check'
import t from 'tap'
import { indexRanges } from '../../src/model/ranges.js'

/* What is looked up in ranges that were sorted once, against a look at each of them. */

const range = fc
  .tuple(fc.nat(30), fc.nat(8))
  .map(([start, length]) => ({ start, end: start + length }))

t.test(
  'that one of many ranges overlaps or encloses another one is what a look at each says',
  async (t) => {
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
    t.notOk(indexRanges([]).encloses({ start: 0, end: 0 }), 'no range is there to enclose nothing')
  },
)
