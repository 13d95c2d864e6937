import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { DOMParser } from '@xmldom/xmldom'
import { parse as csvParse } from 'csv-parse/sync'
import fc from 'fast-check'
import ICAL from 'ical.js'
import Papa from 'papaparse'
import t from 'tap'
import { Type } from 'typebox'
import { csvWriter } from '../../../src/api/formats/csv.js'
import type { Plan } from '../../../src/query/plan.js'
import { listFormats } from '../../../src/api/formats/list.js'
import type { StreamFormat, PageFormat, Source } from '../../../src/api/formats/format.js'

/*
 * Strategy: records with every kind of character that a format could stumble over are written, and read back by parsers of
 * others at their defaults. What a format cannot hold is replaced as documented, which is stated here a second time.
 */

const Shape = Type.Object({
  id: Type.String(),
  text: Type.Union([Type.String(), Type.Null()]),
  speaker: Type.Object({ name: Type.String() }),
  tags: Type.Array(Type.String()),
})
interface Row {
  id: string
  text: string | null
  speaker: { name: string }
  tags: string[]
}

const HOSTILE = [
  ...['\r', '\n', '\r\n', '\n\r', '\v', '\f', '\u0085', '\u2028', '\u2029', '\u001C', '\u001E'],
  ...[
    '"',
    '""',
    "'",
    ',',
    ';',
    '\t',
    '|',
    ' ',
    '\u00A0',
    '\uFEFF',
    '\\',
    '\\n',
    'a',
    'é',
    '😀',
    '中',
  ],
  ...[
    '=',
    '+',
    '-',
    '@',
    '＝',
    '<',
    '&',
    ']]>',
    '\u0001',
    '\u001F',
    '\u007F',
    '\uFFFE',
    '\u202E',
    '5',
  ],
]
const words = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' })), { maxLength: 8 })
  .map((parts) => parts.join(''))
  .filter((text) => !text.includes('\0')) // loading refuses it
const long = fc.constantFrom('long ', '😀', ', "', '\r').map((part) => part.repeat(3000))
const text = fc.oneof({ weight: 9, arbitrary: words }, { weight: 1, arbitrary: long })
const row: fc.Arbitrary<Row> = fc.record(
  {
    id: fc.stringMatching(/^[a-z]{1,8}$/),
    text: fc.option(text),
    speaker: fc.record({ name: text }, { noNullPrototype: true }),
    tags: fc.array(words, { maxLength: 3 }),
  },
  { noNullPrototype: true },
)
const rows = fc.array(row, { minLength: 1, maxLength: 5 })

/** Takes the apostrophe from what a spreadsheet would run. */
const unguarded = (cell: string) => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell)

const csvReaders: Record<string, (text: string) => string[][]> = {
  // It would guess the delimiter, and of few rows it takes a semicolon that stands twice in a text for one. Its last row is the
  // empty one after the last line end.
  'Papa Parse': (text) => Papa.parse<string[]>(text, { delimiter: ',' }).data.slice(0, -1),
  'csv-parse': (text) => csvParse(text),
}
for (const [name, readCsv] of Object.entries(csvReaders)) {
  for (const fields of [undefined, ['text']])
    t.test(`CSV of ${fields?.join() ?? 'all fields'} is read by ${name}`, async (t) => {
      fc.assert(
        fc.property(rows, (records) => {
          const { head, records: write, tail } = csvWriter(Shape, fields)
          const [header, ...read] = readCsv(
            head + write(records.map((record) => JSON.stringify(record))) + tail,
          )
          const cells = records.map(({ id, text, speaker, tags }) =>
            fields === undefined
              ? [id, text ?? '', speaker.name, JSON.stringify(tags)]
              : [text ?? ''],
          )
          assert.deepStrictEqual(header, fields ?? ['id', 'text', 'speaker.name', 'tags'])
          assert.deepStrictEqual(
            read.map((row) => row.map(unguarded)),
            cells,
          )
        }),
        { numRuns: 300 },
      )
      t.pass()
    })
}

const EVENTS = listFormats({
  name: 'events',
  description: 'Events.',
  schema: Shape,
  formats: {
    linkedData: (record) => record as object,
    calendar: (record) => {
      const { id, text, speaker } = record as Row
      return {
        ...{ uid: id, first: '2024-07-02', last: '2024-07-02', url: '/v1' },
        ...{ status: 'CONFIRMED' as const },
        ...{ summary: text ?? '', description: speaker.name, location: text },
      }
    },
    feed: {
      title: 'Events',
      sort: 'id',
      embed: [],
      entry: (record: unknown) => {
        const { id, text, speaker } = record as Row
        return {
          ...{
            id,
            url: '/v1',
            title: text ?? '',
            authors: [speaker.name],
            rights: text,
            content: text ?? '',
          },
          ...{ categories: [speaker.name], language: null, dates: [] },
        }
      },
    } as never,
  },
})
const source: Source = {
  edition: { number: 1, committedAt: 0, instance: '' },
  base: 'https://example.org',
}
const plan = { parameters: [], selection: {} } as unknown as Plan
const stream = (name: string, records: readonly Row[]) => {
  const {
    head,
    records: write,
    tail,
  } = (EVENTS.find((format) => format.name === name) as StreamFormat).writer(source, {})
  return head + write(records.map((record) => JSON.stringify(record))) + tail
}
const page = (name: string, records: readonly Row[]) => {
  const links = { self: '/', first: '/', prev: null, next: null, cursors: {} } as never
  const rendered = {
    records: records.map((record) => Buffer.from(JSON.stringify(record))),
    ...{ total: records.length, facets: null, warnings: [] },
  } as never
  const format = EVENTS.find((format) => format.name === name) as PageFormat
  return format.render(plan, rendered, links, source).toString()
}

t.test("NDJSON is read by Node's readline and by a split at any line end", async (t) => {
  await fc.assert(
    fc.asyncProperty(rows, async (records) => {
      const body = stream('ndjson', records)
      const lines: string[] = []
      const reader = createInterface({ input: Readable.from([body]) })
      reader.on('line', (line) => lines.push(line))
      await once(reader, 'close')
      // eslint-disable-next-line no-control-regex
      for (const read of [lines, body.split(/[\r\n\v\f\x1C-\x1E\x85\u2028\u2029]/).slice(0, -1)])
        assert.deepStrictEqual(
          read.map((line) => JSON.parse(line) as Row),
          records,
        )
    }),
    { numRuns: 200 },
  )
  t.pass()
})

/** The control characters that iCalendar forbids are left out, and any line end is a line feed. */
const calendarText = (text: string) =>
  // eslint-disable-next-line no-control-regex
  text.replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')

t.test('iCalendar is read by ical.js, and its lines have at most 75 octets', async (t) => {
  fc.assert(
    fc.property(rows, (records) => {
      const body = stream('ics', records)
      const longest = Math.max(...body.split('\r\n').map((line) => Buffer.byteLength(line)))
      const events = new ICAL.Component(ICAL.parse(body) as unknown[]).getAllSubcomponents('vevent')
      assert.ok(longest <= 75)
      assert.deepStrictEqual(
        events.map((event) =>
          ['uid', 'summary', 'description'].map((key) => event.getFirstPropertyValue(key) ?? ''),
        ),
        records.map(({ id, text, speaker }) => [id, text ?? '', speaker.name].map(calendarText)),
      )
    }),
    { numRuns: 200 },
  )
  t.pass()
})

/** Characters that XML 1.0 does not allow are U+FFFD. */
const xmlText = (text: string) =>
  // eslint-disable-next-line no-control-regex
  text.replaceAll(/[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')

t.test('Atom is read by an XML parser', async (t) => {
  fc.assert(
    fc.property(rows, (records) => {
      const feed = new DOMParser({
        onError: (level, message) => {
          if (level !== 'warning') throw new Error(message) // it warns of U+FFFD
        },
      }).parseFromString(page('atom', records), 'application/xml')
      const entries = [...feed.getElementsByTagName('entry')]
      const read = (entry: (typeof entries)[number], name: string) =>
        entry.getElementsByTagName(name)[0]!
      assert.deepStrictEqual(
        entries.map((entry) => [
          read(entry, 'title').textContent,
          read(entry, 'name').textContent,
          read(entry, 'content').textContent,
          read(entry, 'category').getAttribute('term'),
        ]),
        records.map(({ text, speaker }) =>
          [text ?? '', speaker.name, text ?? '', speaker.name].map(xmlText),
        ),
      )
    }),
    { numRuns: 200 },
  )
  t.pass()
})

t.test('JSON and JSON-LD are read by JSON.parse', async (t) => {
  fc.assert(
    fc.property(rows, (records) => {
      assert.deepStrictEqual((JSON.parse(page('json', records)) as { data: Row[] }).data, records)
      assert.deepStrictEqual(
        (JSON.parse(page('jsonld', records)) as { itemListElement: Row[] }).itemListElement,
        records,
      )
    }),
    { numRuns: 100 },
  )
  t.pass()
})
