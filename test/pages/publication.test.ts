import t, { type Test } from 'tap'
import { build, databaseFile, folder } from '../helper.js'
import { write } from '../ingest/annotations.js'
import { readPage, textOf } from './html.js'

/* What pages tell of a publication, of who made the records, and of finer types, statuses and currencies. */

const metadata = (value: string) => ({ value, basis: 'metadata' as const })
const TEXT =
  'Bridge to open\n\nMayor Lin of Port said the bridge will open. It cost 40 million yen. Tram lines were cancelled.\n\n© 2024 Harbour Post\n'

const draft = (t: Test): string =>
  databaseFile(t, [
    write(folder(t), TEXT, {
      article: {
        id: 'bridge',
        textFile: 'bridge.txt',
        title: 'Bridge to open',
        origin: { kind: 'model', program: 'qwen3' },
        publisher: 'gazette',
        authors: ['lin', metadata('Bo Chen')],
        published: { edtf: '2024-05-02', basis: 'metadata' },
        modified: { edtf: '2024-05-03', basis: 'metadata' },
        license: metadata('https://example.org/license'),
        rights: '© 2024 Harbour Post',
      },
      entities: [
        { id: 'lin', type: 'person', name: 'Lin', subtype: 'mayor' },
        { id: 'port', type: 'place', name: 'Port' },
        { id: 'gazette', type: 'media', name: 'North Gazette', find: false },
      ],
      quotes: [
        {
          id: 'opening',
          kind: 'indirect',
          speaker: 'lin',
          content: 'the bridge will open',
          medium: 'remark',
          subtype: 'promise',
          origin: { kind: 'rules' },
        },
      ],
      events: [
        {
          id: 'trams',
          type: 'other',
          subtype: 'cut',
          status: 'cancelled',
          label: 'Tram lines were cancelled',
          content: 'Tram lines were cancelled',
          reviewed: true,
        },
      ],
      figures: [
        {
          id: 'cost',
          kind: 'money',
          value: 40_000_000,
          unit: 'yen',
          currency: 'JPY',
          measure: 'cost of the bridge',
          content: '40 million yen',
        },
      ],
      relations: [
        {
          id: 'mayor',
          subject: 'lin',
          predicate: 'holds-office-in',
          object: 'port',
          label: 'Mayor',
          status: 'past',
          content: 'Mayor Lin of Port',
        },
      ],
    }),
  ])

t.test('the page of an article tells who published it, and under which rights', async (t) => {
  const { app } = await build(t, { path: draft(t) })
  const { document } = await readPage(app, '/articles/bridge')
  const head = textOf(document.querySelector('.eyebrow'))
  t.match(head, /North Gazette not in the text/)
  t.match(head, /By Lin and Bo Chen not in the text/)
  t.match(head, /May 2, 2024 not in the text/)
  t.match(head, /updated May 3, 2024 not in the text/)
  t.match(head, /drafted by a language model \(qwen3\), not reviewed by a person/)
  const rights = document.querySelector('.rights')
  t.match(
    textOf(rights),
    /License.*https:\/\/example\.org\/license not in the text.*Rights.*© 2024/,
  )
  t.equal(rights!.querySelector('a')!.getAttribute('href'), 'https://example.org/license')
  t.match(textOf(document.querySelector('.glance')), /1 cancelled/)
  const { document: rows } = await readPage(app, '/articles')
  t.match(textOf(rows.querySelector('.arts')), /North Gazette · Lin, Bo Chen · drafted by/)
})

const FACTS: [path: string, words: RegExp, isReviewed: boolean][] = [
  ['/quotes', /Reported, not word for word, promise.*drafted by rules, not reviewed/, false],
  ['/events', /Other, cut, cancelled/, true],
  ['/figures', /= 40,000,000 yen \(JPY\)/, false],
  ['/relations', /Holds office in, past/, false],
  ['/entities?q=Lin', /Person, mayor/, false],
]
t.test('facts tell finer types, statuses, currencies, and what nobody has reviewed', async (t) => {
  const { app } = await build(t, { path: draft(t) })
  for (const [path, words, isReviewed] of FACTS) {
    const { document } = await readPage(app, path)
    const text = textOf(document.querySelector('.fact'))
    t.match(text, words, path)
    t.equal(text.includes('not reviewed by a person'), !isReviewed, path)
  }
})
