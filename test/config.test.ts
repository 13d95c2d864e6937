import t from 'tap'
import { ConfigSchema, readConfig } from '../src/config.js'
import { failure } from './ingest/annotations.js'

/* Tables of environment variables with the configuration or the error that they give. */

const DEFAULTS = {
  HOST: '127.0.0.1',
  PORT: 3000,
  DATABASE_PATH: 'verbatim.db',
  DATABASE_URL: '',
  DATABASE_CONNECTIONS: 10,
  LOG_LEVEL: 'info',
  RESPONSE_CACHE_MB: 32,
  PUBLIC_URL: '',
  TRUST_PROXY: '',
  RATE_LIMIT: 600,
  MAX_EVENT_LOOP_DELAY: 1000,
  MAX_CONNECTIONS: 2000,
  READING_PROCESSES: 2,
  SMALL_DATABASE: 50_000,
  READ_BUDGET: 5,
  UNSENT_MB: 64,
  CORS_ORIGIN: '*',
  METRICS: 'loopback',
}
const KEYS = Object.keys(ConfigSchema.properties)

t.test('an empty environment gives the defaults', async (t) => {
  t.strictSame({ ...readConfig({}) }, DEFAULTS)
})

t.test('an empty or unset variable takes its default', async (t) => {
  t.strictSame({ ...readConfig(Object.fromEntries(KEYS.map((key) => [key, '']))) }, DEFAULTS)
  t.strictSame({ ...readConfig(Object.fromEntries(KEYS.map((key) => [key, undefined]))) }, DEFAULTS)
})

t.test('every key has a description and a default', async (t) => {
  for (const [key, schema] of Object.entries(ConfigSchema.properties)) {
    t.match(schema, { description: /\S/, default: (DEFAULTS as Record<string, unknown>)[key] }, key)
  }
})

t.test('a configuration is frozen', async (t) => {
  const config = readConfig({ PORT: '0' })
  t.ok(Object.isFrozen(config))
  t.throws(
    () => {
      ;(config as { PORT: number }).PORT = 1
    },
    { name: 'TypeError' },
  )
})

t.test('variables of other programs are ignored', async (t) => {
  t.strictSame(Object.keys(readConfig({ PATH: '/bin', port: 'x' })), KEYS)
})

const right: [key: string, raw: string, value: unknown][] = [
  ['PORT', '0', 0],
  ['PORT', '65535', 65535],
  ['PORT', '8080', 8080],
  ['HOST', '0.0.0.0', '0.0.0.0'],
  ['HOST', '::1', '::1'],
  ['DATABASE_PATH', '/data/новости.db', '/data/новости.db'],
  ['DATABASE_PATH', '42', '42'],
  ['DATABASE_URL', 'postgres://u:p@h:5432/d', 'postgres://u:p@h:5432/d'],
  ['DATABASE_URL', 'postgresql://h/d?sslmode=require', 'postgresql://h/d?sslmode=require'],
  ['LOG_LEVEL', 'silent', 'silent'],
  ['LOG_LEVEL', 'trace', 'trace'],
  ['PUBLIC_URL', 'https://api.example.org', 'https://api.example.org'],
  ['PUBLIC_URL', 'http://localhost:3000', 'http://localhost:3000'],
  ['TRUST_PROXY', 'loopback,10.0.0.0/8,::1,fd00::/8', 'loopback,10.0.0.0/8,::1,fd00::/8'],
  ['RATE_LIMIT', '0', 0],
  ['CORS_ORIGIN', 'none', 'none'],
  [
    'CORS_ORIGIN',
    'https://a.example,http://localhost:8080',
    'https://a.example,http://localhost:8080',
  ],
]

for (const [key, raw, value] of right) {
  t.test(`${key}=${raw} is ${JSON.stringify(value)}`, async (t) => {
    t.equal(readConfig({ [key]: raw })[key as keyof typeof DEFAULTS], value)
  })
}

const wrong: [key: string, raw: string, expectation: string][] = [
  ...[
    'abc',
    '-1',
    '65536',
    '3000.5',
    '1e3',
    '0x10',
    ' 80',
    '80 ',
    '+80',
    '99999999999999999999',
    '٣',
    'NaN',
  ].map((raw): [string, string, string] => ['PORT', raw, 'an integer from 0 to 65535']),
  ...['verbose', 'INFO', '30'].map((raw): [string, string, string] => [
    'LOG_LEVEL',
    raw,
    'fatal, error, warn, info, debug, trace or silent',
  ]),
  ...[
    'api.example.org',
    'https://api.example.org/',
    'https://api.example.org/v1',
    'ftp://example.org',
    'https://',
    'https://x?y',
    '//x',
  ].map((raw): [string, string, string] => [
    'PUBLIC_URL',
    raw,
    'an origin such as https://api.example.org, without a path',
  ]),
  ...['999.1.1.1', '10.0.0.0/33', 'proxy', '::::', '10.0.0.1,', '1', '10.0.0.0/8/8'].map(
    (raw): [string, string, string] => [
      'TRUST_PROXY',
      raw,
      'addresses or networks separated by commas, e.g. loopback,10.0.0.0/8',
    ],
  ),
  ...['page.example', 'https://page.example/', '*,https://page.example', 'null'].map(
    (raw): [string, string, string] => [
      'CORS_ORIGIN',
      raw,
      '*, none or origins separated by commas, e.g. https://page.example',
    ],
  ),
]

for (const [key, raw, expectation] of wrong) {
  t.test(`${key}="${raw}" is refused`, async (t) => {
    t.throws(() => readConfig({ [key]: raw }), {
      name: 'VerbatimError',
      message: `${key} must be ${expectation}, not "${raw}"`,
    })
  })
}

t.test('one line names all wrong variables', async (t) => {
  const { message } = failure(() => readConfig({ PORT: 'x', LOG_LEVEL: 'x', HOST: '::' }))
  t.equal(
    message,
    'PORT must be an integer from 0 to 65535, not "x"; LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent, not "x"',
  )
})
