import t from 'tap'
import { cutSegments } from '../../src/endpoints/segments/cut.js'

const record = (record: number, start: number, end: number) => ({
  record,
  start,
  end,
  role: 'content' as const,
})
const CUTS: [name: string, citations: ReturnType<typeof record>[], expected: string[]][] = [
  ['nothing', [], ['0-10:']],
  ['one in the middle', [record(0, 3, 5)], ['0-3:', '3-5:0', '5-10:']],
  ['nested', [record(0, 0, 10), record(1, 3, 5)], ['0-3:0', '3-5:0,1', '5-10:0']],
  ['crossing', [record(0, 0, 5), record(1, 3, 10)], ['0-3:0', '3-5:0,1', '5-10:1']],
  ['beyond the window', [record(0, -5, 3), record(1, 8, 20)], ['0-3:0', '3-8:', '8-10:1']],
  ['the same twice', [record(0, 3, 5), record(0, 3, 5)], ['0-3:', '3-5:0', '5-10:']],
]
for (const [most, expected] of [
  [100, '0-3: 3-5:0 5-7:0,1 7-10:1'],
  [8, '0-3: 3-5:0 5-7:0,1 7-10:1'],
  [7, '0-3: 3-5:0 5-7:0,1'],
  [3, '0-3: 3-5:0'],
  [0, '0-3:'],
] as const) {
  t.test(`with at most ${most} segments and citations on them: ${expected}`, async (t) => {
    const segments = cutSegments(
      { start: 0, end: 10 },
      [],
      [record(0, 3, 7), record(1, 5, 10)],
      most,
    )
    t.equal(
      segments
        .map(
          ({ start, end, records }) => `${start}-${end}:${records.map((one) => one.record).join()}`,
        )
        .join(' '),
      expected,
    )
  })
}

for (const [name, citations, expected] of CUTS) {
  t.test(`${name}: ${expected.join(' ')}`, async (t) => {
    const segments = cutSegments({ start: 0, end: 10 }, [], citations)
    t.strictSame(
      segments.map(
        ({ start, end, records }) => `${start}-${end}:${records.map((one) => one.record).join()}`,
      ),
      expected,
    )
  })
}
