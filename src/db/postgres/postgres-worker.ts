import { workerData } from 'node:worker_threads'
import pg from 'pg'
import type { Answer, Failure, Request, WorkerTask } from './messages.js'
import { KEEPALIVE_DELAY } from './keepalive.js'
import { BYTES, valueTypes } from './values.js'

/*
 * Runs the statements of a synchronous connection: pg is asynchronous, so it needs a thread whose event loop runs while the
 * thread of the command waits.
 */

const { url, setUp, port, answered } = workerData as WorkerTask
let client: pg.Client
/** The error of a statement that nobody has waited for. */
let failed: Failure | undefined
/** The error that has ended the connection. */
let lost: Failure | undefined
const names = new Map<string, string>()

interface ServerError extends Error {
  code?: string
  /** The place in the statement, from 1. */
  position?: string
  errors?: Error[]
}

function answer(message: Answer): void {
  port.postMessage(message)
  Atomics.add(answered, 0, 1)
  Atomics.notify(answered, 0)
}

const failureOf = (error: unknown, statement = ''): Failure => {
  const { message, code, errors, position } = error as ServerError
  const place = Number(position ?? 0)
  // A host name with several addresses has an error for each.
  const text = message === '' && errors !== undefined ? errors.map(String).join('; ') : message
  return {
    message: text,
    ...(code !== undefined && { code }),
    near: statement.slice(Math.max(0, place - 100), place + 100),
  }
}

function nameOf(text: string): string {
  let name = names.get(text)
  if (name === undefined) names.set(text, (name = `s${names.size}`))
  return name
}

/** Runs a request. After a failure that was not reported, it fails like the request that failed first. */
async function outcomeOf({ text, values }: Request): Promise<Answer> {
  const before = failed ?? lost
  if (before !== undefined) return { failure: before }
  try {
    const result = await client.query<unknown[]>({
      text,
      rowMode: 'array',
      ...(values !== undefined && { name: nameOf(text), values: [...values] }),
    })
    // A text of several statements has several results.
    const last = Array.isArray(result) ? (result.at(-1) as typeof result) : result
    return {
      columns: last.fields.map(({ name }) => name),
      bytes: last.fields.flatMap(({ dataTypeID }, i) => (dataTypeID === BYTES ? [i] : [])),
      rows: last.rows,
      count: last.rowCount ?? 0,
      command: last.command,
    }
  } catch (error) {
    return { failure: lost ?? failureOf(error, text) }
  }
}

async function run(request: Request): Promise<void> {
  if (request.undoes === true) failed = undefined
  const outcome = await outcomeOf(request)
  failed = 'failure' in outcome && !request.wait ? outcome.failure : undefined
  if (request.wait) answer(outcome)
}

async function connect(): Promise<void> {
  client = new pg.Client({
    connectionString: url,
    types: valueTypes,
    application_name: 'verbatim',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEPALIVE_DELAY,
  })
  client.on('error', (error) => {
    lost ??= failureOf(error)
  })
  await client.connect()
  await client.query(setUp)
}

// pg throws some errors from its socket; the other thread would wait for ever.
process.on('uncaughtException', (error) => {
  lost ??= failureOf(error)
  answer({ failure: lost })
})
/** The requests run one after another. */
let last = connect().then(
  () => {
    answer({ columns: [], bytes: [], rows: [], count: 0, command: 'CONNECT' })
  },
  (error: unknown) => {
    lost = failureOf(error)
    answer({ failure: lost })
  },
)
port.on('message', (request: Request) => {
  last = last.then(() => run(request))
})
port.on('close', () => {
  last = last.then(() => client.end())
})
