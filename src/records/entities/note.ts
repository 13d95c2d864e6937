import { Type, type Static, type TString } from 'typebox'
import {
  ENTITY_TYPES,
  IDENTIFIER_SCHEMES,
  NAME_FORMS,
  type IdentifierScheme,
} from '../../model/vocabulary/entities.js'
import { originNote } from '../shared/origin.js'
import {
  list,
  NAME_LENGTH,
  NoteId,
  optional,
  Slug,
  Strict,
  SubtypeNote,
  TextSelector,
  Words,
} from '../shared/notes.js'

export const NameNote = Type.Union(
  [
    Type.String({ minLength: 1, maxLength: NAME_LENGTH }),
    Type.Object(
      {
        name: Type.String({ minLength: 1, maxLength: NAME_LENGTH }),
        form: Type.Enum([...NAME_FORMS]),
      },
      Strict,
    ),
  ],
  { description: 'a further name; a plain string is an alias' },
)

const IdentifiersNote = Type.Partial(
  Type.Object(
    Object.fromEntries(
      IDENTIFIER_SCHEMES.map((scheme) => [scheme, Type.String({ minLength: 1 })]),
    ) as Record<IdentifierScheme, TString>,
    { ...Strict, description: 'identifiers from outside the text, only if they are certain' },
  ),
)

export const EntityNote = Type.Object(
  {
    id: NoteId,
    type: Type.Enum([...ENTITY_TYPES]),
    subtype: SubtypeNote,
    name: Type.String({
      minLength: 1,
      maxLength: NAME_LENGTH,
      description: 'the preferred name, as the text has it',
    }),
    aliases: optional(list(NameNote, 'every other name under which the text mentions it')),
    identifiers: optional(IdentifiersNote),
    transparent: optional(
      Type.Boolean({
        description: "true: names of other entities inside this one's name are mentions too",
      }),
    ),
    find: optional(
      Type.Boolean({
        description:
          'false: its names are not searched for; only `add` gives mentions. The publisher of the article needs none then: it is metadata of the publication',
      }),
    ),
    exclude: optional(list(Words, 'places that look like a mention but are none')),
    add: optional(
      list(
        Type.Object({ ...TextSelector.properties, form: Type.Enum([...NAME_FORMS]) }, Strict),
        'single mentions; they win over the names of other entities',
      ),
    ),
    mergedIds: optional(
      list(Slug, 'ids of entities that were merged into this one; requests for them lead to it'),
    ),
    ...originNote,
    note: optional(Type.String({ minLength: 1 })),
  },
  Strict,
)
export type EntityNote = Static<typeof EntityNote>
