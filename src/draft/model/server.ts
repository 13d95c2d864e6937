import { setTimeout as wait } from 'node:timers/promises'
import { VerbatimError } from '../../model/errors.js'

/* Talks to a server with the chat completions of the OpenAI API: Ollama, llama.cpp, vLLM, hosted ones. */

export interface ServerOptions {
  /** The base URL, such as `http://localhost:11434/v1`. */
  endpoint: string
  model: string
  /** Sent as a bearer token. */
  key?: string | undefined
  /** The seconds that an answer may take. */
  timeout: number
}

export interface Message {
  role: 'system' | 'user' | 'assistant'
  content: string
}

export interface Completion {
  content: string
  /** True if the answer was cut at its maximum length. */
  isCut: boolean
}

export interface Usage {
  requests: number
  input: number
  output: number
  /** The number of requests for which the server did not report the tokens. */
  uncounted: number
}

export interface ModelServer {
  complete(messages: readonly Message[], schema: object): Promise<Completion>
  readonly usage: Usage
}

/** The server cannot be used, so further requests would also fail. */
export class ServerError extends VerbatimError {}

/** The number of times that a request is sent when the server is busy, cannot be reached or does not answer in time. */
const ATTEMPTS = 5
/** Seconds: the pause before the second attempt, which doubles, and the longest pause. */
const FIRST_PAUSE = 1
const LONGEST_PAUSE = 120
/** The most characters of a server's error that a message shows. */
const MAX_REASON = 300
/** The most bytes of an answer. */
const MAX_ANSWER = 8 * 2 ** 20

interface Answered {
  choices?: { message?: { content?: unknown }; finish_reason?: unknown }[]
  usage?: { prompt_tokens?: unknown; completion_tokens?: unknown }
}

/**
 * @throws VerbatimError if the endpoint is not a URL. Requests throw one if the server refuses them, or
 * fails at every attempt.
 */
export function createModelServer({ endpoint, model, key, timeout }: ServerOptions): ModelServer {
  const url = chatUrl(endpoint)
  const usage: Usage = { requests: 0, input: 0, output: 0, uncounted: 0 }
  let takesSchema = true

  async function send(messages: readonly Message[], schema: object): Promise<Response | Error> {
    const format = {
      type: 'json_schema',
      json_schema: { name: 'annotation', strict: true, schema },
    }
    try {
      return await fetch(url, {
        method: 'POST',
        redirect: 'manual', // the text and the key go to no other server
        signal: AbortSignal.timeout(timeout * 1000),
        headers: {
          'content-type': 'application/json',
          ...(key !== undefined && { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify({
          model,
          messages,
          temperature: 0,
          ...(takesSchema && { response_format: format }),
        }),
      })
    } catch (error) {
      return error as Error
    }
  }

  async function attempt(messages: readonly Message[], schema: object): Promise<Attempt> {
    const response = await send(messages, schema)
    if (response instanceof Error) return { failure: reasonOf(response, timeout) }
    const text = await readBody(response).catch((error: unknown) => error as Error)
    if (text instanceof Error) return { failure: reasonOf(text, timeout) }
    if (response.ok) return { completion: completionOf(text, url.href, usage) }
    if (takesSchema && response.status === 400) {
      takesSchema = false // the server may not know schemas; the prompt has it, too
      return { failure: `status 400: ${clipped(text)}`, pause: 0 }
    }
    const failure = `status ${response.status}: ${clipped(text)}`
    if (response.status !== 408 && response.status !== 429 && response.status < 500)
      throw new ServerError(`${url.href} refuses the request (${failure})`)
    return { failure, ...pauseOf(response.headers.get('retry-after')) }
  }

  return {
    usage,
    complete: async (messages, schema) => {
      let pause = FIRST_PAUSE
      for (let n = 1; ; n++) {
        usage.requests++
        const result = await attempt(messages, schema)
        if ('completion' in result) return result.completion
        if (n === ATTEMPTS)
          throw new ServerError(`${url.href} failed ${ATTEMPTS} times (${result.failure})`)
        await wait(Math.min(result.pause ?? pause, LONGEST_PAUSE) * 1000)
        pause *= 2
      }
    },
  }
}

type Attempt = { completion: Completion } | { failure: string; pause?: number }

function chatUrl(endpoint: string): URL {
  if (!/^https?:\/\//.test(endpoint) || !URL.canParse(endpoint))
    throw new VerbatimError(
      `"${endpoint}" is not the URL of a server, such as http://localhost:11434/v1`,
    )
  const url = new URL(endpoint)
  if (!url.pathname.endsWith('/chat/completions'))
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/chat/completions`
  return url
}

const clipped = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, MAX_REASON)

function reasonOf(error: Error, timeout: number): string {
  if (error.name === 'TimeoutError') return `no answer within ${timeout} s`
  const { cause } = error
  return cause instanceof Error
    ? cause.message || String((cause as { code?: string }).code)
    : error.message
}

/** Of `Retry-After`: seconds, or a date (RFC 9110). */
function pauseOf(header: string | null): { pause?: number } {
  if (header === null) return {}
  const seconds = /^\d+$/.test(header.trim())
    ? Number(header)
    : (Date.parse(header) - Date.now()) / 1000
  return Number.isNaN(seconds) ? {} : { pause: Math.max(0, seconds) }
}

async function readBody(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > MAX_ANSWER) throw new Error(`the answer has more than ${MAX_ANSWER / 2 ** 20} MiB`)
    chunks.push(chunk)
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}

function completionOf(text: string, url: string, usage: Usage): Completion {
  const answered = parse(text)
  const [choice] = Array.isArray(answered?.choices) ? answered.choices : []
  const content = choice?.message?.content
  if (typeof content !== 'string')
    throw new ServerError(
      `${url} is not a server of chat completions: it answered ${clipped(text)}`,
    )
  const { prompt_tokens: input, completion_tokens: output } = answered?.usage ?? {}
  if (typeof input === 'number' && typeof output === 'number') {
    usage.input += input
    usage.output += output
  } else usage.uncounted++
  return { content, isCut: choice?.finish_reason === 'length' }
}

function parse(text: string): Answered | undefined {
  try {
    return (JSON.parse(text) ?? undefined) as Answered | undefined
  } catch {
    return undefined
  }
}
