import { clip } from '../../../model/clip.js'
import type { OffsetRange } from '../../standoff/offsets.js'
import {
  countUnread,
  reportUnmapped,
  UNREADABLE,
  type Argument,
  type Standoff,
} from '../../standoff/standoff.js'
import type { UnresolvedTextBound } from '../../standoff/text-bounds.js'
import { readRelation, type ReadRelation, type ReadTarget } from './read-relation.js'
import { readSpan, type ReadSpan } from './read-span.js'
import { rangeOfTokens, type DocumentTokens } from './tokens.js'

/** The annotations of a document that have been read so far. */
export interface DocumentState {
  standoff: Standoff
  /** The line of the file on which the document begins. */
  line: number
  /** The annotators of the annotations that name none. */
  annotators: string[] | undefined
  /** The ids of all annotations, including those that were not kept. */
  ids: Set<string>
  unresolved: UnresolvedTextBound[]
  /**
   * All spans in the order of the file. Relations may refer to a span by its number or its range.
   */
  spans: { id: string; type: string; range: OffsetRange | undefined }[]
  /** True if spans have ids in the file. */
  hasIds: boolean
  /** The tokens, if the document has no text. Ranges then count tokens. */
  tokens: DocumentTokens | undefined
}

/** The type of an annotation without a type. */
const UNTYPED = 'untyped'

/**
 * Adds the annotations of one list. An item that is only a label describes the whole text; it is
 * counted.
 */
export function addSpans(state: DocumentState, key: string, list: readonly unknown[]): void {
  for (const [index, item] of list.entries()) {
    const span = readSpan(item)
    if (span?.id !== undefined) state.hasIds = true
    const isEvent = span === undefined || (span.ranges.length === 0 && span.words === undefined)
    const event = isEvent ? readRelation(item) : undefined
    if (event?.trigger !== undefined) addStructure(state, event, `e${index + 1}`)
    else if (span === undefined) countUnread(state.standoff, key)
    else addSpan(state, span)
  }
}

function addSpan(state: DocumentState, span: ReadSpan): string {
  const { standoff, line, unresolved, tokens, spans } = state
  const { words, prefix, suffix } = span
  const [type = UNTYPED, ...furtherLabels] = span.labels
  const id = takeId(state, span.id ?? `s${spans.length + 1}`)
  const annotators = span.annotators ?? state.annotators
  const annotation = { id, type, line, ...(annotators !== undefined && { annotators }) }
  spans.push({ id, type, range: span.ranges[0] })
  for (const key of span.unread) countUnread(standoff, key)
  const ranges =
    tokens === undefined ? span.ranges : span.ranges.map((range) => rangeOfTokens(range, tokens))
  if (type === UNTYPED) reportUnmapped(standoff, annotation, 'has no label')
  else if (span.ranges.length === 0 && words === undefined)
    reportUnmapped(standoff, annotation, 'has neither offsets nor words')
  else if (!ranges.every((range) => range !== undefined))
    reportUnmapped(
      standoff,
      annotation,
      `tokens ${span.ranges.join(', ').replaceAll(',', ' to ')} are not in the text`,
    )
  else {
    unresolved.push({
      ...annotation,
      ...(ranges.length > 0 && { position: { ranges, words } }),
      ...(words !== undefined && ranges.length < 2 && { quote: { exact: words, prefix, suffix } }),
    })
  }
  const target = { target: id, line }
  const labels = furtherLabels.map((label) => ({ type: label }))
  for (const attribute of [...labels, ...span.attributes])
    standoff.attributes.push({ id, ...target, ...attribute })
  for (const entry of span.entries)
    standoff.normalizations.push({ id, type: 'link', ...target, ...entry })
  for (const text of span.comments) standoff.comments.push({ id, type: 'comment', ...target, text })
  return id
}

function takeId({ ids }: DocumentState, wanted: string): string {
  let id = wanted
  for (let n = 2; ids.has(id); n++) id = `${wanted}-${n}`
  ids.add(id)
  return id
}

/** Adds the relations of one list. */
export function addRelations(state: DocumentState, list: readonly unknown[]): void {
  for (const [index, item] of list.entries()) {
    const relation = readRelation(item)
    if (relation !== undefined) addStructure(state, relation, `r${index + 1}`)
    else {
      const unreadable = { id: `r${index + 1}`, type: UNREADABLE, line: state.line }
      const reason = `is not a relation with two ends: ${clip(JSON.stringify(item), 80)}`
      reportUnmapped(state.standoff, unreadable, reason)
    }
  }
}

function addStructure(state: DocumentState, relation: ReadRelation, freeId: string): void {
  const { standoff, line } = state
  const [type, ...furtherLabels] = relation.labels
  const id = takeId(state, relation.id ?? freeId)
  const trigger = relation.trigger && idOfTarget(state, relation.trigger)
  const annotators = relation.annotators ?? state.annotators
  for (const key of relation.unread) countUnread(standoff, key)
  standoff.structures.push({
    id,
    line,
    type: type!,
    kind: trigger === undefined ? 'relation' : 'event',
    ...(trigger !== undefined && { trigger }),
    ...(annotators !== undefined && { annotators }),
    arguments: relation.arguments.map(({ role, target }): Argument => ({
      role,
      target: idOfTarget(state, target),
    })),
  })
  for (const attribute of [
    ...furtherLabels.map((label) => ({ type: label })),
    ...relation.attributes,
  ])
    standoff.attributes.push({ id, line, target: id, ...attribute })
}

/** The id of the span that a target refers to. The span is added if no list has it. */
function idOfTarget(state: DocumentState, target: ReadTarget): string {
  const { spans, hasIds } = state
  if ('id' in target) return target.id
  if ('index' in target)
    return hasIds ? String(target.index) : (spans[target.index]?.id ?? `#${target.index}`)
  const { ranges, labels } = target.span
  const [label = ''] = labels
  const listed = spans.find(
    ({ range, type }) => String(range) === String(ranges[0]) && (label === '' || type === label),
  )
  return listed?.id ?? addSpan(state, target.span)
}
