import type { DateValue } from '../../data/records.js'
import { shapeOf, type DateShapeName } from '../../parts/date-mark.js'
import type { Color, Painter, Paint } from '../paint.js'

/*
 * The marks of time in pictures: the grammar of the small marks of pages, of one size in lists and as long as the date on a
 * scale. Filled: the text states the date; hollow: inferred.
 */

const SMALL = 22
const STROKE = 1.6

interface Props {
  date: Pick<DateValue, 'edtf' | 'extent' | 'precision' | 'basis'>
  /** The left end and the middle of the mark. */
  x: number
  y: number
  /** Its length on a scale. */
  width?: number
  color: Color
  paint: Painter
}

export function TimeMark({ date, x, y, width = SMALL, color, paint }: Props) {
  const shape = shapeOf(date as DateValue)
  const solid = {
    'stroke-width': STROKE,
    ...paint(date.basis === 'stated' ? color : 'paper', color),
  }
  const thin = { 'stroke-width': STROKE, ...paint('none', color) }
  return (
    <g transform={`translate(${x} ${y})`}>
      <Shape shape={shape} width={width} solid={solid} thin={thin} />
    </g>
  )
}

type Stroke = Paint & { 'stroke-width': number }

interface ShapeProps {
  shape: DateShapeName
  width: number
  solid: Stroke
  thin: Stroke
}

/** The length of the point of a bar, and of an arrow. */
const [POINT, ARROW] = [7, 5]

function Shape({ shape, width: w, solid, thin }: ShapeProps) {
  const dashed = { ...thin, 'stroke-dasharray': '3.5 3' }
  switch (shape) {
    case 'day':
      return <circle cx={w / 2} cy="0" r="4" {...solid} />
    case 'month': {
      // In a list, a month is shorter than a year.
      const inset = w === SMALL ? 4 : 0
      return <rect x={inset} y="-4" width={w - 2 * inset} height="8" rx="4" {...solid} />
    }
    case 'year':
      return <rect x="0" y="-4" width={w} height="8" rx="4" {...solid} />
    case 'throughout':
      return <rect x="0" y="-3.5" width={w} height="7" {...solid} />
    case 'since':
      return <path d={`M0 -3.5H${w - POINT}L${w} 0L${w - POINT} 3.5H0Z`} {...solid} />
    case 'until':
      return <path d={`M${w} -3.5H${POINT}L0 0L${POINT} 3.5H${w}Z`} {...solid} />
    case 'either':
      return (
        <>
          <circle cx="4" cy="0" r="3.4" {...solid} />
          <circle cx={w - 4} cy="0" r="3.4" {...solid} />
          <path d={`M8 0H${w - 8}`} {...thin} stroke-dasharray="2 2" />
        </>
      )
    case 'within':
      return (
        <>
          <path d={`M0 -5v10M${w} -5v10`} {...thin} />
          <path d={`M0 0H${w}`} {...dashed} />
        </>
      )
    case 'before':
      return (
        <>
          <path d={`M${w} -5v10M${ARROW} -4L0 0l5 4`} {...thin} />
          <path d={`M${w} 0H1`} {...dashed} />
        </>
      )
    case 'after':
      return (
        <>
          <path d={`M0 -5v10M${w - ARROW} -4L${w} 0l-5 4`} {...thin} />
          <path d={`M0 0H${w - 1}`} {...dashed} />
        </>
      )
  }
}
