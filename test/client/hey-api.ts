/*
 * A client as a frontend developer would write it with @hey-api/openapi-ts: it calls the functions that are generated from
 * openapi.yaml (./api/sdk.gen, made by the test). The bundler of the test gives it the files.
 */
import { client } from './api/client.gen.js'
import { listQuotes } from './api/sdk.gen.js'

const [, , baseUrl = ''] = process.argv
client.setConfig({ baseUrl })
const { data } = await listQuotes({ query: { kind: ['direct', 'partial'], limit: 3 } })
const kinds: ('direct' | 'partial' | 'indirect')[] = data?.data.map(({ kind }) => kind) ?? []
console.log(JSON.stringify({ total: data?.page.total, kinds }))
