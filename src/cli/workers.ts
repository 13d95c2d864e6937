import cluster, { type Worker } from 'node:cluster'
import { VerbatimError } from '../model/errors.js'

const MOST = 256
/** Milliseconds from the end of a worker to the start of its successor: one that can't start is not tried without pause. */
const PAUSE = 1000

/**
 * Serves with several processes that share the port, each with its own connection to the database file. One that dies is replaced;
 * on SIGTERM or SIGINT each finishes its requests. Where the first one can't start, it says why, and no other is started.
 * @throws VerbatimError when the number of workers makes no sense.
 */
export async function serveWithWorkers(count: number, serve: () => Promise<void>): Promise<void> {
  if (!Number.isInteger(count) || count < 1 || count > MOST)
    throw new VerbatimError(`--workers must be an integer from 1 to ${MOST}`)
  if (count === 1) {
    await serve()
    return
  }
  if (cluster.isWorker) {
    try {
      await serve()
    } finally {
      process.channel?.unref() // a worker ends when its server has
    }
    return
  }
  const running = () =>
    Object.values(cluster.workers ?? {}).filter((worker): worker is Worker => worker !== undefined)
  let state: 'starting' | 'serving' | 'stopping' = 'starting'
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      state = 'stopping'
      for (const worker of running()) worker.process.kill(signal)
    })
  }
  cluster.fork()
  await new Promise<void>((resolve) => {
    cluster.on('listening', () => {
      if (state !== 'starting') return
      state = 'serving'
      for (let i = 1; i < count; i++) cluster.fork()
    })
    cluster.on('exit', (_worker, code) => {
      if (state === 'serving') {
        setTimeout(() => {
          if (state === 'serving') cluster.fork()
        }, PAUSE)
        return
      }
      if (state === 'starting') process.exitCode = code === 0 ? 1 : code
      if (running().length === 0) resolve()
    })
  })
}
