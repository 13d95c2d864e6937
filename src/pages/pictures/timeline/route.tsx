import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Context } from '../../../api/context.js'
import { QUERY } from '../../../api/openapi/parameters.js'
import { formatResponse, OTHER_RESPONSES } from '../../../api/openapi/responses.js'
import { respondAs } from '../../../api/respond.js'
import {
  TIMELINE_TAG,
  TimelineQuery,
  type TimelineParameters,
} from '../../../endpoints/timeline/routes.js'
import { TIMELINE_KINDS } from '../../../endpoints/timeline/schemas.js'
import { together } from '../../../query/together.js'
import { PICTURE_COPY } from '../../english/pictures.js'
import type { Readers } from '../../data/readers.js'
import { addressOf, valuesOf, type Parameters } from '../../lists/query.js'
import { pageHandler, redirectsWithoutEmpty } from '../../respond-page.js'
import { pictureParameters, SVG, USUAL, type PictureQuery } from '../parameters.js'
import { picturePage } from '../picture-page.js'
import { svgFile } from '../picture.js'
import { readSuggestions } from '../suggestions.js'
import { timelinePicture, type TimelineData } from './picture.js'
import { MAX_ITEMS, readTimeline } from './read.js'
import { TimelineTable } from './table.js'

const {
  limit: _limit,
  cursor: _cursor,
  undated: _undated,
  sort: _sort,
  ...filters
} = TimelineQuery.properties

type Filters = Omit<TimelineParameters, 'limit' | 'cursor' | 'undated' | 'sort'>

/** `/v1/timeline.svg` and the page `/timeline`. */
export function registerTimelinePicture(
  app: FastifyInstance,
  context: Context,
  readers: Readers,
): void {
  app.get(
    '/v1/timeline.svg',
    {
      schema: {
        operationId: 'getTimelinePicture',
        tags: [TIMELINE_TAG.name],
        summary: 'Get the timeline as a picture',
        description: `Returns the first ${MAX_ITEMS} dated records as SVG: self-contained, with a title and a description. Each date has a mark: filled if the text states it, hollow if it is inferred.`,
        querystring: Type.Object({ ...filters, ...pictureParameters }, QUERY),
        response: { 200: formatResponse('The picture.', SVG), ...OTHER_RESPONSES },
      },
    },
    (request, reply) =>
      respondAs(request, reply, context, SVG, (edition) => {
        const { theme = 'light', width = USUAL, ...query } = request.query as PictureQuery & Filters
        const { data, tell } = readTimeline(readers, query, edition)
        const options = { theme, width, base: context.base }
        const { frame, drawn } = timelinePicture(data, tell, options)
        return svgFile(frame, drawn)
      }),
  )
  app.get(
    '/timeline',
    {
      schema: { hide: true, querystring: Type.Object(filters, QUERY) },
      preValidation: (request, reply, done) => {
        if (!redirectsWithoutEmpty(request, reply)) done()
      },
    },
    pageHandler(context, (request, edition) => {
      const [{ data, tell, parameters }, suggested] = together([
        () => readTimeline(readers, request.query as Filters, edition),
        () => readSuggestions(readers, edition),
      ])
      const draw = (width: number) =>
        timelinePicture(data, tell, { theme: 'page', width, base: '' })
      return picturePage({
        title: PICTURE_COPY.timeline,
        lede: PICTURE_COPY.timelineLede,
        path: '/timeline',
        svg: '/v1/timeline.svg',
        api: '/v1/timeline',
        parameters,
        subtitle: data.subtitle,
        leftOut:
          data.left.dated > 0
            ? PICTURE_COPY.firstOf(data.items.length, data.items.length + data.left.dated)
            : undefined,
        later: laterThan(data, parameters),
        filters: [
          { name: 'kind', values: TIMELINE_KINDS },
          { name: 'from', placeholder: '1992' },
          { name: 'to', placeholder: '2024-07' },
          { name: 'entity', placeholder: PICTURE_COPY.anyName, suggestions: suggested.entity },
          { name: 'article', placeholder: PICTURE_COPY.anyArticle, suggestions: suggested.article },
        ],
        draw,
        isEmpty: data.items.length === 0,
        table: <TimelineTable items={data.items} tell={tell} />,
        context,
      })
    }),
  )
}

/** The page that begins with the last date of this one; undefined if all records are shown, or if it would show the same. */
function laterThan({ items, left }: TimelineData, parameters: Parameters): string | undefined {
  const [first, last] = [items[0], items.at(-1)].map((item) => item?.date.earliest)
  const isSame = last === first || valuesOf(parameters, 'from').includes(last ?? '')
  if (left.dated === 0 || !last || isSame) return undefined
  const others = parameters.filter(([name]) => name !== 'from')
  return addressOf('/timeline', [...others, ['from', last]])
}
