import { LRUCache } from 'lru-cache'
import { editionReader, isSameEdition } from '../edition.js'
import { openDatabase, type Database } from '../open.js'
import { runStep } from '../row-steps.js'
import { openSnapshot } from '../snapshot.js'
import type { Answer, Numbered, Request } from './messages.js'
import type { BoundStatement, Rows } from './suspension.js'

/*
 * A reading process: runs statements on its own connections to the database, one after another, and sends their rows to
 * the server. Its only argument is the path of the database. It ends when the server does.
 */

/** The statements that a connection keeps prepared. */
const KEPT_STATEMENTS = 100

/** Runs statements on a connection, and keeps them prepared. */
function runnerOf({ $client }: Database): (statement: BoundStatement) => Rows {
  const prepare = (sql: string) => $client.prepare<unknown[], unknown[]>(sql).raw()
  const prepared = new LRUCache<string, ReturnType<typeof prepare>>({ max: KEPT_STATEMENTS })
  return ({ sql, values, step }) => {
    let statement = prepared.get(sql)
    if (statement === undefined) prepared.set(sql, (statement = prepare(sql)))
    return step === undefined ? statement.all(values) : runStep(step, statement.iterate(values))
  }
}

function createAnswering(path: string): (request: Request) => Answer {
  const db = openDatabase(path, { mode: 'read' })
  const edition = editionReader(db)
  const run = runnerOf(db)
  const sessions = new Map<
    number,
    { run: (statement: BoundStatement) => Rows; close: () => void }
  >()
  const transaction = db.$client.transaction(
    ({ statements, expected }: Extract<Request, { type: 'run' }>): Answer => {
      return isSameEdition(edition(), expected)
        ? { type: 'rows', rows: statements.map(run) }
        : { type: 'edition changed' }
    },
  )
  return (request) => {
    switch (request.type) {
      case 'run':
        return transaction.deferred(request)
      case 'begin': {
        const snapshot = openSnapshot(path)
        sessions.set(request.session, { run: runnerOf(snapshot.db), close: snapshot.close })
        return { type: 'begun', edition: snapshot.edition }
      }
      case 'run in session':
        return { type: 'rows', rows: request.statements.map(sessions.get(request.session)!.run) }
      case 'end':
        sessions.get(request.session)?.close()
        sessions.delete(request.session)
        return { type: 'ended' }
    }
  }
}

/** The answer to a failure: its message, and the code of SQLite's error. */
function failureOf(error: unknown): Answer {
  const { message, code, cause } = error as Error & { code?: string; cause?: { code?: string } }
  return { type: 'failed', message, code: code ?? cause?.code }
}

let answering: ((request: Request) => Answer) | undefined
const path = process.argv[2]!

process.on('message', (request: Numbered<Request>) => {
  let answer: Answer
  try {
    answering ??= createAnswering(path)
    answer = answering(request)
  } catch (error) {
    answer = failureOf(error)
  }
  process.send!({ ...answer, id: request.id })
})
process.once('disconnect', () => {
  process.exit()
})
// A terminal sends Ctrl+C to all processes. The server decides when this one ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
