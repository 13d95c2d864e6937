import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { Test } from 'tap'
import { buildApp } from '../../src/app.js'
import { readConfig } from '../../src/config.js'
import { connect } from '../../src/db/connect.js'
import { contractFaults } from '../contract.js'
import { build } from '../helper.js'

/* Sends requests to two servers, one on each engine, and compares what comes back. */

export interface Both {
  sqlite: FastifyInstance
  postgres: FastifyInstance
  /** True if each response over PostgreSQL is also held against the OpenAPI document. */
  isValidated: boolean
}

/** The application over a PostgreSQL database. Like `build` in test/helper.ts, it caches no responses. */
export async function buildOnPostgres(
  t: Test,
  url: string,
  env: Record<string, string> = {},
): Promise<FastifyInstance> {
  const config = readConfig({
    LOG_LEVEL: 'silent',
    RESPONSE_CACHE_MB: '0',
    DATABASE_URL: url,
    ...env,
  })
  const db = connect(url, { mode: 'read' })
  const app = await buildApp({ db, config })
  t.teardown(async () => {
    await app.close()
    db.connection.close()
  })
  return app
}

/** The applications over a file and over a database with the same data. */
export const buildBoth = async (
  t: Test,
  path: string,
  url: string,
  isValidated = false,
): Promise<Both> => ({
  sqlite: (await build(t, { path })).app,
  postgres: await buildOnPostgres(t, url),
  isValidated,
})

/** Headers that differ with the time, or with the database: each has validators of its own. */
const OWN_HEADERS = new Set(['date', 'etag', 'last-modified', 'x-request-id'])
/** What a body has of the request, and of the database that it is from. */
const OWN_VALUES = /"instance":"[^"]*"|urn:request:[\w-]+/g

function comparable({ statusCode, headers, rawPayload }: LightMyRequestResponse) {
  const body = rawPayload.toString('latin1').replaceAll(OWN_VALUES, '')
  const shown = Object.entries(headers).filter(([name]) => !OWN_HEADERS.has(name))
  const validators = [...OWN_HEADERS].filter((name) => headers[name] !== undefined)
  // A body that lacks the values has another length.
  const length = shown.filter(([name]) => name !== 'content-length')
  return { status: statusCode, headers: Object.fromEntries(length), validators, body }
}

export interface Comparison {
  /** The status and the body of the response over SQLite. */
  status: number
  body: string
  /** In what the responses differ from each other or from the document; undefined if in nothing. */
  difference: string | undefined
}

/** Sends a request to both. */
export async function compare(
  { sqlite, postgres, isValidated }: Both,
  url: string,
  headers: Record<string, string> = {},
): Promise<Comparison> {
  const one = await sqlite.inject({ url, headers })
  const other = await postgres.inject({ url, headers }).catch((error: unknown) => String(error))
  const { statusCode: status, payload } = one
  if (typeof other === 'string') return { status, body: payload, difference: `${url}\n${other}` }
  const [expected, found] = [comparable(one), comparable(other)]
  const faults = isValidated ? contractFaults(url, other) : []
  const difference =
    faults.length > 0 ? `${url}\n${faults.join('\n')}` : differenceOf(url, expected, found)
  return { status, body: payload, difference }
}

type Compared = ReturnType<typeof comparable>

function differenceOf(url: string, expected: Compared, found: Compared): string | undefined {
  const { body, ...head } = expected
  const { body: otherBody, ...otherHead } = found
  const [one, other] = [JSON.stringify(head), JSON.stringify(otherHead)]
  if (one !== other) return `${url}\n${one}\n${other}\n${otherBody.slice(0, 300)}`
  if (body === otherBody) return undefined
  let at = 0
  while (body[at] === otherBody[at]) at++
  const around = (text: string) => text.slice(Math.max(0, at - 100), at + 100)
  return `${url}\n…${around(body)}…\n…${around(otherBody)}…`
}
