import { join } from 'node:path'
import t from 'tap'
import { writeCorpus } from '../api/corpus.js'
import { databaseFile, folder, ROOT, SEED } from '../helper.js'
import { inlined, readOpenApi, withFormats } from '../openapi.js'
import { buildBoth, compare } from './compare.js'
import { postgresCopy, postgresDatabase, sameRows } from './databases.js'
import {
  documentedRequests,
  isComparable,
  linksIn,
  listRequests,
  refusedRequests,
} from './requests.js'

/* Both engines give the same answers, byte for byte, over data that was loaded into each. */

const paths = [SEED, join(ROOT, 'test/articles'), writeCorpus(folder(t))]
const path = databaseFile(t, paths)
const url = process.env.COPY ? await postgresCopy(path) : await postgresDatabase(paths)
const both = await buildBoth(t, path, url)
const document = withFormats(inlined(readOpenApi()))

t.test('loading gives the same rows', async (t) => {
  sameRows(t, path, url, 'after a load')
})

/** Sends requests, and asserts that no answers differ. Shows the first differences. */
async function same(t: typeof import('tap').t, urls: Iterable<string>, headers = {}) {
  const differences: string[] = []
  let count = 0
  for (const url of new Set(urls)) {
    if (!isComparable(url)) continue
    count++
    const { difference } = await compare(both, url, headers)
    if (difference !== undefined) differences.push(difference)
  }
  t.strictSame(differences.slice(0, 10), [], `${differences.length} of ${count} differ`)
  if (process.env.DIFFS) (await import('node:fs')).appendFileSync(process.env.DIFFS, differences.map((d) => JSON.stringify(d) + '\n').join(''))
}

t.test('every documented request gives the same answer', async (t) => {
  await same(t, documentedRequests(document))
})

t.test('lists give the same answers in every order and with every filter', async (t) => {
  await same(t, listRequests(document))
})

t.test('requests are refused with the same problems', async (t) => {
  await same(t, refusedRequests(document))
})

/** The most responses whose links are followed. */
const LINKS = 700

t.test('the pages and resources that link to each other are the same', async (t) => {
  const differences: string[] = []
  const known = new Set(['/', '/v1', '/v1/quotes?limit=3', '/v1/mentions?limit=5&sort=-id'])
  for (const url of known) {
    const { body, difference } = await compare(both, url, { accept: 'text/html, */*' })
    if (difference !== undefined) differences.push(difference)
    for (const link of linksIn(body)) if (known.size < LINKS) known.add(link)
  }
  if (process.env.DIFFS) (await import('node:fs')).appendFileSync(process.env.DIFFS, differences.map((d) => JSON.stringify(d) + '\n').join(''))
  t.ok(known.size >= LINKS, `${known.size} addresses`)
  t.strictSame(differences.slice(0, 10), [], `${differences.length} differ`)
})
