import { Type, type Static } from 'typebox'
import { Closed, nullable, term, ref } from './shapes.js'
import { CitationShape } from './span-shapes.js'
import { ORIGINS, VOICES } from '../vocabulary/claims.js'
import { DATE_BASES, DATE_EXTENTS, DATE_PRECISIONS, PARTS_OF_DAY } from '../vocabulary/dates.js'
import { LINK_DIRECTIONS, LINK_RELS } from '../vocabulary/links.js'
import { RECORD_KINDS, STATED_KINDS } from '../vocabulary/records.js'
import { SECTION_KINDS } from '../vocabulary/text.js'

/*
 * Schemas that records of several kinds share. Each `$id` names a component of the OpenAPI
 * document.
 */

const url = (description: string, example: string) =>
  Type.String({ format: 'uri-reference', description, examples: [example] })

export const ReferenceShape = Type.Object(
  {
    id: Type.String(),
    name: Type.String({
      description:
        'The name of an entity, the title of an article, the words of a quote, or the subject of a conflict.',
    }),
    type: Type.String({ description: 'The type of an entity, or the kind of another record.' }),
    url: url('The URL of the record.', '/v1/entities/xi-jinping'),
  },
  {
    ...Closed,
    $id: 'Reference',
    description: 'The id, name, type and URL of another record.',
  },
)

const DateShape = Type.Object(
  {
    edtf: Type.String({ description: 'The date as EDTF (ISO 8601-2).', examples: ['2024-07-02'] }),
    text: Type.String({
      description:
        'The date as an editor writes it, in the language of the article. Outside English, signs stand for words: ≈ about, (?) possibly, … between, ≤ or before, ≥ or after.',
    }),
    earliest: nullable(
      Type.String({
        description:
          'An ISO date, with a sign for years outside 0 to 9999. JavaScript takes `-0138-01-01` for the year 138.',
      }),
      { description: 'The first possible day, or null if the start is open.' },
    ),
    latest: nullable(Type.String(), {
      description:
        'The last possible day, or null if the end is open. What has happened does not last beyond its article.',
    }),
    earliestYear: nullable(Type.Integer(), {
      description: 'The year of `earliest`: 0 is 1 BC, -138 is 139 BC.',
    }),
    latestYear: nullable(Type.Integer(), { description: 'The year of `latest`.' }),
    precision: term(DATE_PRECISIONS, 'The coarsest unit in which the date is given.'),
    extent: term(
      DATE_EXTENTS,
      '`at`: one day or period. `throughout`: from the first day to the last. `within`: some time between them.',
    ),
    approximate: Type.Boolean(),
    uncertain: Type.Boolean(),
    partOfDay: nullable(Type.Enum([...PARTS_OF_DAY], { type: 'string' })),
    basis: term(
      DATE_BASES,
      '`stated` by the text, `inferred` from it, or, of an article, `metadata`: from outside the text.',
    ),
    reason: nullable(Type.String(), { description: 'How the date was inferred.' }),
  },
  { ...Closed, $id: 'EdtfDate', description: 'A date, and how it is known.' },
)

export const OriginShape = Type.Object(
  {
    kind: term(
      ORIGINS,
      '`manual`: by a person. `converted`: from another format. `rules` and `model`: drafted by a program.',
    ),
    program: nullable(Type.String(), { description: 'The program or model that made it.' }),
    version: nullable(Type.String()),
    rule: nullable(Type.String(), { description: 'The rule that found a record.' }),
  },
  { ...Closed, $id: 'RecordOrigin', description: 'How a record came about.' },
)

/** The origin of a record. */
export const originShape = {
  origin: ref(OriginShape),
  reviewed: Type.Boolean({ description: 'Whether a person has checked the record.' }),
}

const LinkShape = Type.Object(
  {
    rel: term(LINK_RELS, 'How the records are linked.'),
    direction: term(
      LINK_DIRECTIONS,
      '`outgoing` if this record is, for example, `within` the other, `incoming` if the other is `within` this one.',
    ),
    kind: term(RECORD_KINDS, 'The kind of the other record.'),
    id: Type.String(),
    url: url('The URL of the other record.', '/v1/events/china-kazakhstan-friendship:arrival'),
  },
  {
    ...Closed,
    $id: 'RelatedRecord',
    description: 'A record of the same article that is related to this one.',
  },
)

/** The maximum length of the label of a summary, without the ellipsis of a longer one. */
export const MAX_LABEL = 200

export const RecordSummaryShape = Type.Object(
  {
    kind: term(STATED_KINDS, 'The kind of record.'),
    id: Type.String({ description: 'The id, unique among the records of its kind.' }),
    url: url('The URL of the record.', '/v1/quotes/china-kazakhstan-friendship:xi-new-journey'),
    label: Type.String({
      description: `A short label, such as the name of an entity, the words of a quote or the label of an event, cut at ${MAX_LABEL} characters.`,
    }),
    entity: nullable(ref(ReferenceShape), {
      description: 'The entity that a mention names. Null for other kinds.',
    }),
    claimedBy: nullable(Type.String(), {
      description: 'The speakers who claim it, as text. Null if the article states it itself.',
    }),
    type: nullable(Type.String(), {
      description:
        'The kind of a quote or figure, the type of an event, the predicate of a relation, or the form of a mention.',
    }),
    value: nullable(Type.Number(), { description: 'The number of a figure.' }),
    speaker: nullable(ref(ReferenceShape), { description: 'The speaker of a quote.' }),
  },
  { ...Closed, $id: 'RecordSummary', description: 'A summary of a record of any kind.' },
)

export const AttributionShape = Type.Object(
  {
    voice: term(
      VOICES,
      '`article` if the article states it itself, `quoted` if only a speaker does.',
    ),
    quotes: Type.Array(ref(ReferenceShape), { description: 'The innermost quotes that state it.' }),
    speakers: Type.Array(ref(ReferenceShape), { description: 'The entities that state it.' }),
    speakerText: nullable(Type.String(), {
      description: "The article's words for a speaker without an entity.",
    }),
  },
  { ...Closed, $id: 'Attribution', description: 'Who states it.' },
)

export type ReferenceValue = Static<typeof ReferenceShape>
export type DateValue = Static<typeof DateShape>
export type AttributionValue = Static<typeof AttributionShape>

const CiteShape = Type.String({
  $id: 'Cite',
  description:
    'Speaker, words, article, publisher, date and URL in plain text; `(reported)` if the words are not quoted.',
})

const SectionKindShape = Type.Enum([...SECTION_KINDS], {
  $id: 'SectionKind',
  type: 'string',
  description: 'The kind of section that contains the record.',
})

const RemarkShape = nullable(Type.String(), {
  $id: 'Remark',
  description: 'A remark of the annotator.',
})

export const SHARED_SHAPES = [
  CiteShape,
  SectionKindShape,
  RemarkShape,
  CitationShape,
  ReferenceShape,
  DateShape,
  OriginShape,
  LinkShape,
  RecordSummaryShape,
  AttributionShape,
]

export const Reference = ref(ReferenceShape)
export const Attribution = ref(AttributionShape)
export const MaybeReference = (description: string) => nullable(Reference, { description })
export const MaybeDate = (description: string) => nullable(ref(DateShape), { description })
export const MaybeText = (description: string) => nullable(Type.String(), { description })

/** A finer type than the vocabulary has. */
export const Subtype = MaybeText(
  "The annotator's own term for the type, or that of a converted file.",
)

/** A citation for people to paste. */
export const Cite = ref(CiteShape)

export const Remark = ref(RemarkShape)

/** The URLs of a record: as data, and as a page for people. */
export const addresses = {
  url: Type.String({ format: 'uri-reference', description: 'The URL of this record.' }),
  html: Type.String({ format: 'uri-reference', description: 'The URL of its page for people.' }),
}

/** The first properties of every record of an article. */
export const recordHead = (example: string) => ({
  id: Type.String({
    description: 'A readable id, stable when its article is loaded again.',
    examples: [example],
  }),
  ...addresses,
  article: Reference,
  cite: Cite,
})

/** The properties of records that a conflict may be about. */
export const disputeProperties = {
  disputed: Type.Boolean({ description: 'Whether a conflict is about the record.' }),
  disputedIn: Type.Array(Reference, { description: 'The conflicts.' }),
}

/** The last properties of every record of an article. */
export const recordTail = {
  section: ref(SectionKindShape),
  note: Remark,
  ...originShape,
  related: Type.Array(ref(LinkShape)),
  citations: Type.Array(ref(CitationShape), {
    minItems: 1,
    description: 'The spans that state this record.',
  }),
}
