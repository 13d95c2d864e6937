import { Type } from 'typebox'
import { Closed, nullable, ref } from '../../model/shapes/shapes.js'

/* The parameter `name` has the enum of the names: a second one would make the document larger. */

const prefix = Type.String()
const iri = nullable(Type.String({ format: 'uri' }))

const MatchShape = Type.Object(
  {
    prefix,
    name: Type.String(),
    iri,
    isInverse: Type.Boolean({
      description: 'Whether it matches the inverse.',
    }),
  },
  Closed,
)

const TermShape = Type.Object(
  {
    term: Type.String(),
    label: Type.String(),
    inverse: nullable(Type.String(), {
      description: 'The label of the inverse, if it differs.',
    }),
    definition: Type.String(),
    matches: Type.Array(MatchShape),
  },
  Closed,
)

export const VocabularyShape = Type.Object(
  {
    name: Type.String(),
    description: Type.String(),
    usedIn: Type.Array(Type.String(), {
      description: 'The properties that take its terms.',
    }),
    terms: Type.Array(TermShape),
  },
  {
    ...Closed,
    $id: 'Vocabulary',
    description: 'A closed vocabulary: each term with the nearest terms of other vocabularies.',
  },
)

export const VocabularyListShape = Type.Object(
  {
    data: Type.Array(ref(VocabularyShape)),
    prefixes: Type.Array(Type.Object({ prefix, name: Type.String(), iri }, Closed), {
      description: 'The other vocabularies. Their IRIs begin with `iri`.',
    }),
  },
  { ...Closed, $id: 'VocabularyList', description: 'Closed vocabularies.' },
)
