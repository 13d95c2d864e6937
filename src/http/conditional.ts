import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from './context.js'
import { Problem } from './problems.js'

/*
 * Content negotiation and conditional requests (RFC 9110). The data only changes with the edition, so the
 * edition, the URL and the media type make a strong validator that is known before any query runs.
 */

/**
 * Answers a request from one snapshot of the data: 406 where the client accepts no `mediaType`, 304 where it
 * has the current representation, else the body that `read` gives.
 */
export function respond(request: FastifyRequest, reply: FastifyReply, context: Context, mediaType: string, read: () => string): void {
  assertAcceptable(request, mediaType)
  context.reader.snapshot(() => {
    const etag = entityTag(request.url, mediaType, context)
    void reply.headers({ 'etag': etag, 'cache-control': 'public, max-age=0, must-revalidate', 'vary': 'Accept, Accept-Encoding' })
    if (matchesEtag(request.headers['if-none-match'], etag)) void reply.code(304).send()
    else void reply.type(`${mediaType}; charset=utf-8`).send(read())
  })
}

function assertAcceptable(request: FastifyRequest, mediaType: string): void {
  if (request.accepts().type([mediaType]) !== false) return
  const detail = `"Accept: ${request.headers.accept ?? ''}" allows no media type of this resource`
  throw new Problem('not-acceptable', detail, [{ parameter: 'Accept', detail, allowed: [mediaType] }])
}

function entityTag(url: string, mediaType: string, { reader, base, version }: Context): string {
  const { number, instance } = reader.edition()
  const source = JSON.stringify([instance, number, version, base, url, mediaType])
  return `"${createHash('sha256').update(source).digest('base64url').slice(0, 22)}"`
}

/** Weak comparison of an If-None-Match list with an entity tag (RFC 9110, 13.1.2). */
export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  if (header.trim() === '*') return true
  return [...header.matchAll(/(?:W\/)?("[^"]*")/g)].some(([, opaque]) => opaque === etag)
}
