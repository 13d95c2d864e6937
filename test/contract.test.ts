import t from 'tap'
import { api, createContract, documentFaults } from './contract.js'
import { readOpenApi } from './openapi.js'

/*
 * Tests the contract check itself: the document is OpenAPI 3.1, and a change in one place of a response or of the document
 * is detected. Without them, a check that detects nothing would look like success.
 */

const { get, contract, document } = await api(t)

t.test('the document is valid OpenAPI 3.1', async (t) => {
  t.strictSame(await documentFaults(readOpenApi()), [])
})

t.test('a document with an operation without responses is detected', async (t) => {
  const small = { ...document, paths: { '/v1': document.paths['/v1']! } }
  t.strictSame(await documentFaults(small), [])
  const broken = {
    ...small,
    paths: { '/v1': { get: { ...small.paths['/v1'].get, responses: 'none' } } },
  }
  t.not((await documentFaults(broken)).length, 0)
})

interface Body {
  data: Record<string, unknown>[]
  page: Record<string, unknown>
  more?: number
}
const tamper: Record<string, (body: Body) => unknown> = {
  'a row without its id': ({ data }) => delete data[0]!.id,
  'a row without citations': ({ data }) => {
    data[0]!.citations = []
  },
  'a row with a property that is not declared': ({ data }) => {
    data[0]!.secret = 1
  },
  'a row whose kind is not in the vocabulary': ({ data }) => {
    data[0]!.kind = 'loud'
  },
  'a row whose speaker is a text': ({ data }) => {
    data[0]!.speaker = 'Xi'
  },
  'a citation whose start is a text': ({ data }) => {
    ;(data[0]!.citations as { start: unknown }[])[0]!.start = '0'
  },
  'a citation whose start is negative': ({ data }) => {
    ;(data[0]!.citations as { start: unknown }[])[0]!.start = -1
  },
  'a row whose url is no URI': ({ data }) => {
    data[0]!.url = 'not a uri'
  },
  'a page without a total': ({ page }) => delete page.total,
  'a page whose total is a text': ({ page }) => {
    page.total = '1'
  },
  'a body with a property that is not declared': (body) => {
    body.more = 1
  },
}

t.test('a changed response breaks the contract:', async (t) => {
  const url = '/v1/quotes?limit=2'
  const reply = await get(url)
  t.strictSame(contract.faults({ url }, reply), [], 'as it is, it conforms')

  for (const [name, change] of Object.entries(tamper)) {
    t.test(name, async (t) => {
      const body = reply.json<Body>()
      change(body)
      t.not(contract.faults({ url }, { ...reply, text: JSON.stringify(body) }).length, 0)
    })
  }

  const { etag, ...headers } = reply.headers
  t.ok(etag)
  const others: Record<
    string,
    [request: Parameters<typeof contract.faults>[0], reply: Partial<typeof reply>]
  > = {
    'a status that is not declared': [{ url }, { status: 201 }],
    'a 404 of an operation that has none': [{ url }, { status: 404 }],
    'a media type that is not declared': [
      { url },
      { headers: { ...reply.headers, 'content-type': 'text/html' } },
    ],
    'a body that is no JSON': [{ url }, { text: '<html>' }],
    'no ETag': [{ url }, { headers }],
    'a body in a 304': [{ url }, { status: 304 }],
    'a body in answer to HEAD': [{ url, method: 'HEAD' }, {}],
    'success with a parameter that is not declared': [{ url: '/v1/quotes?speakr=x' }, {}],
    'success with a value that is not declared': [{ url: '/v1/quotes?limit=1000' }, {}],
    'an error of an unknown path that is no problem document': [
      { url: '/nowhere' },
      { status: 404 },
    ],
  }
  for (const [name, [request, change]] of Object.entries(others)) {
    t.test(name, async (t) => {
      t.not(contract.faults(request, { ...reply, ...change }).length, 0)
    })
  }
})

t.test('a response breaks a changed document', async (t) => {
  const url = '/v1/quotes?limit=2'
  const reply = await get(url)
  const stricter = structuredClone(document)
  const quote = stricter.components.schemas.Quote as { required: string[] }
  quote.required.push('mood')
  t.strictSame(createContract(document).faults({ url }, reply), [])
  t.not(createContract(stricter).faults({ url }, reply).length, 0)
})
