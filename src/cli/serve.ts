import { lookup } from 'node:dns/promises'
import { setFlagsFromString } from 'node:v8'
import { buildApp } from '../app.js'
import type { Config } from '../config.js'
import { assertMigrated } from '../db/migrate.js'
import { openDatabase } from '../db/open.js'
import { drainable } from '../api/server/shutdown.js'
import { VerbatimError } from '../model/errors.js'

/** Serves the API until SIGTERM or SIGINT; requests in flight are finished. */
export async function serve(config: Config): Promise<void> {
  // Measured under lists by 10 connections: at most 157 MB, not 210, at the same rate. (With 50 it is 146 MB, but 6% fewer requests and a p99
  // of 8 ms, not 5. --optimize-for-size, which keeps the young generation small too, makes an answer from memory take a fifth more.)
  setFlagsFromString('--heap-growing-percent=100')
  const db = openDatabase(config.DATABASE_PATH, { mode: 'read' })
  assertMigrated(db, config.DATABASE_PATH)
  const app = await buildApp({ db, config })
  const drain = drainable(app.server)
  const stop = async () => {
    await app.close()
    db.$client.close()
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      app.log.info(`${signal}: finishing the requests in flight`)
      void drain().then(stop)
    })
  }
  try {
    // An address, never a name: for each further address of "localhost", Fastify would make a server that has no limit of connections, is not
    // drained and gets no answers ahead.
    const { address: host } = await lookup(config.HOST, { order: 'ipv4first' })
    await app.listen({ host, port: config.PORT })
  } catch (error) {
    await stop()
    throw explainListenError(error, config)
  }
}

const CAUSES: Record<string, string> = {
  EADDRINUSE: 'the port is in use; set PORT to another one, or to 0 for any free one',
  EACCES: 'this user may not use the port; set PORT to one above 1023',
  EADDRNOTAVAIL: 'this machine does not have the address; set HOST',
  ENOTFOUND: 'the host name is unknown; set HOST',
}

function explainListenError(error: unknown, { HOST, PORT }: Config): unknown {
  const cause = CAUSES[(error as NodeJS.ErrnoException).code ?? '']
  return cause === undefined
    ? error
    : new VerbatimError(`can not listen on ${HOST}:${PORT}: ${cause}`, { cause: error })
}
