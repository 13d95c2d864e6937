import { fork, type ChildProcess } from 'node:child_process'
import { VerbatimError } from '../../model/errors.js'
import { packagePath } from '../../model/files/package-path.js'
import type { Edition } from '../edition.js'
import type { Answer, Numbered, Request } from './messages.js'
import { keep, statementsOf, type Session } from './session.js'
import type { Missing, Rows } from './suspension.js'

/** The server's end of a reading process. */
export interface ProcessClient {
  /**
   * Runs statements, and adds their rows to those that were found; false if `expected` is no longer the current edition.
   */
  run: (
    missing: readonly Missing[],
    found: Map<string, Rows>,
    expected: Edition,
  ) => Promise<boolean>
  begin: () => Promise<Session>
  /** Ends the process at once, whatever it does. Statements that it runs are rejected with the reason. */
  kill: (reason: Error) => void
  /** True until the process has ended. */
  isAlive: () => boolean
}

/** A failure of SQLite in a reading process, with SQLite's code. */
class ReadingError extends Error {
  constructor(
    message: string,
    readonly code: string | undefined,
  ) {
    super(message)
  }
}

/** Starts a reading process for a database file. It does not keep the server running. */
export function startReadingProcess(path: string): ProcessClient {
  const calls = createCalls(startProcess(path))
  let sessions = 0
  return {
    run: async (missing, found, expected) => {
      const statements = statementsOf(missing)
      const answer = await calls.call({ type: 'run', statements, expected })
      if (answer.type !== 'rows') return false
      keep(answer.rows, missing, found)
      return true
    },
    begin: async () => {
      const session = ++sessions
      const begun = await calls.call({ type: 'begin', session })
      return {
        edition: (begun as Extract<Answer, { type: 'begun' }>).edition,
        run: async (missing, found) => {
          const statements = statementsOf(missing)
          const answer = await calls.call({ type: 'run in session', session, statements })
          keep((answer as Extract<Answer, { type: 'rows' }>).rows, missing, found)
        },
        end: async () => {
          if (calls.isAlive()) await calls.call({ type: 'end', session })
        },
      }
    },
    kill: calls.kill,
    isAlive: calls.isAlive,
  }
}

function startProcess(path: string): ChildProcess {
  const fromSources = import.meta.url.endsWith('.ts')
  return fork(
    fromSources
      ? new URL('./reading-process.ts', import.meta.url)
      : packagePath('dist/reading-process.js'),
    [path],
    { serialization: 'advanced', ...(!fromSources && { execArgv: [] }) },
  )
}

interface Waiting {
  resolve: (answer: Answer) => void
  reject: (error: Error) => void
}

/** Numbers the calls to a process, and passes each answer to its call. */
function createCalls(child: ChildProcess) {
  const waiting = new Map<number, Waiting>()
  let calls = 0
  let reason: Error | undefined
  /** Keeps the server running only while a call waits. */
  const hold = () => {
    const [process, channel] = [child, child.channel]
    for (const handle of [process, channel]) handle?.[waiting.size > 0 ? 'ref' : 'unref']()
  }
  function end(error: Error): void {
    if (reason !== undefined) return
    reason = error
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
    hold()
  }
  child.on('message', ({ id, ...answer }: Numbered<Answer>) => {
    const call = waiting.get(id)
    waiting.delete(id)
    hold()
    if (answer.type === 'failed') call?.reject(new ReadingError(answer.message, answer.code))
    else call?.resolve(answer)
  })
  child.once('error', (cause) => {
    end(new VerbatimError('a reading process cannot be started', { cause }))
  })
  child.once('exit', (code, signal) => {
    end(new VerbatimError(`a reading process ended unexpectedly (${signal ?? code ?? 'unknown'})`))
  })
  hold()
  return {
    call: (request: Request): Promise<Answer> =>
      new Promise((resolve, reject) => {
        if (reason !== undefined) {
          reject(reason)
          return
        }
        const id = ++calls
        waiting.set(id, { resolve, reject })
        hold()
        child.send({ ...request, id } satisfies Numbered<Request>, (error) => {
          if (error !== null) end(error)
        })
      }),
    isAlive: () => reason === undefined,
    kill: (error: Error) => {
      end(error)
      child.kill('SIGKILL')
    },
  }
}
