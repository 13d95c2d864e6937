import { join } from 'node:path'
import type { Test } from 'tap'
import { writeCorpus } from '../api/corpus.js'
import { databaseFile, folder, ROOT, SEED } from '../helper.js'
import { inlined, readOpenApi, withFormats } from '../openapi.js'
import { buildBoth, compare, type Both } from './compare.js'
import { on, postgresDatabase, sameRows } from './databases.js'
import {
  documentedRequests,
  isComparable,
  linksIn,
  listRequests,
  nextPage,
  refusedRequests,
} from './requests.js'

export const document = withFormats(inlined(readOpenApi()))

/** Sets the time of the edition, which depends on when each database was made. */
export function setTime(...targets: readonly string[]): void {
  for (const target of targets)
    on(target, (db) => {
      db.connection.exec('update edition set committed_at = 1700000000')
    })
}

/** Servers over data that was loaded into each engine. */
export async function loadedIntoBoth(t: Test, isValidated: boolean): Promise<Both> {
  const paths = [SEED, join(ROOT, 'test/articles'), writeCorpus(folder(t))]
  const path = databaseFile(t, paths)
  const url = await postgresDatabase(paths)
  sameRows(t, path, url, 'loading gives the same rows')
  setTime(path, url)
  return buildBoth(t, path, url, isValidated)
}

/**
 * Asserts that both engines give the same answers to requests, byte for byte.
 * @param pages of a list, the most that are read
 */
export async function assertSame(
  t: Test,
  both: Both,
  urls: readonly string[],
  pages = 1,
): Promise<void> {
  const differences: string[] = []
  let [compared, succeeded] = [0, 0]
  for (const first of new Set(urls.filter(isComparable))) {
    let url: string | undefined = first
    for (let page = 0; url !== undefined && page < pages; page++) {
      const { status, body, difference } = await compare(both, url)
      compared++
      if (status === 200) succeeded++
      if (difference !== undefined) differences.push(difference)
      url = nextPage(body)
    }
  }
  t.strictSame(differences.slice(0, 10), [], `${differences.length} of ${compared} differ`)
  t.comment(`${compared} compared, ${succeeded} of them with status 200`)
}

/** The requests to compare: one of `step`. */
export function requestsToCompare(step = 1): Record<string, string[]> {
  const requests = {
    'documented requests': documentedRequests(document),
    'lists in every order and with every filter': listRequests(document),
    'requests that are refused': refusedRequests(document),
  }
  return Object.fromEntries(
    Object.entries(requests).map(([what, urls]) => [
      what,
      [...new Set(urls)].filter(isComparable).filter((_, i) => i % step === 0),
    ]),
  )
}

/**
 * Both engines give the same answers to documented requests, and to those that follow from their links.
 * @param step compares one request of so many.
 * @param links the most addresses that are followed.
 */
export async function sameAnswers(
  t: Test,
  both: Both,
  { step, links }: { step: number; links: number },
): Promise<void> {
  for (const [what, urls] of Object.entries(requestsToCompare(step)))
    await t.test(what, (t) => assertSame(t, both, urls))

  await t.test('pages and resources that link to each other', async (t) => {
    const differences: string[] = []
    const known = new Set(['/', '/v1', '/v1/quotes?limit=3', '/v1/mentions?limit=5&sort=-id'])
    for (const url of known) {
      const { body, difference } = await compare(both, url, { accept: 'text/html, */*' })
      if (difference !== undefined) differences.push(difference)
      for (const link of linksIn(body)) if (known.size < links) known.add(link)
    }
    t.equal(known.size, links)
    t.strictSame(differences.slice(0, 10), [], `${differences.length} of ${links} differ`)
  })
}
