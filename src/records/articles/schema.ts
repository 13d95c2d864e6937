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
  term,
} from '../../model/shapes.js'
import { SECTION_KINDS } from '../../model/vocabulary.js'

const count = Type.Integer({ minimum: 0 })

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
    counts: Type.Object(
      {
        entities: count,
        mentions: count,
        quotes: count,
        events: count,
        figures: count,
        images: count,
        relations: count,
        conflicts: count,
      },
      { ...Closed, description: 'How many records the article has' },
    ),
    note: MaybeText('Where the text comes from'),
    citations: Type.Array(ref(CitationShape), {
      minItems: 1,
      description: 'The headline, and the words that give the date',
    }),
  },
  { ...Closed, $id: 'Article', description: 'A source text and what is known about it as a whole' },
)

export const SectionShape = Type.Object(
  {
    kind: term(SECTION_KINDS, 'What the run of text is'),
    start: Type.Integer({ minimum: 0, description: 'First character, in Unicode code points' }),
    end: Type.Integer({ minimum: 1, description: 'The character after the last one' }),
    exact: Type.String({ description: 'The words' }),
    url: Type.String({
      format: 'uri-reference',
      description: "The article's text with the span as an RFC 5147 fragment",
    }),
  },
  { ...Closed, $id: 'Section', description: 'A run of the text with a kind' },
)

export const SectionListShape = Type.Object(
  {
    data: Type.Array(ref(SectionShape)),
  },
  {
    ...Closed,
    $id: 'SectionList',
    description: 'All sections of an article in reading order; outside them is only white space',
  },
)
