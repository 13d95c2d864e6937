import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { T, writeInputs } from '../convert/conversions.js'
import { fails, run } from './cli.js'

/* `convert` with a table of metadata and with texts in a folder of their own. */

const TEXT = 'Ida Berg left Oslo.\n'

/** Converts two annotation files whose texts are in another folder, with metadata. */
async function convert(t: Test, name: string, metadata: string, ...args: string[]) {
  const here = writeInputs(t, {
    'Visit 1.ann': T(TEXT, 'T1', 'Person', 'Ida Berg'),
    'b.ann': '',
    [name]: metadata,
  })
  mkdirSync(join(here, 'texts'))
  for (const file of ['Visit 1.txt', 'b.txt']) writeFileSync(join(here, 'texts', file), TEXT)
  const options = ['--metadata', join(here, name), '--texts', join(here, 'texts')]
  const to = join(here, 'out')
  const outcome = await run(t, ['convert', here, '--to', to, ...options, ...args])
  const article = (id: string) =>
    (JSON.parse(readFileSync(join(to, `${id}.json`), 'utf8')) as { article: object }).article
  return { outcome, article }
}

const HEAD = {
  title: { value: 'A visit', basis: 'metadata' },
  publisher: 'the-post-media',
  published: { edtf: '2024-07-02', basis: 'metadata' },
  authors: [
    { value: 'Ida Berg', basis: 'metadata' },
    { value: 'Per Vik', basis: 'metadata' },
  ],
  url: 'https://post.example/1',
  language: 'en',
}

const FILES: Record<string, [name: string, content: string]> = {
  'a CSV file by file name': [
    'm.csv',
    '\uFEFFFile;Title;Publisher;Date published;Byline;URL;Lang\r\ntexts/visit 1.TXT;A visit;The Post;2024-07-02;"Ida Berg; Per Vik";https://post.example/1;en\r\n',
  ],
  'a list of JSON objects by id': [
    'm.json',
    JSON.stringify([
      {
        id: 'visit-1',
        headline: 'A visit',
        outlet: 'The Post',
        published_at: '2024-07-02T08:00:00Z',
        authors: ['Ida Berg', 'Per Vik'],
        link: 'https://post.example/1',
        language: 'en',
        editor: 'x',
      },
    ]),
  ],
  'JSON Lines by id': [
    'm.jsonl',
    `\n${JSON.stringify({ id: 'visit-1', headline: 'A visit', outlet: 'The Post', published_at: '2024-07-02', authors: ['Ida Berg', 'Per Vik'], link: 'https://post.example/1', language: 'en' })}\n\n`,
  ],
  'a JSON object by document': [
    'm.json',
    JSON.stringify({
      'Visit 1': {
        title: 'A visit',
        publisher: 'The Post',
        published: '2024-07-02',
        author: 'Ida Berg; Per Vik',
        url: 'https://post.example/1',
        language: 'en',
      },
    }),
  ],
}

for (const [title, [name, content]] of Object.entries(FILES)) {
  t.test(title, async (t) => {
    const { outcome, article } = await convert(t, name, content)
    t.match(outcome, { code: 0, stderr: '' })
    t.match(article('visit-1'), HEAD)
    t.match(article('b'), { language: 'und', publisher: undefined })
  })
}

t.test('options go before metadata, and rows without a document are listed', async (t) => {
  const content = 'id,language\nb,de\nc,fr\n'
  const { outcome, article } = await convert(t, 'm.csv', content, '--language', 'en')
  t.match(outcome, { code: 0, stderr: /m\.csv: no document is named "c"\n$/ })
  t.match(article('b'), { language: 'en' })
})

t.test('each value that does not fit is a fault', async (t) => {
  const { outcome } = await convert(
    t,
    'm.csv',
    'id,published,url,title\na,yesterday,,x\n,2024,,\nA,,ftp://x,\n',
  )
  fails(t, outcome, [
    /m\.csv: row 1 published: "yesterday" does not fit/,
    /m\.csv: row 2 names no document: it has no "id" or "file"/,
    /m\.csv: row 3 is a second row for "A"/,
    /m\.csv: row 3 url: "ftp:\/\/x" does not fit/,
  ])
})
