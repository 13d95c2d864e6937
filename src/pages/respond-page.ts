import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ComponentChildren } from 'preact'
import type { Context } from '../api/context.js'
import { negotiate } from '../api/negotiate.js'
import { respondAs, type Handler } from '../api/respond.js'
import type { Edition } from '../query/collection.js'
import { assetPaths } from './assets.js'
import { htmlOf } from './shell/document.js'
import type { Alternate, PageMeta } from './site.js'

/** A page: the properties of its head, and its content. */
export interface Page {
  meta: PageMeta
  main: ComponentChildren
}

export const HTML = { mediaType: 'text/html', title: 'HTML' }

/** Nothing comes from elsewhere, and nothing in the document itself runs. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Sets the headers by which a browser shows a response as a page. A 304 has none of them. */
export function setPageHeaders(reply: FastifyReply): void {
  reply.raw.setHeader('content-security-policy', PAGE_POLICY)
}

/**
 * Answers requests with a page in HTML. `read` gives the page in one edition of the data. It may run several times, so it
 * only reads.
 */
export function pageHandler(
  context: Context,
  read: (request: FastifyRequest, edition: Edition, reply: FastifyReply) => Page,
): Handler {
  return (request, reply) => {
    const format = negotiate(request, reply, [HTML])
    setPageHeaders(reply)
    return respondAs(request, reply, context, format, (edition) => {
      const { meta, main } = read(request, edition, reply)
      if (meta.alternates !== undefined) void reply.header('link', linkHeader(meta.alternates))
      return htmlOf(
        { base: context.base, edition: edition.number, assets: assetPaths() },
        meta,
        main,
      )
    })
  }
}

/** The same data in other formats (RFC 8288). */
const linkHeader = (alternates: readonly Alternate[]): string =>
  alternates.map(({ href, type }) => `<${href}>; rel="alternate"; type="${type}"`).join(', ')

/**
 * Drops parameters without a value, which a form sends for its empty fields.
 * @returns true if the request was redirected to the address without them
 */
export function redirectsWithoutEmpty(request: FastifyRequest, reply: FastifyReply): boolean {
  const [path = '', query] = request.url.split('?', 2)
  if (query === undefined) return false
  const pairs = query.split('&')
  const given = pairs.filter((pair) => pair !== '' && !pair.endsWith('='))
  if (given.length === pairs.length) return false
  void reply.redirect(given.length === 0 ? path : `${path}?${given.join('&')}`, 302)
  return true
}
