import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type pg from 'pg'
import type { BoundStatement, Rows } from '../reading/suspension.js'
import { runStepInTurns } from '../row-steps.js'

/** A connection that keeps its statements prepared, and sends those of a call together. */
export interface PostgresClient {
  /** The rows of statements, in one round trip. */
  run: (statements: readonly BoundStatement[]) => Promise<Rows[]>
  /** Sends a statement whose result nobody needs. The statements after it do not wait for its answer. */
  send: (sql: string) => void
  /** True if the connection should be closed, because it is lost or has prepared many statements. */
  isSpent: () => boolean
}

/** The statements that a connection prepares. PostgreSQL keeps them until the connection is closed. */
const MAX_PREPARED = 1000

/** Wraps a connection of pg in pipeline mode. */
export function createClient(connection: pg.Client): PostgresClient {
  const prepared = new Set<string>()
  let isLost = false
  connection.on('error', () => {
    isLost = true // the statements that wait for rows fail with the error
  })
  const query = async ({ sql, values, step }: BoundStatement): Promise<Rows> => {
    const name = nameOf(sql)
    prepared.add(name)
    const { rows } = await connection.query<unknown[]>({
      name,
      text: sql,
      values,
      rowMode: 'array',
    })
    return step === undefined ? rows : await runStepInTurns(step, rows)
  }
  return {
    run: (statements) => Promise.all(statements.map(query)),
    send: (sql) => {
      connection.query(sql).catch(() => undefined) // if the connection is lost, the next statement fails, too
    },
    isSpent: () => isLost || prepared.size >= MAX_PREPARED,
  }
}

const names = new LRUCache<string, string>({ max: 2 * MAX_PREPARED })

/** The name of a prepared statement, which has at most 63 bytes. All connections give a text the same name. */
function nameOf(sql: string): string {
  let name = names.get(sql)
  if (name === undefined) names.set(sql, (name = hash('sha256', sql, 'base64url')))
  return name
}
