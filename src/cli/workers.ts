import cluster, { type Worker } from 'node:cluster'
import { VerbatimError } from '../model/errors.js'

const MAX_WORKERS = 256
/**
 * The pause in milliseconds before a worker that ended is replaced. A worker may be unable to
 * start.
 */
const RESTART_DELAY = 1000

/**
 * Serves with several worker processes that share the port, each with its own connection to the
 * database. A worker that dies is replaced. On SIGTERM or SIGINT, each worker finishes its
 * requests. The other workers start when the first one listens. If the first one cannot start, its
 * error ends the program.
 * @param serve starts a server in this process and returns its port.
 * @param onListening called once with the port, when the first server listens.
 * @throws VerbatimError if the number of workers is not from 1 to 256.
 */
export async function serveWithWorkers(
  count: number,
  serve: () => Promise<number>,
  onListening: (port: number) => void,
): Promise<void> {
  if (!Number.isInteger(count) || count < 1 || count > MAX_WORKERS)
    throw new VerbatimError(`--workers must be an integer from 1 to ${MAX_WORKERS}`)
  if (count === 1) onListening(await serve())
  else if (cluster.isPrimary) await runWorkers(count, onListening)
  else await runWorker(serve)
}

async function runWorker(serve: () => Promise<number>): Promise<void> {
  try {
    await serve()
  } finally {
    process.channel?.unref() // otherwise, the channel to the primary process would keep the worker alive
  }
}

/** Forks the workers, and resolves when all have ended after a signal or a failed start. */
async function runWorkers(count: number, onListening: (port: number) => void): Promise<void> {
  let state: 'starting' | 'serving' | 'stopping' = 'starting'
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      state = 'stopping'
      for (const worker of runningWorkers()) worker.process.kill(signal)
    })
  }
  cluster.on('listening', (_worker, { port }) => {
    if (state !== 'starting') return
    state = 'serving'
    for (let i = 1; i < count; i++) cluster.fork()
    onListening(port)
  })
  cluster.fork()
  await new Promise<void>((resolve) => {
    cluster.on('exit', (_worker, code) => {
      if (state === 'serving') {
        setTimeout(() => {
          if (state === 'serving') cluster.fork()
        }, RESTART_DELAY)
        return
      }
      if (state === 'starting') process.exitCode = code === 0 ? 1 : code
      if (runningWorkers().length === 0) resolve()
    })
  })
}

const runningWorkers = (): Worker[] =>
  Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined)
