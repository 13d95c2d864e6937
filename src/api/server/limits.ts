import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { Socket } from 'node:net'
import type { Config } from '../../config.js'

/* The limits of a request and of its connection. The README's table of limits has these figures. */

/** Characters of a part of the path that is an id. */
export const MAX_PARAMETER = 300
/** Characters of a URL, and bytes of a request's whole header, the URL included. */
export const MAX_URL = 8000
export const MAX_HEADER = 16 * 1024
/** Milliseconds for the header and for the whole request to arrive, and for a connection to be idle. */
export const HEADER_TIMEOUT = 10_000
export const REQUEST_TIMEOUT = 20_000
export const IDLE_TIMEOUT = 65_000
/** Milliseconds that a client may read nothing of its response, which holds memory, files and a connection. */
export const STALL_TIMEOUT = 60_000
/** Milliseconds between two checks for connections that are late. */
const CHECK_INTERVAL = 2000

/** A Node server with these limits and at most MAX_CONNECTIONS. */
export function limitedServer({ MAX_CONNECTIONS }: Config, listener: RequestListener): Server {
  const server = createServer(
    {
      maxHeaderSize: MAX_HEADER,
      headersTimeout: HEADER_TIMEOUT,
      requestTimeout: REQUEST_TIMEOUT,
      keepAliveTimeout: IDLE_TIMEOUT,
      connectionsCheckingInterval: CHECK_INTERVAL,
      requireHostHeader: false, // listener.ts requires it
    },
    listener,
  )
  server.setTimeout(STALL_TIMEOUT)
  server.maxConnections = MAX_CONNECTIONS
  // By default, Node drops the headers after the first 2000. MAX_HEADER bounds their number.
  server.maxHeadersCount = 0
  return server
}

/** Sets the milliseconds that a client may read nothing; 0 means no limit. An injected request has no connection. */
export function setStallTimeout({ socket }: IncomingMessage, milliseconds: number): void {
  if (socket instanceof Socket) socket.setTimeout(milliseconds)
}
