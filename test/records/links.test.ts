import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { openDatabase } from '../../src/db/open.js'
import { LINK_RELS } from '../../src/model/vocabulary/links.js'
import { api as start } from '../contract.js'
import { databaseFile, folder, ROOT, SEED } from '../helper.js'
import { annotate } from '../ingest/annotations.js'
import { writeClaims } from '../ingest/claims-article.js'
import { readAll } from '../endpoints/read-lists.js'

/* Each link between records is served on both of them, and conflicts on the records that they are about. */

interface Linked {
  id: string
  url: string
  disputed?: boolean
  disputedIn?: { id: string; url: string }[]
  related: { rel: string; direction: string; url: string }[]
}

const path = databaseFile(t, [SEED, writeClaims(folder(t))])
const api = await start(t, { path })
const LISTS = ['quotes', 'events', 'figures', 'images', 'relations', 'conflicts']
const records = (
  await Promise.all(LISTS.map((name) => readAll<Linked>(api, `/v1/${name}?limit=100`)))
).flat()
const byUrl = new Map(records.map((record) => [record.url, record]))
const REVERSE: Record<string, string> = {
  outgoing: 'incoming',
  incoming: 'outgoing',
  mutual: 'mutual',
}

t.test('each link is on both records, with its direction', async (t) => {
  let count = 0
  for (const { url, related } of records) {
    for (const link of related) {
      count++
      const back = byUrl
        .get(link.url)!
        .related.filter((other) => other.url === url && other.rel === link.rel)
        .map(({ direction }) => direction)
      t.ok(back.includes(REVERSE[link.direction]!), `${url} ${link.rel} ${link.url}`)
      t.equal(link.direction === 'mutual', link.rel === 'same-event')
    }
  }
  t.ok(count > 50)
})

t.test('a conflict disputes the records that it is about', async (t) => {
  const disputed = new Map<string, string[]>()
  for (const { id, url, related } of records) {
    if (!url.startsWith('/v1/conflicts/')) continue
    for (const link of related)
      if (
        (link.rel === 'about' && link.direction === 'outgoing') ||
        (link.rel === 'disagrees-in' && link.direction === 'incoming')
      )
        disputed.set(link.url, [...new Set([...(disputed.get(link.url) ?? []), id])])
  }
  t.ok(disputed.size > 3)
  for (const record of records) {
    if (record.url.startsWith('/v1/conflicts/')) continue
    const ids = disputed.get(record.url) ?? []
    t.equal(record.disputed, ids.length > 0, record.url)
    t.strictSame(
      record.disputedIn!.map(({ id }) => id),
      ids,
    )
  }
})

/** The links that two records may state of each other: neither can be both after and before the other. */
const RELS = LINK_RELS.filter((rel) => rel !== 'after' && rel !== 'before')

t.test('a link that both notes state is one link if it is symmetric, else two', async (t) => {
  const event = (id: string, content: string, to: string) => ({
    id,
    type: 'other' as const,
    label: id,
    status: 'happened' as const,
    content,
    related: RELS.map((rel) => ({ rel, to: `events/${to}` })),
  })
  const file = annotate(t, 'Title\n\nIt rose. It fell.', {
    events: [event('one', 'It rose', 'two'), event('two', 'It fell', 'one')],
  })
  const { get } = await start(t, { path: databaseFile(t, [file]) })
  const { related } = (await get('/v1/events/a:one')).json<Linked>()
  const counts = RELS.map((rel) => related.filter((link) => link.rel === rel).length)
  t.strictSame(
    counts,
    RELS.map((rel) => (rel === 'same-event' ? 1 : 2)),
  )
})

/** The statements of a migration that change data. */
function dataStatements(name: string): string[] {
  const folder = join(ROOT, 'migrations')
  const file = readdirSync(folder).find((file) => file.endsWith(`_${name}.sql`))!
  return readFileSync(join(folder, file), 'utf8')
    .split('--> statement-breakpoint')
    .filter((statement) => /^\s*(--.*\n)?\s*(INSERT|UPDATE)/.test(statement))
}

t.test('the migration adds the links that loading adds', async (t) => {
  const db = openDatabase(path, { mode: 'write' })
  t.teardown(() => db.$client.close())
  const contents = () =>
    ['record_links', ...LISTS.slice(0, -1)].map((table) =>
      db.$client
        .prepare(
          table === 'record_links'
            ? 'select * from record_links order by record_key, ordinal'
            : `select key, disputed from ${table} order by key`,
        )
        .raw()
        .all(),
    )
  const before = contents()
  db.$client.exec('delete from record_links where not written')
  for (const table of LISTS.slice(0, -1)) db.$client.exec(`update ${table} set disputed = 0`)
  for (const statement of dataStatements('links-both-ways')) db.$client.exec(statement)
  t.strictSame(contents(), before)
})
