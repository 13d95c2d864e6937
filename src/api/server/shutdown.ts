import cluster from 'node:cluster'
import { Server as NetServer, type Socket } from 'node:net'
import type { Server } from 'node:http'

/** Milliseconds for requests to arrive that were sent before the shutdown, or that the cluster has yet to hand over. */
const GRACE = 200
const POLL = 50

/**
 * Follows the connections of a server, and returns a function that shuts it down without losing a request: it stops
 * listening, waits for all responses, and closes idle connections. Node's own `close` drops connections whose request is
 * not read yet, or whose response is not flushed yet.
 */
export function drainable(server: Server): () => Promise<void> {
  const busy = new Map<Socket, number>()
  server.on('connection', (socket: Socket) => {
    busy.set(socket, 0)
    socket.once('close', () => busy.delete(socket))
  })
  server.on('request', ({ socket }: { socket: Socket }, response) => {
    busy.set(socket, (busy.get(socket) ?? 0) + 1)
    response.on('close', () => {
      if (busy.has(socket)) busy.set(socket, busy.get(socket)! - 1)
    })
  })
  const wait = (milliseconds: number) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds)
    })
  return async () => {
    if (cluster.isWorker) await wait(GRACE)
    NetServer.prototype.close.call(server)
    await wait(GRACE)
    while (busy.size > 0) {
      for (const [socket, requests] of busy) if (requests === 0) socket.destroy()
      await wait(POLL)
    }
  }
}
