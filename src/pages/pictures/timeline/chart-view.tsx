import type { Telling } from '../../facts/telling.js'
import { LabelLines, round } from '../label-lines.js'
import type { Painter } from '../paint.js'
import { BreakLabels, TickLabels } from './axis.js'
import type { Block, Chart } from './chart.js'
import { LINE, SIZE, type Part } from './chart-words.js'
import { ItemLink, Wave } from './item-view.js'
import { TimeMark } from './mark.js'

interface Look {
  tell: Telling
  paint: Painter
  base: string
}

/** The height of the axis above the scale, and of the labels below it. */
export const [AXIS, AXIS_END] = [46, 20]
/** From this height on, the labels of the axis stand below, too. */
const TALL = 420

export const chartHeight = ({ height }: Chart): number =>
  AXIS + height + (height > TALL ? AXIS_END : 0)

/** A scale with dates on it, with its upper left corner at a place. */
export function ChartView({
  chart,
  left,
  top,
  ...look
}: Look & { chart: Chart; left: number; top: number }) {
  return (
    <>
      <Axis chart={chart} left={left} top={top} paint={look.paint} />
      {chart.blocks.map((block, i) => (
        <BlockOf key={i} block={block} left={left} top={top + AXIS} {...look} />
      ))}
    </>
  )
}

function Axis({
  chart: { scale, offset, height },
  left,
  top,
  paint,
}: {
  chart: Chart
  left: number
  top: number
  paint: Painter
}) {
  const at = (x: number): number => round(left + offset + x)
  const line = top + 18
  const isTall = height > TALL
  const bottom = round(top + AXIS + height + 4)
  const words = { scale, left: left + offset, paint }
  return (
    <>
      {scale.ticks.map(({ x }) => (
        <path key={x} d={`M${at(x)} ${top + 38}V${bottom}`} {...paint('none', 'line')} />
      ))}
      {scale.periods.map(({ left, right }) => (
        <path
          key={left}
          d={`M${at(left)} ${line}H${at(right)}${scale.ticks
            .filter(({ x }) => x >= left && x <= right)
            .map(({ x }) => `M${at(x)} ${line}v5`)
            .join('')}`}
          stroke-width="1.5"
          {...paint('none', 'ink2')}
        />
      ))}
      {scale.breaks.map((gap) => {
        const middle = (gap.left + gap.right) / 2
        return (
          <path
            key={gap.left}
            d={`M${at(middle - 6)} ${line + 5}l5 -10M${at(middle + 1)} ${line + 5}l5 -10`}
            stroke-width="1.2"
            {...paint('none', 'ink3')}
          />
        )
      })}
      <BreakLabels {...words} y={top + 7} />
      <TickLabels {...words} y={top + 34} />
      {isTall && <TickLabels {...words} y={bottom + 13} />}
    </>
  )
}

function BlockOf({
  block,
  left,
  top,
  paint,
  base,
}: Look & { block: Block; left: number; top: number }) {
  const { date, color, parts, x, anchor, wordsY } = block
  const mark = (
    <TimeMark
      date={date}
      x={round(left + block.left)}
      y={round(top + block.y + 6)}
      width={round(block.right - block.left)}
      color={color}
      paint={paint}
    />
  )
  return (
    <>
      {parts.map((part, i) => {
        const words = (
          <PartOf
            part={part}
            x={round(left + x)}
            y={round(top + wordsY + part.y)}
            anchor={anchor}
            paint={paint}
          />
        )
        const drawn = (
          <>
            {i === 0 && mark}
            {words}
          </>
        )
        return part.item === undefined ? (
          <g key={i}>{drawn}</g>
        ) : (
          <ItemLink key={i} item={part.item} base={base}>
            {drawn}
          </ItemLink>
        )
      })}
    </>
  )
}

function PartOf({
  part: { label, dispute },
  x,
  y,
  anchor,
  paint,
}: {
  part: Part
  x: number
  y: number
  anchor: Block['anchor']
  paint: Painter
}) {
  const words = { paint, x, anchor, lineHeight: LINE }
  const end = y + label.lines.length * LINE
  return (
    <>
      <LabelLines {...words} label={label} y={y + SIZE} size={SIZE} />
      {dispute && (
        <>
          <Wave
            x={anchor === 'start' ? x - 5 : x + 5}
            from={y + 2}
            to={end + dispute.lines.length * LINE - 2}
            paint={paint}
          />
          <LabelLines {...words} label={dispute} y={end + SIZE} size={SIZE - 1} />
        </>
      )}
    </>
  )
}
