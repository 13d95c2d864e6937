import t from 'tap'
import { api as start } from '../contract.js'
import { corpusApi } from '../api/corpus.js'
import {
  collectionsOf,
  exampleOf,
  ids,
  query,
  readAll,
  readPage,
  type Reference,
  type Row,
} from '../api/lists.js'

/*
 * What a filter by itself does not show: `participant` and `role` together speak of one and the same participant,
 * `from` and `to` together of one date; and the examples of the documentation match the seed.
 */

const api = await corpusApi(t)
const plain = await start(t)
const participants = (row: Row) => row.participants as { role: string; entity: Reference }[]

t.test('participant and role must hold of the same participant', async (t) => {
  const events = await readAll(api, '/v1/events')
  const people = [
    ...new Set(events.flatMap((row) => participants(row).map(({ entity }) => entity.id))),
  ]
  const roles = [...new Set(events.flatMap((row) => participants(row).map(({ role }) => role)))]
  let separate = 0
  for (const [participant, role] of [
    ...people.slice(0, 12),
    'guild',
    'port-aegir',
    'guild,port-aegir',
  ].flatMap((id) => [...roles, 'host,guest'].map((role) => [id, role] as const))) {
    const has = (value: string, list: string) => list.split(',').includes(value)
    const joint = events.filter((row) =>
      participants(row).some((one) => has(one.entity.id, participant) && has(one.role, role)),
    )
    const either = events.filter(
      (row) =>
        participants(row).some((one) => has(one.entity.id, participant)) &&
        participants(row).some((one) => has(one.role, role)),
    )
    separate += Number(either.length > joint.length)
    const found = await readAll(api, '/v1/events', { participant, role })
    t.equal(
      ids(found).sort().join('\n'),
      ids(joint).sort().join('\n'),
      `participant=${participant} role=${role}`,
    )
  }
  t.ok(separate > 3, 'the data tells the two readings apart')
})

t.test('from and to leave the events that may have been in the range', async (t) => {
  const ranges: [from: string, to: string, first: string, last: string][] = [
    ['2024-07-02', '2024-07-02', '2024-07-02', '2024-07-02'],
    ['2024-07', '2024-07', '2024-07-01', '2024-07-31'],
    ['2022', '2023', '2022-01-01', '2023-12-31'],
    ['2025', '2030', '2025-01-01', '2030-12-31'],
    ['2024-03', '2024-06', '2024-03-01', '2024-06-30'],
  ]
  const events = await readAll(api, '/v1/events')
  for (const [from, to, first, last] of ranges) {
    const expected = events.filter(({ date }) => {
      const { earliest, latest } = (date ?? { earliest: '9', latest: '' }) as {
        earliest: string | null
        latest: string | null
      }
      const isBce = (iso: string) => iso.startsWith('-')
      return (
        (earliest === null || isBce(earliest) || earliest <= last) &&
        (latest === null || (!isBce(latest) && latest >= first))
      )
    })
    t.equal(
      ids(await readAll(api, '/v1/events', { from, to }))
        .sort()
        .join('\n'),
      ids(expected).sort().join('\n'),
      `from=${from} to=${to}: ${expected.length}`,
    )
    t.ok(expected.length > 0 && expected.length < events.length, 'some are in it, some are not')
  }
})

for (const { path, filters } of collectionsOf(plain.document)) {
  t.test(`${path}: the documented examples of its filters match the article`, async (t) => {
    for (const parameter of filters) {
      const example = exampleOf(parameter)
      t.ok(example, `${parameter.name} has an example`)
      const url = `${path}?${query({ [parameter.name]: example ?? '' })}`
      const { body } = await readPage(plain, url)
      t.ok(body.page.total > 0, `${url} matches something`)
    }
  })
}

t.test('the documented example of every path parameter is there', async (t) => {
  for (const [path, operations] of Object.entries(plain.document.paths)) {
    const parameters =
      operations?.get?.parameters?.filter((parameter) => parameter.in === 'path') ?? []
    if (parameters.length === 0) continue
    const url = parameters.reduce(
      (url, parameter) =>
        url.replace(`{${parameter.name}}`, encodeURIComponent(exampleOf(parameter) ?? 'none')),
      path,
    )
    t.equal((await plain.get(url)).status, 200, url)
  }
})
