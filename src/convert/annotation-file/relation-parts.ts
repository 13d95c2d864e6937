import type { EventNote } from '../../records/events/note.js'
import type { RecordNote, Words } from '../../records/shared/notes.js'
import type { EventRule, LinkRule } from '../mapping/rules.js'
import { reportUnmapped, type Conversion } from './conversion.js'
import { dateOf } from './event-dates.js'
import {
  evidenceIn,
  markArgumentsUsed,
  participantsOf,
  placeOf,
  rolesOf,
  uniqueParticipants,
} from './event-notes.js'
import { argumentsIn, recordRefOf, reportOtherRoles, type Frame } from './frames.js'

/* Converts relations that add to records: to an event, or a link between two records. */

/** The events among the arguments of a relation. */
export const eventsIn = (conversion: Conversion, { arguments: all }: Frame): EventNote[] =>
  all.flatMap(({ target }) => {
    const ref = recordRefOf(conversion, target)
    return conversion.notes.events.filter(({ id }) => `events/${id}` === ref)
  })

/**
 * Adds an entity or a date that a relation joins to an event to that event, in the roles of the
 * rule.
 * @returns false unless exactly one of the arguments is an event. The reason is reported.
 */
export function extendEvent(conversion: Conversion, given: Frame, rule: EventRule): boolean {
  const { citer } = conversion
  const [event, ...others] = eventsIn(conversion, given)
  if (event === undefined || others.length > 0) {
    const reason = `is mapped to a part of an event, but ${event === undefined ? 'none' : 'more than one'} of its arguments is an event`
    reportUnmapped(conversion, given, reason)
    return false
  }
  const relation = {
    ...given,
    arguments: given.arguments.filter(
      ({ target }) => recordRefOf(conversion, target) !== `events/${event.id}`,
    ),
  }
  const roles = rolesOf(rule)
  const date = dateOf(conversion, relation, rule.date)
  const place = placeOf(conversion, relation, rule.place)
  if (date !== undefined && event.date !== undefined && event.date.edtf !== date.edtf)
    reportUnmapped(
      conversion,
      relation,
      `gives another date than "${event.date.edtf}": "${date.edtf}"`,
    )
  else if (date !== undefined) event.date ??= date
  if (place !== undefined && event.place !== undefined && event.place !== place)
    reportUnmapped(conversion, relation, `gives another place than "${event.place}": "${place}"`)
  else if (place !== undefined) event.place ??= place
  const participants = uniqueParticipants([
    ...(event.participants ?? []),
    ...participantsOf(conversion, relation, rule),
  ])
  if (participants.length > 0) event.participants = participants
  const evidence = evidenceIn(conversion, relation, roles).map((span) => citer.cite(span))
  if (evidence.length > 0) event.evidence = withPlaces(event.evidence, evidence)
  markArgumentsUsed(conversion, relation)
  reportOtherRoles(conversion, relation, roles)
  return true
}

const withPlaces = (places: EventNote['evidence'] = [], added: readonly Words[]): Words[] => {
  const all = [...(Array.isArray(places) ? places : [places]), ...added]
  return [...new Map(all.map((words) => [JSON.stringify(words), words])).values()]
}

/** Links an event to the records in the roles of its rule. All records must have ids. */
export function linkEvent(conversion: Conversion, frame: Frame, { links = {} }: EventRule): void {
  const { recordRefs, notes } = conversion
  const from = recordRefs.get(frame.id)
  const related = Object.entries(links).flatMap(([role, rel]) =>
    argumentsIn(frame, role).flatMap((argument) => {
      const to = recordRefOf(conversion, argument.target)
      if (to !== undefined && to !== from) return [{ rel, to }]
      const reason = `its ${argument.role} "${argument.target}" is not another record`
      reportUnmapped(conversion, frame, reason)
      return []
    }),
  )
  const event = notes.events.find(({ id }) => `events/${id}` === from)
  if (event !== undefined && related.length > 0) event.related = related
}

/**
 * Links the record in one role to the records in another role.
 * @returns false if one of the roles has no record. The reason is reported.
 */
export function convertLink(conversion: Conversion, frame: Frame, rule: LinkRule): boolean {
  const [from, to] = [rule.from, rule.to].map((role) =>
    argumentsIn(frame, role).map(({ target }) => recordRefOf(conversion, target)),
  ) as [(string | undefined)[], (string | undefined)[]]
  const [source] = from
  const targets = to.filter((ref) => ref !== undefined && ref !== source)
  const note = source === undefined ? undefined : noteAt(conversion, source)
  if (note === undefined || targets.length === 0) {
    const missing = note === undefined ? rule.from : rule.to
    reportUnmapped(
      conversion,
      frame,
      `is mapped to a link, but its ${missing} is not another record`,
    )
    return false
  }
  const links = targets.map((ref) => ({ rel: rule.link, to: ref! }))
  const related = [...(note.related ?? []), ...links]
  note.related = [...new Map(related.map((link) => [`${link.rel} ${link.to}`, link])).values()]
  reportOtherRoles(conversion, frame, [rule.from, rule.to])
  return true
}

function noteAt({ notes }: Conversion, ref: string): RecordNote | undefined {
  const [list, id] = ref.split('/')
  return (notes[list as keyof typeof notes] as RecordNote[]).find((one) => one.id === id)
}
