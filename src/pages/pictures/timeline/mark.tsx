import type { DateValue } from '../../data/records.js'
import { shapeOf, type DateShapeName } from '../../parts/date-mark.js'
import type { Color, Painter, Paint } from '../paint.js'

/* The marks of time in pictures: the grammar of the small marks of pages. Filled: the text states the date; hollow: inferred. */

const WIDTH = 22
const STROKE = 1.6

interface Props {
  date: Pick<DateValue, 'edtf' | 'extent' | 'precision' | 'basis'>
  /** The left end and the middle of the mark. */
  x: number
  y: number
  color: Color
  paint: Painter
}

export function TimeMark({ date, x, y, color, paint }: Props) {
  const shape = shapeOf(date as DateValue)
  const solid = {
    'stroke-width': STROKE,
    ...paint(date.basis === 'stated' ? color : 'paper', color),
  }
  const thin = { 'stroke-width': STROKE, ...paint('none', color) }
  return (
    <g transform={`translate(${x} ${y})`}>
      <Shape shape={shape} solid={solid} thin={thin} />
    </g>
  )
}

type Stroke = Paint & { 'stroke-width': number }

function Shape({ shape, solid, thin }: { shape: DateShapeName; solid: Stroke; thin: Stroke }) {
  const dashed = { ...thin, 'stroke-dasharray': '3.5 3' }
  switch (shape) {
    case 'day':
      return <circle cx={WIDTH / 2} cy="0" r="4" {...solid} />
    case 'month':
      return <rect x="4" y="-4" width={WIDTH - 8} height="8" rx="4" {...solid} />
    case 'year':
      return <rect x="0" y="-4" width={WIDTH} height="8" rx="4" {...solid} />
    case 'throughout':
      return <rect x="0" y="-3.5" width={WIDTH} height="7" {...solid} />
    case 'since':
      return <path d="M0 -3.5H15L22 0L15 3.5H0Z" {...solid} />
    case 'until':
      return <path d="M22 -3.5H7L0 0L7 3.5H22Z" {...solid} />
    case 'either':
      return (
        <>
          <circle cx="4" cy="0" r="3.4" {...solid} />
          <circle cx="18" cy="0" r="3.4" {...solid} />
          <path d="M8 0h6" {...thin} stroke-dasharray="2 2" />
        </>
      )
    case 'within':
      return (
        <>
          <path d="M0 -5v10M22 -5v10" {...thin} />
          <path d="M0 0H22" {...dashed} />
        </>
      )
    case 'before':
      return (
        <>
          <path d="M22 -5v10M5 -4L0 0l5 4" {...thin} />
          <path d="M22 0H1" {...dashed} />
        </>
      )
    case 'after':
      return (
        <>
          <path d="M0 -5v10M17 -4L22 0l-5 4" {...thin} />
          <path d="M0 0H21" {...dashed} />
        </>
      )
  }
}
