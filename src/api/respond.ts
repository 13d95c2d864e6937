import { hash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Edition } from '../query/collection.js'
import type { Context } from './context.js'
import { addVary, negotiate } from './negotiate.js'
import { callerOf } from './server/client-address.js'

/*
 * Conditional requests (RFC 9110). The data changes with the edition only. So the edition, the URL, the media type and
 * the content coding make a strong validator that is known before any query runs.
 */

/** The editions of the data that responses represent. The response cache stores only responses that are listed here. */
export const representedEditions = new WeakMap<FastifyReply, Edition>()

/** Answers a request for a resource that has one media type only; 406 if the client does not accept it. */
export function respond(
  request: FastifyRequest,
  reply: FastifyReply,
  context: Context,
  mediaType: string,
  read: (edition: Edition) => string,
): MaybeAsync<FastifyReply | undefined> {
  return respondAs(request, reply, context, negotiate(request, reply, [{ mediaType }]), read)
}

type MaybeAsync<T> = T | Promise<T>

/** A route handler. It returns nothing if it has sent the response at once. */
export type Handler = (
  request: FastifyRequest,
  reply: FastifyReply,
) => MaybeAsync<FastifyReply | undefined>

/**
 * Answers a request in a format. `read` returns the body for one edition of the data. It does not run if the client has the
 * current representation, and may run several times if it needs a reading process.
 */
export function respondAs(
  request: FastifyRequest,
  reply: FastifyReply,
  context: Context,
  format: { mediaType: string; contentType?: string },
  read: (edition: Edition) => string | Buffer,
): MaybeAsync<FastifyReply | undefined> {
  const caller = () => callerOf(request)
  const answer = context.reading.read(caller, (edition) => {
    const state = evaluatePreconditions(request, reply, context, format.mediaType, edition)
    const body = state === 'unmodified' ? '' : read(edition) // may throw not-found
    return { edition, state, body }
  })
  const send = ({ edition, state, body }: Awaited<typeof answer>): FastifyReply => {
    if (state !== 'unmodified-if-found') representedEditions.set(reply, edition)
    if (state !== 'modified') return sendNotModified(reply)
    return reply
      .type(contentTypeOf(format))
      .send(typeof body === 'string' ? Buffer.from(body) : body)
  }
  if (answer instanceof Promise) return answer.then(send)
  send(answer)
  return undefined
}

/** The `Content-Type` of a format: UTF-8 unless the format says otherwise. */
export const contentTypeOf = ({
  mediaType,
  contentType,
}: {
  mediaType: string
  contentType?: string
}): string => contentType ?? (mediaType.includes(';') ? mediaType : `${mediaType}; charset=utf-8`)

/** Headers by which a browser handles a page. A client keeps them with the response that a 304 confirms. */
export const PAGE_HEADERS: ReadonlySet<string> = new Set([
  'content-security-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
])

/** Sends 304, without the headers that the client has already (RFC 9110, 15.4.5). */
export function sendNotModified(reply: FastifyReply): FastifyReply {
  for (const name of PAGE_HEADERS) reply.raw.removeHeader(name)
  return reply.code(304).send()
}

/**
 * Sets the validators of a representation and evaluates the preconditions of the request (RFC 9110, 13.2.2).
 * `unmodified-if-found` means that a date or `If-None-Match: *` matches. Both match any representation, so the caller must
 * check that the resource exists.
 */
export function evaluatePreconditions(
  request: FastifyRequest,
  reply: FastifyReply,
  context: Context,
  mediaType: string,
  edition: Edition,
): 'modified' | 'unmodified' | 'unmodified-if-found' {
  const etag = entityTag(request, mediaType, context, edition)
  const modified = lastModified(edition.committedAt, Date.now() / 1000)
  void reply.headers({
    'etag': etag,
    'last-modified': new Date(modified * 1000).toUTCString(),
    'cache-control': 'public, max-age=0, must-revalidate',
  })
  if (!String(reply.getHeader('vary')).includes('Accept')) addVary(reply, 'Accept-Encoding')
  const { 'if-none-match': tags, 'if-modified-since': date } = request.headers
  if (tags?.trim() === '*') return 'unmodified-if-found'
  if (tags !== undefined) return matchesEtag(tags, etag) ? 'unmodified' : 'modified'
  return Date.parse(date ?? '') >= edition.committedAt * 1000 ? 'unmodified-if-found' : 'modified'
}

/**
 * The seconds within which another edition with the same time may appear. The time of an edition is taken while an article is
 * written, some seconds before readers see the edition. A minute also covers a clock that is set back by less than that.
 */
const SETTLING_TIME = 60

/**
 * The `Last-Modified` of an edition, in seconds. It is the time of the edition, once no other edition can have the same time.
 * Until then, it is one second earlier, or the current time if that is earlier still. So a client that revalidates by date
 * alone never takes an edition for the next one (RFC 9110, 8.8.2.1 and 8.8.2.2).
 */
export const lastModified = (committedAt: number, now: number): number =>
  now - committedAt > SETTLING_TIME ? committedAt : Math.min(committedAt - 1, Math.floor(now))

/** `Accept-Encoding` names a single content coding here, because server/compression.ts has reduced it to one. */
function entityTag(
  { url, headers }: FastifyRequest,
  mediaType: string,
  { base, version }: Context,
  { number, instance }: Edition,
): string {
  const coding = headers['accept-encoding']
  const source = JSON.stringify([instance, number, version, base, url, mediaType, coding])
  return `"${hash('sha256', source, 'base64url').slice(0, 22)}"`
}

/** A member of a list of entity tags. `W/` is case-sensitive (RFC 9110, 8.8.3). */
const LISTED_TAG = /(?:^|,)[ \t]*(?:W\/)?("[^"]*")[ \t]*(?=,|$)/g

/** Weak comparison of a list of entity tags other than `*` with an entity tag (RFC 9110, 13.1.2). */
export const matchesEtag = (header: string, etag: string): boolean =>
  [...header.matchAll(LISTED_TAG)].some(([, opaque]) => opaque === etag)
