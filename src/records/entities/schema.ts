import { Type } from 'typebox'
import {
  CitationShape,
  Cite,
  Closed,
  MaybeReference,
  MaybeText,
  ref,
  term,
} from '../../model/shapes.js'
import { ENTITY_TYPES, IDENTIFIER_SCHEMES, NAME_FORMS } from '../../model/vocabulary.js'

export const EntityShape = Type.Object(
  {
    id: Type.String({ description: 'Readable and stable', examples: ['xi-jinping'] }),
    url: Type.String({ format: 'uri-reference', description: 'This record' }),
    type: term(ENTITY_TYPES, 'Type of entity'),
    name: Type.String({ description: 'Preferred name, as the text has it' }),
    names: Type.Array(
      Type.Object(
        {
          name: Type.String(),
          form: term(NAME_FORMS, 'What kind of name it is'),
        },
        Closed,
      ),
      { description: 'All names, the preferred one first' },
    ),
    identifiers: Type.Array(
      Type.Object(
        {
          scheme: term(IDENTIFIER_SCHEMES, 'Whose identifier it is'),
          value: Type.String(),
          url: Type.String({ format: 'uri' }),
        },
        Closed,
      ),
      { description: 'Identifiers from outside the text' },
    ),
    roles: Type.Array(
      Type.Object(
        {
          title: Type.String({
            description: 'The office, title or occupation as the text states it',
          }),
          in: MaybeReference('Where the office is held; null for an occupation'),
          occupation: MaybeReference('The occupation, tied to no institution; null for an office'),
          url: Type.String({ format: 'uri-reference', description: 'The relation that states it' }),
          citations: Type.Array(ref(CitationShape), { minItems: 1 }),
        },
        Closed,
      ),
      { description: 'Offices, titles and occupations; the first 20' },
    ),
    cite: Cite,
    note: MaybeText("The annotator's remark"),
    mentionCount: Type.Integer({
      minimum: 1,
      description: 'How often it is named, in all articles',
    }),
    citations: Type.Array(ref(CitationShape), {
      minItems: 1,
      description: 'Where it is first named; `/v1/mentions?entity=` has every place',
    }),
  },
  {
    ...Closed,
    $id: 'Entity',
    description:
      'A person, country, organization, work, ... that articles name; shared by all of them',
  },
)
