import type { FastifyInstance, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import type { Context } from '../../api/context.js'
import { addVary } from '../../api/negotiate.js'
import type { Readers } from '../data/readers.js'
import { pageHandler } from '../respond-page.js'
import { frontPage } from './page.js'
import { readFront } from './read.js'

/** `/`: the front page for those who ask for HTML. Others are redirected to the index of the API. */
export function registerFrontPage(app: FastifyInstance, context: Context, readers: Readers): void {
  const page = pageHandler(context, (_request, edition) => frontPage(readFront(readers, edition)))
  app.get('/', { schema: { hide: true } }, (request, reply) => {
    if (asksForHtml(request)) return page(request, reply)
    addVary(reply, 'Accept')
    return reply.redirect(`${context.base}/v1`, 302)
  })
}

/** True if a client names HTML and prefers it to JSON, as browsers do. The wildcard of other clients does not count. */
export function asksForHtml({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  const { accept = '' } = headers
  if (!/\btext\/(?:html|\*)/i.test(accept)) return false
  const preferred = new Negotiator({ headers: { accept } }).mediaType([
    'text/html',
    'application/json',
    'application/problem+json',
  ])
  return preferred === 'text/html'
}
