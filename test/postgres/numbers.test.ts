import { sql } from 'drizzle-orm'
import t from 'tap'
import { jsonArray } from '../../src/db/dialect/json.js'
import { shortestNumber } from '../../src/db/dialect/text.js'
import { prepare } from '../../src/db/statements.js'
import { databaseFile } from '../helper.js'
import { emptyDatabase, on } from './databases.js'

/** Numbers, and how JSON has them. */
const NUMBERS: readonly [number | null, string][] = [
  [null, 'null'],
  [0, '0'],
  [-7, '-7'],
  [2.5, '2.5'],
  [0.1, '0.1'],
  [123456.78901, '123456.78901'],
  [1e15, '1000000000000000'],
  [9e18, '9000000000000000000'],
  [1e19, '1.0e+19'],
  [1e20, '1.0e+20'],
  [-1.25e21, '-1.25e+21'],
  [1e100, '1.0e+100'],
  [1e-5, '1.0e-05'],
  [4.2e-10, '4.2e-10'],
  [3.141592653589793, '3.141592653589793'],
  [2 / 3, '0.6666666666666666'],
  [-1234567.890123456, '-1234567.890123456'],
  [0.1 + 0.2, '0.30000000000000004'],
  [1e15 / 7, '142857142857142.84'],
  [1.5e15 + 0.5, '1500000000000000.5'],
  [1e22 / 3, '3.3333333333333335e+21'],
  [2 ** -30 / 3, '3.104408582051595e-10'],
]

t.test('both engines write numbers alike', async (t) => {
  for (const target of [databaseFile(t), await emptyDatabase()])
    on(target, (db) => {
      const value = sql`cast(${sql.placeholder('value')} as double precision)`
      const json = prepare<[string]>(
        db,
        db.select({ json: jsonArray(shortestNumber(value)) }).from(sql`(select 1) as "one"`),
      )
      for (const [value, written] of NUMBERS)
        t.equal(json.get({ value })![0], `[${written}]`, `${db.connection.engine}: ${value}`)
    })
})
