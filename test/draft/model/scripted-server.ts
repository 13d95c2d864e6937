import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Test } from 'tap'
import { emptyAnswer, type Answer } from '../../../src/draft/model/answer-schema.js'

/* A server that answers as its script says. It stands for a language model, of which the tests have none. */

export interface Reply {
  status?: number
  headers?: Record<string, string>
  /** The content of the message, or an answer. */
  content?: string | Partial<Answer>
  finish?: 'stop' | 'length'
  /** The whole body, instead of a message. */
  body?: string
  /** Never answers. */
  hangs?: boolean
  usage?: object
}

interface Received {
  path: string
  headers: IncomingHttpHeaders
  body: {
    model: string
    messages: { role: string; content: string }[]
    response_format?: { json_schema: { strict: boolean; schema: object } }
  }
}

const USAGE = { prompt_tokens: 100, completion_tokens: 10 }

/** Starts a server. A request beyond the script gets the last reply. */
export async function scriptedServer(t: Test, script: readonly Reply[]) {
  const received: Received[] = []
  const server = createServer((request, response) => {
    void text(request).then((json) => {
      received.push({
        path: request.url!,
        headers: request.headers,
        body: JSON.parse(json) as Received['body'],
      })
      const reply = script[Math.min(received.length, script.length) - 1]!
      const { status = 200, headers = {}, content = {}, finish = 'stop', usage = USAGE } = reply
      if (reply.hangs === true) return
      const words =
        typeof content === 'string' ? content : JSON.stringify({ ...emptyAnswer(), ...content })
      const message = { choices: [{ message: { content: words }, finish_reason: finish }], usage }
      response.writeHead(status, headers).end(reply.body ?? JSON.stringify(message))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { endpoint: `http://127.0.0.1:${port}/v1`, received }
}
