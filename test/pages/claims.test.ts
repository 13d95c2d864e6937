import t from 'tap'
import { build, databaseFile, folder } from '../helper.js'
import { writeClaims } from '../ingest/claims-article.js'
import { readPage, textOf } from './html.js'

/* Strategy: pages tell whose claim a record is exactly where the API says that the article does not state it itself. */

interface Claimed {
  id: string
  attribution: { voice: 'article' | 'quoted' }
}

const path = databaseFile(t, [writeClaims(folder(t))])
const { app } = await build(t, { path })
const CLAIM = /according to (an unnamed|the harbour|Ann|Cy)/

/** The records of a kind, with the voice of each. */
async function voicesOf(kind: string): Promise<Map<string, string>> {
  const { data } = (await app.inject(`/v1/${kind}s`)).json<{ data: Claimed[] }>()
  return new Map(data.map(({ id, attribution }) => [id, attribution.voice]))
}

for (const kind of ['event', 'figure', 'relation']) {
  t.test(
    `the list of a paragraph attributes each ${kind} that only a speaker claims`,
    async (t) => {
      const { document } = await readPage(app, '/articles/claims')
      const voices = await voicesOf(kind)
      t.ok([...voices.values()].includes('quoted'))
      for (const [id, voice] of voices) {
        const anchor = encodeURIComponent(`${kind}:${id.split(':')[1]!}`)
        const line = textOf(document.querySelector(`.pop a[href$="/facts#${anchor}"]`))
        t.equal(CLAIM.test(line), voice === 'quoted', line)
      }
    },
  )
}

t.test('a contradiction in the margin attributes its claims', async (t) => {
  const { document } = await readPage(app, '/articles/claims')
  const notes = [...document.querySelectorAll('.note.cf')].map(textOf)
  t.match(notes[0], /May 8, according to Some say/)
})

t.test('a search names the speaker of each quote, and of each claim', async (t) => {
  const events = await voicesOf('event')
  for (const [q, title] of [
    ['fallen', /^Cy Du/],
    ['fish', /^An unnamed speaker/],
  ] as const) {
    const { document } = await readPage(app, `/search?kind=quote&q=${q}`)
    t.match(textOf(document.querySelector('.hits h2')), title)
  }
  for (const [id, voice] of events) {
    const event = (await app.inject(`/v1/events/${id}`)).json<{ label: string }>()
    const { document } = await readPage(
      app,
      `/search?kind=event&q=${encodeURIComponent(`"${event.label}"`)}`,
    )
    const title = textOf(document.querySelector('.hits h2'))
    t.equal(CLAIM.test(title), voice === 'quoted', title)
  }
})

t.test('the network and its table attribute each tie that only a speaker claims', async (t) => {
  const { links } = (await app.inject('/v1/graph?via=relation')).json<{
    links: { voice: string }[]
  }>()
  const quoted = links.filter(({ voice }) => voice === 'quoted').length
  t.ok(quoted > 0)
  const { document } = await readPage(app, '/network?via=relation')
  const rows = [...document.querySelectorAll('table.data tbody tr')].map(textOf)
  t.equal(rows.filter((row) => CLAIM.test(row)).length, quoted)
  t.match(textOf(document.querySelector('.drawn.wide svg')), CLAIM)
})
