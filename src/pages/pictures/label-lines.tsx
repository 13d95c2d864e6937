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
  /** Puts the words on the ground, which keeps lines behind from crossing them. */
  onGround?: boolean
}

/** A label as lines of text. */
export const LabelLines = (props: Props) => {
  const { paint, label, x, y, size, lineHeight, anchor = 'start', fill = 'ink' } = props
  return (
    <>
      {props.onGround === true && <Ground {...props} />}
      {label.lines.map((line, i) => (
        <text
          key={i}
          x={round(x)}
          y={round(y + i * lineHeight)}
          font-size={size}
          text-anchor={anchor === 'start' ? undefined : anchor}
          {...lengthOf(line, size)}
          {...paint(fill)}
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

function Ground({ paint, label, x, y, size, lineHeight, anchor = 'start' }: Props) {
  const width = label.width + 6
  const left = anchor === 'start' ? x - 3 : anchor === 'middle' ? x - width / 2 : x - width + 3
  return (
    <rect
      x={round(left)}
      y={round(y - size)}
      width={round(width)}
      height={round(label.lines.length * lineHeight)}
      {...paint('paper')}
    />
  )
}

/**
 * The length that a line must have. A reader without the fonts of the tables sees its letters a little narrower or wider, but
 * nothing overlaps. Scripts that are not measured keep their own length.
 */
function lengthOf(line: readonly LabelRun[], size: number) {
  if (!line.every(({ text }) => isMeasured(text))) return {}
  const length = line.reduce((sum, { text, bold }) => sum + textWidth(text, size, bold), 0)
  return { textLength: round(length), lengthAdjust: 'spacingAndGlyphs' }
}
