import { hash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Edition } from '../query/collection.js'
import type { Context } from './context.js'
import { Problem } from './problems.js'

/*
 * Content negotiation and conditional requests (RFC 9110). The data only changes with the edition, so the
 * edition, the URL, the media type and the content coding make a strong validator that is known before any
 * query runs.
 */

/** The edition of which an answer under way is a representation, whole and in one piece, or says that it is unchanged. */
export const representationOf = new WeakMap<FastifyReply, Edition>()

/**
 * Answers a request from one snapshot of the data: 406 where the client accepts no `mediaType`, 304 where it
 * has the current representation, else the body that `read` gives.
 */
export function respond(
  request: FastifyRequest,
  reply: FastifyReply,
  context: Context,
  mediaType: string,
  read: (edition: Edition) => string,
): void {
  negotiate(request, reply, [mediaType])
  respondAs(request, reply, context, mediaType, read)
}

/** The same after negotiation. `contentType` may differ from `<mediaType>; charset=utf-8`. */
export function respondAs(
  request: FastifyRequest,
  reply: FastifyReply,
  context: Context,
  mediaType: string,
  read: (edition: Edition) => string | Buffer,
  contentType = `${mediaType}; charset=utf-8`,
): void {
  context.reader.snapshot(() => {
    const edition = context.reader.edition()
    const state = validate(request, reply, context, mediaType, edition)
    const body = state === 'same' ? '' : read(edition) // it may find that there is no such thing
    if (state !== 'same-if-any') representationOf.set(reply, edition)
    if (state === 'changed') {
      void reply.type(contentType).send(typeof body === 'string' ? Buffer.from(body) : body)
    } else void sendUnchanged(reply)
  })
}

/** What security.ts tells browsers to do with an answer, but for what a response itself is checked by, or that belongs to its host. */
export const OF_THE_PAGE: ReadonlySet<string> = new Set([
  'content-security-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
])

/** A 304 does not repeat what the client keeps of the answer that it has (RFC 9110, 15.4.5). */
export function dropPageHeaders(response: ServerResponse): void {
  for (const name of OF_THE_PAGE) response.removeHeader(name)
}

/** Answers 304. */
export function sendUnchanged(reply: FastifyReply): FastifyReply {
  dropPageHeaders(reply.raw)
  return reply.code(304).send()
}

/** A parameter of a media type, its value quoted or not; an unclosed quote lasts to the end. The weight (`q`) is none. */
const PARAMETER = /;(?!\s*q=)[^;,"]*(?:"(?:\\.?|[^"\\])*"?[^;,"]*)*/gi

/**
 * The media type that `Accept` likes best, whatever its parameters (RFC 9110, 12.5.1); the first one between equals.
 * @throws Problem not-acceptable, which lists them all.
 */
export function negotiate<T extends string>(
  request: FastifyRequest,
  reply: FastifyReply,
  mediaTypes: readonly T[],
): T {
  vary(reply, 'Accept, Accept-Encoding')
  // The library's own method, over a stand-in for the request: it would exclude what has no such parameter.
  const { accept } = request.headers
  const best = request.accepts
    .call({
      raw: { headers: { accept: accept?.replaceAll(PARAMETER, '') } },
    } as unknown as FastifyRequest)
    .type([...mediaTypes])
  if (typeof best === 'string') return best as T
  const detail = `"Accept: ${accept ?? ''}" allows no media type of this resource`
  throw new Problem('not-acceptable', detail, [
    { parameter: 'Accept', detail, allowed: [...mediaTypes] },
  ])
}

/** What the answer depends on, besides the origin where CORS_ORIGIN lists some. */
function vary(reply: FastifyReply, headers: string): void {
  void reply.header('vary', reply.getHeader('vary') === 'Origin' ? `Origin, ${headers}` : headers)
}

/**
 * Sets the validators of a representation and compares them with what the client has. `same` needs no look at
 * the data; `same-if-any` (by date, or `*`) is about whatever may or may not be there.
 */
export function validate(
  request: FastifyRequest,
  reply: FastifyReply,
  context: Context,
  mediaType: string,
  edition: Edition,
): 'changed' | 'same' | 'same-if-any' {
  const etag = entityTag(request, mediaType, context, edition)
  void reply.headers({
    'etag': etag,
    'last-modified': new Date(
      lastModified(edition.committedAt, Date.now() / 1000) * 1000,
    ).toUTCString(),
    'cache-control': 'public, max-age=0, must-revalidate',
  })
  if (!String(reply.getHeader('vary')).includes('Accept')) vary(reply, 'Accept-Encoding')
  const { 'if-none-match': tags, 'if-modified-since': date } = request.headers
  if (tags?.trim() === '*') return 'same-if-any'
  if (tags !== undefined) return matchesEtag(tags, etag) ? 'same' : 'changed'
  // RFC 9110, 13.2.2: the date only counts where there is no If-None-Match.
  return Date.parse(date ?? '') >= edition.committedAt * 1000 ? 'same-if-any' : 'changed'
}

/**
 * Seconds after its own in which another edition may be seen that has the same: the time is taken while an article is written, some
 * seconds before others see it. A minute also allows for a clock that is set back by less.
 */
const SETTLED = 60

/**
 * What `Last-Modified` says of an edition, in seconds: its time where no other one will have the same, else the second before, or now if
 * that is earlier. So whoever asks by date alone never takes an edition for the one after it (RFC 9110, 8.8.2.1 and 8.8.2.2).
 */
export const lastModified = (committedAt: number, now: number): number =>
  now - committedAt > SETTLED ? committedAt : Math.min(committedAt - 1, Math.floor(now))

/** The coding is that of the request's own `Accept-Encoding`, which compression.ts has reduced to one. */
function entityTag(
  { url, headers }: FastifyRequest,
  mediaType: string,
  { base, version }: Context,
  { number, instance }: Edition,
): string {
  const source = JSON.stringify([
    instance,
    number,
    version,
    base,
    url,
    mediaType,
    headers['accept-encoding'],
  ])
  return `"${hash('sha256', source, 'base64url').slice(0, 22)}"`
}

/** Weak comparison of an If-None-Match list, which is not `*`, with an entity tag (RFC 9110, 13.1.2). */
export const matchesEtag = (header: string, etag: string): boolean =>
  [...header.matchAll(/(?:W\/)?("[^"]*")/g)].some(([, opaque]) => opaque === etag)
