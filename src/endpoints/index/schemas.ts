import { Type } from 'typebox'
import { Closed, ref, term } from '../../model/shapes.js'
import { PROBLEMS, type ProblemCode } from '../../api/problems.js'

const link = (description: string) => Type.String({ format: 'uri-reference', description })

export const IndexShape = Type.Object(
  {
    name: Type.String({ examples: ['Verbatim'] }),
    version: Type.String({ description: 'Version of the program', examples: ['0.1.0'] }),
    edition: Type.Integer({ minimum: 0, description: 'Grows with every change of the data' }),
    links: Type.Object(
      {
        self: link('This page'),
        articles: link('The articles'),
        entities: link('Who and what is named'),
        mentions: link('Where it is named'),
        quotes: link('Who said what'),
        events: link('What happened when'),
        figures: link('The numbers'),
        images: link('The pictures'),
        relations: link('What ties entities'),
        conflicts: link('Where a text contradicts itself'),
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

export const ProblemTypeShape = Type.Object(
  {
    code: term(
      Object.keys(PROBLEMS) as ProblemCode[],
      'The last part of `type` in a problem document',
    ),
    url: Type.String({
      format: 'uri-reference',
      description: '`type` of the problem documents with this code',
    }),
    title: Type.String(),
    status: Type.Integer(),
    description: Type.String({ description: 'What it means, and what to do' }),
  },
  { ...Closed, $id: 'ProblemType', description: 'What an error code means' },
)

export const ProblemTypeListShape = Type.Object(
  {
    data: Type.Array(ref(ProblemTypeShape)),
  },
  { ...Closed, $id: 'ProblemTypeList', description: 'All error codes' },
)
