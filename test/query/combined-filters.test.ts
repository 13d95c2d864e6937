import t from 'tap'
import { corpusApi } from '../api/corpus.js'
import { ids, readAll, type Reference, type Row } from '../api/lists.js'

/* Filters that mean more together: `participant` and `role` of the same participant, `from` and `to` of the same date. */

const api = await corpusApi(t)
const participants = (row: Row) => row.participants as { role: string; entity: Reference }[]

t.test('participant and role match the same participant', async (t) => {
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
  t.ok(separate > 3, 'the data distinguishes both readings')
})

t.test('from and to match the events that may overlap the range', async (t) => {
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
    t.ok(expected.length > 0 && expected.length < events.length, 'some events match, others do not')
  }
})
