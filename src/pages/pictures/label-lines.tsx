import type { Color, Painter } from './paint.js'
import { isMeasured, textWidth } from './text-width.js'
import type { Label, LabelRun } from './wrap.js'

/** One decimal is enough, and keeps files small and the same everywhere. */
export const round = (value: number): number => Math.round(value * 10) / 10

interface Props {
  paint: Painter
  label: Label
  x: number
  /** The baseline of the first line. */
  y: number
  size: number
  lineHeight: number
  anchor?: 'start' | 'middle' | 'end'
  fill?: Color
  /** The width of a rim in the color of the ground, which keeps lines behind from crossing the words. */
  halo?: number
}

/** A label as lines of text. */
export const LabelLines = (props: Props) => {
  const { paint, label, x, y, size, lineHeight, anchor = 'start', fill = 'ink', halo } = props
  return (
    <>
      {label.lines.map((line, i) => (
        <text
          key={i}
          x={round(x)}
          y={round(y + i * lineHeight)}
          font-size={size}
          text-anchor={anchor === 'start' ? undefined : anchor}
          paint-order={halo === undefined ? undefined : 'stroke'}
          stroke-width={halo}
          stroke-linejoin={halo === undefined ? undefined : 'round'}
          textLength={lengthOf(line, size)}
          {...paint(fill, halo === undefined ? undefined : 'paper')}
        >
          {line.map(({ text, bold, italic, color }, j) => (
            <tspan
              key={j}
              font-weight={bold === true ? 700 : undefined}
              font-style={italic === true ? 'italic' : undefined}
              {...(color && paint(color))}
            >
              {text}
            </tspan>
          ))}
        </text>
      ))}
    </>
  )
}

/**
 * The length that a line must have. A reader without the fonts of the tables sees it a little narrower or wider spaced, but
 * nothing overlaps. Scripts that are not measured keep their own length, since spacing would tear joined letters apart.
 */
function lengthOf(line: readonly LabelRun[], size: number): number | undefined {
  if (!line.every(({ text }) => isMeasured(text))) return undefined
  return round(line.reduce((sum, { text, bold }) => sum + textWidth(text, size, bold), 0))
}
