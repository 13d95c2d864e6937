import { DateError, parseDate } from '../../model/dates.js'
import type { Span } from '../../model/text.js'
import type { EventNote } from '../../records/events/note.js'
import type { DateNote, Words } from '../../records/shared/notes.js'
import type { EventRule } from '../mapping/rules.js'
import { subtypeOf } from '../mapping/subtype.js'
import { collapseSpaces, wordsOf } from '../../compose/words.js'
import { decideByAttributes, noteOf } from './attributes-and-comments.js'
import { reportUnmapped, takeRecordId, type Conversion } from './conversion.js'
import { argumentsIn, entityMentionedBy, idsOf, reportOtherRoles, type Frame } from './frames.js'
import { inTextOrder } from '../../compose/spans.js'

/** The longest label that an annotation file allows, in code points. */
const MAX_LABEL = 200

/** @returns false if the frame cannot become an event, which is then reported. */
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
  // The annotations of this API have no arguments, and their note is the label.
  const isLone = frame.id === trigger.id
  const roles = rolesOf(rule)
  const evidence = evidenceIn(conversion, frame, roles)
  const participants = participantsOf(conversion, frame, rule)
  const place = placeOf(conversion, frame, rule.place)
  const date = dateOf(conversion, frame, rule.date)
  notes.events.push({
    id: takeRecordId(conversion, 'events', frame),
    type: rule.event,
    ...subtypeOf(frame.type, rule.event, rule.subtype),
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

/**
 * Adds the arguments of a relation between an event and an entity or a date to that event, in the roles of
 * the rule.
 * @returns false if none or several of the arguments are events, which is then reported.
 */
export function extendEvent(conversion: Conversion, relation: Frame, rule: EventRule): boolean {
  const { citer, notes, recordRefs } = conversion
  const [event, ...others] = relation.arguments.flatMap(({ target }) =>
    notes.events.filter(({ id }) => `events/${id}` === recordRefs.get(target)),
  )
  if (event === undefined || others.length > 0) {
    const reason = `is mapped to a part of an event, but ${event === undefined ? 'none' : 'more than one'} of its arguments is an event`
    reportUnmapped(conversion, relation, reason)
    return false
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
  return true
}

const withPlaces = (places: EventNote['evidence'] = [], added: readonly Words[]): Words[] => {
  const all = [...(Array.isArray(places) ? places : [places]), ...added]
  return [...new Map(all.map((words) => [JSON.stringify(words), words])).values()]
}

const rolesOf = ({ place, date, participants = {}, links = {} }: EventRule) => [
  place,
  date,
  ...Object.keys(participants),
  ...Object.keys(links),
]

/** The spans of the arguments in some roles, in text order. */
const evidenceIn = (
  { textBoundById }: Conversion,
  frame: Frame,
  roles: readonly (string | undefined)[],
): Span[] =>
  inTextOrder(
    roles
      .flatMap((role) => argumentsIn(frame, role))
      .flatMap(({ target }) => textBoundById.get(target)?.spans ?? []),
  )

function markArgumentsUsed({ textBoundById, used }: Conversion, frame: Frame): void {
  for (const { target } of frame.arguments) {
    const textBound = textBoundById.get(target)
    if (textBound !== undefined) used.add(textBound)
  }
}

function shorten(label: string): string {
  const points = [...label]
  return points.length > MAX_LABEL ? `${points.slice(0, MAX_LABEL - 1).join('')}…` : label
}

function participantsOf(
  conversion: Conversion,
  frame: Frame,
  { participants = {} }: EventRule,
): NonNullable<EventNote['participants']> {
  const all = Object.entries(participants).flatMap(([role, part]) =>
    entitiesIn(conversion, frame, role).map((entity) => ({ entity, role: part })),
  )
  return uniqueParticipants(all)
}

const uniqueParticipants = (
  all: NonNullable<EventNote['participants']>,
): NonNullable<EventNote['participants']> => [
  ...new Map(all.map((one) => [`${one.entity} ${one.role}`, one])).values(),
]

function placeOf(
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

function dateOf(
  conversion: Conversion,
  frame: Frame,
  role: string | undefined,
): DateNote | undefined {
  const [date, ...others] = argumentsIn(frame, role).flatMap((argument): DateNote[] => {
    const spans = conversion.textBoundById.get(argument.target)?.spans ?? []
    const words = collapseSpaces(wordsOf(spans))
    const edtf = parseEdtf(words)
    if (edtf !== undefined)
      return [{ edtf, basis: 'stated', words: conversion.citer.citeAll(spans) }]
    const reason = `its ${argument.role} "${words}" is not an EDTF date: the words become evidence`
    reportUnmapped(conversion, frame, reason)
    return []
  })
  for (const { edtf } of others)
    reportUnmapped(conversion, frame, `has another date, but an event has one: "${edtf}"`)
  return date
}

function parseEdtf(words: string): string | undefined {
  try {
    return parseDate(words).edtf
  } catch (error) {
    if (error instanceof DateError) return undefined
    throw error
  }
}

/** Links an event to the records in the roles of its rule. All records must have their ids. */
export function linkEvent(conversion: Conversion, frame: Frame, { links = {} }: EventRule): void {
  const { recordRefs, notes } = conversion
  const from = recordRefs.get(frame.id)
  const related = Object.entries(links).flatMap(([role, rel]) =>
    argumentsIn(frame, role).flatMap((argument) => {
      const to = recordRefs.get(argument.target)
      if (to !== undefined && to !== from) return [{ rel, to }]
      const reason = `its ${argument.role} "${argument.target}" is not another record`
      reportUnmapped(conversion, frame, reason)
      return []
    }),
  )
  const event = notes.events.find(({ id }) => `events/${id}` === from)
  if (event !== undefined && related.length > 0) event.related = related
}
