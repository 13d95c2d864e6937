import { Type, type Static } from 'typebox'
import { RANGE } from '../../model/shapes/span-shapes.js'
import { Closed, ref, term } from '../../model/shapes/shapes.js'
import { PLACED_KINDS } from '../../model/vocabulary/records.js'
import { CITATION_ROLES } from '../../model/vocabulary/text.js'

/* The parts of the W3C Web Annotation Data Model that are used here. */

const iri = (description: string) => Type.String({ format: 'uri-reference', description })
const context = Type.Literal('http://www.w3.org/ns/anno.jsonld')

const PositionSelector = Type.Object(
  {
    type: Type.Literal('TextPositionSelector'),
    ...RANGE,
  },
  Closed,
)

const QuoteSelector = Type.Object(
  {
    type: Type.Literal('TextQuoteSelector'),
    exact: Type.String(),
    prefix: Type.String({ description: 'Up to 32 characters before the span.' }),
    suffix: Type.String({ description: 'Up to 32 characters after the span.' }),
  },
  Closed,
)

const Target = Type.Object(
  {
    source: iri('The URL of the text, which is `text/plain`.'),
    // JSON Schema 2020-12 calls these `prefixItems`; Type.Tuple still calls them `items`.
    selector: Type.Unsafe<[Static<typeof PositionSelector>, Static<typeof QuoteSelector>]>({
      type: 'array',
      prefixItems: [PositionSelector, QuoteSelector],
      minItems: 2,
      maxItems: 2,
      description: 'Two selectors of the same characters.',
    }),
  },
  Closed,
)

const TextualBody = Type.Object(
  {
    type: Type.Literal('TextualBody'),
    purpose: Type.Enum(['describing', 'tagging'], { type: 'string' }),
    value: Type.String(),
    format: Type.Literal('text/plain'),
  },
  Closed,
)
const Resource = Type.Object(
  {
    type: Type.Literal('SpecificResource'),
    purpose: Type.Enum(['identifying', 'linking'], { type: 'string' }),
    source: iri('The URL of the record or, for a mention, of the entity.'),
  },
  Closed,
)

export const AnnotationShape = Type.Object(
  {
    id: iri('The URL of the record with the fragment `#annotation`.'),
    type: Type.Literal('Annotation'),
    motivation: Type.Enum(['identifying', 'describing'], {
      type: 'string',
      description: '`identifying` for a mention, `describing` for other records.',
    }),
    body: Type.Array(Type.Union([TextualBody, Resource]), {
      minItems: 2,
      description: 'The kind of record as a tag, its words or label, and a link to the record.',
    }),
    record: Type.Object(
      {
        kind: term(PLACED_KINDS, 'The kind of record.'),
        note: Type.Record(Type.String(), Type.Unknown(), {
          description: 'The record as in an annotation file, without the words that it cites.',
        }),
        roles: Type.Array(Type.Enum([...CITATION_ROLES], { type: 'string' }), {
          description: 'The role of the words of each target.',
        }),
        claims: Type.Optional(
          Type.Array(Type.Integer({ minimum: 1 }), {
            description: 'For a conflict: the claim that each target states, evidence aside.',
          }),
        ),
      },
      {
        ...Closed,
        description:
          'Properties that the standard does not define, by which `verbatim convert` loses nothing. Other programs ignore them.',
      },
    ),
    target: Type.Array(Target, { minItems: 1, description: 'The spans that state the record.' }),
  },
  { ...Closed, $id: 'Annotation', description: 'A record of an article as a W3C Web Annotation.' },
)

export const AnnotationPageShape = Type.Object(
  {
    '@context': context,
    'id': iri('The URL of this page.'),
    'type': Type.Literal('AnnotationPage'),
    'partOf': Type.Object(
      {
        id: iri('The URL of the collection.'),
        type: Type.Literal('AnnotationCollection'),
        total: Type.Integer({ minimum: 0 }),
      },
      Closed,
    ),
    'prev': Type.Optional(iri('The URL of the previous page.')),
    'next': Type.Optional(iri('The URL of the next page.')),
    'items': Type.Array(ref(AnnotationShape)),
  },
  {
    ...Closed,
    $id: 'AnnotationPage',
    description: 'A page of the annotations of an article, in reading order.',
  },
)

export const AnnotationCollectionShape = Type.Object(
  {
    '@context': context,
    'id': iri('The URL of this collection.'),
    'type': Type.Literal('AnnotationCollection'),
    'label': Type.String(),
    'total': Type.Integer({ minimum: 0 }),
    'first': Type.Optional(iri('The URL of the first page, if there are annotations.')),
    'last': Type.Optional(iri('The URL of the last page, if there are annotations.')),
  },
  {
    ...Closed,
    $id: 'AnnotationCollection',
    description: 'The annotations of an article, as links to pages.',
  },
)

export const AnnotationsShape = Type.Union(
  [ref(AnnotationCollectionShape), ref(AnnotationPageShape)],
  { $id: 'Annotations' },
)
