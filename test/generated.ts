import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { ROOT } from './helper.js'
import { inlined } from './openapi.js'

/*
 * Files that are made from the code and committed. A test fails when one is out of date; `npm run generate`
 * runs the same tests with UPDATE=1, which writes the files instead.
 */

/** Fails when the file differs from what the code makes of it now; with UPDATE=1, writes it. */
export function isCurrent(t: Test, path: string, content: string): void {
  const file = join(ROOT, path)
  if (process.env.UPDATE === '1') writeFileSync(file, content)
  t.ok(readFileSync(file, 'utf8') === content, `${path} is current (if not: npm run generate)`)
}

interface Parameter {
  name: string
  in: string
  required?: boolean
  example?: string
  schema?: { examples?: unknown[] }
}
interface Document {
  paths: Record<string, { get?: { operationId: string; parameters?: Parameter[] } }>
}

/** A real answer of every operation, by operation id: of lists, a page of one. */
export async function exampleAnswers(app: FastifyInstance): Promise<Record<string, unknown>> {
  const { paths } = inlined((await app.inject('/openapi.json')).json<Document>())
  const answers: Record<string, unknown> = {}
  for (const [path, { get }] of Object.entries(paths)) {
    if (!get) continue
    const parameters = get.parameters ?? []
    const template = parameters
      .filter((parameter) => parameter.in === 'path')
      .reduce((url, { name, example }) => url.replace(`{${name}}`, example ?? ''), path)
    // A whole collection has no limit: of it, the one record with the id of the example.
    const whole = !parameters.some(({ name }) => name === 'limit')
    const query = new URLSearchParams(
      parameters
        .filter((parameter) => parameter.in === 'query')
        .filter(
          ({ name, required }) => required === true || name === 'limit' || (whole && name === 'id'),
        )
        .map(({ name, schema }): [string, string] => [
          name,
          name === 'limit' ? '1' : String(schema?.examples?.[0]),
        ]),
    )
    if (/\/(text|segments)$/.test(path)) query.set('end', '82')
    const url = `${template}${query.size > 0 ? '?' : ''}${query.toString()}`
    const response = await app.inject(url)
    if (response.statusCode !== 200) throw new Error(`${url}: ${response.body}`)
    const type = String(response.headers['content-type']).split(';')[0] ?? ''
    if (type === 'application/vnd.sqlite3' || type === 'application/schema+json') continue // too large
    answers[get.operationId] = /[/+]json$/.test(type) ? response.json() : response.body
  }
  return answers
}
