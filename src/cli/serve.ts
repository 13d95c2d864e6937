import { lookup } from 'node:dns/promises'
import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { buildApp } from '../app.js'
import { databaseOf, type Config } from '../config.js'
import { connectToServe } from '../db/connect.js'
import { createShutdown } from '../api/server/shutdown.js'
import { VerbatimError } from '../model/errors.js'

/**
 * Starts a server. On SIGTERM or SIGINT, it answers the requests in flight and ends.
 * @returns the port on which it listens.
 */
export async function serve(config: Config): Promise<number> {
  // With lists for 10 connections, this keeps memory at 157 MB instead of 210 MB, at the same rate. (50 keeps
  // it at 146 MB, but with 6% fewer requests and a p99 of 8 ms instead of 5. --optimize-for-size also keeps the
  // young generation small, and makes a cached response take a fifth more time.)
  setFlagsFromString('--heap-growing-percent=100')
  const db = connectToServe(databaseOf(config))
  const shutdown = createShutdown()
  const app = await buildApp({ db, config, shutdown })
  const stop = async () => {
    await app.close()
    db.connection.close()
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      app.log.info(`${signal}: finishing the requests in flight`)
      void shutdown.drain(app.server).then(stop)
    })
  }
  try {
    // For a name with several addresses, such as localhost, Fastify starts further servers. These have no
    // connection limit, no response cache and no draining. So Fastify gets a single address.
    const { address: host } = await lookup(config.HOST, { order: 'ipv4first' })
    await app.listen({ host, port: config.PORT })
  } catch (error) {
    await stop()
    throw explainListenError(error, config)
  }
  return (app.server.address() as AddressInfo).port
}

const REMEDIES: Record<string, string> = {
  EADDRINUSE: 'the port is in use; set PORT to another one, or to 0 for any free one',
  EACCES: 'this user may not use the port; set PORT to one above 1023',
  EADDRNOTAVAIL: 'this machine does not have the address; set HOST',
  ENOTFOUND: 'the host name is unknown; set HOST',
}

function explainListenError(error: unknown, { HOST, PORT }: Config): unknown {
  const remedy = REMEDIES[(error as NodeJS.ErrnoException).code ?? '']
  return remedy === undefined
    ? error
    : new VerbatimError(`cannot listen on ${HOST}:${PORT}: ${remedy}`, { cause: error })
}

const LOCAL_HOSTS = ['127.0.0.1', '::1', '0.0.0.0', '::']

/** Lines for the person who starts the server, with addresses that terminals make clickable. */
export function addressLines({ HOST, LOG_LEVEL }: Config, port: number): string[] {
  if (LOG_LEVEL === 'silent') return []
  const host = LOCAL_HOSTS.includes(HOST) ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST
  const origin = `http://${host}:${port}`
  return [`Pages ${origin}/`, `API   ${origin}/v1`, `Docs  ${origin}/docs`]
}
