import { Type, type Static } from 'typebox'
import { Closed, ref } from '../../model/shapes.js'

/* W3C Web Annotation Data Model, as far as it is used here. */

const iri = (description: string) => Type.String({ format: 'uri-reference', description })
const context = Type.Literal('http://www.w3.org/ns/anno.jsonld')

const PositionSelector = Type.Object(
  {
    type: Type.Literal('TextPositionSelector'),
    start: Type.Integer({
      minimum: 0,
      description: 'First character, counted from 0 in Unicode code points',
    }),
    end: Type.Integer({ minimum: 1, description: 'The character after the last one' }),
  },
  Closed,
)

const QuoteSelector = Type.Object(
  {
    type: Type.Literal('TextQuoteSelector'),
    exact: Type.String(),
    prefix: Type.String({ description: 'Up to 32 characters before it' }),
    suffix: Type.String({ description: 'Up to 32 characters after it' }),
  },
  Closed,
)

const Target = Type.Object(
  {
    source: iri('The text of the article, `text/plain`'),
    // JSON Schema 2020-12 has `prefixItems` for what Type.Tuple still calls `items`.
    selector: Type.Unsafe<[Static<typeof PositionSelector>, Static<typeof QuoteSelector>]>({
      type: 'array',
      prefixItems: [PositionSelector, QuoteSelector],
      minItems: 2,
      maxItems: 2,
      description: 'Two ways to the same characters',
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
    source: iri('The record, or the entity that is named'),
  },
  Closed,
)

export const AnnotationShape = Type.Object(
  {
    id: iri("The annotation: the record's URL and `#annotation`"),
    type: Type.Literal('Annotation'),
    motivation: Type.Enum(['identifying', 'describing'], {
      type: 'string',
      description:
        'A mention identifies an entity; every other record describes what the words state',
    }),
    body: Type.Array(Type.Union([TextualBody, Resource]), {
      minItems: 2,
      description: 'The kind of record as a tag, its words or label, and the record itself',
    }),
    target: Type.Array(Target, { minItems: 1, description: 'Each span that states the record' }),
  },
  { ...Closed, $id: 'Annotation', description: 'A record of an article as a W3C Web Annotation' },
)

export const AnnotationPageShape = Type.Object(
  {
    '@context': context,
    'id': iri('This page'),
    'type': Type.Literal('AnnotationPage'),
    'partOf': Type.Object(
      {
        id: iri('The collection'),
        type: Type.Literal('AnnotationCollection'),
        total: Type.Integer({ minimum: 0 }),
      },
      Closed,
    ),
    'prev': Type.Optional(iri('The page before')),
    'next': Type.Optional(iri('The page after')),
    'items': Type.Array(ref(AnnotationShape)),
  },
  {
    ...Closed,
    $id: 'AnnotationPage',
    description: 'Some annotations of an article, in reading order',
  },
)

export const AnnotationCollectionShape = Type.Object(
  {
    '@context': context,
    'id': iri('This collection'),
    'type': Type.Literal('AnnotationCollection'),
    'label': Type.String(),
    'total': Type.Integer({ minimum: 0 }),
    'first': Type.Optional(iri('The first page; none where there are no annotations')),
    'last': Type.Optional(iri('The last page')),
  },
  {
    ...Closed,
    $id: 'AnnotationCollection',
    description: 'All annotations of an article, by their pages',
  },
)

export const AnnotationsShape = Type.Union(
  [ref(AnnotationCollectionShape), ref(AnnotationPageShape)],
  { $id: 'Annotations' },
)
