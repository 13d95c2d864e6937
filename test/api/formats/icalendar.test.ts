import ICAL from 'ical.js'
import t from 'tap'
import { build, databaseFile, folder } from '../../helper.js'
import { annotate } from '../../ingest/annotations.js'
import { writeClaims } from '../../ingest/claims-article.js'
import { hostile, records } from './hostile.js'

/* Calendars are parsed by ical.js and compared with the JSON. */

const built = await hostile(t, { PUBLIC_URL: 'https://api.example.org' })
const { app } = built
const calendarOf = async (url: string) =>
  new ICAL.Component(ICAL.parse((await app.inject(url)).body) as unknown[])
const read = (calendar: ICAL.Component) =>
  calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))

interface Record {
  id: string
  url: string
  label: string
  status: string
  date: { edtf: string; earliest: string; latest: string } | null
  place: { name: string } | null
  attribution: { voice: string }
  disputed: boolean
  citations: { exact: string; url: string }[]
}

/** The control characters that iCalendar forbids. */
// eslint-disable-next-line no-control-regex
const plain = (text: string) => text.replaceAll(/[\u0000-\u0008\u000B-\u001F]/g, '')

t.test('a calendar has exactly the events whose date is a day or a range of days', async (t) => {
  const all = (await records(built, 'events')) as unknown as Record[]
  const dated = all.filter(
    ({ date }) => date !== null && /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/.test(date.edtf),
  )
  const events = read(await calendarOf('/v1/events.ics'))
  t.ok(dated.length > 20)
  t.strictSame(
    events.map(({ uid }) => uid),
    dated.map(({ id }) => `${id}@verbatim`),
  )
  for (const [i, event] of events.entries()) {
    const record = dated[i]!
    const after = new Date(Date.parse(record.date!.latest) + 86_400_000).toISOString().slice(0, 10)
    t.match(
      {
        first: event.startDate.toString(),
        after: event.endDate.toString(),
        summary: event.summary,
        location: event.location,
        url: event.component.getFirstPropertyValue('url'),
      },
      {
        first: record.date!.earliest,
        after,
        summary: `${record.attribution.voice === 'article' ? '' : 'According to a speaker without a name: '}${plain(record.label)}`,
        location: record.place?.name ?? null,
        url: record.url,
      },
    )
    t.equal(
      event.component.getFirstPropertyValue('status'),
      ['happened', 'ongoing'].includes(record.status) &&
        record.attribution.voice === 'article' &&
        !record.disputed
        ? 'CONFIRMED'
        : 'TENTATIVE',
    )
    t.ok(event.startDate.isDate)
    t.equal(event.description.includes('The article contradicts itself about '), record.disputed)
    t.ok(event.description.includes(record.citations[0]!.url))
    t.ok(event.description.includes(plain(record.citations[0]!.exact).slice(0, 50)))
  }
})

t.test('a claim says whose it is, and is tentative', async (t) => {
  const { app } = await build(t, { path: databaseFile(t, [writeClaims(folder(t))]) })
  const { body } = await app.inject('/v1/events.ics')
  const events = read(new ICAL.Component(ICAL.parse(body) as unknown[]))
  const about = (claimants: string) => `This is a claim of ${claimants}, which is not confirmed.`
  t.match(
    events.map((event) => ({
      summary: event.summary,
      status: event.component.getFirstPropertyValue('status'),
      description: event.description,
    })),
    [
      {
        summary: 'According to Ann Bo: The port opened',
        status: 'TENTATIVE',
        description: about('Ann Bo'),
      },
      {
        summary: 'Cy Du visited the port',
        status: 'CONFIRMED',
        description: /^((?!claim of).)*$/s,
      },
      {
        summary: 'According to Cy Du and Ann Bo: The bridge fell',
        status: 'TENTATIVE',
        description: about('Cy Du and Ann Bo'),
      },
      {
        summary: 'According to the harbour office: 12 ships left',
        status: 'TENTATIVE',
        description: about('the harbour office'),
      },
      {
        summary: 'According to a speaker without a name: Fish died',
        status: 'TENTATIVE',
        description: about('a speaker without a name'),
      },
    ],
  )
})

t.test('the status of an event is that of the calendar and of JSON-LD', async (t) => {
  const statuses = [
    ['happened', 'CONFIRMED', 'EventScheduled'],
    ['ongoing', 'CONFIRMED', 'EventScheduled'],
    ['agreed', 'TENTATIVE', undefined],
    ['planned', 'TENTATIVE', 'EventScheduled'],
    ['proposed', 'TENTATIVE', undefined],
    ['expected', 'TENTATIVE', undefined],
    ['postponed', 'TENTATIVE', 'EventPostponed'],
    ['cancelled', 'CANCELLED', 'EventCancelled'],
    ['unstated', 'TENTATIVE', undefined],
  ] as const
  const file = annotate(t, 'The fair is on May 2, 2024.', {
    events: statuses.map(([status]) => ({
      ...{ id: status, type: 'other', label: status, status, content: 'The fair' },
      date: { edtf: '2024-05-02', basis: 'stated', words: 'May 2, 2024' },
    })),
  })
  const { app } = await build(t, { path: databaseFile(t, [file]) })
  const { body } = await app.inject('/v1/events.ics')
  const events = read(new ICAL.Component(ICAL.parse(body) as unknown[]))
  const found = new Map(
    events.map(({ summary, component }) => [summary, component.getFirstPropertyValue('status')]),
  )
  for (const [status, calendar, schema] of statuses) {
    t.equal(found.get(status), calendar, status)
    const node = (await app.inject(`/v1/events/a:${status}.jsonld`)).json<{
      eventStatus?: { '@id': string }
    }>()
    t.equal(node.eventStatus?.['@id'], schema && `https://schema.org/${schema}`, status)
  }
})

t.test('lines end in CRLF and have at most 75 octets, without splitting a character', async (t) => {
  const { rawPayload, headers } = await app.inject('/v1/events.ics')
  t.equal(headers['content-type'], 'text/calendar; charset=utf-8')
  const body = rawPayload.toString('utf8')
  t.notMatch(body.replaceAll('\r\n', ''), /[\r\n]/)
  t.strictSame(
    body.split('\r\n').filter((line) => Buffer.byteLength(line) > 75),
    [],
  )
  t.notOk(body.includes('\uFFFD'))
})

t.test('filters apply, and DTSTAMP is the time of the edition', async (t) => {
  const calendar = await calendarOf('/v1/events.ics?place=astana&from=2024-07-02&to=2024-07-02')
  const all = (await records(
    built,
    'events',
    '&place=astana&from=2024-07-02&to=2024-07-02',
  )) as unknown as Record[]
  const uids = all
    .filter(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date!.edtf))
    .map(({ id }) => `${id}@verbatim`)
  t.strictSame(
    read(calendar).map(({ uid }) => uid),
    uids,
  )
  const stamp = read(calendar)[0]!.component.getFirstPropertyValue('dtstamp') as ICAL.Time
  const { headers } = await app.inject('/v1/events.ics')
  t.equal(stamp.toJSDate().toUTCString(), headers['last-modified'])
})

t.test('without PUBLIC_URL there is no URL property, which must be absolute', async (t) => {
  const { app } = await hostile(t)
  t.notMatch((await app.inject('/v1/events.ics')).body, /\r\nURL/)
})
