import { ENTITY_COPY } from '../english/entities.js'
import { scaleLinear } from 'd3-scale'
import { linkHorizontal } from 'd3-shape'
import { entityPath } from '../links.js'
import { LabelLines, round } from '../pictures/label-lines.js'
import { painter } from '../pictures/paint.js'
import { wrap } from '../pictures/wrap.js'
import { tieWords, type RelatedEntity } from './related.js'

/* The strongest ties of an entity, left and right of it: stated ones in blue with their verb, shared passages dotted. */

const [WIDTH, ROW, COLUMN] = [760, 50, 226]
export const MAX_AROUND = 12

export function Around({ name, related }: { name: string; related: readonly RelatedEntity[] }) {
  const rows = related.slice(0, MAX_AROUND)
  const height = Math.max(2, Math.ceil(rows.length / 2)) * ROW + 20
  const paint = painter('page')
  const thickness = scaleLinear([1, Math.max(12, ...rows.map(({ weight }) => weight))], [1.4, 9])
  const own = wrap([{ text: name, bold: true }], 84, 14, 4)
  const [x, y] = [WIDTH / 2, height / 2]
  const placed = placeRows(rows, height)
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} role="group" aria-labelledby="ar-t">
      <title id="ar-t">{ENTITY_COPY.aroundTitle(rows.length, name)}</title>
      {placed.map((row) => (
        <path
          key={row.entity.id}
          d={curve(row, x, y)}
          stroke-width={round(thickness(row.entity.weight))}
          stroke-opacity=".8"
          stroke-dasharray={row.entity.relations.length > 0 ? undefined : '1.5 4'}
          {...paint('none', row.entity.relations.length > 0 ? 'pencil' : 'line2')}
        />
      ))}
      <circle cx={x} cy={y} r="46" stroke-width="2.5" {...paint('paper', 'pencil')} />
      <LabelLines
        paint={paint}
        label={own}
        x={x}
        y={y + 5 - (own.lines.length - 1) * 8}
        size={14}
        lineHeight={16}
        anchor="middle"
      />
      {placed.map((row) => (
        <Neighbour key={row.entity.id} row={row} />
      ))}
    </svg>
  )
}

interface PlacedRow {
  entity: RelatedEntity
  isLeft: boolean
  x: number
  y: number
}

/** By turns to the left and to the right; the strongest in the middle of its side. */
function placeRows(rows: readonly RelatedEntity[], height: number): PlacedRow[] {
  return [true, false].flatMap((isLeft) => {
    const side = rows.filter((_, i) => (i % 2 === 0) === isLeft)
    const middle = (side.length - 1) / 2
    const slots = side
      .map((_, i) => i)
      .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b)
    const top = (height - side.length * ROW) / 2
    return side.map((entity, i) => ({
      entity,
      isLeft,
      x: isLeft ? COLUMN : WIDTH - COLUMN,
      y: top + slots[i]! * ROW + ROW / 2,
    }))
  })
}

const link = linkHorizontal<unknown, [number, number]>()

const curve = ({ x, y, isLeft }: PlacedRow, cx: number, cy: number): string =>
  link({ source: [x, y], target: [isLeft ? cx - 30 : cx + 30, cy + (y - cy) * 0.12] }) ?? ''

function Neighbour({ row: { entity, isLeft, x, y } }: { row: PlacedRow }) {
  const paint = painter('page')
  const words = [
    tieWords(entity),
    entity.sectionCount > 0 && ENTITY_COPY.passages(entity.sectionCount),
  ]
  const common = {
    paint,
    x: isLeft ? x - 10 : x + 10,
    anchor: isLeft ? ('end' as const) : ('start' as const),
  }
  return (
    <a href={entityPath(entity.id)}>
      <LabelLines
        {...common}
        label={wrap([{ text: entity.name, bold: true }], COLUMN - 18, 13, 1)}
        y={y - 1}
        size={13}
        lineHeight={15}
      />
      <LabelLines
        {...common}
        label={wrap([{ text: words.filter(Boolean).join(' · ') }], COLUMN - 18, 11, 1)}
        y={y + 13}
        size={11}
        lineHeight={13}
        fill="ink3"
      />
    </a>
  )
}
