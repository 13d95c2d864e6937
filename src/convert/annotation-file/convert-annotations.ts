import type { AnnotationFile } from '../../ingest/annotation.js'
import { clip } from '../../model/clip.js'
import type { Mapping } from '../mapping/mapping.js'
import type { SpanRule, StructureRule } from '../mapping/rules.js'
import type { Standoff, Structure, TextBoundAnnotation, Unmapped } from '../standoff/standoff.js'
import { wordsOf } from '../standoff/words.js'
import { reportUnmapped, startConversion, type Conversion } from './conversion.js'
import { convertEntities, emptyRegister, type EntityRegister } from './entity-notes.js'
import { convertEvent, linkEvent } from './event-notes.js'
import { convertFigure } from './figure-notes.js'
import { frameOf } from './frames.js'
import { convertQuote } from './quote-notes.js'
import { convertRelation } from './relation-notes.js'
import { findTitle, firstLineOf } from './title.js'
import { reportUnused } from './unused.js'

/** The properties of an article that its annotations do not tell. */
export interface ArticleHead {
  id: string
  textFile: string
  /** Words of the text; default: its first line. */
  title?: string
  /** A BCP 47 tag. */
  language: string
}

export interface Converted {
  annotation: AnnotationFile
  /** Annotations that the file does not hold, or not in full, by line. */
  unmapped: Unmapped[]
  /** How many annotations the mapping leaves out on purpose. */
  ignored: number
}

/**
 * Converts the annotations of one text to an annotation file.
 * @param register the entities of the articles converted before; this article's are added.
 * @throws VerbatimError if the text does not contain the title.
 */
export function convertAnnotations(
  standoff: Standoff,
  mapping: Mapping,
  { id, textFile, title, language }: ArticleHead,
  register: EntityRegister = emptyRegister(),
): Converted {
  const conversion = startConversion(standoff, mapping, language)
  const titleSpan =
    title === undefined ? firstLineOf(standoff.text) : findTitle(standoff.text, title)
  const article = { id, textFile, title: conversion.citer.cite(titleSpan), language }
  // Entities come before the records that refer to them, links after the records that they join.
  const entities = convertEntities(conversion, register)
  for (const structure of standoff.structures) convertStructure(conversion, structure)
  for (const structure of standoff.structures) linkStructure(conversion, structure)
  for (const textBound of standoff.textBounds) convertTextBound(conversion, textBound)
  reportUnused(conversion)
  const lists = Object.fromEntries(
    Object.entries({ entities, ...conversion.notes }).filter(([, notes]) => notes.length > 0),
  )
  return {
    annotation: { article, ...lists },
    unmapped: conversion.unmapped.toSorted((a, b) => a.line - b.line),
    ignored: conversion.ignored,
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
  const isConverted =
    'quote' in rule
      ? convertQuote(conversion, frame, rule)
      : 'event' in rule
        ? convertEvent(conversion, frame, rule)
        : convertRelation(conversion, frame, rule)
  if (isConverted) used.add(structure)
}

function linkStructure(conversion: Conversion, structure: Structure): void {
  const rule = ruleOf(conversion, structure)
  if (rule !== undefined && 'event' in rule)
    linkEvent(conversion, frameOf(conversion, structure), rule)
}

/** Converts an annotation that is no mention. Triggers and arguments need no rule of their own. */
function convertTextBound(conversion: Conversion, textBound: TextBoundAnnotation): void {
  const { mapping, used, triggerIds } = conversion
  if (mapping.ignore.has(textBound.type)) {
    if (!used.has(textBound)) conversion.ignored++
    used.add(textBound)
    return
  }
  const rule = mapping.spans.get(textBound.type)
  if (rule !== undefined && !('entity' in rule) && !triggerIds.has(textBound.id)) {
    if (convertLone(conversion, textBound, rule)) used.add(textBound)
  } else if (!used.has(textBound)) {
    const words = clip(wordsOf(textBound.spans), 60)
    const reason = `the type "${textBound.type}" of "${words}" is not in the mapping`
    reportUnmapped(conversion, textBound, reason)
  }
}

/**
 * Converts an annotation that stands for itself. The roles of its rule do not apply, because it has
 * no arguments.
 */
function convertLone(
  conversion: Conversion,
  textBound: TextBoundAnnotation,
  rule: Exclude<SpanRule, { entity: unknown }>,
): boolean {
  if ('figure' in rule) return convertFigure(conversion, textBound, rule)
  const frame = { ...textBound, trigger: textBound, arguments: [] }
  if ('event' in rule) return convertEvent(conversion, frame, rule)
  const { content: _content, ...quote } = rule.quote
  return convertQuote(conversion, frame, { quote })
}
