import { isIP } from 'node:net'
import { Type, type Static } from 'typebox'
import { Value } from 'typebox/value'
import { VerbatimError } from './model/errors.js'
import { joinedByOr } from './model/joined.js'

const ORIGIN = 'https?://[^/?#,]+'

/** Every setting, read from the environment. The README's table is tested against this schema. */
export const ConfigSchema = Type.Object({
  HOST: Type.String({
    minLength: 1,
    default: '127.0.0.1',
    description: 'Address to listen on; `0.0.0.0` for every interface',
  }),
  PORT: Type.Integer({
    minimum: 0,
    maximum: 65535,
    default: 3000,
    description: 'TCP port; `0` picks a free one and logs it',
  }),
  DATABASE_PATH: Type.String({
    minLength: 1,
    default: 'verbatim.db',
    description: 'The SQLite file, unless `DATABASE_URL` is set',
  }),
  DATABASE_URL: Type.String({
    pattern: '^(postgres(ql)?://.+)?$',
    default: '',
    expected: 'a URL such as postgres://user:password@host:5432/name',
    description:
      'A PostgreSQL database instead of a file, e.g. `postgres://user:password@host:5432/name`',
  }),
  DATABASE_CONNECTIONS: Type.Integer({
    minimum: 1,
    maximum: 1000,
    default: 10,
    description:
      'Connections to PostgreSQL for requests; streams take up to 16 more, and one reads the edition',
  }),
  LOG_LEVEL: Type.Enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
    default: 'info',
    description:
      'Least severe level to log (JSON lines on standard output): `fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`',
  }),
  RESPONSE_CACHE_MB: Type.Integer({
    minimum: 0,
    maximum: 65536,
    default: 32,
    description:
      'Megabytes of responses to cache in memory until the data changes; `0` caches none',
  }),
  PUBLIC_URL: Type.String({
    pattern: '^(https?://[^/?#]+)?$',
    default: '',
    expected: 'an origin such as https://api.example.org, without a path',
    description:
      'Origin that clients use, e.g. `https://api.example.org`, which begins every link. Empty: links are relative to the host (`/v1/...`). With `https`, responses tell browsers to use HTTPS only (HSTS)',
  }),
  TRUST_PROXY: Type.Refine(
    Type.String({
      default: '',
      expected: 'addresses or networks separated by commas, e.g. loopback,10.0.0.0/8',
      description:
        'Proxies that are trusted to name their client (`X-Forwarded-For`): addresses, networks (`10.0.0.0/8`), `loopback`, `linklocal` or `uniquelocal`, separated by commas',
    }),
    (value) => proxiesOf(value).every(isProxy),
  ),
  RATE_LIMIT: Type.Integer({
    minimum: 0,
    maximum: 1_000_000,
    default: 600,
    description:
      'Requests per minute from one client (IPv6: one /64 network); `0`: no limit. Clients on the loopback interface are not limited',
  }),
  MAX_EVENT_LOOP_DELAY: Type.Integer({
    minimum: 0,
    maximum: 60_000,
    default: 1000,
    description:
      'Milliseconds by which the event loop may be late before new requests are refused (503); `0`: no limit',
  }),
  MAX_CONNECTIONS: Type.Integer({
    minimum: 1,
    maximum: 1_000_000,
    default: 2000,
    description: 'Concurrent connections; more are closed at once',
  }),
  READING_PROCESSES: Type.Integer({
    minimum: 0,
    maximum: 64,
    default: 2,
    description:
      'Processes that run costly statements, so that no request blocks the others; `0`: the server runs them itself',
  }),
  SMALL_DATABASE: Type.Integer({
    minimum: 0,
    maximum: 1_000_000,
    default: 50_000,
    description:
      'Records up to which the server runs most costly statements itself, for about 10 ms of a request',
  }),
  READ_BUDGET: Type.Integer({
    minimum: 1,
    maximum: 3600,
    default: 5,
    description:
      'Seconds that reading processes, or PostgreSQL, may work for one request before it is refused (503)',
  }),
  UNSENT_MB: Type.Integer({
    minimum: 0,
    maximum: 65536,
    default: 64,
    description:
      'Megabytes of responses that clients have not read, a quarter for one client; `0`: no limit',
  }),
  CORS_ORIGIN: Type.String({
    pattern: `^(\\*|none|${ORIGIN}(,${ORIGIN})*)$`,
    default: '*',
    expected: '*, none or origins separated by commas, e.g. https://page.example',
    description:
      'Origins whose pages may read the API in a browser: `*` for any, `none`, or origins separated by commas',
  }),
  METRICS: Type.Enum(['loopback', 'all', 'off'], {
    default: 'loopback',
    description:
      'Clients that may read `/metrics`: those on the `loopback` interface, `all`, or none (`off`)',
  }),
})
export type Config = Readonly<Static<typeof ConfigSchema>>

/**
 * Reads the configuration. An unset or empty variable takes its default.
 * @throws VerbatimError that names every wrong variable and what it may be.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = []
  const config: Record<string, unknown> = {}
  for (const [key, schema] of Object.entries(ConfigSchema.properties)) {
    const raw = environment[key] ?? ''
    const value = raw === '' ? Value.Default(schema, undefined) : parseValue(schema, raw)
    if (!Value.Check(schema, value)) faults.push(`${key} must be ${expected(schema)}, not "${raw}"`)
    config[key] = value
  }
  if (faults.length > 0) throw new VerbatimError(faults.join('; '))
  return Object.freeze(config) as Config
}

const parseValue = (schema: object, raw: string): unknown =>
  'type' in schema && schema.type === 'integer' && /^\d+$/.test(raw) ? Number(raw) : raw

/** What a value must be, for an error message. */
function expected(schema: object): string {
  if ('enum' in schema) return joinedByOr(schema.enum as string[])
  if ('minimum' in schema && 'maximum' in schema)
    return `an integer from ${String(schema.minimum)} to ${String(schema.maximum)}`
  if ('expected' in schema) return String(schema.expected)
  return 'a text that is not empty'
}

/** The database to open: the URL of one of PostgreSQL, or the path of a SQLite file. */
export const databaseOf = ({ DATABASE_URL, DATABASE_PATH }: Config): string =>
  DATABASE_URL === '' ? DATABASE_PATH : DATABASE_URL

/** The proxies that TRUST_PROXY lists. */
export const proxiesOf = (list: string): string[] => (list === '' ? [] : list.split(','))

const NAMED_NETWORKS = ['loopback', 'linklocal', 'uniquelocal']

/** True if a text is the name of a network, an address, or a network in CIDR notation. */
function isProxy(text: string): boolean {
  if (NAMED_NETWORKS.includes(text)) return true
  const [address = '', prefix, ...more] = text.split('/')
  const family = isIP(address)
  if (family === 0 || more.length > 0) return false
  if (prefix === undefined) return true
  return /^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128)
}
