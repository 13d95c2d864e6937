import { round } from '../label-lines.js'
import type { Painter } from '../paint.js'
import { TICK_SIZE, type TimeScale } from './scale.js'

/* The words of an axis of time, for the timeline and for the strip of the front page. */

interface Props {
  scale: TimeScale
  /** The left edge of the scale. */
  left: number
  /** The baseline of the words. */
  y: number
  paint: Painter
}

/** The labels of the axis, each from its date on. */
export const TickLabels = ({ scale, left, y, paint }: Props) =>
  scale.ticks.map(({ x, label }) => (
    <text
      key={`${label} ${x}`}
      x={round(left + x)}
      y={round(y)}
      font-size={TICK_SIZE}
      {...paint('ink3')}
    >
      {label}
    </text>
  ))

/** The labels of the breaks: the time that each leaves out. */
export const BreakLabels = ({ scale, left, y, paint }: Props) =>
  scale.breaks.map((gap) => (
    <text
      key={gap.left}
      x={round(left + (gap.left + gap.right) / 2)}
      y={round(y)}
      font-size="10.5"
      font-style="italic"
      text-anchor="middle"
      {...paint('ink3')}
    >
      {gap.label}
    </text>
  ))
