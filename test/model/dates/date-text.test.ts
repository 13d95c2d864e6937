import t from 'tap'
import { dateText } from '../../../src/model/dates/date-text.js'
import { parseDate } from '../../../src/model/dates/dates.js'

/* What each form of EDTF says of its date, and how an editor writes it. */

const english: [edtf: string, text: string, precision: string, extent: string, flags?: string][] = [
  ['2024-07-02', 'July 2, 2024', 'day', 'at'],
  ['2024-07', 'July 2024', 'month', 'at'],
  ['2024', '2024', 'year', 'at'],
  ['1992~', 'about 1992', 'year', 'at', 'approximate'],
  ['1992?', 'possibly 1992', 'year', 'at', 'uncertain'],
  ['1992%', 'possibly about 1992', 'year', 'at', 'approximate uncertain'],
  ['2004-06~-11', 'about June 11, 2004', 'day', 'at', 'approximate'],
  ['?2004-06-~11', 'possibly about June 11, 2004', 'day', 'at', 'approximate uncertain'],
  ['0024', '24 AD', 'year', 'at'],
  ['-0138', '139 BC', 'year', 'at'],
  ['0000', '1 BC', 'year', 'at'],
  ['-0044-03-15', 'March 15, 45 BC', 'day', 'at'],
  ['0999-12', 'December 999 AD', 'month', 'at'],
  ['Y20000', '20000', 'year', 'at'],
  ['Y-17E4', '170001 BC', 'year', 'at'],
  ['Y17101S3', 'about 17101', 'century', 'within', 'approximate'],
  ['1950S2', 'about 1950', 'century', 'within', 'approximate'],
  ['1950S3', 'about 1950', 'decade', 'within', 'approximate'],
  ['1950S4', '1950', 'year', 'at'],
  ['2024-07-02T09:30', 'July 2, 2024, 09:30', 'time', 'at'],
  ['2024-07-02T09:30:00Z', 'July 2, 2024, 09:30 UTC', 'time', 'at'],
  ['2024-07-02T09:30:00+05:30', 'July 2, 2024, 09:30 UTC+05:30', 'time', 'at'],
  ['2024-07-02T24:00-05', 'July 2, 2024, 24:00 UTC-05:00', 'time', 'at'],
  ['201X', 'the 2010s', 'decade', 'at'],
  ['201X~', 'about the 2010s', 'decade', 'at', 'approximate'],
  ['009X', 'between 90 AD and 99 AD', 'decade', 'at'],
  ['-013X', 'between 140 BC and 131 BC', 'decade', 'at'],
  ['19XX', 'between 1900 and 1999', 'century', 'at'],
  ['1XXX', 'between 1000 and 1999', 'millennium', 'at'],
  ['XXXX', 'between 1 BC and 9999', 'unknown', 'within'],
  ['2024-XX', 'some time in 2024', 'year', 'within'],
  ['2024-XX-XX', 'some time in 2024', 'year', 'within'],
  ['2024-07-XX', 'some time in July 2024', 'month', 'within'],
  ['2024-1X', 'between October 2024 and December 2024', 'year', 'within'],
  ['2023-02-2X', 'between February 20, 2023 and February 28, 2023', 'month', 'within'],
  ['2024-04-3X', 'April 30, 2024', 'month', 'within'],
  ['15XX-12-25', 'between December 25, 1500 and December 25, 1599', 'century', 'within'],
  ['198X-25', 'between March 1980 and June 1989', 'decade', 'within'],
  ['2024-21', 'spring 2024', 'season', 'at'],
  ['2024-24', 'winter 2024', 'season', 'at'],
  ['2024-26', 'summer 2024 (Northern Hemisphere)', 'season', 'at'],
  ['2024-31', 'autumn 2024 (Southern Hemisphere)', 'season', 'at'],
  ['2024-33', 'the first quarter of 2024', 'quarter', 'at'],
  ['2024-38', 'May 2024 to August 2024', 'third', 'at'],
  ['2024-41', 'the second half of 2024', 'half', 'at'],
  // intervals
  ['1992/2024', '1992 to 2024', 'year', 'throughout'],
  ['2024-01/2024-03', 'January to March 2024', 'month', 'throughout'],
  ['2024-07-02/2024-07-05', 'July 2 to 5, 2024', 'day', 'throughout'],
  ['2024-07-30/2024-08-02', 'July 30, 2024 to August 2, 2024', 'day', 'throughout'],
  ['2023-07/2024-07-02', 'July 2023 to July 2, 2024', 'month', 'throughout'],
  ['1992~/2024', 'about 1992 to 2024', 'year', 'throughout', 'approximate'],
  ['1992~/..', 'since about 1992', 'year', 'throughout', 'approximate'],
  ['2024-07-02/', 'since July 2, 2024', 'day', 'throughout'],
  ['../0024', 'until 24 AD', 'year', 'throughout'],
  ['/2024?', 'until possibly 2024', 'year', 'throughout', 'uncertain'],
  ['../..', 'at any time', 'unknown', 'throughout'],
  // sets
  ['[2024-07-02,2024-07-03]', 'July 2 or 3, 2024', 'day', 'within'],
  ['[2024-06-30,2024-07-03]', 'June 30, 2024 or July 3, 2024', 'day', 'within'],
  ['[2023,2024,2025]', '2023, 2024, or 2025', 'year', 'within'],
  ['[2022-09..2024-07-02]', 'between September 2022 and July 2, 2024', 'month', 'within'],
  ['[2024-07-02..2024-07-05]', 'between July 2 and 5, 2024', 'day', 'within'],
  ['[..0024]', 'in or before 24 AD', 'year', 'within'],
  ['[..2024-07-02]', 'on or before July 2, 2024', 'day', 'within'],
  ['[2024-07-02..]', 'on or after July 2, 2024', 'day', 'within'],
  [
    '[1667,1668~,1670..1672]',
    '1667, about 1668, or between 1670 and 1672',
    'year',
    'within',
    'approximate',
  ],
  ['[2024-07-02]', 'July 2, 2024', 'day', 'at'],
  ['{2024-07-02,2024-07-05}', 'July 2 and 5, 2024', 'day', 'throughout'],
  ['{1960,1961-12}', '1960 and December 1961', 'year', 'throughout'],
  ['{..2024}', 'until 2024', 'year', 'throughout'],
]

for (const [edtf, text, precision, extent, flags = ''] of english)
  t.test(`${edtf} is ${text}`, (t) => {
    const date = parseDate(edtf)
    t.equal(dateText(date, { language: 'en' }), text)
    t.equal(date.precision, precision)
    t.equal(date.extent, extent)
    const { approximate, uncertain } = date
    t.strictSame(
      { approximate, uncertain },
      { approximate: flags.includes('approximate'), uncertain: flags.includes('uncertain') },
    )
    t.end()
  })

const others: [language: string, edtf: string, text: string][] = [
  ['en-GB', '[2024-07-02,2024-07-03]', '2 or 3 July 2024'],
  ['de', '2024-07-02', '2. Juli 2024'],
  ['de', '[2022-09..2024-07-02]', 'September 2022 … 2. Juli 2024'],
  ['de', '1992~/..', '≈ 1992 –'],
  ['de', '1992/2024', '1992 – 2024'],
  ['de', '2024-33', 'Januar 2024 – März 2024'],
  ['fr', '[..0024]', '≤ 24 ap. J.-C.'],
  ['fr', '2024?', '2024 (?)'],
  ['fr', '201X', '2010 … 2019'],
  ['zh', '2024-07-02', '2024年7月2日'],
  ['zh', '[2024-07-02,2024-07-03]', '2024年7月2或3日'],
  ['ja', '2024-07', '2024年7月'],
  ['fa', '2024', '۲۰۲۴'], // the Gregorian year, in the digits of Persian
  ['th', '2024', '2024'], // not 2567
  ['tlh', '2024-07-02', 'July 2, 2024'],
  ['und', '2024-07-02', 'July 2, 2024'],
  ['en-a', '2024-07-02', 'July 2, 2024'],
]

for (const [language, edtf, text] of others)
  t.test(`${edtf} in ${language} is ${text}`, (t) => {
    t.equal(dateText(parseDate(edtf), { language }), text)
    t.end()
  })

t.test(
  'the part of a day is named, and a future without an end does not begin with "since"',
  async (t) => {
    const text = (edtf: string, options: object) =>
      dateText(parseDate(edtf), { language: 'en', ...options })
    t.equal(text('2024-07-02', { partOfDay: 'evening' }), 'the evening of July 2, 2024')
    t.equal(text('2024-07-02', { partOfDay: 'noon' }), 'noon on July 2, 2024')
    t.equal(text('2024-07-02', { partOfDay: 'before-dawn' }), 'before dawn on July 2, 2024')
    t.equal(text('2024-07', { partOfDay: 'evening' }), 'July 2024')
    t.equal(text('2031/..', { isFuture: true }), 'from 2031 on')
  },
)
