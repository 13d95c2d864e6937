import type { Telling } from '../../facts/telling.js'
import { LabelLines, round } from '../label-lines.js'
import type { Painter } from '../paint.js'
import {
  HEAD_LINE,
  HEAD_SIZE,
  INDENT,
  LINE,
  SIZE,
  type Columns,
  type ItemRow,
  type PlacedRow,
} from './columns.js'
import { colorOf } from './item.js'
import { ItemLink, Wave } from './item-view.js'
import { TimeMark } from './mark.js'

interface Look {
  tell: Telling
  paint: Painter
  base: string
}

/** Columns of dates, with their upper left corner at a place. */
export const ColumnsView = ({
  columns,
  left,
  top,
  ...look
}: Look & { columns: Columns; left: number; top: number }) => (
  <>
    {columns.rows.map((row, i) => (
      <RowOf key={i} row={row} x={round(left + row.x)} y={round(top + row.y)} {...look} />
    ))}
  </>
)

function RowOf({ row, x, y, ...look }: Look & { row: PlacedRow; x: number; y: number }) {
  const { paint } = look
  if (row.type === 'gap')
    return (
      <>
        <path
          d={`M${x + 11} ${y - 2}l4 4l-8 4l8 4l-4 4`}
          stroke-width="1.2"
          {...paint('none', 'ink3')}
        />
        <text x={x + INDENT} y={y + 10} font-size="11" font-style="italic" {...paint('ink3')}>
          {row.text}
        </text>
      </>
    )
  if (row.type === 'head')
    return (
      <LabelLines
        paint={paint}
        label={row.label}
        x={x}
        y={y + HEAD_SIZE}
        size={HEAD_SIZE}
        lineHeight={HEAD_LINE}
      />
    )
  return <ItemOf row={row} x={x} y={y} {...look} />
}

function ItemOf({
  row: { item, label, dispute },
  x,
  y,
  tell,
  paint,
  base,
}: Look & { row: ItemRow; x: number; y: number }) {
  const words = { paint, x: x + INDENT, lineHeight: LINE }
  const end = y + label.lines.length * LINE
  return (
    <ItemLink item={item} base={base}>
      <TimeMark date={item.date} x={x} y={y + 8} color={colorOf(item, tell)} paint={paint} />
      <LabelLines {...words} label={label} y={y + SIZE} size={SIZE} />
      {dispute && (
        <>
          <Wave
            x={x + INDENT - 6}
            from={y + 1}
            to={end + dispute.lines.length * LINE - 2}
            paint={paint}
          />
          <LabelLines {...words} label={dispute} y={end + SIZE} size={SIZE - 1} />
        </>
      )}
    </ItemLink>
  )
}
