import t from 'tap'
import { parseDate } from '../../src/model/dates/dates.js'
import { timeScale, type Days } from '../../src/pages/pictures/timeline/scale.js'

/* Strategy: the breaks and labels that dates get, in a table; then that places follow the days. */

const daysOf = (edtf: string): Days => {
  const { first, last, precision } = parseDate(edtf)
  return { first, last: last + 1, isLong: precision === 'year' || precision === 'century' }
}
const scaleOf = (dates: readonly string[], width = 900) => timeScale(dates.map(daysOf), width)

const SCALES: [dates: string[], breaks: string[], ticks: RegExp][] = [
  [['2024-07-02'], [], /^Jul 1, 2024 Jul 2 Jul 3$/],
  [['2024'], [], /^2024/],
  [['2024-03'], [], /^Mar 2024|^Feb 29, 2024/],
  [['1990', '2000', '2010', '2020'], [], /^1990 .*2000 .*2010/],
  [['[..0024]', '1992', '2024'], ['1,967 years', '31 years'], /^24 AD 1992 .*2024/],
  [['-0138', '1992/..'], ['2,129 years'], /^139 BC .*1992/],
  [['2013', '2022', '2022-09', '2023', '2024-07-02'], ['8 years'], /^2013 .*2022 .*2023 .*2024/],
  [['2024-01-02', '2024-01-05', '2024-09-01', '2024-09-03'], ['8 months'], /Jan .*2024 .*Sep/],
  [['../..'], [], /^$/],
  [[], [], /^$/],
]
for (const [dates, breaks, ticks] of SCALES)
  t.test(`the scale of ${dates.join(' ') || 'no date'}`, async (t) => {
    const scale = scaleOf(dates)
    t.same(
      scale.breaks.map(({ label }) => label),
      breaks,
    )
    t.match(scale.ticks.map(({ label }) => label).join(' '), ticks)
    for (const [i, { x }] of scale.ticks.entries())
      t.ok(x > (scale.ticks[i - 1]?.x ?? -1) && x <= 900, 'labels stand in order')
  })

t.test('days stand in order, and equal spans of a period are equally long', async (t) => {
  const { x } = scaleOf(['0024', '1992', '2022', '2023', '2024'])
  const at = (edtf: string) => x(parseDate(edtf).first)
  const order = ['0024', '1992', '2022', '2023', '2024'].map(at)
  t.same(
    order,
    [...order].sort((a, b) => a - b),
  )
  t.ok(Math.abs(at('2023') - at('2022') - (at('2024') - at('2023'))) < 1)
})

t.test('a narrow scale has fewer periods, each with a label', async (t) => {
  for (const width of [120, 240, 500, 2000]) {
    const { periods, ticks } = scaleOf(['0024', '1500', '1800', '1992', '2013', '2024'], width)
    t.ok(periods.length <= Math.max(1, width / 120))
    for (const { left, right } of periods) {
      t.ok(right > left && right <= width + 0.1)
      t.ok(ticks.some(({ x }) => x >= left - 0.1 && x <= right))
    }
  }
})
