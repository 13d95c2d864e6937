import t from 'tap'
import { FIRST_DAY, formatDay, LAST_DAY, parseDate } from '../../src/model/dates.js'

const day = (iso: string) => Date.parse(iso) / 86_400_000

const bounds: [edtf: string, earliest: string | null, latest: string | null][] = [
  ['2024-07-02', '2024-07-02', '2024-07-02'],
  ['2024-07', '2024-07-01', '2024-07-31'],
  ['2024', '2024-01-01', '2024-12-31'],
  ['202X', '2020-01-01', '2029-12-31'],
  ['2024-07-02~', '2024-07-02', '2024-07-02'],
  ['2023/2024-07', '2023-01-01', '2024-07-31'],
  ['[2024-07-02,2024-07-03]', '2024-07-02', '2024-07-03'],
  ['[2024-07-02..2024-07-05]', '2024-07-02', '2024-07-05'],
  ['{1960,1961-12}', '1960-01-01', '1961-12-31'],
  ['[..0024]', null, '0024-12-31'],
  ['../0024', null, '0024-12-31'],
  ['2024/..', '2024-01-01', null],
  ['2024/', '2024-01-01', null],
  ['/2024', null, '2024-12-31'],
  ['-0138', '-0138-01-01', '-0138-12-31'],
  ['0000', '0000-01-01', '0000-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
]

for (const [edtf, earliest, latest] of bounds) {
  t.test(`${edtf} lies between ${earliest ?? 'any time'} and ${latest ?? 'any time'}`, async (t) => {
    const { first, last } = parseDate(edtf)
    t.equal(formatDay(first), earliest)
    t.equal(formatDay(last), latest)
    if (earliest === null) t.equal(first, FIRST_DAY)
    if (latest === null) t.equal(last, LAST_DAY)
  })
}

t.test('day numbers count from 1970-01-01', async (t) => {
  t.equal(parseDate('1970-01-01').first, 0)
  t.equal(parseDate('2024-07-02').first, day('2024-07-02'))
})

for (const wrong of ['', 'yesterday', '2024-13', '2024-02-30', '02.07.2024', 'Y-170000002', '2024-07-03/2024-07-02']) {
  t.test(`"${wrong}" is no date`, async (t) => { t.throws(() => parseDate(wrong), { name: 'DateError' }) })
}
