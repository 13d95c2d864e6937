import { FIRST_DAY, LAST_DAY } from '../../../model/dates/dates.js'
import type { Telling } from '../../facts/telling.js'
import type { Color } from '../paint.js'
import { groupsOf, type Group } from './chart-groups.js'
import { wordsOf, type Part, type Words } from './chart-words.js'
import type { TimelineItem } from './item.js'
import { highestFree, type Box } from './packing.js'
import { timeScale, type TimeScale } from './scale.js'

/*
 * The wide form: dates on a scale. Records of one date and voice share a mark, with their words beside or below it, in the
 * highest place that is free. A date of many records is listed beside the scale; its mark tells how many.
 */

const [WIDTH, WIDEST] = [214, 380]
const [MARK_HEIGHT, MARK_GAP] = [12, 9]
/** The length of a mark whose other end is not known, and the room for it on both sides of the scale. */
const OPEN = 44

export interface Block {
  date: TimelineItem['date']
  color: Color
  /** The mark, from `left` to `right`. */
  left: number
  right: number
  y: number
  parts: Part[]
  /** The left edge of the words, or their right edge if they are before the mark. */
  x: number
  anchor: 'start' | 'end'
  wordsY: number
}

export interface Chart {
  scale: TimeScale
  /** The left edge of the scale. */
  offset: number
  blocks: Block[]
  height: number
}

/** The costs to try, in pixels, of words that stand in a later mark's place. The lowest chart of these wins. */
const COSTS = [0, 6, 20]

export function layoutChart(items: readonly TimelineItem[], tell: Telling, width: number): Chart {
  const groups = groupsOf(items, tell)
  const scale = timeScale(
    groups.map(({ days }) => days),
    width - 2 * OPEN,
  )
  const marked = groups.map((group) => {
    const mark = markOf(group, scale, width)
    return { group, mark, candidates: candidatesFor(group, tell, mark, width) }
  })
  const [best] = COSTS.map((cost) => placedAll(marked, cost)).sort((a, b) => a.height - b.height)
  return { scale, offset: OPEN, ...best! }
}

interface Marked {
  group: Group
  mark: { left: number; right: number }
  candidates: readonly Candidate[]
}

function placedAll(marked: readonly Marked[], cost: number): Pick<Chart, 'blocks' | 'height'> {
  const taken: Box[] = []
  const blocks = marked.map((one, i) => {
    const later = marked.slice(i + 1).map(({ mark }) => mark)
    const { block, boxes } = placed(one, taken, ({ left, words }) =>
      cost === 0
        ? 0
        : cost * later.filter((mark) => mark.left < left + words.width && left < mark.right).length,
    )
    taken.push(...boxes)
    return block
  })
  return { blocks, height: Math.max(0, ...taken.map(({ bottom }) => bottom)) }
}

/** A place for the words of a block: their left edge, and how far they stand below the top of its mark. */
interface Candidate {
  left: number
  below: number
  anchor: Block['anchor']
  words: Words
}

/** Takes the highest free place, unless its cost makes a lower one better. */
function placed(
  { group, mark, candidates }: Marked,
  taken: readonly Box[],
  costOf: (candidate: Candidate) => number,
): { block: Block; boxes: Box[] } {
  const { candidate, boxes, y } = candidates
    .map((candidate) => {
      const { left, below, words } = candidate
      const boxes = [
        { ...mark, top: 0, bottom: MARK_HEIGHT },
        { left, right: left + words.width, top: below, bottom: below + words.height },
      ]
      const y = highestFree(boxes, taken)
      return { candidate, boxes, y, cost: y + costOf(candidate) }
    })
    .reduce((best, one) => (one.cost < best.cost ? one : best))
  const { left, anchor, words, below } = candidate
  return {
    boxes: boxes.map((box) => ({ ...box, top: box.top + y, bottom: box.bottom + y })),
    block: {
      date: group.date,
      color: group.color,
      ...mark,
      y,
      parts: words.parts,
      x: anchor === 'start' ? left : left + words.width,
      anchor,
      wordsY: y + below,
    },
  }
}

/** The two ends of a mark. An unknown end is a short arrow, unless the date lasts until there. */
function markOf({ days, date }: Group, scale: TimeScale, width: number) {
  const { first, last } = days
  const isOpen = [first <= FIRST_DAY, last > LAST_DAY] as const
  const lasts = date.extent === 'throughout'
  const [from, to] = [OPEN + scale.x(first), OPEN + scale.x(last)]
  const left = isOpen[0] ? (lasts ? 0 : Math.max(0, to - OPEN)) : from
  const right = isOpen[1] ? (lasts ? width : Math.min(width, from + OPEN)) : to
  const narrowest = date.extent === 'at' ? 10 : 22
  const missing = Math.max(0, narrowest - (right - left)) / 2
  const shift = Math.max(0, missing - left) - Math.max(0, right + missing - width)
  return { left: left - missing + shift, right: right + missing + shift }
}

/** Beside the mark if that is near, or below it. */
function candidatesFor(
  group: Group,
  tell: Telling,
  { left, right }: { left: number; right: number },
  width: number,
): Candidate[] {
  const narrow = Math.min(WIDTH, width)
  const own = wordsOf(group, tell, narrow)
  const length = Math.min(WIDEST, right - left)
  const wide = length > narrow ? wordsOf(group, tell, length) : own
  const below = MARK_HEIGHT + 3
  const start = Math.min(Math.max(0, left), width - wide.width)
  const candidates: Candidate[] = [
    { left: right + MARK_GAP, below: -2, anchor: 'start', words: own },
    { left: start, below, anchor: 'start', words: wide },
    { left: left - MARK_GAP - own.width, below: -2, anchor: 'end', words: own },
    { left: right - wide.width, below, anchor: 'end', words: wide },
  ]
  return candidates.filter(
    ({ left, words }, i) => i === 1 || (left >= 0 && left + words.width <= width),
  )
}
