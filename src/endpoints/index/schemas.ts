import { Type } from 'typebox'
import { Closed } from '../../model/shapes/shapes.js'
import { ALL_DECLARATIONS } from '../../records/registry.js'

const link = (description: string) => Type.String({ format: 'uri-reference', description })

const collections = Object.fromEntries(
  ALL_DECLARATIONS.map(({ collection: { name, description } }) => [name, link(description)]),
)

export const IndexShape = Type.Object(
  {
    name: Type.String({ examples: ['Verbatim'] }),
    version: Type.String({ description: 'The version of the program.', examples: ['0.1.0'] }),
    edition: Type.Integer({
      minimum: 0,
      description: 'The edition of the data, which grows with every change.',
    }),
    links: Type.Object(
      {
        self: link('This resource.'),
        ...collections,
        search: link('Full-text search.'),
        timeline: link('Events, quotes and publications by date.'),
        graph: link('The network of entities.'),
        changes: link('Changes since an edition.'),
        vocabulary: link('The closed vocabularies.'),
        problems: link('The error codes.'),
        database: link('The database as a SQLite file.'),
        annotationSchema: link('The JSON Schema of annotation files.'),
        openapi: link('The OpenAPI document.'),
        docs: link('The interactive documentation.'),
      },
      Closed,
    ),
  },
  { ...Closed, $id: 'ApiIndex', description: 'Links to all resources.' },
)
