import { asList, asObject, asString, type JsonObject } from '../../json-values.js'
import { detectOffsetConvention } from '../../standoff/offsets.js'
import { reportUnmapped, type StandoffAnnotation } from '../../standoff/standoff.js'
import { resolveWords } from '../../standoff/text-bounds.js'
import type { UnresolvedTarget, ReadState } from './read-state.js'
import { selectionsOf, type Selection } from './selectors.js'

/**
 * Reads the targets of an annotation. If they are words of the text, the annotation is text-bound.
 * If they are two or more annotations of the file, it is a relation with the roles `Arg1`, `Arg2`,
 * ...
 * @returns false if they are neither. The annotation is then reported as unmapped.
 */
export function readTargets(
  { target }: JsonObject,
  annotation: StandoffAnnotation,
  state: ReadState,
): boolean {
  const targets = asList(target)
  const linked = targets.map((one) => state.idByIri.get(iriOf(one) ?? ''))
  if (linked.length > 1 && linked.every((id) => id !== undefined)) {
    state.standoff.structures.push({
      ...annotation,
      kind: 'relation',
      arguments: linked.map((id, index) => ({ role: `Arg${index + 1}`, target: id })),
    })
    return true
  }
  const unresolved = targets
    .flatMap(selectionsOf)
    .map((selection) => readTarget(selection, annotation, state))
    .filter((one) => one !== undefined)
  if (targets.length === 0) reportUnmapped(state.standoff, annotation, 'has no target')
  if (unresolved.length > 0) state.unresolved.push({ ...annotation, targets: unresolved })
  return unresolved.length > 0
}

/**
 * Reads the targets of a record that this API has published.
 * @returns false if the record is not of the form that this API writes.
 */
export function readPublished(
  { target, record }: JsonObject,
  annotation: StandoffAnnotation,
  state: ReadState,
): boolean {
  const { kind, note: value, roles, claims } = asObject(record) ?? {}
  const [note, type] = [asObject(value), asString(kind)]
  const selections = asList(target).flatMap(selectionsOf)
  const citedRoles = asList(roles).map(asString)
  if (note === undefined || type === undefined || citedRoles.length !== selections.length)
    return false
  const numbers = asList(claims)
  const targets = selections.map((selection, index) => {
    const [role, claim] = [citedRoles[index], numbers[index]]
    const read = readTarget(selection, annotation, state)
    return read && role !== undefined
      ? { ...read, citation: { role, ...(typeof claim === 'number' && { claim }) } }
      : undefined
  })
  if (!targets.every((one) => one !== undefined)) return false
  state.unresolved.push({ ...annotation, type, note, targets })
  return true
}

/** The IRI of the text: the source that most targets name. */
export function sourceOf(annotations: readonly JsonObject[]): string | undefined {
  const counts = new Map<string, number>()
  for (const selection of annotations
    .flatMap(({ target }) => asList(target))
    .flatMap(selectionsOf)) {
    const source = typeof selection === 'string' ? undefined : selection.source
    if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most?.[0]
}

function iriOf(target: unknown): string | undefined {
  const object = asObject(target)
  return asString(target) ?? asString(object?.id) ?? asString(object?.source)
}

function readTarget(
  selection: Selection | string,
  annotation: StandoffAnnotation,
  state: ReadState,
): UnresolvedTarget | undefined {
  if (typeof selection === 'string') {
    reportUnmapped(state.standoff, annotation, selection)
    return undefined
  }
  const { source, start, end, exact, prefix, suffix } = selection
  if (source !== undefined && source !== state.source) {
    const reason = `has a target in "${source}", not in "${state.source ?? ''}"`
    reportUnmapped(state.standoff, annotation, reason)
    return undefined
  }
  return {
    ...(exact !== undefined && { quote: { exact, prefix, suffix } }),
    ...(start !== undefined && {
      position: { ranges: [[start, end ?? start + [...(exact ?? '')].length]], words: exact },
    }),
  }
}

/**
 * Adds the text-bound annotations to the standoff. The whole file must have been read, because only
 * all stated words together show the convention of its offsets. An annotation with a target that
 * cannot be found is reported as unmapped.
 */
export function resolveTargets({ standoff, unresolved }: ReadState): void {
  const { text } = standoff
  const positions = unresolved.flatMap(({ targets }) => targets.map(({ position }) => position))
  const toCodePoint = detectOffsetConvention(
    positions.filter((position) => position !== undefined),
    text,
  )
  for (const { targets, note, ...annotation } of unresolved) {
    const resolved = targets.map((target) => ({
      ...target,
      spans: resolveWords(target, text, toCodePoint),
    }))
    const faults = resolved.map(({ spans }) => spans).filter((spans) => typeof spans === 'string')
    for (const fault of faults) reportUnmapped(standoff, annotation, fault)
    if (faults.length > 0) continue
    const found = resolved.flatMap(({ spans, citation }) =>
      typeof spans === 'string' ? [] : spans.map((span) => ({ span, citation })),
    )
    if (note === undefined)
      standoff.textBounds.push({ ...annotation, spans: found.map(({ span }) => span) })
    else {
      const citations = found.map(({ span, citation }) => ({ ...citation!, span }))
      standoff.published.push({ ...annotation, note, citations })
    }
  }
}
