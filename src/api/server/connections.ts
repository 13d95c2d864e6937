import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/* The connections of a server, each with its requests that are not answered yet. */

interface Connection {
  /** Responses that are not sent to their last byte, the oldest first. */
  unanswered: Set<ServerResponse>
  newest: IncomingMessage | undefined
  /** Called once all responses are sent. */
  afterwards: (() => void) | undefined
}

export interface Connections {
  /** Follows the connections of a server from now on. */
  follow: (server: Server) => void
  /** Registers a request before it is answered. */
  begin: (request: IncomingMessage, response: ServerResponse) => void
  count: () => number
  /** The responses that are not sent yet, of one connection or of all. */
  unanswered: (socket?: Socket) => ServerResponse[]
  /** The newest request of a connection; undefined before the first one. */
  newest: (socket: Socket) => IncomingMessage | undefined
  /** Calls back once all responses of a connection are sent. */
  afterResponses: (socket: Socket, callback: () => void) => void
  /** Closes the connections that wait for no response. */
  closeIdle: () => void
}

/**
 * Ends a response that waits behind others of its connection when the connection is closed. Node emits `close` only for
 * the response whose turn it is, so the streams of the others would never be closed.
 */
function endQueued(response: ServerResponse): void {
  response.destroy()
  response.emit('close')
}

/** Calls back when a response is sent or its connection is closed, at once if it is over: Node emits `close` only once. */
export function onceOver(response: ServerResponse, callback: () => void): void {
  if (response.destroyed) callback()
  else response.once('close', callback)
}

export function createConnections(): Connections {
  const connections = new Map<Socket, Connection>()

  /** The connection of a socket. It is not listed if the socket is closed already. */
  function of(socket: Socket): Connection {
    const known = connections.get(socket)
    if (known !== undefined) return known
    const connection = {
      unanswered: new Set<ServerResponse>(),
      newest: undefined,
      afterwards: undefined,
    }
    if (socket.destroyed) return connection
    connections.set(socket, connection)
    socket.once('close', () => {
      connections.delete(socket)
      for (const response of connection.unanswered)
        if (response.socket === null) endQueued(response)
    })
    return connection
  }

  return {
    follow: (server) => void server.on('connection', of),
    begin: (request, response) => {
      const connection = of(request.socket)
      connection.newest = request
      connection.unanswered.add(response)
      response.once('close', () => {
        connection.unanswered.delete(response)
        if (connection.unanswered.size === 0) connection.afterwards?.()
      })
    },
    count: () => connections.size,
    unanswered: (socket) =>
      (socket === undefined ? [...connections.values()] : [of(socket)]).flatMap(
        ({ unanswered }) => [...unanswered],
      ),
    newest: (socket) => of(socket).newest,
    afterResponses: (socket, callback) => {
      const connection = of(socket)
      if (connection.unanswered.size === 0) callback()
      else connection.afterwards = callback
    },
    closeIdle: () => {
      for (const [socket, { unanswered }] of connections)
        if (unanswered.size === 0) socket.destroy()
    },
  }
}
