import type { Static } from 'typebox'
import type { TimelineEntryShape } from '../../../endpoints/timeline/schemas.js'
import type { DateValue } from '../../data/records.js'
import { sayersOf } from '../../facts/attribution.js'
import type { Telling } from '../../facts/telling.js'
import { articlePath, recordPath } from '../../links.js'
import { FACT_COPY } from '../../english/article.js'
import { dateWithBasis } from '../../english/dates.js'
import { whoSaidHow } from '../../english/terms.js'
import { capitalized, listed, quoted } from '../../english/words.js'
import type { Color } from '../paint.js'
import { wrap, type Label, type LabelRun } from '../wrap.js'

export type TimelineEntry = Static<typeof TimelineEntryShape>

/** A dated record on the timeline. */
export interface TimelineItem {
  entry: TimelineEntry
  date: DateValue
}

/** The color of a record: green if it is the article's own claim, else that of the speaker. */
export function colorOf({ entry }: TimelineItem, tell: Telling): Color {
  if (entry.kind === 'article') return 'ink'
  if (entry.kind === 'quote') return tell.voices.classOf(entry.by) as Color
  const [sayer] = entry.attribution === null ? [] : sayersOf(entry.attribution, tell)
  return sayer === undefined ? 'event' : (sayer.className as Color)
}

/** The words of a record: in the color of its speaker, in italics unless word for word. */
export function runsOf(item: TimelineItem, tell: Telling): LabelRun[] {
  const { entry } = item
  const color = colorOf(item, tell)
  if (entry.kind === 'article')
    return [{ text: `${entry.by === null ? '' : `${entry.by.name}: `}${entry.label}`, bold: true }]
  if (entry.medium !== null) {
    const isReported = entry.quoteKind === 'indirect'
    const words = entry.label.replace(/,$/, '')
    const named = entry.by === null ? entry.speakerText : tell.shortName(entry.by)
    const who = capitalized(named ?? FACT_COPY.unnamedSpeaker)
    return [
      { text: `${whoSaidHow(who, entry.medium)}: `, bold: true, color },
      { text: isReported ? words : quoted(words), color, italic: isReported },
    ]
  }
  const sayers = entry.attribution === null ? [] : sayersOf(entry.attribution, tell)
  if (sayers.length === 0) return [{ text: entry.label }]
  return [
    {
      text: `${capitalized(listed(sayers.map(({ name }) => name)).join(''))}: `,
      bold: true,
      color,
    },
    { text: entry.label, color, italic: true },
  ]
}

/** The contradictions of a record, wrapped to a width; undefined if it has none. */
export function disputeOf({ entry }: TimelineItem, width: number, size: number): Label | undefined {
  const [about] = entry.disputedIn
  return about && wrap([{ text: `≠ ${about.name}`, color: 'conflict', bold: true }], width, size, 2)
}

/** The words of a record, after its date. */
export const titleOf = ({ date, entry }: TimelineItem): string =>
  `${dateWithBasis(date)}: ${entry.label}`

/** The page of a record. */
export const pathOf = ({ entry: { kind, id } }: TimelineItem): string =>
  kind === 'article' ? articlePath(id) : recordPath(kind, id)
