import fc from 'fast-check'
import t from 'tap'
import { FIRST_DAY, formatDay, LAST_DAY, parseDate } from '../../src/model/dates.js'

/* EDTF expressions of all levels with their first and last possible day, checked by hand. */

const day = (iso: string) => Date.parse(iso) / 86_400_000

const bounds: [edtf: string, earliest: string | null, latest: string | null][] = [
  // level 0
  ['2024-07-02', '2024-07-02', '2024-07-02'],
  ['2024-07', '2024-07-01', '2024-07-31'],
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2024-02-29', '2024-02-29', '2024-02-29'],
  ['2000-02-29', '2000-02-29', '2000-02-29'],
  ['0000', '0000-01-01', '0000-12-31'],
  ['2023/2024-07', '2023-01-01', '2024-07-31'],
  ['2024-01/2024-03', '2024-01-01', '2024-03-31'],
  ['2024-07-02T23:00:00', '2024-07-02', '2024-07-02'],
  ['2024-07-02T23:00:00Z', '2024-07-02', '2024-07-02'],
  ['2024-07-02T23:30:00-05:00', '2024-07-02', '2024-07-02'],
  ['2024-07-02T01:30+06:00', '2024-07-02', '2024-07-02'],
  // level 1
  ['202X', '2020-01-01', '2029-12-31'],
  ['20XX', '2000-01-01', '2099-12-31'],
  ['2024-XX', '2024-01-01', '2024-12-31'],
  ['2024-02-XX', '2024-02-01', '2024-02-29'],
  ['2024-XX-XX', '2024-01-01', '2024-12-31'],
  ['2024-07-02~', '2024-07-02', '2024-07-02'],
  ['2024?', '2024-01-01', '2024-12-31'],
  ['2024-07%', '2024-07-01', '2024-07-31'],
  ['../0024', null, '0024-12-31'],
  ['2024/..', '2024-01-01', null],
  ['2024/', '2024-01-01', null],
  ['/2024', null, '2024-12-31'],
  ['../..', null, null],
  ['2004-06~/2004-08-11?', '2004-06-01', '2004-08-11'],
  ['-0138', '-0138-01-01', '-0138-12-31'],
  ['-0044-03-15', '-0044-03-15', '-0044-03-15'],
  ['-0004-02-29', '-0004-02-29', '-0004-02-29'],
  ['-0138/-0120', '-0138-01-01', '-0120-12-31'],
  ['-0100/0100', '-0100-01-01', '0100-12-31'],
  ['Y-20000', '-20000-01-01', '-20000-12-31'],
  ['Y20000', '+20000-01-01', '+20000-12-31'],
  // seasons of either hemisphere, up to the next solstice or equinox; winter goes on into the next year
  ['2024-21', '2024-03-01', '2024-12-31'],
  ['2024-22', '2024-06-01', '2025-03-31'],
  ['2024-23', '2024-03-01', '2024-12-31'],
  ['2024-24', '2024-06-01', '2025-03-31'],
  // level 2
  ['2024-25', '2024-03-01', '2024-06-30'],
  ['2024-28', '2024-12-01', '2025-03-31'],
  ['2024-29', '2024-09-01', '2024-12-31'],
  ['2024-32', '2024-06-01', '2024-09-30'],
  ['-0001-28', '-0001-12-01', '0000-03-31'],
  ['2024-33', '2024-01-01', '2024-03-31'],
  ['2024-36', '2024-10-01', '2024-12-31'],
  ['2024-37', '2024-01-01', '2024-05-31'],
  ['2024-40', '2024-01-01', '2024-06-30'],
  ['2024-41', '2024-07-01', '2024-12-31'],
  ['15XX-12-25', '1500-12-25', '1599-12-25'],
  ['2024-1X', '2024-10-01', '2024-12-31'],
  ['?2004-06-~11', '2004-06-11', '2004-06-11'],
  ['1950S2', '1900-01-01', '1999-12-31'],
  ['1950S3', '1950-01-01', '1959-12-31'],
  ['-1950S2', '-1999-01-01', '-1900-12-31'],
  ['[2024-07-02,2024-07-03]', '2024-07-02', '2024-07-03'],
  ['[2024,2023]', '2023-01-01', '2024-12-31'],
  ['[2024-07-02..2024-07-05]', '2024-07-02', '2024-07-05'],
  ['[1667,1668,1670..1672]', '1667-01-01', '1672-12-31'],
  ['{1960,1961-12}', '1960-01-01', '1961-12-31'],
  ['[..0024]', null, '0024-12-31'],
  ['{..1984}', null, '1984-12-31'],
  ['[2024-07-02..]', '2024-07-02', null],
]

for (const [edtf, earliest, latest] of bounds) {
  t.test(
    `${edtf} lies between ${earliest ?? 'any time'} and ${latest ?? 'any time'}`,
    async (t) => {
      const range = parseDate(edtf)
      t.equal(range.edtf, edtf)
      t.equal(formatDay(range.first), earliest)
      t.equal(formatDay(range.last), latest)
      if (earliest === null) t.equal(range.first, FIRST_DAY)
      if (latest === null) t.equal(range.last, LAST_DAY)
    },
  )
}

t.test('day numbers count from 1970-01-01', async (t) => {
  t.equal(parseDate('1970-01-01').first, 0)
  t.equal(parseDate('1969-12-31').first, -1)
  t.equal(parseDate('2024-07-02').first, day('2024-07-02'))
})

t.test('a date has the same day in every time zone of the machine', async (t) => {
  const zone = process.env.TZ
  t.teardown(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })
  for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Almaty']) {
    process.env.TZ = TZ
    for (const edtf of ['2024-07-02', '2024-07-02T23:30', '2024-07-02T00:10:00'])
      t.equal(formatDay(parseDate(edtf).first), '2024-07-02', `${edtf} in ${TZ}`)
    t.equal(formatDay(parseDate('2024-25').first), '2024-03-01')
  }
})

t.test('a day number becomes an ISO date that gives the same day number', async (t) => {
  const years = { min: day('-009999-01-01'), max: day('9999-12-31') }
  fc.assert(
    fc.property(fc.integer(years), (number) => {
      const { first, last } = parseDate(formatDay(number)!)
      return first === number && last === number
    }),
  )
  t.equal(formatDay(FIRST_DAY), null)
  t.equal(formatDay(LAST_DAY), null)
})

t.test('a plain year, month or day gives the same as through the grammar', async (t) => {
  const digits = (length: number, max: number) =>
    fc.integer({ min: 0, max }).map((n) => String(n).padStart(length, '0'))
  const read = (edtf: string) => {
    try {
      const { first, last } = parseDate(edtf)
      return [first, last]
    } catch (error) {
      return (error as Error).name
    }
  }
  const parts = fc
    .tuple(
      digits(4, 9999),
      fc.option(digits(2, 15), { nil: undefined }),
      fc.option(digits(2, 33), { nil: undefined }),
    )
    .map(([year, month, day]) =>
      [year, month, ...(month === undefined ? [] : [day])]
        .filter((part) => part !== undefined)
        .join('-'),
    )
    .filter((edtf) => !edtf.startsWith('0000-02')) // the grammar ends it on March 1st
  fc.assert(
    fc.property(parts, (edtf) => {
      t.strictSame(read(edtf), read(`${edtf}~`))
    }),
    { numRuns: 2000 },
  )
  t.equal(formatDay(parseDate('0000-02').last), '0000-02-29', 'the year 0 is a leap year')
  t.equal(formatDay(parseDate('0000-02-29').first), '0000-02-29')
})

t.test('earlier dates have smaller numbers, also before the year 0', async (t) => {
  const inOrder = [
    'Y-20000',
    '-0138',
    '-0001',
    '0000',
    '0024',
    '1949',
    '2024-07-02',
    '2024-07-03',
    'Y20000',
  ]
  const numbers = inOrder.map((edtf) => parseDate(edtf).first)
  t.strictSame(
    numbers,
    [...numbers].sort((a, b) => a - b),
  )
  t.equal(new Set(numbers).size, inOrder.length)
})

const wrong = [
  '',
  ' ',
  'yesterday',
  '2024-13',
  '2024-02-30',
  '2024-06-31',
  '02.07.2024',
  '2024/07/02',
  'July 2, 2024',
  ' 2024',
  '2024 ',
  '+2024',
  '2024-7-2',
  '2023-02-29',
  '1900-02-29',
  '{2023-02-29}',
  '2023-02~-29',
  '2022-01-01/2023-02-29',
  '-0001-02-29',
  '2024-07-03/2024-07-02',
  '2024/2023',
  '2024-20',
  '2024-42',
  '-0000',
  '20240702',
  '123456789',
  '-138',
  '138',
  '19',
  '7',
  '-XXXX',
  '-0001/-XXXX',
  'Y-170000002',
  'Y275760',
  'Y-271821',
  '2024-07-02T25:00:00',
  '2024-07-02T10:61',
  '[2024',
  '{}',
  '2024-07-02/open',
  '２０２４',
]

for (const edtf of wrong) {
  t.test(`"${edtf}" is not a date`, async (t) => {
    t.throws(() => parseDate(edtf), { name: 'DateError' })
    t.throws(() => parseDate(edtf), { message: `"${edtf}"` })
  })
}

t.test('any string is a date or a DateError', async (t) => {
  const signs = fc.constantFrom(
    '2',
    '0',
    '4',
    'X',
    '-',
    '/',
    '..',
    '[',
    ']',
    '{',
    '}',
    ',',
    '?',
    '~',
    '%',
    'Y',
    'E',
    'S',
    'T',
    ':',
    '2024',
    '-07',
  )
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: signs, maxLength: 12 }), fc.string()), (edtf) => {
      try {
        const { first, last } = parseDate(edtf)
        return Number.isInteger(first) && Number.isInteger(last) && first <= last
      } catch (error) {
        return (error as Error).name === 'DateError'
      }
    }),
    { numRuns: 2000 },
  )
  t.pass('for any string')
})
