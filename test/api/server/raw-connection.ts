import { connect, type AddressInfo } from 'node:net'
import type { Test } from 'tap'
import { build } from '../../helper.js'
import type { Problem } from '../problem.js'

/** Starts a server. `send` sends bytes and returns the answer, or '' if the server only closes the connection. */
export async function rawServer(t: Test, path: string, env: Record<string, string> = {}) {
  const { app } = await build(t, { env, path })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const send = async (...parts: string[]): Promise<string> => {
    const socket = connect(port, '127.0.0.1')
      .setEncoding('latin1')
      .on('error', () => undefined)
    t.teardown(() => {
      socket.destroy()
    })
    let answer = ''
    socket.on('data', (text: string) => {
      answer += text
    })
    for (const part of parts) socket.write(part, 'latin1')
    await new Promise((resolve) => {
      socket.once('close', resolve)
      setTimeout(resolve, 10_000).unref()
    })
    return answer
  }
  return { app, send, open: () => connect(port, '127.0.0.1').on('error', () => undefined) }
}

/** The problem in the body of an answer. */
export const problemIn = (answer: string) =>
  JSON.parse(answer.slice(answer.indexOf('\r\n\r\n'))) as Problem
