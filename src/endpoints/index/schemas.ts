import { Type } from 'typebox'
import { Closed } from '../../model/shapes.js'
import { ALL_DECLARATIONS } from '../../records/registry.js'

const link = (description: string) => Type.String({ format: 'uri-reference', description })

const collections = Object.fromEntries(
  ALL_DECLARATIONS.map(({ collection: { name, description } }) => [name, link(description)]),
)

export const IndexShape = Type.Object(
  {
    name: Type.String({ examples: ['Verbatim'] }),
    version: Type.String({ description: 'Version of the program', examples: ['0.1.0'] }),
    edition: Type.Integer({ minimum: 0, description: 'Grows with every change of the data' }),
    links: Type.Object(
      {
        self: link('This page'),
        ...collections,
        search: link('Words in records of every kind'),
        timeline: link('Events, quotes and publications by date'),
        graph: link('Entities and what ties them'),
        problems: link('What each error code means'),
        database: link('All of it as a SQLite file'),
        annotationSchema: link('JSON Schema of the files that articles are loaded from'),
        openapi: link('OpenAPI document'),
        docs: link('Swagger UI'),
      },
      Closed,
    ),
  },
  { ...Closed, $id: 'ApiIndex', description: 'Where everything is' },
)
