import type { AnnotationFile } from '../../ingest/annotation.js'
import { clip } from '../../model/clip.js'
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
import { articleNote, type ArticleHead } from './article-note.js'
import { reportUnmapped, startConversion, type Conversion } from './conversion.js'
import { convertEntities } from './entity-notes.js'
import { convertEvent, extendEvent, linkEvent } from './event-notes.js'
import { convertFigure } from './figure-notes.js'
import { frameOf } from './frames.js'
import { convertQuote } from './quote-notes.js'
import { convertRelation } from './relation-notes.js'
import { dropMissingRecords } from './missing-records.js'
import { restorePublished } from './published-records.js'
import { reportUnused } from './unused.js'

export interface Converted {
  annotation: AnnotationFile
  /** Annotations that the file does not hold, or not in full, by line. */
  unmapped: Unmapped[]
  /** The number of annotations that the mapping leaves out on purpose. */
  ignored: number
  /** What the source has besides and was not read, and how often. */
  unread: ReadonlyMap<string, number>
  /** The annotation that each record or entity comes from, by a reference such as `events/visit`. */
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
): Converted {
  const conversion = startConversion(standoff, mapping, head.language)
  // Entities come before the records that refer to them. Links and parts of events come last.
  const mentioned = convertEntities(conversion)
  const { article, publisher } = articleNote(conversion, head, mentioned)
  const entities = publisher === undefined ? mentioned : [...mentioned, publisher]
  restorePublished(conversion)
  for (const structure of standoff.structures) convertStructure(conversion, structure)
  const lone = standoff.textBounds.filter((textBound) => loneRuleOf(conversion, textBound))
  for (const textBound of lone) convertLone(conversion, textBound)
  for (const structure of standoff.structures) completeEvent(conversion, structure)
  for (const textBound of standoff.textBounds)
    if (!lone.includes(textBound)) reportUnlessUsed(conversion, textBound)
  dropMissingRecords(conversion)
  reportUnused(conversion)
  const lists = Object.fromEntries(
    Object.entries({ entities, ...conversion.notes }).filter(([, notes]) => notes.length > 0),
  )
  return {
    annotation: { article, ...lists },
    unmapped: conversion.unmapped.toSorted((a, b) => a.line - b.line),
    ignored: conversion.ignored,
    unread: standoff.unread,
    origins: conversion.origins,
  }
}

const ruleOf = ({ mapping }: Conversion, { kind, type }: Structure): StructureRule | undefined =>
  (kind === 'event' ? mapping.events : mapping.relations).get(type)

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
    return
  }
  if (extendsEvent(structure, rule)) return
  const isConverted =
    'quote' in rule
      ? convertQuote(conversion, frame, rule)
      : 'event' in rule
        ? convertEvent(conversion, frame, rule)
        : convertRelation(conversion, frame, rule)
  if (isConverted) used.add(structure)
}

/** True for a relation that is mapped to an event. It has no words, so it adds to another event. */
const extendsEvent = ({ kind, trigger }: Structure, rule: StructureRule): boolean =>
  kind === 'relation' && trigger === undefined && 'event' in rule

/** Links an event to other records, or adds the arguments of a relation to an event. */
function completeEvent(conversion: Conversion, structure: Structure): void {
  const rule = ruleOf(conversion, structure)
  if (rule === undefined || !('event' in rule) || conversion.mapping.ignore.has(structure.type))
    return
  const frame = frameOf(conversion, structure)
  if (!extendsEvent(structure, rule)) linkEvent(conversion, frame, rule)
  else if (extendEvent(conversion, frame, rule)) conversion.used.add(structure)
}

/** The rule of an annotation that stands for itself: neither a mention nor a trigger. */
function loneRuleOf(
  { mapping, triggerIds }: Conversion,
  { id, type }: TextBoundAnnotation,
): Exclude<SpanRule, { entity: unknown }> | undefined {
  const rule = mapping.spans.get(type)
  return rule === undefined || 'entity' in rule || triggerIds.has(id) || mapping.ignore.has(type)
    ? undefined
    : rule
}

const withoutContent = ({ content: _content, ...quote }: QuoteRule['quote']): QuoteRule['quote'] =>
  quote

/**
 * Converts an annotation that stands for itself. It has no arguments, so no role of the rule
 * applies.
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
