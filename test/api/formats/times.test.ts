import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import t, { type Test } from 'tap'
import { build, databaseFile, folder } from '../../helper.js'

/* Events and articles that are dated to the time of day, in each format that has dates. */

const DATES: [edtf: string, start: string, end: string][] = [
  ['2021-03-04T06:05:00Z', '2021-03-04T06:05:00Z', '2021-03-04T06:05:00Z'],
  ['2021-03-04T06:05', '2021-03-04T06:05:00', '2021-03-04T06:05:00'],
  ['2021-03-04T06:05:07.9+05:30', '2021-03-04T00:35:07Z', '2021-03-04T00:35:07Z'],
  ['2021-03-04T22:00:00-1130', '2021-03-05T09:30:00Z', '2021-03-05T09:30:00Z'],
  ['2021-03-04T22:00:00-05', '2021-03-05T03:00:00Z', '2021-03-05T03:00:00Z'],
  ['2020-12-31T24:00:00Z', '2021-01-01T00:00:00Z', '2021-01-01T00:00:00Z'],
  ['2021-02-28T24:00', '2021-03-01T00:00:00', '2021-03-01T00:00:00'],
  [
    '2021-03-04T06:05:00Z/2021-03-05T07:00:00+01:00',
    '2021-03-04T06:05:00Z',
    '2021-03-05T06:00:00Z',
  ],
  ['2021-03-04T06:05/2021-03-05T07:00', '2021-03-04T06:05:00', '2021-03-05T07:00:00'],
  // times of two kinds, or a time and a day, are days
  ['2021-03-04T06:05/2021-03-05T07:00Z', '2021-03-04', '2021-03-06'],
  ['2021-03-04T06:05:00Z/2021-03-05', '2021-03-04', '2021-03-06'],
  ['9999-12-31T23:00:00-05:00', '9999-12-31', '9999-12-31'],
  ['0001-01-01T01:00:00+05:00', '0001-01-01', '0001-01-02'],
  ['2021-03-04', '2021-03-04', '2021-03-05'],
]

function timed(t: Test): string {
  const path = folder(t)
  DATES.forEach(([edtf], i) => {
    writeFileSync(join(path, `at-${i}.txt`), 'The bell rang\n\nIt rang at that time.')
    writeFileSync(
      join(path, `at-${i}.json`),
      JSON.stringify({
        article: {
          id: `at-${i}`,
          textFile: `at-${i}.txt`,
          title: 'The bell rang',
          language: 'en',
          published: { edtf, basis: 'inferred', reason: 'by the clock' },
        },
        events: [
          {
            ...{ id: 'bell', type: 'other', label: 'Bell', status: 'happened' },
            ...{ content: 'It rang', date: { edtf, basis: 'inferred', reason: 'by the clock' } },
          },
        ],
      }),
    )
  })
  return databaseFile(t, [path])
}

/** ical.js does not pad years. */
const shown = (time: ICAL.Time) => time.toString().replace(/^\d+/, (year) => year.padStart(4, '0'))

const { app } = await build(t, { path: timed(t) })
const calendar = new ICAL.Component(
  ICAL.parse((await app.inject('/v1/events.ics')).body) as unknown[],
).getAllSubcomponents('vevent')
const feed = (await app.inject('/v1/articles.atom?limit=100')).body

for (const [i, [edtf, start, end]] of DATES.entries()) {
  t.test(`${edtf} begins ${start} and ends ${end}`, async (t) => {
    const component = calendar.find(
      (one) => one.getFirstPropertyValue('uid') === `at-${i}:bell@verbatim`,
    )!
    const event = new ICAL.Event(component)
    t.equal(shown(event.startDate), start)
    if (!start.startsWith('9999')) t.equal(shown(event.endDate), end)
    const updated = new RegExp(`articles/at-${i}</id><title>[^<]*</title><updated>([^<]*)`).exec(
      feed,
    )
    t.equal(
      updated?.[1],
      edtf.includes('/') || !start.endsWith('Z') ? `${edtf.slice(0, 10)}T00:00:00Z` : start,
    )
    const [from, to = from] = edtf.split('/')
    t.match((await app.inject(`/v1/events/at-${i}:bell.jsonld`)).json(), {
      startDate: from,
      endDate: to,
    })
    t.match((await app.inject(`/v1/articles/at-${i}.jsonld`)).json(), {
      datePublished: from === to ? from : undefined,
    })
    const day = edtf.slice(0, 10)
    t.match((await app.inject(`/v1/events/at-${i}:bell`)).json(), { date: { edtf, earliest: day } })
    const { page } = (await app.inject(`/v1/timeline?article=at-${i}&from=${day}&to=${day}`)).json<{
      page: { total: number }
    }>()
    t.equal(page.total, 2)
  })
}
