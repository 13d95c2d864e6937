import type { AnnotationFile } from '../../ingest/source/annotation.js'
import { clip } from '../../model/clip.js'
import { NO_ENTITIES } from '../known-entities.js'
import type { Mapping } from '../mapping/mapping.js'
import type { QuoteRule, SpanRule, StructureRule } from '../mapping/rules.js'
import type {
  Standoff,
  StandoffAnnotation,
  Structure,
  TextBoundAnnotation,
  Unmapped,
} from '../standoff/standoff.js'
import { wordsOf } from '../../compose/words.js'
import { nameAnnotators } from './annotators.js'
import { articleNote, type ArticleHead } from './article-note.js'
import { reportUnmapped, startConversion, type Conversion } from './conversion.js'
import { convertEntities } from './entity-notes.js'
import { convertEvent } from './event-notes.js'
import { convertFigure } from './figure-notes.js'
import { argumentsIn, entityMentionedBy, frameOf, recordRefOf, type Frame } from './frames.js'
import { convertQuote } from './quote-notes.js'
import { convertRelation } from './relation-notes.js'
import { dropMissingRecords } from './missing-records.js'
import { restorePublished } from './published-records.js'
import { convertLink, eventsIn, extendEvent, linkEvent } from './relation-parts.js'
import { reportUnused } from './unused.js'

export interface Converted {
  annotation: AnnotationFile
  /** Annotations that the file does not have, or not in full, by line. */
  unmapped: Unmapped[]
  /** The number of annotations whose types the mapping ignores. */
  ignored: number
  /** Mentions that may name an entity of the database. */
  doubtful: readonly Unmapped[]
  /** Other content of the source that was not read, with its number of occurrences. */
  unread: ReadonlyMap<string, number>
  /** The annotation of each record or entity, by a reference such as `events/visit`. */
  origins: ReadonlyMap<string, StandoffAnnotation>
}

/**
 * Converts the annotations of one text to an annotation file.
 * @throws VerbatimError if the text is empty.
 */
export function convertAnnotations(
  standoff: Standoff,
  mapping: Mapping,
  head: ArticleHead,
  known = NO_ENTITIES,
): Converted {
  const conversion = startConversion(standoff, mapping, head.language, known)
  // Entities come before the records that refer to them, and events before the relations between
  // them.
  const mentioned = convertEntities(conversion)
  const { article, publisher } = articleNote(conversion, head, mentioned)
  const entities = publisher === undefined ? mentioned : [...mentioned, publisher]
  restorePublished(conversion)
  const events = standoff.structures.filter(({ kind }) => kind === 'event')
  const relations = standoff.structures.filter(({ kind }) => kind === 'relation')
  for (const event of events) convertStructure(conversion, event)
  const lone = standoff.textBounds.filter((textBound) => loneRuleOf(conversion, textBound))
  for (const textBound of lone) convertLone(conversion, textBound)
  for (const relation of relations) convertStructure(conversion, relation)
  for (const event of events) completeEvent(conversion, event)
  for (const textBound of standoff.textBounds)
    if (!lone.includes(textBound)) reportUnlessUsed(conversion, textBound)
  dropMissingRecords(conversion)
  reportUnused(conversion)
  nameAnnotators(conversion, entities)
  const lists = Object.fromEntries(
    Object.entries({ entities, ...conversion.notes }).filter(([, notes]) => notes.length > 0),
  )
  return {
    annotation: { article, ...lists },
    unmapped: conversion.unmapped.toSorted((a, b) => a.line - b.line),
    ignored: conversion.ignored,
    unread: standoff.unread,
    doubtful: conversion.doubtful,
    origins: conversion.origins,
  }
}

function convertStructure(conversion: Conversion, structure: Structure): void {
  const { mapping, used } = conversion
  const frame = frameOf(conversion, structure)
  if (frame.trigger !== undefined) used.add(frame.trigger)
  if (mapping.ignore.has(structure.type)) {
    conversion.ignored++
    used.add(structure)
    return
  }
  const rule = ruleOf(conversion, structure)
  if (rule === undefined) {
    const reason = `the ${structure.kind} type "${structure.type}" is not in the mapping`
    reportUnmapped(conversion, structure, reason)
  } else if (convertBy(conversion, frame, rule)) used.add(structure)
}

/** The rule for a structure. A relation has the first of its rules that fits its arguments. */
function ruleOf(conversion: Conversion, structure: Structure): StructureRule | undefined {
  const { events, relations } = conversion.mapping
  if (structure.kind === 'event') return events.get(structure.type)
  const rules = relations.get(structure.type) ?? []
  const frame = frameOf(conversion, structure)
  return rules.find((rule) => fits(conversion, frame, rule)) ?? rules[0]
}

/** True if the arguments of a relation are of the kinds that a rule needs. */
function fits(conversion: Conversion, frame: Frame, rule: StructureRule): boolean {
  const all = (roles: string[], test: (target: string) => boolean) =>
    roles.every((role) => argumentsIn(frame, role).some(({ target }) => test(target)))
  const isRecord = (target: string) => recordRefOf(conversion, target) !== undefined
  if ('link' in rule) return all([rule.from, rule.to], isRecord)
  if ('event' in rule)
    return frame.trigger !== undefined || eventsIn(conversion, frame).length === 1
  if ('quote' in rule) return true
  const isEntity = (target: string) =>
    !isRecord(target) &&
    entityMentionedBy(conversion, conversion.textBoundById.get(target)) !== undefined
  return all([rule.subject, rule.object], isEntity)
}

function convertBy(conversion: Conversion, frame: Frame, rule: StructureRule): boolean {
  if ('quote' in rule) return convertQuote(conversion, frame, rule)
  if ('link' in rule) return convertLink(conversion, frame, rule)
  if ('relation' in rule) return convertRelation(conversion, frame, rule)
  // A relation has no words, so it adds to another event.
  const isRelation = conversion.structureById.get(frame.id)?.kind === 'relation'
  return isRelation && frame.trigger === undefined
    ? extendEvent(conversion, frame, rule)
    : convertEvent(conversion, frame, rule)
}

/** Links an event to other records. All records must have been converted, so that they have ids. */
function completeEvent(conversion: Conversion, event: Structure): void {
  const rule = ruleOf(conversion, event)
  if (rule !== undefined && 'event' in rule && !conversion.mapping.ignore.has(event.type))
    linkEvent(conversion, frameOf(conversion, event), rule)
}

/** The rule for an annotation that becomes a record by itself: neither a mention nor a trigger. */
function loneRuleOf(
  { mapping, structureByTrigger }: Conversion,
  { id, type }: TextBoundAnnotation,
): Exclude<SpanRule, { entity: unknown }> | undefined {
  const rule = mapping.spans.get(type)
  return rule === undefined ||
    'entity' in rule ||
    structureByTrigger.has(id) ||
    mapping.ignore.has(type)
    ? undefined
    : rule
}

const withoutContent = ({ content: _content, ...quote }: QuoteRule['quote']): QuoteRule['quote'] =>
  quote

/**
 * Converts an annotation that becomes a record by itself. It has no arguments, so it ignores roles.
 */
function convertLone(conversion: Conversion, textBound: TextBoundAnnotation): void {
  const rule = loneRuleOf(conversion, textBound)!
  const frame = { ...textBound, trigger: textBound, arguments: [] }
  const isConverted =
    'figure' in rule
      ? convertFigure(conversion, textBound, rule)
      : 'event' in rule
        ? convertEvent(conversion, frame, rule)
        : convertQuote(conversion, frame, { quote: withoutContent(rule.quote) })
  if (isConverted) conversion.used.add(textBound)
}

/** Reports an annotation without a rule. Triggers and arguments need none. */
function reportUnlessUsed(conversion: Conversion, textBound: TextBoundAnnotation): void {
  const { mapping, used } = conversion
  if (used.has(textBound)) return
  if (mapping.ignore.has(textBound.type)) {
    conversion.ignored++
    used.add(textBound)
    return
  }
  const words = clip(wordsOf(textBound.spans), 60)
  const reason = `the type "${textBound.type}" of "${words}" is not in the mapping`
  reportUnmapped(conversion, textBound, reason)
}
