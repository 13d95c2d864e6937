import type { FastifyInstance } from 'fastify'
import type { Context } from '../api/context.js'
import { NO_QUERY } from '../api/openapi/parameters.js'
import { Problem } from '../api/problems.js'
import { respondAs } from '../api/respond.js'
import type { Edition } from '../query/collection.js'
import { planList } from '../query/plan.js'
import { collectionOf, type Readers } from './data/readers.js'
import type { Article } from './data/records.js'
import { articlePath } from './links.js'

/* Files for search engines: `robots.txt`, and a sitemap (sitemaps.org) of the newest articles. */

const TEXT = { mediaType: 'text/plain' }
const XML = { mediaType: 'application/xml' }
/** The most articles of the sitemap; the lists link to older ones. The protocol allows 50,000. */
const MAX_ARTICLES = 5000

export function registerCrawlers(app: FastifyInstance, context: Context, readers: Readers): void {
  const { base } = context
  const hidden = { schema: { hide: true, querystring: NO_QUERY } }
  app.get('/robots.txt', hidden, (request, reply) =>
    respondAs(request, reply, context, TEXT, () => robots(base)),
  )
  app.get('/sitemap.xml', hidden, (request, reply) => {
    // A sitemap has whole addresses, and the Host of a request may be anyone's.
    if (base === '')
      throw new Problem('not-found', 'there is no sitemap, because PUBLIC_URL is not set')
    return respondAs(request, reply, context, XML, (edition) => sitemap(readers, base, edition))
  })
}

/** Search engines stay away from filtered lists, of which there are countless ones, and from the API. */
const robots = (base: string): string =>
  [
    'User-agent: *',
    'Disallow: /v1/',
    'Disallow: /search',
    'Disallow: /*?',
    'Allow: /articles/*?start=',
    ...(base === '' ? [] : [`Sitemap: ${base}/sitemap.xml`]),
    '',
  ].join('\n')

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function sitemap(readers: Readers, base: string, edition: Edition): string {
  const reader = readers.collection('article')
  const query = { sort: ['-published'], fields: ['id'] }
  const plan = { ...planList(collectionOf('article'), query), limit: MAX_ARTICLES }
  const { rows } = reader.readRows(plan, reader.finder.accessPaths(plan, edition).page)
  const items = rows.map(({ json }) => {
    const { id } = JSON.parse(json) as Pick<Article, 'id'>
    return `<url><loc>${escaped(base + articlePath(id))}</loc></url>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    `<url><loc>${escaped(base)}/</loc></url>`,
    ...items,
    '</urlset>',
    '',
  ].join('\n')
}
