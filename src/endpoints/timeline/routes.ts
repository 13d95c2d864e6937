import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Context } from '../../api/context.js'
import { flatResponse, registerFlat, wholeTable } from '../../api/flat.js'
import { csvRecords } from '../../api/formats/csv.js'
import { pageLink } from '../../api/links.js'
import { anyOf, readListing, warned, type PageQuery } from '../../api/listing.js'
import { BOM, pageParameters, QUERY } from '../../api/openapi/parameters.js'
import { planFilters, throwIfAny } from '../../query/plan.js'
import { OTHER_RESPONSES } from '../../api/openapi/responses.js'
import { once } from '../../model/once.js'
import { createTimelineReader, type TimelineRequest } from './queries.js'
import {
  TIMELINE_KINDS,
  TimelineEntryShape,
  TimelineShape,
  UNDATED,
  type TimelineKind,
  type Undated,
} from './schemas.js'
import { SOURCES, type FilterName } from './sources.js'

export const TIMELINE_TAG = {
  name: 'timeline',
  description: 'Events, quotes and publications in the order of their dates.',
}

/** All sources have the same filters: the same schemas, which read the same values. */
const { filters } = SOURCES.event
const FILTERS = Object.keys(filters) as FilterName[]

export const TimelineQuery = Type.Object(
  {
    kind: anyOf(
      Type.Enum([...TIMELINE_KINDS], { type: 'string' }),
      'Kind of record. `article` stands for its publication.',
      'event',
      TIMELINE_KINDS.length,
    ),
    ...Object.fromEntries(FILTERS.map((name) => [name, Type.Optional(filters[name].schema)])),
    undated: Type.Optional(
      Type.Enum([...UNDATED], {
        type: 'string',
        examples: ['exclude'],
        description:
          '`include` puts undated records at the end, `exclude` leaves them out, and `only` leaves out the dated ones. The default is `include` or, with `from`, `to` or `within`, `exclude`.',
      }),
    ),
    sort: Type.Optional(
      Type.Array(Type.Enum(['date', '-date'], { type: 'string' }), {
        minItems: 1,
        maxItems: 1,
        uniqueItems: true,
        default: ['date'],
        examples: [['-date']],
        description:
          '`date` sorts by the first possible day, or by the last one if the date is some time `within` a range. The records of a day are in the order of their times, then of their places in the text. `-date` reverses the order.',
      }),
    ),
    ...pageParameters(),
  },
  QUERY,
)

/** The most rows of CSV. */
const MAX_ROWS = 5000

/** The parameters that choose a part of the list; the page draws all of it. */
const NOT_FOR_PICTURES = ['limit', 'cursor', 'undated', 'sort'] as const

export type TimelineParameters = PageQuery & {
  kind?: TimelineKind[]
  undated?: Undated
  sort?: ['date' | '-date']
} & Partial<Record<FilterName, unknown>>

/** `GET /v1/timeline`: events, quotes and publications by date. */
export function registerTimeline(app: FastifyInstance, context: Context): void {
  app.addSchema(TimelineEntryShape)
  app.addSchema(TimelineShape)
  const reader = once(() => createTimelineReader(context.reader, context.cache, context.base))
  const path = '/v1/timeline'

  registerFlat<TimelineParameters>(app, context, path, {
    schema: {
      operationId: 'getTimeline',
      tags: [TIMELINE_TAG.name],
      summary: 'List events, quotes and publications by date',
      description:
        'Returns events, quotes and publications of articles, sorted by their EDTF dates. `from` and `to` match dates that may overlap them. Undated records sort last, or are left out. CSV has all rows.',
      querystring: Type.Object({ ...TimelineQuery.properties, bom: BOM }, QUERY),
      response: { 200: flatResponse('A page of the timeline.', TimelineShape), ...OTHER_RESPONSES },
    },
    file: 'timeline',
    without: ['limit', 'cursor'],
    json: (query, edition, reply) => {
      const asked = requestOf(query)
      const counts = once(() => reader().counts(asked, edition)) // after the cursor is read, which may be wrong
      const { rows, page, links } = readListing(reply, {
        query,
        list: ['timeline', asked],
        url: context.base + path,
        page: pageLink(context.base, path, Object.entries(query), NOT_FOR_PICTURES),
        columns: 4,
        read: (limit, cursor) => reader().page(asked, limit, cursor, edition),
        total: () => counts().dated + (asked.undated === 'exclude' ? 0 : counts().undated),
      })
      const rest = {
        counts: counts(),
        page,
        links,
        ...warned(reader().warnings(asked, page.total, edition)),
      }
      return `{"data":[${rows.map(({ json }) => json).join(',')}],${JSON.stringify(rest).slice(1)}`
    },
    csv: ({ bom, ...query }, edition) => {
      const rows = wholeTable(
        MAX_ROWS,
        (limit) => reader().page(requestOf(query), limit, null, edition),
        'add filters, or read /v1/events.csv, /v1/quotes.csv and /v1/articles.csv',
      )
      return csvRecords(
        TimelineEntryShape,
        rows.map(({ json }) => json),
        bom,
      )
    },
  })
}

/** @throws QueryError invalid-parameter */
export function requestOf(query: TimelineParameters): TimelineRequest {
  const { filters, faults } = planFilters(SOURCES.event.filters, { ...query })
  const isRanged = [query.from, query.to, query.within].some((value) => value !== undefined)
  const undated = query.undated ?? (isRanged ? 'exclude' : 'include')
  if (isRanged && undated !== 'exclude') {
    faults.push({
      parameter: 'undated',
      detail: `"undated=${undated}" cannot be combined with "from", "to" or "within", which no undated record matches; ask for undated records in a separate request`,
      allowed: ['exclude'],
    })
  }
  throwIfAny(faults)
  return {
    kinds: TIMELINE_KINDS.filter((kind) => query.kind?.includes(kind) !== false),
    descending: query.sort?.[0] === '-date',
    undated,
    filters: filters.map(({ filter: _filter, ...given }) => given),
  }
}
