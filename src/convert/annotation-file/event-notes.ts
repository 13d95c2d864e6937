import type { Span } from '../../model/text/text.js'
import type { EventNote } from '../../records/events/note.js'
import type { EventRule } from '../mapping/rules.js'
import { subtypeOf } from '../mapping/subtype.js'
import { collapseSpaces, wordsOf } from '../../compose/words.js'
import { decideByAttributes, noteOf, subtypeByAttributes } from './attributes-and-comments.js'
import { reportUnmapped, takeRecordId, type Conversion } from './conversion.js'
import { dateOf } from './event-dates.js'
import { argumentsIn, entityMentionedBy, idsOf, reportOtherRoles, type Frame } from './frames.js'
import { inTextOrder } from '../../compose/span-order.js'

/** The maximum length of a label in an annotation file, in code points. */
const MAX_LABEL = 200

/** @returns false if the frame cannot become an event. The reason is reported. */
export function convertEvent(conversion: Conversion, frame: Frame, rule: EventRule): boolean {
  const { trigger } = frame
  if (trigger === undefined) {
    const reason = 'has no words of its own that state an event'
    reportUnmapped(conversion, frame, reason)
    return false
  }
  const { citer, notes } = conversion
  const ids = idsOf(frame)
  const note = noteOf(conversion, ids)
  // Annotations of this API have no arguments, and their note is the label.
  const isLone = frame.id === trigger.id
  const roles = rolesOf(rule)
  const evidence = evidenceIn(conversion, frame, roles)
  const participants = participantsOf(conversion, frame, rule)
  const place = placeOf(conversion, frame, rule.place)
  const date = dateOf(conversion, frame, rule.date)
  notes.events.push({
    id: takeRecordId(conversion, 'events', frame),
    type: rule.event,
    ...subtypeOf(frame.type, rule.event, subtypeByAttributes(conversion, ids) ?? rule.subtype),
    label: shorten(collapseSpaces((isLone ? note : undefined) ?? wordsOf(trigger.spans))),
    status: decideByAttributes(conversion, ids, 'status') ?? rule.status ?? 'unstated',
    content: citer.citeAll(trigger.spans),
    ...(date !== undefined && { date }),
    ...(place !== undefined && { place }),
    ...(participants.length > 0 && { participants }),
    ...citer.citeAs('evidence', evidence),
    ...(note !== undefined && !isLone && { note }),
  })
  if (evidence.length > 0) markArgumentsUsed(conversion, frame)
  reportOtherRoles(conversion, frame, roles)
  return true
}

export const rolesOf = ({ place, date, participants = {}, links = {} }: EventRule) => [
  place,
  date,
  ...Object.keys(participants),
  ...Object.keys(links),
]

/** The spans of the arguments in some roles, in text order. */
export const evidenceIn = (
  { textBoundById }: Conversion,
  frame: Frame,
  roles: readonly (string | undefined)[],
): Span[] =>
  inTextOrder(
    roles
      .flatMap((role) => argumentsIn(frame, role))
      .flatMap(({ target }) => textBoundById.get(target)?.spans ?? []),
  )

export function markArgumentsUsed({ textBoundById, used }: Conversion, frame: Frame): void {
  for (const { target } of frame.arguments) {
    const textBound = textBoundById.get(target)
    if (textBound !== undefined) used.add(textBound)
  }
}

function shorten(label: string): string {
  const points = [...label]
  return points.length > MAX_LABEL ? `${points.slice(0, MAX_LABEL - 1).join('')}…` : label
}

export function participantsOf(
  conversion: Conversion,
  frame: Frame,
  { participants = {} }: EventRule,
): NonNullable<EventNote['participants']> {
  const all = Object.entries(participants).flatMap(([role, part]) =>
    entitiesIn(conversion, frame, role).map((entity) => ({ entity, role: part })),
  )
  return uniqueParticipants(all)
}

export const uniqueParticipants = (
  all: NonNullable<EventNote['participants']>,
): NonNullable<EventNote['participants']> => [
  ...new Map(all.map((one) => [`${one.entity} ${one.role}`, one])).values(),
]

export function placeOf(
  conversion: Conversion,
  frame: Frame,
  role: string | undefined,
): string | undefined {
  const [place, ...others] = new Set(entitiesIn(conversion, frame, role))
  for (const other of others)
    reportUnmapped(conversion, frame, `has another place, but an event has one: "${other}"`)
  return place
}

function entitiesIn(conversion: Conversion, frame: Frame, role: string | undefined): string[] {
  return argumentsIn(frame, role).flatMap((argument) => {
    const entity = entityMentionedBy(conversion, conversion.textBoundById.get(argument.target))
    if (entity !== undefined) return entity
    const reason = `its ${argument.role} "${argument.target}" is not an entity: its words become evidence`
    reportUnmapped(conversion, frame, reason)
    return []
  })
}
