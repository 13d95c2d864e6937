import { Type } from 'typebox'
import {
  CitationShape,
  Cite,
  Closed,
  MaybeDate,
  MaybeReference,
  MaybeText,
  nullable,
  originShape,
  ref,
} from '../../model/shapes.js'
import { COLLECTIONS, PUBLISHER_BASES, type RecordKind } from '../../model/vocabulary.js'

const count = Type.Integer({ minimum: 0 })
/** The count of each collection except the articles. */
const counts = Object.fromEntries(
  Object.values(COLLECTIONS).flatMap((name) => (name === 'articles' ? [] : [[name, count]])),
) as Record<Exclude<(typeof COLLECTIONS)[RecordKind], 'articles'>, typeof count>

export const ArticleShape = Type.Object(
  {
    id: Type.String({
      description: 'A readable, stable id.',
      examples: ['china-kazakhstan-friendship'],
    }),
    url: Type.String({ format: 'uri-reference', description: 'The URL of this record.' }),
    title: Type.String({ description: 'The headline.' }),
    language: Type.String({ description: 'The language tag (BCP 47).', examples: ['en'] }),
    publisher: MaybeReference('The publisher.'),
    publisherBasis: nullable(Type.Enum([...PUBLISHER_BASES], { type: 'string' }), {
      description: '`stated` if the text names the publisher, else `metadata`.',
    }),
    published: MaybeDate('The date of publication.'),
    sourceUrl: nullable(Type.String({ format: 'uri' }), {
      description: 'The URL of publication, if known.',
    }),
    tags: Type.Array(Type.String(), { description: 'The hashtags in the text, without `#`.' }),
    characters: Type.Integer({
      minimum: 1,
      description: 'The length of the text in Unicode code points.',
    }),
    cite: Cite,
    textUrl: Type.String({
      format: 'uri-reference',
      description: 'The URL of the text.',
    }),
    counts: Type.Object(counts, { ...Closed, description: 'The number of records of each kind.' }),
    note: MaybeText('A note on the origin of the text.'),
    ...originShape,
    citations: Type.Array(ref(CitationShape), {
      minItems: 1,
      description: 'The spans of the headline and of the date.',
    }),
  },
  { ...Closed, $id: 'Article', description: 'An article and its metadata.' },
)
