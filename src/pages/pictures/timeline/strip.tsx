import { FIRST_DAY, LAST_DAY, parseDate } from '../../../model/dates/dates.js'
import { FRONT_COPY } from '../../english/front.js'
import type { Telling } from '../../facts/telling.js'
import { painter } from '../paint.js'
import { BreakLabels, TickLabels } from './axis.js'
import { colorOf, titleOf, type TimelineItem } from './item.js'
import { timeScale, type Days, type TimeScale } from './scale.js'

/* A strip of time for a page: a square for each dated record, in columns on the scale of the timeline. */

const [SQUARE, STEP, ROWS, AXIS] = [9, 11, 8, 30]

interface Square {
  item: TimelineItem
  column: number
  row: number
}

export function TimeStrip({
  items,
  tell,
  width,
}: {
  items: readonly TimelineItem[]
  tell: Telling
  width: number
}) {
  const dated = items.map((item) => ({ item, days: daysOf(item) }))
  const scale = timeScale(
    dated.map(({ days }) => days),
    width - STEP,
  )
  const squares = stacked(dated, scale, Math.floor(width / STEP))
  const rows = Math.max(1, ...squares.map(({ row }) => row + 1))
  const line = rows * STEP + 4
  const paint = painter('page')
  return (
    <svg
      viewBox={`0 0 ${width} ${line + AXIS}`}
      role="img"
      aria-label={FRONT_COPY.strip}
      class="picture"
    >
      {squares.map(({ item, column, row }) => (
        <rect
          key={item.entry.kind + item.entry.id}
          x={column * STEP + 1}
          y={line - 3 - (row + 1) * STEP + 2}
          width={SQUARE}
          height={SQUARE}
          stroke-width="1.3"
          {...paint(
            item.date.basis === 'stated' ? colorOf(item, tell) : 'paper',
            colorOf(item, tell),
          )}
        >
          <title>{titleOf(item)}</title>
        </rect>
      ))}
      <Axis scale={scale} line={line} />
    </svg>
  )
}

const Axis = ({ scale, line }: { scale: TimeScale; line: number }) => {
  const paint = painter('page')
  return (
    <>
      {scale.periods.map(({ left, right }) => (
        <path
          key={left}
          d={`M${left} ${line}H${right}`}
          stroke-width="2"
          {...paint('none', 'ink')}
        />
      ))}
      <BreakLabels scale={scale} left={0} y={line + 26} paint={paint} />
      <TickLabels scale={scale} left={0} y={line + 14} paint={paint} />
    </>
  )
}

function daysOf({ date }: TimelineItem): Days {
  const { first, last } = parseDate(date.edtf)
  return { first, last: last + 1, isLong: !['day', 'time', 'month'].includes(date.precision) }
}

/** Squares from the bottom up. A full column continues in the nearest one that has room. */
function stacked(
  dated: readonly { item: TimelineItem; days: Days }[],
  scale: TimeScale,
  columns: number,
): Square[] {
  const heights = new Map<number, number>()
  return dated.map(({ item, days: { first, last } }) => {
    const day = first > FIRST_DAY ? first : last <= LAST_DAY ? last : 0
    const wanted = Math.min(columns - 1, Math.round(scale.x(day) / STEP))
    const column = nearest(wanted, columns, (one) => (heights.get(one) ?? 0) < ROWS)
    const row = heights.get(column) ?? 0
    heights.set(column, row + 1)
    return { item, column, row }
  })
}

function nearest(wanted: number, columns: number, hasRoom: (column: number) => boolean): number {
  for (let away = 0; away < columns; away++) {
    const [right, left] = [wanted + away, wanted - away]
    if (right < columns && hasRoom(right)) return right
    if (left >= 0 && hasRoom(left)) return left
  }
  return wanted
}
