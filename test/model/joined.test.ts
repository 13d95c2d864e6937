import t from 'tap'
import { joinedByAnd, joinedByOr } from '../../src/model/joined.js'

/* Words in a sentence are joined by commas, and the last one by "or" or "and". */

for (const [parts, or, and] of [
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a or b', 'a and b'],
  [['a', 'b', 'c'], 'a, b or c', 'a, b and c'],
  [['a, b', 'c, d', 'e'], 'a, b, c, d or e', 'a, b, c, d and e'],
] as const) {
  t.test(`${parts.length} parts: ${or}`, async (t) => {
    t.equal(joinedByOr(parts), or)
    t.equal(joinedByAnd(parts), and)
  })
}
