import { OverloadedError, TooExpensiveError } from '../../model/errors.js'
import { createFairQueue, QueueFull } from './fair-queue.js'
import { startReadingProcess, type ProcessClient } from './process-client.js'

/*
 * A pool of reading processes. These are processes rather than threads because SQLite cannot be interrupted from
 * JavaScript: `Worker.terminate` waits until the running statement has ended, but a process can be killed at any time.
 */

export interface PoolOptions {
  path: string
  /** The number of processes. They start when they are first needed. */
  size: number
  /** Milliseconds that reading processes may work for one request. */
  budget: number
  /** Called before a process is started; throws if the database file cannot be opened again by its name. */
  guard: () => void
}

export interface ReadingPool {
  /**
   * Lends a process to a client until `use` settles. When the budget is spent, the process is killed.
   * @throws TooExpensiveError if the budget is spent, OverloadedError if too many requests of the client are waiting.
   */
  lend: <T>(
    client: string,
    use: (process: ProcessClient, hasWaited: boolean) => Promise<T>,
  ) => Promise<T>
  counts: () => { running: number; waiting: number }
  /** Starts a process before the first request needs it. */
  warmUp: () => void
  close: () => void
}

/** The most requests of one client that may wait for a process. */
const MAX_WAITING = 50

export function createReadingPool({ path, size, budget, guard }: PoolOptions): ReadingPool {
  const share = Math.ceil(size / 2) // so that one client leaves at least half of the processes to the others
  const queue = createFairQueue({ places: size, share, maxWaiting: MAX_WAITING })
  const idle: ProcessClient[] = []
  const all = new Set<ProcessClient>()

  function take(): ProcessClient {
    for (;;) {
      const process = idle.pop()
      if (process === undefined) break
      if (process.isAlive()) return process
      all.delete(process)
    }
    return start()
  }

  function start(): ProcessClient {
    guard()
    const started = startReadingProcess(path)
    all.add(started)
    return started
  }

  function giveBack(process: ProcessClient): void {
    if (process.isAlive()) idle.push(process)
    else all.delete(process)
  }

  return {
    lend: async (client, use) => {
      const { hasWaited, release } = await queue.enter(client).catch(explainFull)
      try {
        const process = take()
        const timer = setTimeout(() => {
          process.kill(new TooExpensiveError(budget))
        }, budget)
        try {
          return await use(process, hasWaited)
        } finally {
          clearTimeout(timer)
          giveBack(process)
        }
      } finally {
        release()
      }
    },
    counts: queue.counts,
    warmUp: () => {
      if (all.size === 0) giveBack(start())
    },
    close: () => {
      for (const process of all) process.kill(new OverloadedError('the server is stopping'))
    },
  }
}

function explainFull(error: unknown): never {
  throw error instanceof QueueFull ? new OverloadedError(error.message) : error
}
