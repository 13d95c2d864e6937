import { join } from 'node:path'
import type { Test } from 'tap'
import { writeCorpus } from '../api/corpus.js'
import { databaseFile, folder, ROOT, SEED } from '../helper.js'
import { inlined, readOpenApi, withFormats } from '../openapi.js'
import { buildBoth, compare } from './compare.js'
import { on, postgresDatabase, sameRows } from './databases.js'
import {
  documentedRequests,
  isComparable,
  linksIn,
  listRequests,
  refusedRequests,
} from './requests.js'

/**
 * Both engines give the same answers, byte for byte, over data that was loaded into each.
 * @param step compares one request of so many.
 * @param links the most addresses that are followed.
 */
export async function sameAnswers(
  t: Test,
  { step, links }: { step: number; links: number },
): Promise<void> {
  const paths = [SEED, join(ROOT, 'test/articles'), writeCorpus(folder(t))]
  const path = databaseFile(t, paths)
  const url = await postgresDatabase(paths)
  sameRows(t, path, url, 'loading gives the same rows')
  for (const target of [path, url])
    on(target, (db) => {
      db.connection.exec('update edition set committed_at = 1700000000')
    })
  const both = await buildBoth(t, path, url)
  const document = withFormats(inlined(readOpenApi()))

  const requests = {
    'documented requests': documentedRequests(document),
    'lists in every order and with every filter': listRequests(document),
    'requests that are refused': refusedRequests(document),
  }
  for (const [what, urls] of Object.entries(requests)) {
    await t.test(what, async (t) => {
      const chosen = [...new Set(urls)].filter(isComparable).filter((_, i) => i % step === 0)
      const differences: string[] = []
      for (const url of chosen) {
        const { difference } = await compare(both, url)
        if (difference !== undefined) differences.push(difference)
      }
      t.strictSame(differences.slice(0, 10), [], `${differences.length} of ${chosen.length} differ`)
    })
  }

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
