import t from 'tap'
import { nameFaults } from '../.config/openapi-names.js'
import { readOpenApi } from './openapi.js'

/* Names that break generators: each of these documents is found out, and the own one has none of them. */

const schemas = (...names: string[]) => ({
  components: { schemas: Object.fromEntries(names.map((name) => [name, {}])) },
})
const operation = (operationId: string, ...parameters: object[]) => ({ operationId, parameters })
const search = { '/v1/search': { get: operation('search') } }

const faulty: Record<string, object> = {
  'a schema named like a file of generators': schemas('Index'),
  'a schema named like a type of generators': schemas('ApiError'),
  'a schema named Page': schemas('Page'),
  'a schema named like a built-in': schemas('Date'),
  'a schema named like a class of browsers': schemas('Event'),
  'a schema named like a constructor of browsers': schemas('Image'),
  'a schema named like a utility type': schemas('Record'),
  'a schema that is no identifier': schemas('Quote.List'),
  'schemas that differ in case only': schemas('QuoteList', 'Quotelist'),
  'a parameter named like a schema': {
    components: { schemas: { Article: {} }, parameters: { Article: { name: 'article' } } },
  },
  'a response named like a schema': {
    components: { schemas: { NotFound: {} }, responses: { NotFound: {} } },
  },
  'a schema named like the responses of an operation': {
    ...schemas('SearchResponses'),
    paths: search,
  },
  'operations that differ in case only': {
    paths: { ...search, '/v1/find': { get: operation('seArch') } },
  },
  'an operation that is a reserved word': { paths: { '/v1': { get: operation('delete') } } },
  'a parameter of one name in path and query': {
    paths: {
      '/v1/entities/{id}/related': {
        get: operation('related', { name: 'id', in: 'path' }, { name: 'id', in: 'query' }),
      },
    },
  },
  'the same, if one is shared': {
    paths: {
      '/v1/entities/{id}/related': {
        get: operation(
          'related',
          { $ref: '#/components/parameters/IdPathParam' },
          { name: 'id', in: 'query' },
        ),
      },
    },
    components: { parameters: { IdPathParam: { name: 'id', in: 'path' } } },
  },
  'parameters that differ in punctuation only': {
    paths: { '/v1': { get: operation('list', { name: 'max-nodes' }, { name: 'maxNodes' }) } },
  },
  'a parameter that is a reserved word': {
    paths: { '/v1': { get: operation('list', { name: 'in', in: 'query' }) } },
  },
}
for (const [name, document] of Object.entries(faulty)) {
  t.test(`${name} is found`, async (t) => {
    t.equal(nameFaults(document).length, 1)
  })
}

t.test('openapi.yaml has no such names', async (t) => {
  t.strictSame(nameFaults(readOpenApi()), [])
})
