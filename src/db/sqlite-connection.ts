import type BetterSqlite3 from 'better-sqlite3'
import type { SqliteConnection } from './connection.js'

/** A connection to an open SQLite file. */
export function sqliteConnection(client: BetterSqlite3.Database): SqliteConnection {
  const transaction = client.transaction((run: () => unknown) => run())
  return {
    engine: 'sqlite',
    client,
    name: client.name,
    get inTransaction() {
      return client.inTransaction
    },
    prepare: (text) => {
      const statement = client.prepare<unknown[], unknown[]>(text)
      if (statement.reader) statement.raw()
      return {
        all: (values) => statement.all(values),
        get: (values) => statement.get(values),
        send: (values) => {
          statement.run(values)
        },
      }
    },
    exec: (text) => {
      client.exec(text)
    },
    begin: (kind) => {
      client.exec(kind === 'change' ? 'begin immediate' : 'begin')
    },
    commit: () => {
      client.exec('commit')
    },
    rollBack: () => {
      client.exec('rollback')
    },
    transaction: <T>(kind: 'read' | 'change', run: () => T) =>
      (kind === 'change' ? transaction.immediate(run) : transaction.deferred(run)) as T,
    close: () => {
      client.close()
    },
  }
}
