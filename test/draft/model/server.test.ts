import t, { type Test } from 'tap'
import { Answer } from '../../../src/draft/model/answer-schema.js'
import { createModelServer, ServerError } from '../../../src/draft/model/server.js'
import { scriptedServer, type Reply } from './scripted-server.js'

/* Requests to a server: what is sent, which failures are tried again, and which end the run. */

async function ask(
  t: Test,
  script: readonly Reply[],
  options: { key?: string; timeout?: number } = {},
) {
  const { endpoint, received } = await scriptedServer(t, script)
  const server = createModelServer({ endpoint, model: 'm', timeout: 20, ...options })
  const answer = server.complete([{ role: 'user', content: 'x' }], Answer)
  return { answer, received, usage: server.usage }
}

t.test('a request has the model, the messages, the schema and the key', async (t) => {
  const { answer, received, usage } = await ask(t, [{ content: 'yes' }], { key: 'secret' })
  t.strictSame(await answer, { content: 'yes', isCut: false })
  t.match(received, [
    {
      path: '/v1/chat/completions',
      headers: { authorization: 'Bearer secret' },
      body: {
        model: 'm',
        messages: [{ role: 'user', content: 'x' }],
        response_format: { type: 'json_schema', json_schema: { strict: true } },
      },
    },
  ])
  t.strictSame(usage, { requests: 1, input: 100, output: 10, uncounted: 0 })
})

t.test('without a key, no header has one', async (t) => {
  const { answer, received } = await ask(t, [{ content: '' }])
  await answer
  t.notOk('authorization' in received[0]!.headers)
})

const retried: [what: string, first: Reply][] = [
  ['429 with Retry-After', { status: 429, headers: { 'retry-after': '0' }, body: 'slow down' }],
  [
    '429 with Retry-After as a date',
    { status: 429, headers: { 'retry-after': new Date(0).toUTCString() }, body: '' },
  ],
  ['503', { status: 503, headers: { 'retry-after': '0' }, body: 'loading the model' }],
  ['no answer in time', { hangs: true }],
]

for (const [what, first] of retried)
  t.test(`after ${what}, the request is sent again`, async (t) => {
    const { answer, usage } = await ask(t, [first, { content: 'yes' }], { timeout: 1 })
    t.match(await answer, { content: 'yes' })
    t.equal(usage.requests, 2)
  })

t.test('a server that does not support schemas gets requests without a schema', async (t) => {
  const script = [{ status: 400, body: 'unknown field response_format' }, { content: 'yes' }]
  const { answer, received } = await ask(t, script)
  t.match(await answer, { content: 'yes' })
  t.strictSame(
    received.map(({ body }) => body.response_format !== undefined),
    [true, false],
  )
})

const refused: [what: string, reply: Reply, message: RegExp][] = [
  [
    'a wrong key',
    { status: 401, body: 'no such key' },
    /refuses the request \(status 401: no such key\)/,
  ],
  [
    'an unknown model',
    { status: 404, body: '{"error":"no model"}' },
    /status 404: \{"error":"no model"\}/,
  ],
  ['a page', { body: '<html>' }, /is not a server of chat completions: it answered <html>/],
  ['null', { body: 'null' }, /is not a server of chat completions: it answered null/],
  [
    'a redirect',
    { status: 302, headers: { location: 'http://example.org/' } },
    /refuses the request \(status 302/,
  ],
]

for (const [what, reply, message] of refused)
  t.test(`${what} ends the run`, async (t) => {
    const { answer, received } = await ask(t, [reply])
    await t.rejects(answer, { name: 'VerbatimError', message })
    await answer.catch((error: unknown) => t.ok(error instanceof ServerError))
    t.equal(received.length, 1)
  })

t.test('answers without a count of tokens are counted', async (t) => {
  const { answer, usage } = await ask(t, [{ content: '', usage: {} }])
  await answer
  t.match(usage, { input: 0, output: 0, uncounted: 1 })
})

t.test('a cut answer says so', async (t) => {
  const { answer } = await ask(t, [{ content: '{', finish: 'length' }])
  t.match(await answer, { isCut: true })
})

for (const endpoint of ['localhost:11434', 'ftp://x', 'http://', 'x'])
  t.test(`the endpoint ${endpoint} is a fault`, async (t) => {
    t.throws(() => createModelServer({ endpoint, model: 'm', timeout: 1 }), {
      message: `"${endpoint}" is not the URL of a server, such as http://localhost:11434/v1`,
    })
  })

/** The keywords that servers enforce in strict mode. */
const KEYWORDS = [
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'enum',
  'description',
]

t.test('the schema of answers keeps to the strict subset', async (t) => {
  const walk = (schema: Record<string, unknown>): void => {
    t.strictSame(
      Object.keys(schema).filter((key) => !KEYWORDS.includes(key)),
      [],
    )
    t.ok('type' in schema)
    if (schema.type === 'object') {
      t.equal(schema.additionalProperties, false)
      t.strictSame(schema.required, Object.keys(schema.properties as object))
      for (const property of Object.values(schema.properties as object)) walk(property as never)
    }
    if (schema.type === 'array') walk(schema.items as never)
  }
  walk(JSON.parse(JSON.stringify(Answer)) as never)
})
