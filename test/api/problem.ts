import type { Test } from 'tap'
import type { Api, Reply } from '../contract.js'

/* What every error must be, whatever it is about. */

export interface Problem {
  type: string
  status: number
  code: string
  detail: string
  errors?: { parameter?: string; detail: string; allowed?: string[] }[]
}

/** What no answer may show: stack traces, SQL, places in the file system. */
export const LEAK =
  /\bat .+:\d+:\d+|SQLITE_|sqlite3?\b|better-sqlite|\bselect\b.+\bfrom\b|fts5|no such (column|table)|node_modules|\/work\/|\/tmp\/|\.(ts|js):\d+/i

/** The answer is a problem with this code, about this parameter, whose type is a page that explains it. */
export async function isProblem(
  t: Test,
  { get }: Api,
  reply: Reply,
  status: number,
  code: string,
  parameter?: string,
): Promise<Problem> {
  const problem = reply.json<Problem>()
  t.equal(`${reply.status} ${problem.code}`, `${status} ${code}`)
  if (reply.status < 400) return problem
  t.equal(problem.status, status, 'the status stands in the document')
  t.equal(reply.headers['content-type'], 'application/problem+json; charset=utf-8')
  t.equal(reply.headers['cache-control'], 'no-store', 'an error is not kept')
  t.equal(reply.headers.etag, undefined, 'and has no ETag by which it could be asked for again')
  if (parameter !== undefined)
    t.ok(
      problem.errors?.some((error) => error.parameter === parameter),
      `errors[] name ${parameter}`,
    )
  t.notMatch(reply.text, LEAK, 'nothing of the inside is shown')
  const explained = await get(problem.type)
  t.equal(explained.status, 200, 'its type can be looked up')
  t.match(explained.json(), { code, status })
  return problem
}
