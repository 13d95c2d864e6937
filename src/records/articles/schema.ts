import { Type } from 'typebox'
import {
  addresses,
  Cite,
  MaybeDate,
  MaybeReference,
  MaybeText,
  originShape,
} from '../../model/shapes/record-shapes.js'
import { CitationShape } from '../../model/shapes/span-shapes.js'
import { Closed, nullable, ref, term } from '../../model/shapes/shapes.js'
import { SPAN } from '../../model/shapes/span-shapes.js'
import { SECTION_KINDS } from '../../model/vocabulary/text.js'
import { PUBLICATION_BASES } from '../../model/vocabulary/claims.js'
import { COLLECTIONS, type RecordKind } from '../../model/vocabulary/records.js'

const count = Type.Integer({ minimum: 0 })
/** The count of each collection except the articles. */
const counts = Object.fromEntries(
  Object.values(COLLECTIONS).flatMap((name) => (name === 'articles' ? [] : [[name, count]])),
) as Record<Exclude<(typeof COLLECTIONS)[RecordKind], 'articles'>, typeof count>

const basis = (what: string) =>
  term(PUBLICATION_BASES, `\`stated\` if the text has ${what}, else \`metadata\`.`)
const MaybeValue = (description: string) =>
  nullable(Type.Object({ value: Type.String(), basis: basis('it') }, Closed), {
    description,
  })

export const SectionShape = Type.Object(
  {
    kind: term(SECTION_KINDS, 'The kind of section.'),
    ...SPAN,
  },
  { ...Closed, $id: 'Section', description: 'A run of the text with a kind.' },
)

/** The maximum number of characters of a lead, because a text may be a single line. */
export const MAX_LEAD = 1000

export const ArticleShape = Type.Object(
  {
    id: Type.String({
      description: 'A readable, stable id.',
      examples: ['china-kazakhstan-friendship'],
    }),
    ...addresses,
    title: Type.String({ description: 'The headline.' }),
    titleBasis: basis('the headline'),
    lead: nullable(ref(SectionShape), {
      description: `The first line of the body after the headline, up to ${MAX_LEAD} characters of it.`,
    }),
    language: Type.String({ description: 'The language tag (BCP 47).', examples: ['en'] }),
    publisher: MaybeReference('The publisher.'),
    publisherBasis: nullable(Type.Enum([...PUBLICATION_BASES], { type: 'string' }), {
      description: '`stated` if the text names the publisher, else `metadata`.',
    }),
    authors: Type.Array(
      Type.Object(
        {
          name: Type.String(),
          entity: MaybeReference('The author, if it is an entity.'),
          basis: basis('the author'),
        },
        Closed,
      ),
      { description: 'The authors, in the order of the byline.' },
    ),
    published: MaybeDate('The date of publication.'),
    modified: MaybeDate('The date of the last change, if known.'),
    license: MaybeValue('The license: a URL, or its name.'),
    rights: MaybeValue('The copyright notice.'),
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
      description:
        'The spans of the headline, the dates and the rights, as far as the text has them.',
    }),
  },
  { ...Closed, $id: 'Article', description: 'An article and its metadata.' },
)
