import type { ComponentChildren } from 'preact'
import type { Telling } from '../../facts/telling.js'
import { number, plural } from '../../words.js'
import { LabelLines, round } from '../label-lines.js'
import { painter, type Painter, type Theme } from '../paint.js'
import type { PictureFrame } from '../picture.js'
import { wavy } from '../wavy.js'
import { wrap } from '../wrap.js'
import { colorOf, pathOf, type TimelineItem } from './item.js'
import { TimeMark } from './mark.js'
import {
  HEAD_LINE,
  HEAD_SIZE,
  INDENT,
  layoutTimeline,
  LINE,
  SIZE,
  type ItemRow,
  type PlacedRow,
} from './layout.js'
import { speakersOf, timelineLegend } from './legend.js'

export interface TimelineData {
  items: readonly TimelineItem[]
  /** Dated records that are not shown, and records without a date. */
  left: { dated: number; undated: number }
  title: string
  subtitle: string
  /** The address of the same in the API. */
  source: string
}

export interface PictureOptions {
  theme: Theme
  width: number
  /** The origin that links begin with, or ''. A picture on another site needs it. */
  base: string
}

export interface Picture {
  frame: PictureFrame
  drawn: ComponentChildren
}

const MARGIN = 20

/** The timeline as a picture. */
export function timelinePicture(
  data: TimelineData,
  tell: Telling,
  { theme, width, base }: PictureOptions,
): Picture {
  const paint = painter(theme)
  const isInPage = theme === 'page'
  const margin = isInPage ? 1 : MARGIN
  const inner = width - 2 * margin
  const title = wrap([{ text: data.title, bold: true }], inner, 20, 3)
  const subtitle = wrap([{ text: data.subtitle, color: 'ink2' }], inner, 12, 2)
  const top = isInPage ? 8 : 18 + title.lines.length * 24 + subtitle.lines.length * 15 + 22
  const layout = layoutTimeline(data.items, tell, inner)
  const bottom = top + layout.height + 14
  const legend = timelineLegend(speakersOf(tell, namesOf(data.items, tell)), paint, {
    x: margin,
    y: bottom + 18,
    width: inner,
    hasConflict: data.items.some(({ entry }) => entry.disputed),
  })
  const foot = wrap([{ text: footOf(data), color: 'ink3' }], inner, 10.5, 4)
  const footTop = bottom + 18 + legend.height + 12
  const drawn = (
    <>
      {!isInPage && (
        <>
          <LabelLines paint={paint} label={title} x={margin} y={36} size={20} lineHeight={24} />
          <LabelLines
            paint={paint}
            label={subtitle}
            x={margin}
            y={20 + title.lines.length * 24 + 14}
            size={12}
            lineHeight={15}
          />
        </>
      )}
      {layout.rows.map((row, i) => (
        <RowOf key={i} row={row} top={top} left={margin} tell={tell} paint={paint} base={base} />
      ))}
      <path d={`M${margin} ${round(bottom)}H${width - margin}`} {...paint('none', 'line')} />
      {legend.drawn}
      <LabelLines paint={paint} label={foot} x={margin} y={footTop} size={10.5} lineHeight={14} />
    </>
  )
  const height = Math.ceil(footTop + foot.lines.length * 14 + 4)
  return {
    frame: {
      theme,
      width,
      height,
      title: `${data.title}: ${data.subtitle}`,
      description: `${plural(data.items.length, 'dated fact')} in the order of time. Inferred dates are hollow, dates given in the text are filled; uncertain dates are dashed, durations are solid bars.`,
    },
    drawn,
  }
}

function footOf({ left, source }: TimelineData): string {
  const more = left.dated > 0 ? ` ${number(left.dated)} more facts are dated.` : ''
  const undated = left.undated > 0 ? ` ${number(left.undated)} have no date.` : ''
  return `Verbatim, from ${source}. Each fact links to the words that state it.${more}${undated}`
}

/** What to call the speakers. */
function namesOf(items: readonly TimelineItem[], tell: Telling): Map<string, string> {
  const speakers = items.flatMap(({ entry }) => [
    ...(entry.by ? [entry.by] : []),
    ...(entry.attribution?.speakers ?? []),
  ])
  return new Map(speakers.map((speaker) => [speaker.id, tell.shortName(speaker)]))
}

interface RowProps {
  row: PlacedRow
  top: number
  left: number
  tell: Telling
  paint: Painter
  base: string
}

function RowOf({ row, top, left, tell, paint, base }: RowProps) {
  const [x, y] = [left + row.x, top + row.y]
  if (row.type === 'gap')
    return (
      <>
        <path
          d={`M${round(x + 11)} ${y - 2}l4 4l-8 4l8 4l-4 4`}
          stroke-width="1.2"
          {...paint('none', 'ink3')}
        />
        <text
          x={round(x + INDENT)}
          y={y + 10}
          font-size="11"
          font-style="italic"
          {...paint('ink3')}
        >
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
  return <ItemOf row={row} x={x} y={y} tell={tell} paint={paint} base={base} />
}

interface ItemProps extends Omit<RowProps, 'row' | 'top' | 'left'> {
  row: ItemRow
  x: number
  y: number
}

function ItemOf({ row: { item, label, dispute }, x, y, tell, paint, base }: ItemProps) {
  const textX = x + INDENT
  const height = (label.lines.length + (dispute?.lines.length ?? 0)) * LINE
  return (
    <a href={base + pathOf(item)}>
      <title>{`${item.date.text}: ${item.entry.label}`}</title>
      <TimeMark date={item.date} x={round(x)} y={y + 8} color={colorOf(item, tell)} paint={paint} />
      <LabelLines
        paint={paint}
        label={label}
        x={textX}
        y={y + SIZE}
        size={SIZE}
        lineHeight={LINE}
      />
      {dispute && (
        <>
          <path
            d={wavy([textX - 6, y + 1], [textX - 6, y + height - 2])}
            stroke-width="1.6"
            {...paint('none', 'conflict')}
          />
          <LabelLines
            paint={paint}
            label={dispute}
            x={textX}
            y={y + label.lines.length * LINE + SIZE}
            size={SIZE - 1}
            lineHeight={LINE}
          />
        </>
      )}
    </a>
  )
}
