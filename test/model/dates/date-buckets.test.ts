import t from 'tap'
import { coveredUnits, dateBuckets, type DateUnit } from '../../../src/model/dates/date-buckets.js'
import { parseDate } from '../../../src/model/dates/dates.js'

/* The units of time in which a date certainly lies. */

const cases: [date: string, unit: DateUnit, buckets: string][] = [
  ['2024-07-02', 'day', '2024-07-02'],
  ['2024-07-02', 'month', '2024-07'],
  ['2024-07-02', 'decade', '202X'],
  ['2022-09', 'day', ''],
  ['2022-09', 'month', '2022-09'],
  ['2022-09', 'year', '2022'],
  ['202X', 'year', ''],
  ['202X', 'decade', '202X'],
  ['2024-06-29/2024-07-02', 'day', '2024-06-29 2024-06-30 2024-07-01 2024-07-02'],
  ['2024-06-29/2024-07-02', 'month', '2024-06 2024-07'],
  ['2022-11/2023-02', 'month', '2022-11 2022-12 2023-01 2023-02'],
  [
    '2020/2022',
    'month',
    '2020-12 2021-01 2021-02 2021-03 2021-04 2021-05 2021-06 2021-07 2021-08 2021-09 2021-10 2021-11 2021-12 2022-01',
  ],
  ['2019/2021', 'year', '2019 2020 2021'],
  ['1999/2001', 'decade', '199X 200X'],
  ['2024/2024-03', 'month', ''],
  ['2024/2024-03', 'year', '2024'],
  ['1992/..', 'year', '1992'],
  ['1992/..', 'month', ''],
  ['../2013-05', 'month', '2013-05'],
  ['[2022..2023]', 'year', ''],
  ['[2022..2023]', 'decade', '202X'],
  ['{2021,2023}', 'year', '2021 2023'],
  ['-0138', 'year', '-0138'],
  ['-0138', 'decade', '-013X'],
  ['-0002/0002', 'year', '-0002 -0001 0000 0001 0002'],
  ['1000/2024', 'day', ''],
  ['2024-01-31/2024-03-01', 'month', '2024-01 2024-02 2024-03'],
]
for (const [date, unit, buckets] of cases) {
  t.test(`${date} lies in these by ${unit}: ${buckets || 'none'}`, async (t) => {
    t.equal(dateBuckets(date, unit).join(' '), buckets)
  })
}

const covered: [date: string, units: Partial<Record<DateUnit, string[]>> | null][] = [
  ['2024-07-02', null],
  ['2024-07', null],
  ['[2022..2023]', null],
  ['{2021,2023}', { year: ['2021', '2023'], decade: ['202X'] }],
  ['1992/..', { year: ['1992'], decade: ['199X'] }],
  ['../..', null],
  [
    '2024-06-30/2024-07-01',
    {
      day: ['2024-06-30', '2024-07-01'],
      month: ['2024-06', '2024-07'],
      year: ['2024'],
      decade: ['202X'],
    },
  ],
]
for (const [date, units] of covered)
  t.test(`${date} covers ${JSON.stringify(units)}`, async (t) => {
    t.equal(coveredUnits(parseDate(date)), units && JSON.stringify(units))
  })
