import type { FastifyInstance } from 'fastify'
import { NO_QUERY } from '../../api/openapi/parameters.js'
import { respond } from '../../api/respond.js'
import type { Context } from '../../api/context.js'
import { once } from '../../model/once.js'
import { isExclusion } from '../../query/derived-filters.js'
import { exampleId } from '../../query/define.js'
import { ALL_DECLARATIONS } from '../../records/registry.js'

/*
 * `/llms.txt`: what a program that reads text needs to know of the API, in Markdown (llmstxt.org). It follows from the
 * declarations, and every address in it is tested.
 */

/** Registers `GET /llms.txt`. */
export function registerLlmsText(app: FastifyInstance, context: Context): void {
  const text = once(() => llmsText(context.base))
  app.get('/llms.txt', { schema: { hide: true, querystring: NO_QUERY } }, (request, reply) =>
    respond(request, reply, context, 'text/plain', text),
  )
}

function llmsText(base: string): string {
  const link = (title: string, path: string, rest = '') =>
    `- [${title}](${base}${path})${rest === '' ? '' : `: ${rest}`}`
  const collections = ALL_DECLARATIONS.map(({ collection }) => collection)
  const [article] = collections
  const articlePath = `/v1/articles/${exampleId(article!.schema)}`
  const namesOf = (path: string[]) => path.map((name) => `\`${name}\``).join(', ')
  return `# Verbatim

> News articles as structured data over a REST API. Each fact cites the exact characters of the article that state it.

Answers are JSON. A list answers \`{ data, page, links }\`; follow \`links.next\`. Filters are query parameters: values separated by
commas are alternatives, \`speaker.not=\` excludes values, \`speakerName=\` takes names, \`missing=\` finds records without a value and
\`present=\` those with one. Dates are EDTF: \`from\` and \`to\` match dates that may overlap the range. An unknown parameter is an error that
names the right one; an unknown id is a warning. A record with \`attribution.voice\` "quoted" is only a speaker's claim.

## Lists

${collections
  .map(({ name, description, filters }) => {
    const own = Object.keys(filters).filter(
      // `speakerName` goes without saying beside `speaker`.
      (filter) =>
        !isExclusion(filter) && !(filter.endsWith('Name') && filter.slice(0, -4) in filters),
    )
    return link(name, `/v1/${name}?limit=5`, `${description} Filters: ${namesOf(own)}.`)
  })
  .join('\n')}

Each list is also available as CSV and NDJSON: ${base}/v1/quotes.csv, ${base}/v1/quotes.ndjson. \`fields\` selects properties, \`embed\` adds records,
\`facets\` counts values, and \`sort\` orders.

## Across lists

${[
  link(
    'Search',
    '/v1/search?q=trade&limit=5',
    'words, `"a phrase"`, `begin*`, `-without`, `or`, brackets.',
  ),
  link(
    'Counts',
    '/v1/quotes/counts?by=speaker,year',
    'of any list, by up to three values or units of time.',
  ),
  link('Timeline', '/v1/timeline?limit=5', 'events, quotes and publications by date.'),
  link('Changes', '/v1/changes?since=0', 'what has changed since an edition, for mirrors.'),
  link('Network', '/v1/graph?maxNodes=10', 'entities and their ties.'),
  link(
    'Text',
    `${articlePath}/text?start=0&end=100`,
    'the characters of an article, to check a citation.',
  ),
  link(
    'Segments',
    `${articlePath}/segments?end=500`,
    'a text cut into runs, each with the records that cite it.',
  ),
].join('\n')}

## Reference

${[
  link('OpenAPI 3.1', '/openapi.json', 'every path, parameter and shape.'),
  link('Interactive documentation', '/docs'),
  link('Vocabularies', '/v1/vocabulary', 'the terms of `type`, `kind`, `predicate` and others.'),
  link('Error codes', '/v1/problems'),
  link('SQLite file', '/v1/database.sqlite', 'all data, with a view of each list.'),
].join('\n')}
`
}
