import type { Test } from 'tap'
import type { Api, Reply } from '../contract.js'

/* Asserts that an error is a problem document. */

export interface Problem {
  type: string
  status: number
  code: string
  detail: string
  errors?: { parameter?: string; detail: string; allowed?: string[] }[]
}

/** Internals that no response may show: stack traces, SQL, paths of the file system. */
export const LEAK =
  /\bat .+:\d+:\d+|SQLITE_|sqlite3?\b|better-sqlite|\bselect\b.+\bfrom\b|fts5|no such (column|table)|node_modules|\/work\/|\/tmp\/|\.(ts|js):\d+/i

/** Asserts that a reply is a problem with this code about this parameter, and that its type has a page. */
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
  t.equal(problem.status, status, 'the document repeats the status')
  t.equal(reply.headers['content-type'], 'application/problem+json; charset=utf-8')
  t.equal(reply.headers['cache-control'], 'no-store', 'no cache stores an error')
  t.equal(reply.headers.etag, undefined, 'an error has no ETag')
  if (parameter !== undefined)
    t.ok(
      problem.errors?.some((error) => error.parameter === parameter),
      `errors[] name ${parameter}`,
    )
  t.notMatch(reply.text, LEAK, 'the problem shows no internals')
  const explained = await get(problem.type)
  t.equal(explained.status, 200, 'the URL of its type answers')
  t.match(explained.json(), { code, status })
  return problem
}
