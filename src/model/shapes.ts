import { Type, type Static, type TSchema, type TSchemaOptions } from 'typebox'
import {
  CITATION_ROLES,
  DATE_BASES,
  LINK_RELS,
  RECORD_KINDS,
  SECTION_KINDS,
  STATED_KINDS,
} from './vocabulary.js'

/* Schemas that records of several kinds share. Each `$id` names a component of the OpenAPI document. */

export const Closed = { additionalProperties: false } as const
export const nullable = <T extends TSchema>(schema: T, options: TSchemaOptions = {}) =>
  Type.Union([schema, Type.Null()], options)
/** A term of a vocabulary. */
export const term = <const T extends string>(terms: readonly T[], description: string) =>
  Type.Enum([...terms], { type: 'string', description })
/** The name of a component. */
export const idOf = (schema: TSchema): string => (schema as { $id?: string }).$id ?? ''
const targets = new Map<string, TSchema>()

/** A reference to the component that a schema becomes. */
export function ref<T extends TSchema>(schema: T) {
  targets.set(idOf(schema), schema)
  return Type.Unsafe<Static<T>>(Type.Ref(idOf(schema)))
}

interface Parts {
  $ref?: string
  anyOf?: TSchema[]
  items?: TSchema
  properties?: Record<string, TSchema>
}

/** The paths of a schema's properties, such as `citations.exact`, through references, lists and unions. */
export function propertyPaths(schema: TSchema): string[] {
  const { properties = {} } = objectOf(schema)
  return Object.entries(properties).flatMap(([name, property]) => [
    name,
    ...propertyPaths(property).map((path) => `${name}.${path}`),
  ])
}

export interface PropertyKind {
  path: string
  kind: 'scalar' | 'list'
}

/** The paths of a schema's scalars and lists, through references and unions; none leads into a list. */
export function propertyKinds(schema: TSchema): PropertyKind[] {
  return Object.entries(objectOf(schema).properties ?? {}).flatMap(
    ([name, property]): PropertyKind[] => {
      if (isList(property)) return [{ path: name, kind: 'list' }]
      const inner = propertyKinds(property)
      return inner.length === 0
        ? [{ path: name, kind: 'scalar' }]
        : inner.map(({ path, kind }) => ({ path: `${name}.${path}`, kind }))
    },
  )
}

const isList = (schema: TSchema): boolean =>
  'items' in schema || ((schema as Parts).anyOf?.some(isList) ?? false)

/** The object schema behind references, unions and lists; {} for a scalar. */
function objectOf(schema: TSchema): Parts {
  const { $ref, anyOf, items, ...parts } = schema as Parts
  if ($ref !== undefined) return objectOf(targets.get($ref) ?? {})
  if (anyOf) return anyOf.map(objectOf).find(({ properties }) => properties) ?? {}
  return items ? objectOf(items) : parts
}

const url = (description: string, example: string) =>
  Type.String({ format: 'uri-reference', description, examples: [example] })

export const CitationShape = Type.Object(
  {
    role: term(CITATION_ROLES, 'The part that the span plays in its record'),
    start: Type.Integer({
      minimum: 0,
      description: 'First character, counted from 0 in Unicode code points',
    }),
    end: Type.Integer({ minimum: 1, description: 'The character after the last one' }),
    exact: Type.String({ description: 'The words that stand there, character for character' }),
    url: url(
      "The article's text with the span as an RFC 5147 fragment",
      '/v1/articles/china-kazakhstan-friendship/text#char=0,5',
    ),
  },
  {
    ...Closed,
    $id: 'Citation',
    description:
      'A span of the article that states the record (W3C TextPositionSelector and TextQuoteSelector)',
  },
)

export const ReferenceShape = Type.Object(
  {
    id: Type.String(),
    name: Type.String({ description: 'Preferred name of an entity; title of an article' }),
    type: Type.String({ description: 'Type of an entity; "article" for an article' }),
    url: url('The whole record', '/v1/entities/xi-jinping'),
  },
  {
    ...Closed,
    $id: 'Reference',
    description: 'Enough of another record to show it without a second request',
  },
)

const DateShape = Type.Object(
  {
    edtf: Type.String({ description: 'The date as EDTF (ISO 8601-2)', examples: ['2024-07-02'] }),
    earliest: nullable(
      Type.String({ description: 'ISO date, with a sign for years outside 0 to 9999' }),
      { description: 'First possible day; null where the date is open to the past' },
    ),
    latest: nullable(Type.String(), {
      description: 'Last possible day; null where the date is open to the future',
    }),
    basis: term(DATE_BASES, 'Whether words of the text give the date or it was inferred from them'),
    reason: nullable(Type.String(), { description: 'How it was inferred' }),
  },
  { ...Closed, $id: 'EdtfDate', description: 'A date and how it is known' },
)

const LinkShape = Type.Object(
  {
    rel: term(LINK_RELS, 'How the other record belongs to this one'),
    kind: term(RECORD_KINDS, 'Kind of the other record'),
    id: Type.String(),
    url: url('The other record', '/v1/events/china-kazakhstan-friendship:arrival'),
  },
  {
    ...Closed,
    $id: 'RelatedRecord',
    description: 'Another record of the same article that belongs to this one',
  },
)

/** The most characters of a summary's label, without the ellipsis of a longer one. */
export const MAX_LABEL = 200

export const RecordSummaryShape = Type.Object(
  {
    kind: term(STATED_KINDS, 'Kind of record'),
    id: Type.String({ description: 'Unique among the records of its kind' }),
    url: url('The whole record', '/v1/quotes/china-kazakhstan-friendship:xi-new-journey'),
    label: Type.String({
      description: `What it is, in short: name of the entity, words of the quote, label of the event, ...; the first ${MAX_LABEL} characters`,
    }),
    entity: nullable(ref(ReferenceShape), {
      description: 'The entity that a mention names; null for every other kind',
    }),
  },
  { ...Closed, $id: 'RecordSummary', description: 'What a record of any kind is, in short' },
)

export type ReferenceValue = Static<typeof ReferenceShape>
export type DateValue = Static<typeof DateShape>

export const SHARED_SHAPES = [
  CitationShape,
  ReferenceShape,
  DateShape,
  LinkShape,
  RecordSummaryShape,
]

export const Reference = ref(ReferenceShape)
export const MaybeReference = (description: string) => nullable(Reference, { description })
export const MaybeDate = (description: string) => nullable(ref(DateShape), { description })
export const MaybeText = (description: string) => nullable(Type.String(), { description })

/** A citation for people to paste. */
export const Cite = Type.String({
  description:
    'Plain-text citation: speaker of a quote, words of the first place that states the record (at most 200 characters), article, publisher, EDTF date, URL with the span',
})

/** The first properties of every record of an article. */
export const recordHead = (example: string) => ({
  id: Type.String({
    description: 'Readable, and the same when the article is loaded again',
    examples: [example],
  }),
  url: url('This record', `/v1/...`),
  article: Reference,
  cite: Cite,
})

/** The last properties of every record of an article. */
export const recordTail = {
  section: term(SECTION_KINDS, 'Kind of the section in which the record stands'),
  note: MaybeText("The annotator's remark"),
  related: Type.Array(ref(LinkShape)),
  citations: Type.Array(ref(CitationShape), {
    minItems: 1,
    description: 'The spans that state this record',
  }),
}
