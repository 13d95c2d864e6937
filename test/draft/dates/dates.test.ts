import t from 'tap'
import { findDates } from '../../../src/draft/dates/find-dates.js'
import { DATE_PATTERNS } from '../../../src/draft/en/date-patterns.js'
import { parseDate } from '../../../src/model/dates.js'

/** A Wednesday. */
const ANCHOR = '2024-07-03'

const datesIn = (words: string, anchor: string | undefined) => {
  const line = { words, start: 0, end: words.length, kind: 'body' as const }
  return findDates([line], DATE_PATTERNS, anchor)
}

/** The words of each date in a sentence, and what they mean in an article of July 3, 2024. */
for (const [words, ...dates] of [
  ['It was July 2, 2024.', ['July 2, 2024', '2024-07-02']],
  ['It was Tuesday, July 2, 2024.', ['Tuesday, July 2, 2024', '2024-07-02']],
  ['It was 2 July 2024.', ['2 July 2024', '2024-07-02']],
  ['It was the 2nd of July, 2024.', ['2nd of July, 2024', '2024-07-02']],
  ['It was 2024-07-02.', ['2024-07-02', '2024-07-02']],
  ['It was Feb. 30, 2024.', ['Feb. 30, 2024', undefined]],
  ['It began on July 2.', ['July 2', '2024-07-02']],
  ['It began on December 24.', ['December 24', '2023-12-24']],
  ['It will begin on January 2.', ['January 2', '2025-01-02']],
  ['It began in September 2022.', ['September 2022', '2022-09']],
  ['It began in September.', ['September', '2023-09']],
  ['It began last March.', ['last March', '2024-03']],
  ['It began last October.', ['last October', '2023-10']],
  ['It began in 2019.', ['2019', '2019']],
  ['He has lived there since 1992.', ['1992', '1992/..']],
  ['He lived there from 1992 to 1995.', ['1992 to 1995', '1992/1995']],
  ['The war of 1939–1945 ended.', ['1939–1945', '1939/1945']],
  ['It began in the 1990s.', ['the 1990s', '199X']],
  ['It began in the 19th century.', ['the 19th century', '18XX']],
  ['It was the summer of 2016.', ['the summer of 2016', '2016-22']],
  ['It was the first quarter of 2023.', ['the first quarter of 2023', '2023-01/2023-03']],
  ['It was the first quarter of this year.', ['the first quarter of this year', '2024-01/2024-03']],
  ['It rained on Tuesday.', ['Tuesday', '2024-07-02']],
  ['It rained on Wednesday.', ['Wednesday', '2024-07-03']],
  ['It rained on Tuesday evening.', ['Tuesday evening', '2024-07-02']],
  ['It rained last Friday.', ['last Friday', '2024-06-28']],
  ['It will rain on Friday.', ['Friday', '2024-07-05']],
  ['It will rain next Monday.', ['next Monday', '2024-07-08']],
  ['It rained yesterday.', ['yesterday', '2024-07-02']],
  ['It rains today.', ['today', '2024-07-03']],
  ['It will rain tomorrow.', ['tomorrow', '2024-07-04']],
  ['It rained last week.', ['last week', '2024-06-24/2024-06-30']],
  ['It rained last month.', ['last month', '2024-06']],
  ['It rained last year.', ['last year', '2023']],
  ['It rained this year.', ['this year', '2024']],
  ['It will rain next decade.', ['next decade', '203X']],
  ['It rained 11 years ago.', ['11 years ago', '2013']],
  ['It rained three days ago.', ['three days ago', '2024-06-30']],
  ['It rained two weeks ago.', ['two weeks ago', '2024-06-19~']],
  ['It rained over the past two years.', ['the past two years', '2022/2024']],
  ['It may rain.'],
  ['They march to the sea.'],
  ['About 2,000 people and 2000 workers came.'],
  ['It cost $1999.'],
] as const) {
  t.test(words, async (t) => {
    const { dates: found, undated } = datesIn(words, ANCHOR)
    const all = [
      ...found.map(({ words: date, edtf }) => [date, edtf]),
      ...undated.map((date) => [date.words, undefined]),
    ]
    t.strictSame(all, dates)
    for (const { edtf } of found) t.doesNotThrow(() => parseDate(edtf))
  })
}

t.test('without the day of the article, a relative date is not known', async (t) => {
  const { dates, undated } = datesIn('It rained on Tuesday and in 2019.', undefined)
  t.match(dates, [{ edtf: '2019', basis: 'stated' }])
  t.match(undated, [{ words: 'Tuesday' }])
})
