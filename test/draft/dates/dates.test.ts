import t from 'tap'
import { findDates } from '../../../src/draft/dates/find-dates.js'
import { DATE_PATTERNS } from '../../../src/draft/en/date-patterns.js'
import { parseDate } from '../../../src/model/dates/dates.js'

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
  ['It lasts from May 3-5, 2024.', ['May 3-5, 2024', '2024-05-03/2024-05-05']],
  ['It lasted 3 to 5 May 2023.', ['3 to 5 May 2023', '2023-05-03/2023-05-05']],
  ['It was open June 3 to 5.', ['June 3 to 5', '2024-06-03/2024-06-05']],
  ['It was May 5-3, 2024.', ['May 5-3, 2024', undefined]],
  ['It grew in the first half of 2023.', ['the first half of 2023', '2023-01/2023-06']],
  ['It grew in Q3 2023.', ['Q3 2023', '2023-07/2023-09']],
  ['It grew from May to July 2023.', ['May to July 2023', '2023-05/2023-07']],
  ['The season of 2019-20 was long.', ['2019-20', '2019/2020']],
  ['She left in the ’90s.', ['the ’90s', '199X']],
  ['It is from the nineteenth century.', ['the nineteenth century', '18XX']],
  ['It opens at the end of the month.', ['the end of the month', '2024-07']],
  ['It opens by the end of next year.', ['the end of next year', '2025']],
  ['It rained last summer.', ['last summer', '2023-22']],
  ['It rained last winter.', ['last winter', '2023-24']],
  ['It rained this spring.', ['this spring', '2024-21']],
  ['It will rain next spring.', ['next spring', '2025-21']],
  ['It rained on Christmas Eve.', ['Christmas Eve', '2023-12-24']],
  ['It will rain on New Year’s Eve.', ['New Year’s Eve', '2024-12-31']],
  ['It rained the day before yesterday.', ['the day before yesterday', '2024-07-01']],
  ['It rained a lot over the past year.', ['over the past year', '2023/2024']],
  ['It will open in two weeks.', ['in two weeks', '2024-07-17~']],
  ['It rained for the first time in two years.'],
  ['The town was founded two centuries ago.', ['two centuries ago', '1824~']],
  [
    'It rained on June 3. It snowed the next day.',
    ['June 3', '2024-06-03'],
    ['the next day', '2024-06-04'],
  ],
  [
    'He came on June 3, 2020, and left three days later.',
    ['June 3, 2020', '2020-06-03'],
    ['three days later', '2020-06-06'],
  ],
  ['He came in 1990 and left two years later.', ['1990', '1990'], ['two years later', '1992']],
  [
    'He came in May 2020 and left later that year.',
    ['May 2020', '2020-05'],
    ['later that year', '2020'],
  ],
  ['He left two days later.', ['two days later', undefined]],
  ['They want to march in the sun. It may rain on sat. fat.'],
  ['The war lasted between 1939 and 1945.', ['between 1939 and 1945', '1939/1945']],
  ['She won in 2021 and 2023.', ['2021', '2021'], ['2023', '2023']],
  ['It was closed on May 3 and 4.', ['May 3 and 4', '2024-05-03/2024-05-04']],
  ['It opened in April of this year.', ['April of this year', '2024-04']],
  ['It opened in April last year.', ['April last year', '2023-04']],
  ['It will open at the end of August.', ['the end of August', '2024-08']],
  ['It opened at the end of August 2023.', ['the end of August 2023', '2023-08']],
  ['It opens by the end of 2025.', ['the end of 2025', '2025']],
  ['It may open as early as August.', ['August', '2024-08']],
  ['It rained over the weekend.', ['the weekend', '2024-06-29/2024-06-30']],
  ['It will rain over the weekend.', ['the weekend', '2024-07-06/2024-07-07']],
  ['It will rain this Friday.', ['this Friday', '2024-07-05']],
  ['It rained this Monday.', ['this Monday', '2024-07-01']],
  ['In 1970, after the flood of May 31, he left.', ['1970', '1970'], ['May 31', '1970-05-31']],
  ['The debts grew a lot by September.', ['September', '2023-09']],
  ['The debts must be paid by September.', ['September', '2024-09']],
  ['It rained on MONDAY.', ['MONDAY', '2024-07-01']],
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

t.test('without the day of the article, a relative date is left out', async (t) => {
  const { dates, undated } = datesIn('It rained on Tuesday and in 2019.', undefined)
  t.match(dates, [{ edtf: '2019', basis: 'stated' }])
  t.match(undated, [{ words: 'Tuesday' }])
})
