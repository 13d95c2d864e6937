import t from 'tap'
import { createPlacement, Suspension, type Cost } from '../../../src/db/reading/suspension.js'

/* Where the statements of a read run. */

const HERE = [['here']]
const FOUND = [['found']]

/** A statement that takes some milliseconds here. */
const statement = (cost: Cost, milliseconds = 0) => ({
  cost,
  sql: cost,
  slots: [],
  run: () => {
    const end = performance.now() + milliseconds
    while (performance.now() < end);
    return HERE
  },
})

const cases: [cost: Cost, isSmall: boolean, allowance: number, runsHere: boolean][] = [
  ['quick', false, 0, true],
  ['costly', false, 10, false],
  ['costly', true, 0, false],
  ['costly', true, 10, true],
  ['unbounded', true, 10, false],
]
for (const [cost, isSmall, allowance, runsHere] of cases)
  t.test(`${cost}, ${isSmall ? 'small' : 'large'}, ${allowance} ms`, async (t) => {
    const placement = createPlacement(() => isSmall)
    const read = (found = new Map<string, string[][]>()) =>
      placement.during('costly', found, () => placement.rows(statement(cost), {}), allowance)
    if (runsHere) t.equal(read(), HERE)
    else {
      t.throws(read, Suspension)
      t.equal(read(new Map([[`${cost} []`, FOUND]])), FOUND)
    }
  })

t.test('costly statements go to a process once the allowance is spent', async (t) => {
  const placement = createPlacement(() => true)
  const found = new Map([['costly []', FOUND]])
  placement.during(
    'costly',
    found,
    () => {
      t.equal(placement.rows(statement('costly'), {}), HERE)
      t.equal(placement.rows(statement('costly', 100), {}), HERE)
      t.equal(placement.rows(statement('costly'), {}), FOUND)
      t.equal(placement.rows(statement('quick'), {}), HERE)
    },
    100,
  )
})

t.test('in a session, all statements run in its process', async (t) => {
  const placement = createPlacement(() => true)
  t.throws(
    () => placement.during('all', new Map(), () => placement.rows(statement('quick'), {})),
    Suspension,
  )
})

t.test('outside of reads, statements run here', async (t) => {
  t.equal(createPlacement(() => false).rows(statement('unbounded'), {}), HERE)
})
