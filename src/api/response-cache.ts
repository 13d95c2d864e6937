import type { FastifyInstance, FastifyReply, FastifyRequest, onSendHookHandler } from 'fastify'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { isSameEdition, type Edition } from '../query/collection.js'
import { matchesEtag, PAGE_HEADERS, representedEditions } from './respond.js'
import { clientAddress, clientOf, type TrustProxy } from './server/client-address.js'
import { encodingOf } from './server/compression.js'
import { requestId, type RequestEvents } from './server/request-log.js'
import type { Unsent } from './server/unsent.js'

/*
 * The response cache stores responses as the bytes that were sent, until the edition changes. Node's request listener
 * looks here first, so that a stored response costs none of Fastify's work. Only 200s and 304s of respond.ts are stored;
 * streams and errors never are.
 */

interface StoredResponse {
  edition: Edition
  etag: string
  /** The pattern of its path, for metrics. */
  route: string
  /** Null if only a 304 was sent so far. */
  body: Buffer | null
  /** Names and values by turns, as `writeHead` takes them: of a 200 and of a 304. */
  head: string[]
  headOf304: string[]
}

interface FoundResponse {
  stored: StoredResponse
  /** True if the client has the response already. */
  isUnmodified: boolean
}

interface CacheOptions {
  /** Reads the current edition of the data. */
  edition: () => Edition | Promise<Edition>
  /** The approximate maximum size of the cache in bytes; 0 stores nothing. */
  maxBytes: number
  /** The origins that CORS_ORIGIN lists. Responses to their pages differ, so each has its own in the cache. */
  origins: readonly string[]
  trust: TrustProxy | false
  /** Responses that clients have not read. */
  unsent: Unsent
  /** While the server is overloaded, Fastify refuses all requests. */
  isOverloaded: () => boolean
  requests: RequestEvents
}

interface ResponseCache {
  /** Wraps Fastify's request listener: sends stored responses, and leaves all other requests to Fastify. */
  listenerOf: (handle: RequestListener) => RequestListener
  /** Stores the responses of all routes that are registered after this call, as the hooks before it leave them. */
  store: (app: FastifyInstance) => void
}

/** The share of the cache that one response may take at most. */
const MAX_SHARE = 1 / 16
/** The approximate size of an entry in bytes, without its key and its body. */
const OVERHEAD = 2000
const MAX_KEY_LENGTH = 2500

export function createResponseCache(options: CacheOptions): ResponseCache {
  const { maxBytes, isOverloaded, trust, unsent } = options
  if (maxBytes === 0) return { listenerOf: (handle) => handle, store: () => undefined }
  const responses = new LRUCache<string, StoredResponse>({
    maxSize: maxBytes,
    maxEntrySize: Math.floor(maxBytes * MAX_SHARE),
    sizeCalculation: ({ body }, key) => (body?.length ?? 0) + 2 * key.length + OVERHEAD,
  })
  const keyOf = keysFor(options.origins)
  const readEdition = readBriefly(options.edition)

  /** False if the client, or all clients, must first read earlier responses: Fastify refuses the request. */
  const mayBeSent = (request: IncomingMessage, { length }: Buffer) =>
    unsent.isEmpty() || unsent.refusal(clientOf(request, trust), length) === undefined

  /** A stored response, whatever its edition. */
  function find(request: IncomingMessage): FoundResponse | undefined {
    if (isOverloaded() || !mayBeStored(request)) return undefined
    const stored = responses.get(keyOf(request))
    if (stored === undefined) return undefined
    const tags = request.headers['if-none-match']
    const isUnmodified =
      tags !== undefined && (tags === stored.etag || matchesEtag(tags, stored.etag))
    const maySend = isUnmodified || (stored.body !== null && mayBeSent(request, stored.body))
    return maySend ? { stored, isUnmodified } : undefined
  }

  function isCurrent({ stored }: FoundResponse, edition: Edition): boolean {
    if (isSameEdition(stored.edition, edition)) return true
    responses.clear() // all others are outdated, too
    return false
  }

  const storeResponse: onSendHookHandler = (request, reply, payload, done) => {
    const edition = representedEditions.get(reply)
    const key = edition !== undefined && request.method === 'GET' ? keyOf(request.raw) : undefined
    if (edition !== undefined && key !== undefined && key.length <= MAX_KEY_LENGTH) {
      const store = (body: Buffer | null) => {
        responses.set(key, storedResponse(request, reply, edition, body))
      }
      if (reply.statusCode === 200) collect(payload, responses.maxEntrySize, store)
      else if (reply.statusCode === 304 && !responses.has(key)) store(null)
    }
    done(null, payload)
  }

  return {
    listenerOf: (handle) => (request, response) => {
      const began = performance.now()
      const found = find(request)
      if (found === undefined) {
        handle(request, response)
        return
      }
      const answer = (edition: Edition | undefined) => {
        if (edition !== undefined && isCurrent(found, edition))
          send(request, response, found, began, options)
        else handle(request, response)
      }
      // The edition is read only if there is a response to check: respond.ts reads it for all others.
      const edition = readEdition()
      if (edition instanceof Promise) void edition.then(answer)
      else answer(edition)
    },
    store: (app) => {
      app.addHook('onRoute', (route) => {
        route.onSend = [route.onSend ?? [], storeResponse].flat()
      })
    },
  }
}

/** Milliseconds for which the edition that was read last counts as the current one. */
const EDITION_LIFETIME = 1

/** Reads the edition at most once per EDITION_LIFETIME; undefined if it cannot be read: Fastify tells the client why. */
function readBriefly(
  read: CacheOptions['edition'],
): () => Edition | undefined | Promise<Edition | undefined> {
  let edition: Edition | undefined
  let readAt = -Infinity
  return () => {
    const now = performance.now()
    if (edition !== undefined && now - readAt < EDITION_LIFETIME) return edition
    try {
      const current = read()
      if (current instanceof Promise) return current.catch(() => undefined)
      edition = current
      readAt = now
      return edition
    } catch {
      return undefined
    }
  }
}

/** False for requests whose response depends on a date or on the existence of the resource. They are rare and left to Fastify. */
function mayBeStored({ method, headers }: IncomingMessage): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  const { 'if-none-match': tags, 'if-modified-since': date } = headers
  return tags === undefined ? date === undefined : tags.trim() !== '*'
}

/** Makes the keys of responses: requests with the same key have the same response in an edition. */
function keysFor(origins: readonly string[]): (request: IncomingMessage) => string {
  const codings = new LRUCache<string, string>({ max: 100 })
  return ({ url = '', headers: { origin = '', accept = '', 'accept-encoding': header = '' } }) => {
    let coding = codings.get(header)
    if (coding === undefined) codings.set(header, (coding = encodingOf(header)))
    return `${origins.includes(origin) ? origin : ''} ${coding} ${url} ${accept}`
  }
}

/** Sends a stored response, and emits an event when the request is over. */
function send(
  request: IncomingMessage,
  response: ServerResponse,
  { stored, isUnmodified }: FoundResponse,
  began: number,
  { trust, unsent, requests }: CacheOptions,
): void {
  const { method = '', url = '' } = request
  const [id, client] = [requestId(request), clientAddress(request, trust)]
  const { route, body } = stored
  const [status, head] = isUnmodified ? [304, stored.headOf304] : [200, stored.head]
  response.on('close', () => {
    const milliseconds = performance.now() - began
    if (response.writableFinished)
      requests.emit('finished', { id, method, url, client, route, status, milliseconds })
    else requests.emit('aborted', { id, method, url, client })
  })
  response.writeHead(status, [...head, 'x-request-id', id])
  if (isUnmodified || method === 'HEAD') response.end()
  else {
    response.end(body)
    // Bytes that the system has not taken at once wait for the client.
    if (body !== null && response.writableLength > 0)
      unsent.hold(clientOf(request, trust), body.length, request, response)
  }
}

/** Matches headers that belong to one message or to one client. */
const NOT_STORED =
  /^(?:date|connection|keep-alive|transfer-encoding|content-length|x-request-id|ratelimit(?:-policy)?)$/
/** Matches headers of the body, which a 304 does not have. */
const OF_THE_BODY = /^(?:content-(?:type|encoding)|link)$/

function storedResponse(
  request: FastifyRequest,
  reply: FastifyReply,
  edition: Edition,
  body: Buffer | null,
): StoredResponse {
  const headers = Object.entries(reply.getHeaders())
    .filter(([name, value]) => value !== undefined && !NOT_STORED.test(name))
    .map(([name, value]): [string, string] => [name, String(value)])
  const length = body === null ? [] : ['content-length', String(body.length)]
  return {
    edition,
    etag: String(reply.getHeader('etag')),
    route: request.routeOptions.url ?? '',
    body,
    head: [...headers.flat(), ...length],
    headOf304: headers
      .filter(([name]) => !OF_THE_BODY.test(name) && !PAGE_HEADERS.has(name))
      .flat(),
  }
}

/** Calls back with the whole body, at once or when its stream ends, unless it has more than `maxBytes`. */
function collect(payload: unknown, maxBytes: number, done: (body: Buffer) => void): void {
  if (typeof payload === 'string' || Buffer.isBuffer(payload)) {
    done(Buffer.from(payload))
    return
  }
  const chunks: Buffer[] = []
  let length = 0
  const stream = payload as NodeJS.ReadableStream
  stream.on('data', (chunk: Buffer) => {
    length += chunk.length
    if (length <= maxBytes) chunks.push(chunk)
    else chunks.length = 0
  })
  stream.once('end', () => {
    if (length <= maxBytes) done(Buffer.concat(chunks))
  })
}
