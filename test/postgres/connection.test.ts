import t, { type Test } from 'tap'
import { connect } from '../../src/db/connect.js'
import type { Database } from '../../src/db/database.js'
import { isRefusedValue } from '../../src/db/engine-error.js'
import { explainDatabaseError } from '../../src/db/open.js'
import { inOneChange, inOneSnapshot } from '../../src/db/transaction.js'
import { failure } from '../ingest/annotations.js'
import { emptyDatabase, sql } from './databases.js'

/* The synchronous connection to PostgreSQL, with which commands work: values, transactions, and what is said of errors. */

const url = await emptyDatabase()

function open(t: Test, target = url, mode: 'read' | 'write' = 'write'): Database {
  const db = connect(target, { mode })
  t.teardown(() => {
    db.connection.close()
  })
  return db
}

/** A table with the numbers of some rows. */
function tableOf(db: Database, name: string) {
  db.connection.exec(`create table ${name} (n bigint primary key)`)
  const insert = db.connection.prepare(`insert into ${name} values ($1)`)
  return {
    insert: (n: number | string) => {
      insert.send([n])
    },
    rows: () => db.connection.prepare(`select n from ${name} order by n`).all([]).flat(),
  }
}

for (const [type, value] of [
  ['bigint', 0],
  ['bigint', -9007199254740991],
  ['bigint', null],
  ['double precision', 0.1],
  ['double precision', 1e300],
  ['numeric', 12.5],
  ['text', ''],
  ['text', `it's "so" \\ $1 {a,b} null`],
  ['text', '𠮷野 é e\u0301 👩‍👩‍👧 \u2028 \r\n\t'],
  ['bytea', Buffer.from([0, 39, 92, 255])],
  ['bytea', Buffer.alloc(0)],
  ['bytea', null],
  ['bigint[]', [1, null, 3]],
  ['text[]', ['', 'a,b', '{"x"}', null]],
] as const) {
  t.test(
    `${type} ${JSON.stringify(value).replace(/[^\w.-]+/g, ' ')} comes back as it was`,
    async (t) => {
      const db = open(t)
      if (Array.isArray(value))
        t.strictSame(
          db.connection.prepare(`select * from unnest($1::${type})`).all([value]).flat(),
          value,
        )
      else
        t.strictSame(
          db.connection.prepare(`select $1::${type} union all select $1::${type}`).all([value]),
          [[value], [value]]
            .slice(0, value === null ? 1 : 2)
            .concat(value === null ? [[null]] : []),
        )
    },
  )
}

t.test('truth is 1 or 0, and JSON is text, as in SQLite', async (t) => {
  const { connection } = open(t)
  t.strictSame(connection.prepare(`select true, false, json '{"a": 1}', jsonb '[1]'`).get([]), [
    1,
    0,
    '{"a": 1}',
    '[1]',
  ])
})

t.test('a statement without rows gives none, and a first row is one', async (t) => {
  const { connection } = open(t)
  t.equal(connection.prepare('select 1 where false').get([]), undefined)
  t.strictSame(connection.prepare('select 1 where false').all([]), [])
  t.strictSame(connection.prepare('select n from generate_series(3, 5) as n').get([]), [3])
})

t.test('the error of a statement that was sent comes from the next one', async (t) => {
  const db = open(t)
  const { insert, rows } = tableOf(db, 'sent')
  insert(1)
  insert('x')
  insert(2)
  t.match(failure(rows), { code: '22P02', message: /invalid input syntax for type bigint: "x"/ })
  t.strictSame(rows(), [1], 'no statement runs after the error until it is known')
})

for (const what of ['the statement that fails is sent', 'the function fails'] as const) {
  t.test(`a change is undone as a whole if ${what}`, async (t) => {
    const db = open(t)
    const { insert, rows } = tableOf(db, what === 'the function fails' ? 'undone_a' : 'undone_b')
    t.throws(() =>
      inOneChange(db, () => {
        insert(1)
        if (what === 'the function fails') throw new Error('no')
        insert('x')
      }),
    )
    t.notOk(db.connection.inTransaction)
    inOneChange(db, () => {
      insert(2)
    })
    t.strictSame(rows(), [2])
  })
}

t.test('a change within a change is undone alone', async (t) => {
  const db = open(t)
  const { insert, rows } = tableOf(db, 'nested')
  inOneChange(db, () => {
    insert(1)
    t.throws(() =>
      inOneChange(db, () => {
        insert(2)
        insert('x')
      }),
    )
    inOneChange(db, () => {
      insert(3)
    })
  })
  t.strictSame(rows(), [1, 3])
})

t.test('reads in one snapshot see one state, and a change sees the newest one', async (t) => {
  const db = open(t)
  const { rows } = tableOf(db, 'snapshots')
  await sql(
    url,
    `alter database "${new URL(url).pathname.slice(1)}" set default_transaction_isolation = 'serializable'`,
  )
  const other = open(t)
  const insert = other.connection.prepare('insert into snapshots values ($1)')
  inOneSnapshot(db, () => {
    t.strictSame(rows(), [])
    insert.all([1])
    t.strictSame(rows(), [])
  })
  const third = open(t)
  inOneChange(third, () => {
    const read = third.connection.prepare('select n from snapshots')
    t.strictSame(read.all([]), [[1]])
    insert.all([2])
    t.strictSame(read.all([]), [[1], [2]])
  })
  await sql(
    url,
    `alter database "${new URL(url).pathname.slice(1)}" reset default_transaction_isolation`,
  )
})

t.test('a connection for reading cannot write', async (t) => {
  const db = open(t, url, 'read')
  t.match(
    explainDatabaseError(
      failure(() => db.connection.exec('create table no (n int)')),
      'x',
    ),
    { message: 'database "x" is read-only, as a standby is: set DATABASE_URL to the primary' },
  )
})

t.test('a connection that the server ends says that nothing is half done', async (t) => {
  const db = open(t)
  const { insert } = tableOf(db, 'ended')
  const [pid] = db.connection.prepare('select pg_backend_pid()').get([])!
  const error = failure(() =>
    inOneChange(db, () => {
      insert(1)
      other.connection.prepare('select pg_terminate_backend($1)').all([pid])
      db.connection.prepare('select 1').get([])
    }),
  )
  t.match(explainDatabaseError(error, 'x'), {
    name: 'VerbatimError',
    message: 'database "x" has ended the connection; what was not committed is undone. Try again',
  })
  t.strictSame(await sql(url, 'select * from ended'), [])
})
const other = connect(url, { mode: 'write' })
t.teardown(() => {
  other.connection.close()
})

t.test('values that PostgreSQL cannot hold are told from other errors', async (t) => {
  const { connection } = open(t)
  const error = (text: string, ...values: unknown[]) =>
    failure(() => connection.prepare(text).all(values))
  t.ok(isRefusedValue(error('select $1::text', 'a\0b')))
  t.notOk(isRefusedValue(error('select * from missing')))
})

for (const [target, message] of [
  [
    'postgres://me:secret@127.0.0.1:1/x',
    'postgres://me@127.0.0.1:1/x" cannot be reached: is the server running, and are host and port right?',
  ],
  [
    'postgres://me:se@cret@host.invalid/x',
    'postgres://me@host.invalid/x" cannot be reached: its host name is unknown',
  ],
  [
    'postgres://me:secret@127.0.0.1:99999/x?a=b',
    'postgres://me@127.0.0.1:99999/x" cannot be opened: Invalid URL',
  ],
  [
    url.replace(/test_\w+/, 'missing'),
    /missing" does not exist on the server: create it with "createdb"$/,
  ],
  [url.replace('postgres@', 'stranger@'), /" refuses the user or the password of DATABASE_URL$/],
  [
    `${url}&sslmode=verify-full`,
    /" cannot be opened: The server does not support SSL connections$/,
  ],
] as const) {
  t.test(String(message), async (t) => {
    const { name, message: said } = failure(() => connect(target, { mode: 'write' }))
    t.equal(name, 'VerbatimError')
    t.match(said, message)
    t.notMatch(said, /secret|host=/)
  })
}
