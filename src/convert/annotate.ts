import type { AnnotationFile } from '../ingest/annotation.js'
import { VerbatimError } from '../model/errors.js'
import { indexText, type IndexedText, type Span } from '../model/text.js'
import { createCiter } from './cite.js'
import { attributeKey, remarkKey, skip, type Context } from './context.js'
import { convertEntities, emptyRegister, referenceKey, type Register } from './entities.js'
import type { Mapping, SpanRule, StructureRule } from './mapping.js'
import {
  convertEvent,
  convertFigure,
  convertLinks,
  convertQuote,
  convertRelation,
  type Statement,
} from './records.js'
import type { MarkedSpan, Standoff, Structure, Unmapped } from './standoff.js'

/** What an annotation file says of its article, which no annotation tells. */
export interface Head {
  id: string
  textFile: string
  /** Words of the text; else its first line, or the first sentence of that. */
  title?: string
  /** BCP 47. */
  language: string
}

export interface Converted {
  annotation: AnnotationFile
  /** What the annotation file does not hold, by line. */
  unmapped: Unmapped[]
  /** How many annotations the mapping leaves out on purpose. */
  ignored: number
}

/**
 * Annotations of one text as an annotation file, by a mapping of their types; pure.
 * @param register the entities of articles that were converted before, with which this one shares ids.
 * @throws VerbatimError when the title does not stand in the text.
 */
export function convertAnnotations(
  standoff: Standoff,
  mapping: Mapping,
  head: Head,
  register: Register = emptyRegister(),
): Converted {
  const context = contextOf(standoff, mapping)
  const { id, textFile, language } = head
  const article = {
    id,
    textFile,
    title: context.cite.words(titleOf(standoff.text, head.title)),
    language,
  }
  const triggers = new Set(standoff.structures.map(({ trigger }) => trigger))
  const entities = convertEntities(context, register)
  const statements = standoff.structures.map((structure) => statementOf(context, structure))
  for (const { structure, statement } of statements) convertStructure(context, structure, statement)
  for (const { structure, statement } of statements) {
    const rule = ruleOf(mapping, structure)
    if (rule !== undefined && 'event' in rule) convertLinks(context, statement, rule)
  }
  for (const span of standoff.spans) convertSpan(context, span, triggers)
  listUnused(context)
  const lists = Object.fromEntries(
    Object.entries({ entities, ...context.notes }).filter(([, notes]) => notes.length > 0),
  )
  return {
    annotation: { article, ...lists },
    unmapped: context.unmapped.toSorted((a, b) => a.line - b.line),
    ignored: context.ignored,
  }
}

function contextOf(standoff: Standoff, mapping: Mapping): Context {
  const byTarget = <T extends { target: string }>(items: readonly T[]) => {
    const found = new Map<string, T[]>()
    for (const item of items) {
      const before = found.get(item.target)
      if (before === undefined) found.set(item.target, [item])
      else before.push(item)
    }
    return found
  }
  return {
    standoff,
    mapping,
    cite: createCiter(standoff.text),
    spans: new Map(standoff.spans.map((span) => [span.id, span])),
    structures: new Map(standoff.structures.map((structure) => [structure.id, structure])),
    on: {
      attributes: byTarget(standoff.attributes),
      remarks: byTarget(standoff.remarks),
      references: byTarget(standoff.references),
    },
    entityOf: new Map(),
    notes: { quotes: [], events: [], figures: [], relations: [] },
    recordOf: new Map(),
    taken: new Set(),
    used: new Set(),
    ignored: 0,
    unmapped: [...standoff.unmapped],
  }
}

const ruleOf = (mapping: Mapping, { kind, type }: Structure): StructureRule | undefined =>
  mapping[kind === 'event' ? 'events' : 'relations'].get(type)

function statementOf(
  { spans }: Context,
  structure: Structure,
): { structure: Structure; statement: Statement } {
  const { id, type, line, name, arguments: all } = structure
  const trigger = spans.get(structure.trigger ?? '')
  return {
    structure,
    statement: {
      id,
      type,
      line,
      arguments: all,
      ...(name !== undefined && { name }),
      ...(trigger !== undefined && { trigger }),
    },
  }
}

function convertStructure(context: Context, structure: Structure, statement: Statement): void {
  const { mapping, used } = context
  const rule = ruleOf(mapping, structure)
  if (structure.trigger !== undefined) used.add(structure.trigger)
  if (mapping.ignore.has(structure.type)) {
    context.ignored++
    used.add(structure.id)
    return
  }
  if (rule === undefined) {
    skip(context, structure, `the ${structure.kind} type "${structure.type}" is not in the mapping`)
    return
  }
  const done =
    'quote' in rule
      ? convertQuote(context, statement, rule)
      : 'event' in rule
        ? convertEvent(context, statement, rule)
        : convertRelation(context, statement, rule)
  if (done) used.add(structure.id)
}

/** A span that stands for itself; what triggers or fills a structure needs no rule of its own. */
function convertSpan(
  context: Context,
  span: MarkedSpan,
  triggers: ReadonlySet<string | undefined>,
): void {
  const { mapping, used } = context
  if (mapping.ignore.has(span.type)) {
    if (!used.has(span.id)) context.ignored++
    used.add(span.id)
    return
  }
  const rule: SpanRule | undefined = mapping.spans.get(span.type)
  if (rule !== undefined && !('entity' in rule) && !triggers.has(span.id)) {
    const statement = { ...span, trigger: span, arguments: [] }
    const done =
      'figure' in rule
        ? convertFigure(context, span, rule)
        : 'quote' in rule
          ? convertQuote(context, statement, { quote: withoutRoles(rule.quote) })
          : convertEvent(context, statement, { ...rule, participants: {}, links: {} })
    if (done) used.add(span.id)
  } else if (!used.has(span.id)) {
    skip(
      context,
      span,
      `the type "${span.type}" of "${span.places
        .map(({ exact }) => exact)
        .join(' ')
        .slice(0, 60)}" is not in the mapping`,
    )
  }
}

function withoutRoles({ kind, medium }: Extract<SpanRule, { quote: object }>['quote']) {
  return { ...(kind !== undefined && { kind }), ...(medium !== undefined && { medium }) }
}

/** What was said of annotations and has not come into a record. */
function listUnused(context: Context): void {
  const { standoff, mapping, used } = context
  /* Parts of one Web Annotation that is listed itself. */
  const isListed = ({ id, target }: { id: string; target: string }) =>
    id === target && !used.has(target)
  for (const attribute of standoff.attributes) {
    if (used.has(attributeKey(attribute)) || isListed(attribute)) continue
    const value = attribute.value === undefined ? '' : ` ${attribute.value}`
    if (mapping.ignore.has(attribute.type)) context.ignored++
    else if (!mapping.attributes.has(attribute.type))
      skip(
        context,
        attribute,
        `the attribute "${attribute.type}${value}" of ${attribute.target} is not in the mapping`,
      )
    else
      skip(
        context,
        attribute,
        `the attribute "${attribute.type}${value}" has no term in the mapping that fits what ${attribute.target} became`,
      )
  }
  for (const remark of standoff.remarks) {
    if (!used.has(remarkKey(remark)) && !isListed(remark) && remark.text !== '')
      skip(context, remark, `the note on ${remark.target} has no record to go with`)
  }
  for (const reference of standoff.references) {
    if (!used.has(referenceKey(reference)) && !isListed(reference))
      skip(
        context,
        reference,
        `refers ${reference.target} to ${reference.scheme}:${reference.key}, but that is no entity here`,
      )
  }
}

/** The longest title that is cut out of a text, in UTF-16 units. */
const MAX_TITLE = 200

function titleOf(text: IndexedText, title: string | undefined): Span {
  if (title !== undefined) {
    const at = title === '' ? -1 : text.text.indexOf(title)
    if (at === -1) throw new VerbatimError(`the title "${title}" does not stand in the text`)
    return text.spanOfUnits(at, at + title.length)
  }
  const line = /\S(?:[^\r\n]*\S)?/.exec(
    text.text.startsWith('\uFEFF') ? ` ${text.text.slice(1)}` : text.text,
  )
  if (line === null) throw new VerbatimError('the text is empty')
  const [sentence] =
    line[0].length <= MAX_TITLE
      ? [{ segment: line[0] }]
      : new Intl.Segmenter('en', { granularity: 'sentence' }).segment(
          line[0].slice(0, 2 * MAX_TITLE),
        )
  const words = indexText(sentence!.segment.trim())
  return text.spanOfUnits(line.index, line.index + words.toUnit(Math.min(words.length, MAX_TITLE)))
}
