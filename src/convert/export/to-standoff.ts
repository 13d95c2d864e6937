import type { Span } from '../../model/text/text.js'
import type { CitationRole } from '../../model/vocabulary/text.js'
import { spansKey } from '../../compose/span-order.js'
import { asList, asObject, asString, type JsonObject } from '../json-values.js'
import { emptyStandoff, type Argument, type PublishedRecord } from '../standoff/standoff.js'
import {
  countNotHeld,
  type ExportedArticle,
  type ExportedDocument,
  type NotHeld,
} from './document.js'
import { createMentions, type Mentions } from './mentions.js'

/*
 * Turns records into standoff annotations. A mention has the type of its entity, a figure the name
 * of its kind. Quotes and events become events whose trigger is their content. A relation joins two
 * mentions. The default mapping turns all of them back into records.
 */

/** The document that is being built. */
export interface State extends ExportedDocument {
  mentions: Mentions
  notHeld: NotHeld
  /** The id of the structure that each quote and event became, by its reference. */
  idByRef: Map<string, string>
}

/** The roles of arguments, by the roles of citations in quotes. */
const QUOTE_ROLES = { speaker: 'Source', cue: 'Cue', addressee: 'Addressee', evidence: 'Evidence' }
/** Properties about the origin of a record. Only Web Annotations keep them. */
const PROVENANCE = ['id', 'origin', 'reviewed']

export function toStandoff(article: ExportedArticle, notHeld: NotHeld): ExportedDocument {
  const { id, head, text, records } = article
  const standoff = emptyStandoff(id, text)
  const mentions = createMentions(standoff, records)
  const state: State = { id, head, standoff, mentions, notHeld, idByRef: new Map() }
  for (const record of records) ADDERS[record.type]?.(record, state)
  for (const { type } of records)
    if (ADDERS[type] === undefined && type !== 'mention') countNotHeld(notHeld, type)
  for (const record of records) addLinks(record, state)
  return { id, head, standoff }
}

type Adder = (record: PublishedRecord, state: State) => void
const ADDERS: Partial<Record<string, Adder>> = {
  quote: addQuote,
  event: addEvent,
  figure: addFigure,
  relation: addRelation,
}

export const spansOf = ({ citations }: PublishedRecord, role: CitationRole): Span[] =>
  citations.filter((citation) => citation.role === role).map(({ span }) => span)

/** Adds an annotation of words. @returns its id. */
function addWords({ standoff }: State, type: string, spans: readonly Span[]): string {
  const id = `T${standoff.textBounds.length + 1}`
  const unique = new Map(spans.map((span) => [spansKey([span]), span]))
  const sorted = [...unique.values()].toSorted((a, b) => a.start - b.start)
  standoff.textBounds.push({ id, type, line: 0, spans: sorted })
  return id
}

function addAttribute({ standoff }: State, target: string, type: string, value: unknown): void {
  if (value === undefined || value === null) return
  const id = `A${standoff.attributes.length + 1}`
  standoff.attributes.push({
    id,
    type,
    line: 0,
    target,
    value: asString(value) ?? JSON.stringify(value),
  })
}

function addComment({ standoff }: State, target: string, value: unknown): void {
  const text = asString(value)
  const id = `#${standoff.comments.length + 1}`
  if (text !== undefined)
    standoff.comments.push({ id, type: 'AnnotatorNotes', line: 0, target, text })
}

function addStructure(
  { standoff, idByRef }: State,
  ref: string,
  type: string,
  all: readonly Argument[],
  trigger?: string,
): string {
  const kind = trigger === undefined ? 'relation' : 'event'
  const number = standoff.structures.filter((one) => one.kind === kind).length + 1
  const id = `${kind === 'event' ? 'E' : 'R'}${number}`
  standoff.structures.push({
    ...{ id, type, line: 0, kind, arguments: [...all] },
    ...(trigger !== undefined && { trigger }),
  })
  idByRef.set(ref, id)
  return id
}

/** Counts the properties and the cited words of a record that are not written. */
function countRest(
  { type, note, citations }: PublishedRecord,
  held: readonly string[],
  heldRoles: readonly string[],
  { notHeld }: State,
): void {
  for (const key of Object.keys(note))
    if (!held.includes(key) && !PROVENANCE.includes(key) && key !== 'related')
      countNotHeld(notHeld, `${type} ${key}`)
  for (const role of new Set(citations.map((citation) => citation.role)))
    if (role !== 'content' && !heldRoles.includes(role))
      countNotHeld(notHeld, `${type} ${role} words`)
}

function addQuote(record: PublishedRecord, state: State): void {
  const { note, id } = record
  const trigger = addWords(state, 'Quote', spansOf(record, 'content'))
  const all = Object.entries(QUOTE_ROLES).flatMap(([citationRole, role]): Argument[] => {
    const spans = spansOf(record, citationRole as CitationRole)
    const entity = asString(note[citationRole])
    const named =
      spans.length === 0
        ? state.mentions.nearest(entity, spansOf(record, 'content'))
        : state.mentions.withWords(entity, spans)
    if (named !== undefined) return [{ role, target: named }]
    if (entity !== undefined) countNotHeld(state.notHeld, `quote ${citationRole} without a mention`)
    return spans.length === 0 ? [] : [{ role, target: addWords(state, role, spans) }]
  })
  addStructure(state, `quotes/${id}`, 'Quote', all, trigger)
  addAttribute(state, trigger, 'Kind', note.kind)
  addAttribute(state, trigger, 'Medium', note.medium)
  addAttribute(state, trigger, 'Subtype', note.subtype)
  addComment(state, trigger, note.note)
  const held = ['kind', 'medium', 'subtype', 'note', 'speaker', 'addressee']
  countRest(record, held, Object.keys(QUOTE_ROLES), state)
}

function addEvent(record: PublishedRecord, state: State): void {
  const { note, id } = record
  const content = spansOf(record, 'content')
  const type = asString(note.type) ?? 'event'
  const trigger = addWords(state, type, content)
  const parts = asList(note.participants).map((part) => asObject(part) ?? {})
  const named = [
    ...parts,
    ...(note.place === undefined ? [] : [{ role: 'Place', entity: note.place }]),
  ]
  const all = named.flatMap(({ role, entity }: JsonObject): Argument[] => {
    const target = state.mentions.nearest(asString(entity), content)
    if (target !== undefined) return [{ role: asString(role)!, target }]
    countNotHeld(state.notHeld, `event ${asString(role)!} without a mention`)
    return []
  })
  const dated = addDate(record, state)
  if (dated !== undefined) all.push({ role: 'Date', target: dated })
  addStructure(state, `events/${id}`, type, all, trigger)
  addAttribute(state, trigger, 'Status', note.status)
  addAttribute(state, trigger, 'Subtype', note.subtype)
  addComment(state, trigger, note.note)
  const isLabelled = note.label === content.map(({ exact }) => exact).join(' ')
  const label = isLabelled ? ['label'] : []
  const held = ['type', 'status', 'subtype', 'note', 'participants', 'place', 'date', ...label]
  countRest(record, held, ['date'], state)
}

/**
 * Adds the words of a date, with its value as an attribute. A date without words of its own is
 * counted.
 */
function addDate(record: PublishedRecord, state: State): string | undefined {
  const edtf = asString(asObject(record.note.date)?.edtf)
  const words = spansOf(record, 'date')
  if (edtf === undefined) return undefined
  if (words.length === 0) {
    countNotHeld(state.notHeld, `${record.type} date without words`)
    return undefined
  }
  const id = addWords(state, 'Date', words)
  addAttribute(state, id, 'value', edtf)
  return id
}

function addFigure(record: PublishedRecord, state: State): void {
  const { note } = record
  const id = addWords(state, asString(note.kind) ?? 'figure', spansOf(record, 'content'))
  addAttribute(state, id, 'Bound', note.bound)
  addAttribute(state, id, 'Subtype', note.subtype)
  addComment(state, id, note.measure)
  countRest(record, ['kind', 'bound', 'subtype', 'measure', 'value', 'unit', 'currency'], [], state)
}

/**
 * Adds a relation between the mentions that are nearest to its words. The words themselves are
 * counted.
 */
function addRelation(record: PublishedRecord, state: State): void {
  const { note, id, type: kind } = record
  const content = spansOf(record, 'content')
  const ends = [note.subject, note.object].map((entity) =>
    state.mentions.nearest(asString(entity), content),
  )
  const [subject, object] = ends
  if (subject === undefined || object === undefined) {
    countNotHeld(state.notHeld, `${kind} without mentions of both ends`)
    return
  }
  const relation = addStructure(state, `relations/${id}`, asString(note.predicate) ?? kind, [
    { role: 'Arg1', target: subject },
    { role: 'Arg2', target: object },
  ])
  addAttribute(state, relation, 'Subtype', note.subtype)
  addComment(state, relation, note.note)
  countNotHeld(state.notHeld, 'relation content words')
  countRest(record, ['subject', 'predicate', 'object', 'subtype', 'note'], [], state)
}

/** The kinds of records whose links are written. */
const LINKED = ['quote', 'event']

/** Adds the links between quotes and events as relations. */
function addLinks({ type, id, note }: PublishedRecord, state: State): void {
  const own = LINKED.includes(type) ? state.idByRef.get(`${type}s/${id}`) : undefined
  for (const link of asList(note.related).map((one) => asObject(one) ?? {})) {
    const to = /^(?:quotes|events)\//.test(asString(link.to) ?? '')
      ? state.idByRef.get(asString(link.to)!)
      : undefined
    const rel = asString(link.rel) ?? ''
    if (own === undefined || to === undefined)
      countNotHeld(state.notHeld, `link "${rel}" of ${type}`)
    else
      addStructure(state, `links/${own} ${rel} ${to}`, rel, [
        { role: 'Arg1', target: own },
        { role: 'Arg2', target: to },
      ])
  }
}
