import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler, onSendHookHandler } from 'fastify'
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { LRUCache } from 'lru-cache'
import { encodingOf } from './compression.js'
import { matchesEtag, representationOf } from './conditional.js'
import type { Edition, Reader } from './collection.js'
import { isOperation } from './operations.js'

/*
 * Answers are kept as the bytes that were sent, for as long as the edition stays: the same request again is answered before
 * anything else is done for it, but for what depends on the client: the headers that earlier hooks have set are its own. Only what respond() answers with 200 is kept; streams and errors never are.
 */

interface Kept { etag: string; headers: Headers; body: Buffer; unchanged: Headers }
type Headers = Readonly<Record<string, string>>

/** The share of the cache that one answer may take at most. */
const MOST = 1 / 16
/** What an entry takes beside its key and its body, about. */
const OVERHEAD = 2000
const LONGEST_KEY = 2500

/** Headers that belong to one answer only, and those that a 304 has nothing to say about. */
const OF_THE_MOMENT = /^(?:date|connection|keep-alive|transfer-encoding|content-length)$/
const OF_THE_BODY = /^(?:content-(?:type|length|encoding)|link)$/

export interface ResponseCache {
  /** Answers from what is kept; to be the first hook whose work does not depend on the client. */
  answer: onRequestHookHandler
  /** Has the answers of all routes that are registered from now on kept, as the hooks before this one leave them. */
  keep: (app: FastifyInstance) => void
}

/** @param bytes about how much memory it may take; 0 keeps nothing. */
export function createResponseCache({ edition }: Pick<Reader, 'edition'>, bytes: number): ResponseCache {
  if (bytes === 0) return { answer: (_request, _reply, done) => { done() }, keep: () => undefined }
  const codings = new LRUCache<string, string>({ max: 100 })
  const answers = new LRUCache<string, Kept>({
    maxSize: bytes, maxEntrySize: Math.floor(bytes * MOST), sizeCalculation: ({ body }, key) => body.length + 2 * key.length + OVERHEAD,
  })
  let current: Edition | undefined
  /** The headers that a request's answer had before anything was done for it. */
  const early = new WeakMap<FastifyRequest, OutgoingHttpHeaders>()

  /** What tells one answer from another, beside the edition. */
  function keyOf({ url = '', headers: { accept = '', 'accept-encoding': header = '' } }: IncomingMessage): string {
    let coding = codings.get(header)
    if (coding === undefined) codings.set(header, coding = encodingOf(header))
    return `${coding} ${url} ${accept}`
  }

  function find(request: IncomingMessage): Kept | undefined {
    const { method, headers } = request
    if (method !== 'GET' && method !== 'HEAD') return undefined
    const { 'if-none-match': tags, 'if-modified-since': date } = headers
    if (tags === undefined ? date !== undefined : tags.trim() === '*') return undefined // seldom, and not about one answer
    const now = edition()
    if (isSame(now, current)) return answers.get(keyOf(request))
    answers.clear()
    current = now
    return undefined
  }

  const answer: onRequestHookHandler = (request, reply, done) => {
    let kept: Kept | undefined
    try {
      kept = isOperation(request) ? undefined : find(request.raw) // they answer whatever is wrong with the database
    } catch (error) {
      done(error as Error)
      return
    }
    if (kept === undefined) {
      early.set(request, reply.getHeaders() as OutgoingHttpHeaders)
      done()
      return
    }
    reply.hijack()
    const own = reply.getHeaders() as OutgoingHttpHeaders
    const tags = request.raw.headers['if-none-match']
    if (tags !== undefined && (tags === kept.etag || matchesEtag(tags, kept.etag))) reply.raw.writeHead(304, { ...own, ...kept.unchanged }).end()
    else if (request.method === 'HEAD') reply.raw.writeHead(200, { ...own, ...kept.headers }).end()
    else reply.raw.writeHead(200, { ...own, ...kept.headers }).end(kept.body)
  }

  const keep: onSendHookHandler = (request, reply, payload, done) => {
    const of = representationOf.get(reply)
    if (of !== undefined && request.method === 'GET' && reply.statusCode === 200) {
      const key = keyOf(request.raw)
      if (key.length <= LONGEST_KEY) {
        whenWhole(payload, answers.maxEntrySize, (body) => {
          if (isSame(of, current)) answers.set(key, keptOf(reply, body, early.get(request)))
        })
      }
    }
    done(null, payload)
  }
  return { answer, keep: (app) => { app.addHook('onRoute', (route) => { route.onSend = [route.onSend ?? [], keep].flat() }) } }
}

const isSame = (a: Edition, b: Edition | undefined): boolean => a.number === b?.number && a.instance === b.instance

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
  stream.once('end', () => { if (length <= most) done(Buffer.concat(chunks)) })
}

function keptOf(reply: FastifyReply, body: Buffer, early: OutgoingHttpHeaders = {}): Kept {
  const headers = Object.entries({ ...reply.getHeaders(), 'content-length': undefined })
    .filter(([name, value]) => value !== undefined && value !== early[name] && !OF_THE_MOMENT.test(name)).map(([name, value]): [string, string] => [name, String(value)])
  return {
    etag: String(reply.getHeader('etag')), body,
    headers: Object.fromEntries([...headers, ['content-length', String(body.length)]]),
    unchanged: Object.fromEntries(headers.filter(([name]) => !OF_THE_BODY.test(name))),
  }
}
