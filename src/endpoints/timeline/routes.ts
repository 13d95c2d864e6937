import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { BadValue } from '../../query/collection.js'
import { respond } from '../../api/respond.js'
import type { Context } from '../../api/context.js'
import { anyOf, readListing, type PageQuery } from '../../api/listing.js'
import { pageParameters } from '../../api/openapi/parameters.js'
import { reversedRanges } from '../../query/plan.js'
import { Problem, type ProblemError } from '../../api/problems.js'
import { errorResponses, jsonResponse } from '../../api/openapi/responses.js'
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
  description: 'Events, quotes and publications on one line.',
}

/** Any source has the schemas of the filters; what they read is the same for all. */
const { filters } = SOURCES.event
const FILTERS = Object.keys(filters) as FilterName[]

const TimelineQuery = Type.Object(
  {
    kind: anyOf(
      Type.Enum([...TIMELINE_KINDS], { type: 'string' }),
      'Kinds of record; `article` stands for its publication.',
      'event',
      TIMELINE_KINDS.length,
    ),
    ...Object.fromEntries(FILTERS.map((name) => [name, Type.Optional(filters[name].schema)])),
    undated: Type.Optional(
      Type.Enum([...UNDATED], {
        type: 'string',
        examples: ['exclude'],
        description:
          'What to do with records without a date: `include` puts them at the end, `exclude` leaves them out, `only` leaves the others out. Default: `include`; with `from` or `to`, which an undated record does not match, `exclude`.',
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
          'By the first possible day, `-` the latest first; of the same day articles, then events, then quotes.',
      }),
    ),
    ...pageParameters(),
  },
  { additionalProperties: false },
)

type Query = PageQuery & {
  kind?: TimelineKind[]
  undated?: Undated
  sort?: ['date' | '-date']
} & Partial<Record<FilterName, unknown>>

/** `GET /v1/timeline`: events, quotes and publications by date. */
export function registerTimeline(app: FastifyInstance, context: Context): void {
  app.addSchema(TimelineEntryShape)
  app.addSchema(TimelineShape)
  const reader = once(() => createTimelineReader(context.reader, context.best, context.base))
  const path = '/v1/timeline'

  app.get<{ Querystring: Query }>(
    path,
    {
      schema: {
        operationId: 'getTimeline',
        tags: [TIMELINE_TAG.name],
        summary: 'Events, quotes and publications by date',
        description:
          'What happened, what was said and what was published, on one line by the first possible day of its EDTF date. `from` and `to` find what may overlap them; what has no date stands at the end, or is left out.',
        querystring: TimelineQuery,
        response: {
          200: jsonResponse('A page of the timeline', TimelineShape, { list: true }),
          ...errorResponses(400, 406),
        },
      },
    },
    (request, reply) =>
      respond(request, reply, context, 'application/json', (edition) => {
        const { query } = request
        const asked = requestOf(query)
        const counts = once(() => reader().counts(asked, edition)) // not before the cursor is found to be good
        const { rows, page, links } = readListing(reply, {
          query,
          list: ['timeline', asked],
          url: context.base + path,
          columns: 3,
          read: (limit, cursor) => reader().page(asked, limit, cursor, edition),
          total: () => counts().dated + counts().undated,
        })
        return `{"data":[${rows.map(({ json }) => json).join(',')}],"counts":${JSON.stringify(counts())},"page":${JSON.stringify(page)},"links":${JSON.stringify(links)}}`
      }),
  )
}

/** @throws Problem invalid-parameter */
function requestOf(query: Query): TimelineRequest {
  const faults: ProblemError[] = []
  const given = FILTERS.filter((name) => query[name] !== undefined)
  const read = given.flatMap((name) => {
    try {
      return [{ name, ...filters[name].read(query[name]) }]
    } catch (error) {
      if (!(error instanceof BadValue)) throw error
      faults.push({ parameter: name, detail: `"${name}" ${error.message}` })
      return []
    }
  })
  const ranged = given.includes('from') || given.includes('to')
  faults.push(
    ...reversedRanges(
      read.map((one) => ({ ...one, filter: filters[one.name] })),
      { ...query },
    ),
  )
  const undated = query.undated ?? (ranged ? 'exclude' : 'include')
  if (ranged && undated !== 'exclude') {
    faults.push({
      parameter: 'undated',
      detail: `"undated=${undated}" goes with neither "from" nor "to", which no undated record matches; ask for the undated ones by themselves`,
      allowed: ['exclude'],
    })
  }
  if (faults[0]) throw new Problem('invalid-parameter', faults[0].detail, faults)
  const kinds = TIMELINE_KINDS.filter((kind) => query.kind?.includes(kind) !== false)
  return { kinds, descending: query.sort?.[0] === '-date', undated, filters: read }
}
