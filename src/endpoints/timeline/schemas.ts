import { Type } from 'typebox'
import { PageLinksShape, PageShape, Warnings } from '../../api/openapi/shapes.js'
import {
  Attribution,
  Cite,
  disputeProperties,
  MaybeDate,
  MaybeReference,
  MaybeText,
  Reference,
} from '../../model/shapes/record-shapes.js'
import { CitationShape } from '../../model/shapes/span-shapes.js'
import { Closed, nullable, ref, term } from '../../model/shapes/shapes.js'
import { EVENT_TYPES } from '../../model/vocabulary/event-types.js'
import { QUOTE_KINDS, QUOTE_MEDIA } from '../../model/vocabulary/quotes.js'
import { ParticipantShape } from '../../records/events/schema.js'
import { EVENT_STATUSES } from '../../model/vocabulary/event-statuses.js'

/**
 * The kinds of record on the timeline; `article` stands for its publication. Records at the same place of a day stand in this
 * order, the alphabet's, by which cursors compare kinds.
 */
export const TIMELINE_KINDS = ['article', 'event', 'quote'] as const
export type TimelineKind = (typeof TIMELINE_KINDS)[number]

/** The treatment of records without a date. */
export const UNDATED = ['include', 'exclude', 'only'] as const
export type Undated = (typeof UNDATED)[number]

export const TimelineEntryShape = Type.Object(
  {
    kind: term(TIMELINE_KINDS, 'The kind of record. `article` stands for its publication.'),
    id: Type.String({ description: 'The id, unique among the records of its kind.' }),
    url: Type.String({ format: 'uri-reference', description: 'The URL of the record.' }),
    date: MaybeDate('The date, or null if the text gives none.'),
    label: Type.String({
      description: 'The title of the article, the label of the event or the words of the quote.',
    }),
    type: nullable(term(EVENT_TYPES, 'The type of an event.'), {
      description: 'The type of an event. Null for other kinds.',
    }),
    place: MaybeReference('The place of an event. Null for other kinds.'),
    participants: Type.Array(ref(ParticipantShape), {
      description: 'The participants of an event. Empty for other kinds.',
    }),
    quoteKind: nullable(term(QUOTE_KINDS, 'The kind of a quote.'), {
      description: 'The kind of a quote. Null for other kinds.',
    }),
    medium: nullable(term(QUOTE_MEDIA, 'The medium of a quote.'), {
      description: 'The medium of a quote. Null for other kinds.',
    }),
    speakerText: MaybeText('The words that refer to the speaker of a quote.'),
    status: nullable(term(EVENT_STATUSES, 'The status of an event.'), {
      description: 'The status of an event. Null for other kinds.',
    }),
    attribution: nullable(Attribution, {
      description: 'Whose claim an event is. Null for other kinds.',
    }),
    ...disputeProperties,
    by: MaybeReference(
      'The publisher of the article or the speaker of the quote. Null for an event, and if the text names none.',
    ),
    article: Reference,
    cite: Cite,
    citations: Type.Array(ref(CitationShape), {
      minItems: 1,
      description: 'The spans that state the record.',
    }),
  },
  {
    ...Closed,
    $id: 'TimelineEntry',
    description: 'An event, a quote or the publication of an article.',
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
      {
        ...Closed,
        description:
          'The number of matching records with and without a date. `undated` counts undated records even if they are left out, and ignores `from`, `to` and `within`.',
      },
    ),
    page: ref(PageShape),
    links: ref(PageLinksShape),
    warnings: Warnings,
  },
  {
    ...Closed,
    $id: 'Timeline',
    description:
      'A page of the timeline, sorted by date. Undated records sort last, ascending or descending.',
  },
)
