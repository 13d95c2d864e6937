import { Type } from 'typebox'
import {
  addresses,
  Attribution,
  Cite,
  MaybeReference,
  MaybeText,
  OriginShape,
  Remark,
} from '../../model/shapes/record-shapes.js'
import { CitationShape } from '../../model/shapes/span-shapes.js'
import { Closed, ref, term } from '../../model/shapes/shapes.js'
import { ENTITY_TYPES, IDENTIFIER_SCHEMES, NAME_FORMS } from '../../model/vocabulary/entities.js'

/** The maximum number of roles that an entity shows. */
export const MAX_ROLES = 20

export const EntityShape = Type.Object(
  {
    id: Type.String({ description: 'A readable, stable id.', examples: ['xi-jinping'] }),
    ...addresses,
    type: term(ENTITY_TYPES, 'The type of entity.'),
    subtypes: Type.Array(Type.String(), {
      description: "The annotators' own finer terms for the type.",
    }),
    name: Type.String({
      description: 'The preferred name, as a text or a publication has it.',
    }),
    shortName: Type.String({
      description:
        'The shortest alias of a person or abbreviation of another entity, if shorter than `name`.',
    }),
    names: Type.Array(
      Type.Object(
        {
          name: Type.String(),
          form: term(NAME_FORMS, 'The kind of name.'),
        },
        Closed,
      ),
      { description: 'All names, starting with the preferred one.' },
    ),
    identifiers: Type.Array(
      Type.Object(
        {
          scheme: term(IDENTIFIER_SCHEMES, 'The scheme of the identifier.'),
          value: Type.String(),
          url: Type.String({ format: 'uri' }),
        },
        Closed,
      ),
      { description: 'Identifiers, which do not come from the text.' },
    ),
    mergedIds: Type.Array(Type.String(), {
      description: 'Ids of entities that were merged into this one. They lead here.',
    }),
    roles: Type.Array(
      Type.Object(
        {
          title: Type.String({
            description: 'The office, title or occupation, in the words of the text.',
          }),
          in: MaybeReference('The institution of the office. Null for an occupation.'),
          occupation: MaybeReference('The occupation. Null for an office.'),
          url: Type.String({
            format: 'uri-reference',
            description: 'The URL of the relation that states the role.',
          }),
          attribution: Attribution,
          citations: Type.Array(ref(CitationShape), { minItems: 1 }),
        },
        Closed,
      ),
      { description: `The first ${MAX_ROLES} offices, titles and occupations.` },
    ),
    roleCount: Type.Integer({ minimum: 0, description: 'The number of all roles.' }),
    cite: Cite,
    note: Remark,
    origins: Type.Array(ref(OriginShape), {
      description: 'How the entity came about in the articles that name it.',
    }),
    reviewed: Type.Boolean({ description: 'Whether a person has checked it in all articles.' }),
    mentionCount: Type.Integer({
      minimum: 0,
      description: 'The number of mentions in all articles; 0 for a publisher that no text names.',
    }),
    articleCount: Type.Integer({
      minimum: 1,
      description: 'The number of articles that name it, or whose publisher it is.',
    }),
    firstPublished: MaybeText(
      'The first possible day on which one of these articles was published.',
    ),
    lastPublished: MaybeText('The last possible day on which one of them was published.'),
    citations: Type.Array(ref(CitationShape), {
      description: 'The first mention. `/v1/mentions?entity=` lists all of them.',
    }),
  },
  {
    ...Closed,
    $id: 'Entity',
    description:
      'A person, country, organization, work or other entity, shared by all articles that name it.',
  },
)
