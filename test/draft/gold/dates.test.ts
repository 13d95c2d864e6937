import t from 'tap'
import { findDates } from '../../../src/draft/dates/find-dates.js'
import { DATE_PATTERNS } from '../../../src/draft/en/date-patterns.js'
import { linesOf } from '../../../src/draft/text/lines.js'
import { DATED, type DatedArticle } from './dated-articles.js'

/* How many of the dates in articles that were written for this test are found, and how many have the right value. */

const MARK = /\[(?<words>[^=\]]+)=(?<edtf>[^\]]+)\]/g

interface Place {
  start: number
  words: string
  edtf: string
}

/** The text without its marks, and the dates that they mark. */
function readMarks(marked: string): { text: string; gold: Place[] } {
  const gold: Place[] = []
  let text = ''
  let copied = 0
  for (const { 0: mark, index, groups } of marked.matchAll(MARK)) {
    text += marked.slice(copied, index)
    gold.push({ start: text.length, words: groups!.words!, edtf: groups!.edtf! })
    text += groups!.words!
    copied = index + mark.length
  }
  return { text: text + marked.slice(copied), gold }
}

/** The same place with or without an article before it. */
const placeOf = ({ start, words }: Pick<Place, 'start' | 'words'>): string =>
  words.startsWith('the ') ? `${start + 4} ${words.slice(4)}` : `${start} ${words}`

function compare({ marked, published }: DatedArticle) {
  const { text, gold } = readMarks(marked)
  const lines = linesOf(text).map((line) => ({ ...line, kind: 'body' as const }))
  const { dates } = findDates(lines, DATE_PATTERNS, published)
  const valueAt = new Map(dates.map((date) => [placeOf(date), date.edtf]))
  const found = gold.filter((date) => valueAt.has(placeOf(date)))
  const isMarked = new Set(gold.map(placeOf))
  return {
    gold,
    found,
    right: found.filter((date) => valueAt.get(placeOf(date)) === date.edtf),
    missed: gold.filter((date) => !valueAt.has(placeOf(date))),
    wrong: found.filter((date) => valueAt.get(placeOf(date)) !== date.edtf),
    extra: dates.filter((date) => !isMarked.has(placeOf(date))),
  }
}

type Compared = ReturnType<typeof compare>
const compared = DATED.map(compare)
const count = (list: 'gold' | 'found' | 'right' | 'extra') =>
  compared.reduce((sum, one) => sum + one[list].length, 0)
const words = (list: 'missed' | 'wrong') =>
  compared.flatMap((one: Compared) => one[list].map((date) => `${date.words}=${date.edtf}`))

t.test('at least 83 of 100 dates are found with their exact words', async (t) => {
  const share = count('found') / count('gold')
  t.comment(`found ${(100 * share).toFixed(1)} percent of ${count('gold')}`)
  t.ok(share >= 0.83, { missed: words('missed') })
})

t.test('at least 85 of 100 found dates have the right value', async (t) => {
  const share = count('right') / count('found')
  t.comment(`right ${(100 * share).toFixed(1)} percent of ${count('found')}`)
  t.ok(share >= 0.85, { wrong: words('wrong') })
})

t.test('at most 15 of 100 drafted dates are not dates, or have other words', async (t) => {
  const share = count('extra') / (count('found') + count('extra'))
  t.comment(`extra ${(100 * share).toFixed(1)} percent`)
  t.ok(share <= 0.15, { extra: compared.flatMap(({ extra }) => extra.map((one) => one.words)) })
})
