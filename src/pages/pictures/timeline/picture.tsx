import { PICTURE_COPY } from '../../english/pictures.js'
import type { Telling } from '../../facts/telling.js'
import { groupedBy, number } from '../../english/words.js'
import {
  composePicture,
  type Drawn,
  type Picture,
  type PictureOptions,
  type Place,
} from '../compose.js'
import type { Painter } from '../paint.js'
import { layoutChart } from './chart.js'
import { isOnScale } from './chart-groups.js'
import { chartHeight, ChartView } from './chart-view.js'
import { layoutColumns } from './columns.js'
import { ColumnsView } from './columns-view.js'
import { colorOf, type TimelineItem } from './item.js'
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

/** Below this width, there is no room for a scale. */
const NARROW = 700

/** The timeline as a picture: on a scale where there is room, else as a list that runs down. */
export function timelinePicture(
  data: TimelineData,
  tell: Telling,
  options: PictureOptions,
): Picture {
  const { title, subtitle, items } = data
  return composePicture(
    {
      title,
      subtitle,
      description: PICTURE_COPY.timelineIs(items.length),
      isEmpty: items.length === 0,
      body: (paint, place) => {
        const look = { tell, paint, base: options.base }
        return options.width >= NARROW
          ? wideTimeline(items, look, place)
          : list(items, look, place, 300)
      },
      legend: (paint) =>
        timelineLegend(
          speakersOf(tell, namesOf(items, tell)),
          paint,
          new Set(items.map((item) => colorOf(item, tell))),
          items.some(({ entry }) => entry.disputed),
        ),
      foot: footOf(data),
    },
    options,
  )
}

interface Look {
  tell: Telling
  paint: Painter
  base: string
}

function list(
  items: readonly TimelineItem[],
  look: Look,
  { left, top, width }: Place,
  narrowest: number,
): Drawn {
  const columns = layoutColumns(items, look.tell, width, narrowest)
  return {
    height: columns.height,
    content: <ColumnsView columns={columns} left={left} top={top} {...look} />,
  }
}

const [GAP, PADDING, NARROWEST_COLUMN] = [28, 16, 176]
/** The share of the width that a list beside the scale may have, and the width below which it stands under it. */
const [LIST_SHARE, LIST_BESIDE] = [0.39, 1000]

/** All dates on a scale, and the records of dates with many in a list: beside the scale or below it, whichever is lower. */
function wideTimeline(items: readonly TimelineItem[], look: Look, place: Place): Drawn {
  const { left, top, width } = place
  const chartIn = (width: number): Drawn => {
    const chart = layoutChart(items, look.tell, width)
    return {
      height: chartHeight(chart),
      content: <ChartView chart={chart} left={left} top={top} {...look} />,
    }
  }
  const listed = groupedBy(items, ({ date }) => date.edtf)
    .filter(([, group]) => !isOnScale(group.length))
    .flatMap(([, group]) => group)
  if (listed.length === 0) return chartIn(width)
  const listWidth = Math.round(width * LIST_SHARE)
  const beside =
    width < LIST_BESIDE
      ? undefined
      : [
          chartIn(width - listWidth - GAP),
          panel(listed, look, { left: left + width - listWidth, top, width: listWidth }),
        ]
  const chart = chartIn(width)
  const below = [chart, panel(listed, look, { left, top: top + chart.height + GAP, width })]
  const heightBelow = chart.height + GAP + below[1]!.height
  const heightBeside = beside && Math.max(...beside.map(({ height }) => height))
  const isBeside = heightBeside !== undefined && heightBeside <= heightBelow
  return {
    height: isBeside ? heightBeside : heightBelow,
    content: (isBeside ? beside! : below).map(({ content }) => content),
  }
}

/** A list on a ground of its own. */
function panel(items: readonly TimelineItem[], look: Look, { left, top, width }: Place): Drawn {
  const inner = { left: left + PADDING, top: top + PADDING, width: width - 2 * PADDING }
  const { height, content } = list(items, look, inner, NARROWEST_COLUMN)
  return {
    height: height + 2 * PADDING,
    content: (
      <>
        <rect
          x={left}
          y={top}
          width={width}
          height={height + 2 * PADDING}
          {...look.paint('wash')}
        />
        {content}
      </>
    ),
  }
}

function footOf({ left, source }: TimelineData): string {
  return [
    PICTURE_COPY.timelineFrom(source),
    left.dated > 0 ? PICTURE_COPY.moreDated(number(left.dated)) : '',
    left.undated > 0 ? PICTURE_COPY.undated(number(left.undated)) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** The names of the speakers. */
function namesOf(items: readonly TimelineItem[], tell: Telling): Map<string, string> {
  const speakers = items.flatMap(({ entry }) => [
    ...(entry.by ? [entry.by] : []),
    ...(entry.attribution?.speakers ?? []),
  ])
  return new Map(speakers.map((speaker) => [speaker.id, tell.shortName(speaker)]))
}
