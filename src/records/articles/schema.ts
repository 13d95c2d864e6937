import { Type } from 'typebox'
import {
  CitationShape,
  Cite,
  Closed,
  MaybeDate,
  MaybeReference,
  MaybeText,
  nullable,
  ref,
} from '../../model/shapes.js'
import { COLLECTIONS, type RecordKind } from '../../model/vocabulary.js'

const count = Type.Integer({ minimum: 0 })
/** The count of each collection except the articles. */
const counts = Object.fromEntries(
  Object.values(COLLECTIONS).flatMap((name) => (name === 'articles' ? [] : [[name, count]])),
) as Record<Exclude<(typeof COLLECTIONS)[RecordKind], 'articles'>, typeof count>

export const ArticleShape = Type.Object(
  {
    id: Type.String({
      description: 'Readable and stable',
      examples: ['china-kazakhstan-friendship'],
    }),
    url: Type.String({ format: 'uri-reference', description: 'This record' }),
    title: Type.String({ description: 'The headline' }),
    language: Type.String({ description: 'BCP 47 language tag', examples: ['en'] }),
    publisher: MaybeReference('Who published it'),
    published: MaybeDate('When it was published'),
    sourceUrl: nullable(Type.String({ format: 'uri' }), {
      description: 'Where it was published, if known',
    }),
    tags: Type.Array(Type.String(), { description: 'Hashtags in the text, without the #' }),
    characters: Type.Integer({
      minimum: 1,
      description: 'Length of the text in Unicode code points',
    }),
    cite: Cite,
    textUrl: Type.String({
      format: 'uri-reference',
      description: 'The text, character for character',
    }),
    counts: Type.Object(counts, { ...Closed, description: 'How many records the article has' }),
    note: MaybeText('Where the text comes from'),
    citations: Type.Array(ref(CitationShape), {
      minItems: 1,
      description: 'The headline, and the words that give the date',
    }),
  },
  { ...Closed, $id: 'Article', description: 'A source text and what is known about it as a whole' },
)
