import { Type, type Static } from 'typebox'
import { Value } from 'typebox/value'
import { VerbatimError } from './model/errors.js'

/** Every setting, read from the environment. The README's table is tested against this schema. */
export const ConfigSchema = Type.Object({
  HOST: Type.String({ minLength: 1, default: '127.0.0.1', description: 'Address to listen on; `0.0.0.0` for every interface' }),
  PORT: Type.Integer({ minimum: 0, maximum: 65535, default: 3000, description: 'TCP port; `0` picks a free one and logs it' }),
  DATABASE_PATH: Type.String({ minLength: 1, default: 'verbatim.db', description: 'The SQLite file' }),
  LOG_LEVEL: Type.Enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
    default: 'info', description: 'Least severe level that is logged (JSON lines on standard output): `fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`',
  }),
  RESPONSE_CACHE_MB: Type.Integer({
    minimum: 0, maximum: 65536, default: 32,
    description: 'Megabytes of answers that are kept in memory, to be sent again while the data stays the same; `0` keeps none',
  }),
  PUBLIC_URL: Type.String({
    pattern: '^(https?://[^/?#]+)?$', default: '',
    description: 'Origin that clients use, e.g. `https://api.example.org`, put before every link; empty: links are relative to the host (`/v1/...`)',
  }),
})
export type Config = Readonly<Static<typeof ConfigSchema>>

/**
 * Reads the configuration; an unset or empty variable takes its default.
 * @throws VerbatimError that names every wrong variable and what it may be.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = []
  const config: Record<string, unknown> = {}
  for (const [key, schema] of Object.entries(ConfigSchema.properties)) {
    const raw = environment[key]
    const value = raw === undefined || raw === '' ? Value.Default(schema, undefined) : readValue(schema, raw)
    if (!Value.Check(schema, value)) faults.push(`${key}="${raw ?? ''}" is not valid: ${expectation(schema)}`)
    config[key] = value
  }
  if (faults.length > 0) throw new VerbatimError(faults.join('; '))
  return Object.freeze(config) as Config
}

function readValue(schema: object, raw: string): unknown {
  return 'type' in schema && schema.type === 'integer' && /^\d+$/.test(raw) ? Number(raw) : raw
}

function expectation(schema: object): string {
  if ('enum' in schema) return `one of ${(schema.enum as string[]).join(', ')}`
  if ('minimum' in schema && 'maximum' in schema) return `an integer from ${String(schema.minimum)} to ${String(schema.maximum)}`
  if ('pattern' in schema) return 'an origin such as https://api.example.org, without a path'
  return 'a text that is not empty'
}
