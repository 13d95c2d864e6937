import { Type } from 'typebox'
import { PageLinksShape, PageShape } from '../../api/openapi/shapes.js'
import {
  CitationShape,
  Cite,
  Closed,
  MaybeDate,
  MaybeReference,
  nullable,
  ref,
  Reference,
  term,
} from '../../model/shapes.js'
import { EVENT_STATUSES } from '../../model/vocabulary.js'

/**
 * The kinds of record on the timeline; `article` stands for its publication. Records of the same day stand in this order,
 * the alphabet's, by which cursors compare kinds.
 */
export const TIMELINE_KINDS = ['article', 'event', 'quote'] as const
export type TimelineKind = (typeof TIMELINE_KINDS)[number]

/** How to treat records without a date. */
export const UNDATED = ['include', 'exclude', 'only'] as const
export type Undated = (typeof UNDATED)[number]

export const TimelineEntryShape = Type.Object(
  {
    kind: term(TIMELINE_KINDS, 'Kind of record; `article` stands for its publication'),
    id: Type.String({ description: 'Unique among the records of its kind' }),
    url: Type.String({ format: 'uri-reference', description: 'The whole record' }),
    date: MaybeDate('When; null where the text gives no date'),
    label: Type.String({
      description: 'Title of the article, label of the event, words of the quote',
    }),
    status: nullable(term(EVENT_STATUSES, 'Of an event'), {
      description: 'Status of an event; null for every other kind',
    }),
    by: MaybeReference(
      'Who published the article, or spoke; null for an event and where the text does not say',
    ),
    article: Reference,
    cite: Cite,
    citations: Type.Array(ref(CitationShape), {
      minItems: 1,
      description: 'The spans that state the record',
    }),
  },
  {
    ...Closed,
    $id: 'TimelineEntry',
    description: 'An event, a quote or the publication of an article',
  },
)

export const TimelineShape = Type.Object(
  {
    data: Type.Array(ref(TimelineEntryShape)),
    counts: Type.Object(
      {
        dated: Type.Integer({ minimum: 0 }),
        undated: Type.Integer({ minimum: 0 }),
      },
      { ...Closed, description: 'How many of `page.total` have a date, and how many have none' },
    ),
    page: ref(PageShape),
    links: ref(PageLinksShape),
  },
  {
    ...Closed,
    $id: 'Timeline',
    description:
      'A page of the timeline, by the first possible day; what has no date comes last in either direction',
  },
)
