import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onRequestHookHandler,
  onSendHookHandler,
} from 'fastify'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { encodingOf } from './server/compression.js'
import { matchesEtag, PAGE_HEADERS, representedEditions } from './respond.js'
import type { Edition, Reader } from '../query/collection.js'
import { isOperation } from './server/ops-paths.js'

/*
 * Answers are kept as the bytes that were sent, for as long as the edition stays. The same request again is answered before
 * anything else is done for it: by a hook, after those whose work depends on the client, or, where none does, before the
 * application. Only what respond() answers with 200 or 304 is kept; streams and errors never are.
 */

interface Kept {
  etag: string
  /** The pattern of its path, for metrics. */
  route: string
  /** Null where only 304s were given so far. */
  body: Buffer | null
  /** Of the answer, and of a 304. */
  head: Head
  unchanged: Head
}

/** Headers, names and values by turns: what earlier hooks do not set, and all that are not the client's own. */
interface Head {
  added: [name: string, value: string][]
  all: string[]
}

interface Found {
  kept: Kept
  same: boolean
}

/** The share of the cache that one answer may take at most. */
const MOST = 1 / 16
/** What an entry takes beside its key and its body, about. */
const OVERHEAD = 2000
const LONGEST_KEY = 2500

/** Headers that belong to one answer only, and those that a 304 has nothing to say about. */
const OF_THE_MOMENT = /^(?:date|connection|keep-alive|transfer-encoding|content-length)$/
/** Headers that are the client's own. */
const OF_THE_CLIENT = /^(?:x-request-id|ratelimit(?:-policy)?)$/
const OF_THE_BODY = /^(?:content-(?:type|length|encoding)|link)$/

/** Milliseconds for which the edition that was last looked up is taken for the current one, without the application. */
const SAME_MOMENT = 1

export interface ResponseCache {
  /** Answers from what is kept; to be the first hook whose work does not depend on the client. */
  answer: onRequestHookHandler
  /** The same without the application, before any hook; gives the pattern of the path, or undefined where it must do it. */
  answerAhead: (
    request: IncomingMessage,
    response: ServerResponse,
    id: string,
  ) => string | undefined
  /** Has the answers of all routes that are registered from now on kept, as the hooks before this one leave them. */
  keep: (app: FastifyInstance) => void
}

/** @param bytes about how much memory it may take; 0 keeps nothing. */
export function createResponseCache(
  { edition }: Pick<Reader, 'edition'>,
  bytes: number,
): ResponseCache {
  if (bytes === 0)
    return {
      answer: (_request, _reply, done) => {
        done()
      },
      answerAhead: () => undefined,
      keep: () => undefined,
    }
  const codings = new LRUCache<string, string>({ max: 100 })
  const answers = new LRUCache<string, Kept>({
    maxSize: bytes,
    maxEntrySize: Math.floor(bytes * MOST),
    sizeCalculation: ({ body }, key) => (body?.length ?? 0) + 2 * key.length + OVERHEAD,
  })
  let current: Edition | undefined
  let lookedUp = -Infinity
  /** The headers that a request's answer had before anything was done for it. */
  const early = new WeakMap<FastifyRequest, OutgoingHttpHeaders>()

  /** What tells one answer from another, beside the edition. */
  function keyOf({
    url = '',
    headers: { accept = '', 'accept-encoding': header = '' },
  }: IncomingMessage): string {
    let coding = codings.get(header)
    if (coding === undefined) codings.set(header, (coding = encodingOf(header)))
    return `${coding} ${url} ${accept}`
  }

  function find(request: IncomingMessage, lookUp: () => Edition): Found | undefined {
    const { method, headers } = request
    if (method !== 'GET' && method !== 'HEAD') return undefined
    const { 'if-none-match': tags, 'if-modified-since': date } = headers
    if (tags === undefined ? date !== undefined : tags.trim() === '*') return undefined // seldom, and not about one answer
    const now = lookUp()
    if (!isSame(now, current)) {
      answers.clear()
      current = now
      return undefined
    }
    const kept = answers.get(keyOf(request))
    if (kept === undefined) return undefined
    const same = tags !== undefined && (tags === kept.etag || matchesEtag(tags, kept.etag))
    return same || kept.body !== null ? { kept, same } : undefined
  }

  const lookUpOnceAMoment = (): Edition => {
    const now = performance.now()
    if (current !== undefined && now - lookedUp < SAME_MOMENT) return current
    const found = edition()
    lookedUp = now
    return found
  }

  function answerAhead(
    request: IncomingMessage,
    response: ServerResponse,
    id: string,
  ): string | undefined {
    let found: Found | undefined
    try {
      found = find(request, lookUpOnceAMoment)
    } catch {
      return undefined // the application says what is wrong
    }
    if (found === undefined) return undefined
    send(request, response, found, [...headOf(found).all, 'x-request-id', id])
    return found.kept.route
  }

  const answer: onRequestHookHandler = (request, reply, done) => {
    let found: Found | undefined
    try {
      found = isOperation(request) ? undefined : find(request.raw, edition) // they answer whatever is wrong with the database
    } catch (error) {
      done(error as Error)
      return
    }
    if (found === undefined) {
      early.set(request, reply.getHeaders() as OutgoingHttpHeaders)
      done()
      return
    }
    reply.hijack()
    if (found.same) for (const name of PAGE_HEADERS) reply.raw.removeHeader(name)
    const headers = {
      ...(reply.getHeaders() as Record<string, string>),
      ...Object.fromEntries(headOf(found).added),
    }
    send(request.raw, reply.raw, found, Object.entries(headers).flat())
  }

  const keep: onSendHookHandler = (request, reply, payload, done) => {
    const of = representedEditions.get(reply)
    const key = of !== undefined && request.method === 'GET' ? keyOf(request.raw) : undefined
    if (of !== undefined && key !== undefined && key.length <= LONGEST_KEY) {
      const set = (body: Buffer | null) => {
        if (isSame(of, current)) answers.set(key, keptOf(request, reply, body, early.get(request)))
      }
      if (reply.statusCode === 200) whenWhole(payload, answers.maxEntrySize, set)
      else if (reply.statusCode === 304 && answers.get(key) === undefined) set(null)
    }
    done(null, payload)
  }
  return {
    answer,
    answerAhead,
    keep: (app) => {
      app.addHook('onRoute', (route) => {
        route.onSend = [route.onSend ?? [], keep].flat()
      })
    },
  }
}

const isSame = (a: Edition, b: Edition | undefined): boolean =>
  a.number === b?.number && a.instance === b.instance

const headOf = ({ kept, same }: Found): Head => (same ? kept.unchanged : kept.head)

function send(
  { method }: IncomingMessage,
  response: ServerResponse,
  { kept, same }: Found,
  headers: string[],
): void {
  response.writeHead(same ? 304 : 200, headers)
  if (same || method === 'HEAD') response.end()
  else response.end(kept.body)
}

/** Calls back with all bytes of an answer, at once or when it has been sent; not where they are more than `most`. */
function whenWhole(payload: unknown, most: number, done: (body: Buffer) => void): void {
  if (typeof payload === 'string' || Buffer.isBuffer(payload)) {
    done(Buffer.from(payload))
    return
  }
  const chunks: Buffer[] = []
  let length = 0
  const stream = payload as NodeJS.ReadableStream
  stream.on('data', (chunk: Buffer) => {
    length += chunk.length
    if (length <= most) chunks.push(chunk)
    else chunks.length = 0
  })
  stream.once('end', () => {
    if (length <= most) done(Buffer.concat(chunks))
  })
}

function keptOf(
  request: FastifyRequest,
  reply: FastifyReply,
  body: Buffer | null,
  early: OutgoingHttpHeaders = {},
): Kept {
  const set = Object.entries(reply.getHeaders())
    .filter(([name, value]) => value !== undefined && !OF_THE_MOMENT.test(name))
    .map(([name, value]): [string, string] => [name, String(value)])
  const length: [string, string][] = body === null ? [] : [['content-length', String(body.length)]]
  const headOf = (headers: [string, string][]): Head => ({
    added: headers.filter(([name, value]) => value !== String(early[name])),
    all: headers.filter(([name]) => !OF_THE_CLIENT.test(name)).flat(),
  })
  return {
    etag: String(reply.getHeader('etag')),
    route: request.routeOptions.url ?? '',
    body,
    head: headOf([...set, ...length]),
    unchanged: headOf(set.filter(([name]) => !OF_THE_BODY.test(name) && !PAGE_HEADERS.has(name))),
  }
}
