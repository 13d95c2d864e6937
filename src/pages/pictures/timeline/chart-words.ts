import { shortDate } from '../../english/dates.js'
import { PICTURE_COPY } from '../../english/pictures.js'
import { capitalized, number } from '../../english/words.js'
import type { Telling } from '../../facts/telling.js'
import { wrap, type Label } from '../wrap.js'
import type { Group } from './chart-groups.js'
import { disputeOf, runsOf, type TimelineItem } from './item.js'

/* The words beside a mark on the scale: its date, and the words of each of its records. */

export const [SIZE, LINE] = [12, 15]
const [MOST_LINES, PART_GAP] = [5, 3]

/** The words of one record. */
export interface Part {
  item: TimelineItem | undefined
  label: Label
  dispute: Label | undefined
  /** From the top of the block. */
  y: number
}

export interface Words {
  parts: Part[]
  width: number
  height: number
}

export function wordsOf({ items, date, isListed }: Group, tell: Telling, width: number): Words {
  const time = { text: `${capitalized(shortDate(date))} `, bold: true }
  const labels: Omit<Part, 'y'>[] = isListed
    ? [
        {
          item: undefined,
          label: wrap(
            [time, { text: PICTURE_COPY.factsListed(number(items.length)) }],
            width,
            SIZE,
            2,
          ),
          dispute: undefined,
        },
      ]
    : items.map((item, i) => ({
        item,
        label: wrap([...(i === 0 ? [time] : []), ...runsOf(item, tell)], width, SIZE, MOST_LINES),
        dispute: disputeOf(item, width, SIZE - 1),
      }))
  let y = 0
  const parts = labels.map((part): Part => {
    const at = y
    y += (part.label.lines.length + (part.dispute?.lines.length ?? 0)) * LINE + PART_GAP
    return { ...part, y: at }
  })
  const widths = parts.flatMap(({ label, dispute }) => [label.width, dispute?.width ?? 0])
  return { parts, width: Math.max(...widths), height: y - PART_GAP }
}
