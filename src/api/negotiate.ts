import type { FastifyReply, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { Problem } from './problems.js'

/* Proactive content negotiation (RFC 9110, 12.1). */

/** A format that a resource offers. */
interface OfferedFormat {
  mediaType: string
  /** Its name in error messages. */
  title?: string
  /** The query parameters that have no meaning in it. */
  without?: readonly string[]
}

/** A parameter of a media type other than its weight `q`. An unclosed quote lasts to the end of the header. */
const PARAMETER = /;(?!\s*q=)[^;,"]*(?:"(?:\\.?|[^"\\])*"?[^;,"]*)*/gi

/**
 * The format that the request prefers, or the first one if it prefers several equally.
 * @throws Problem not-acceptable, which lists all formats, or invalid-parameter if the query has a parameter that the
 * preferred format does not support.
 */
export function negotiate<F extends OfferedFormat>(
  request: FastifyRequest,
  reply: FastifyReply,
  formats: readonly F[],
): F {
  addVary(reply, 'Accept, Accept-Encoding')
  const { accept = '' } = request.headers
  const mediaTypes = formats.map(({ mediaType }) => mediaType)
  // Parameters of media types are ignored: clients send a charset, or the version of an API.
  const headers = accept === '' ? {} : { accept: accept.replaceAll(PARAMETER, '') }
  const preferred = new Negotiator({ headers }).mediaType(mediaTypes)
  const format = formats.find(({ mediaType }) => mediaType === preferred)
  if (format === undefined) {
    const detail = `"Accept: ${accept}" allows no media type of this resource`
    throw new Problem('not-acceptable', detail, [
      { parameter: 'Accept', detail, allowed: mediaTypes },
    ])
  }
  refuseParameters(format, request.query as Readonly<Record<string, unknown>>)
  return format
}

/** Names the request headers that the response depends on, besides `Origin` if CORS_ORIGIN lists several. */
export function addVary(reply: FastifyReply, headers: string): void {
  void reply.header('vary', reply.getHeader('vary') === 'Origin' ? `Origin, ${headers}` : headers)
}

/** @throws Problem invalid-parameter if the query has parameters that have no meaning in the format. */
export function refuseParameters(
  { title = '', without = [] }: OfferedFormat,
  query: Readonly<Record<string, unknown>>,
): void {
  const faults = without
    .filter((name) => query[name] !== undefined)
    .map((parameter) => ({
      parameter,
      detail: `"${parameter}" has no meaning in ${title}: leave it out, or accept application/json`,
    }))
  if (faults[0]) throw new Problem('invalid-parameter', faults[0].detail, faults)
}
