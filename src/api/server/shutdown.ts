import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Server as NetServer } from 'node:net'
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import { createConnections, type Connections } from './connections.js'

/*
 * Shuts a server down without losing a request. Closing a listening socket resets the connections that wait to be
 * accepted, and closing an idle connection loses a request that is on its way. So the server goes on for a while, and tells
 * its clients with each response that it closes the connection. Then it holds what arrives, so that clients that send one
 * request after another all wait, and stops listening while no connection arrives.
 */

/** The milliseconds without a request after which all clients count as notified, and the maximum wait for that. */
const QUIET = 300
const MOST_NOTICE = 3000
/** Milliseconds for which requests are held before and after the server stops listening. */
const HOLD = 100
const POLL = 50

export interface Shutdown {
  connections: Connections
  /** True from the beginning of the shutdown: the server is no longer ready. */
  isStopping: () => boolean
  /** Passes a request on: at once, or during a shutdown when it is its turn. */
  admit: (request: IncomingMessage, response: ServerResponse, handle: () => void) => void
  /** Shuts the server down. Resolves when all requests are answered and all connections closed. */
  drain: (server: Server) => Promise<void>
}

export function createShutdown(): Shutdown {
  const connections = createConnections()
  let stage: 'serving' | 'closing' | 'holding' = 'serving'
  const held: (() => void)[] = []
  let lastRequest = 0

  /** Makes the last response of each connection say `Connection: close`, unless it is on its way already. */
  function announce(responses: readonly ServerResponse[]): void {
    for (const response of responses)
      if (!response.headersSent) response.shouldKeepAlive = response !== responses.at(-1)
  }

  return {
    connections,
    isStopping: () => stage !== 'serving',
    admit: (request, response, handle) => {
      connections.begin(request, response)
      if (stage === 'serving') {
        handle()
        return
      }
      lastRequest = performance.now()
      announce(connections.unanswered(request.socket))
      if (stage === 'holding') held.push(handle)
      else setImmediate(handle) // once all requests that came together are known
    },
    drain: async (server) => {
      stage = 'closing'
      const began = (lastRequest = performance.now())
      for (const response of connections.unanswered())
        if (response.socket !== null) announce(connections.unanswered(response.socket))
      while (performance.now() < Math.min(lastRequest + QUIET, began + MOST_NOTICE))
        await wait(POLL)
      stage = 'holding'
      await wait(HOLD)
      await nextTurn() // right after the loop has accepted what was waiting
      NetServer.prototype.close.call(server) // Node's HTTP server would also close connections whose response is not flushed
      await wait(HOLD)
      stage = 'closing'
      for (const handle of held.splice(0)) handle()
      while (connections.count() > 0) {
        await nextTurn() // a request that has arrived is read by then
        connections.closeIdle()
        await wait(POLL)
      }
    },
  }
}
