import type { IndexedText } from '../../../model/text.js'
import { asList, asObject, asString, type JsonObject } from '../../json-values.js'
import {
  detectOffsets,
  fromCodePoints,
  fromUtf16,
  resolveClaim,
  type OffsetRange,
} from '../../standoff/offsets.js'
import type { StandoffAnnotation } from '../../standoff/standoff.js'
import { reportUnmapped, type ClaimedTarget, type ReadState } from './read-state.js'
import { selectionsOf, type Selection } from './selectors.js'

/**
 * Reads the targets of an annotation. Words of the text make it text-bound. Two or more annotations
 * of the file make it a relation, with the roles `Arg1`, `Arg2`, ...
 * @returns false if it is neither. It is then reported as unmapped.
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
  const claimed = targets
    .flatMap(selectionsOf)
    .map((selection) => claimOf(selection, annotation, state))
    .filter((one) => one !== undefined)
  if (targets.length === 0) reportUnmapped(state, annotation, 'has no target')
  if (claimed.length > 0) state.claimed.push({ ...annotation, targets: claimed })
  return claimed.length > 0
}

function iriOf(target: unknown): string | undefined {
  const object = asObject(target)
  return asString(target) ?? asString(object?.id) ?? asString(object?.source)
}

function claimOf(
  selection: Selection | string,
  annotation: StandoffAnnotation,
  state: ReadState,
): ClaimedTarget | undefined {
  if (typeof selection === 'string') {
    reportUnmapped(state, annotation, selection)
    return undefined
  }
  const { source, start, end, exact } = selection
  if (source !== undefined && source !== (state.source ??= source)) {
    const reason = `has a target in "${source}", not in "${state.source}"`
    reportUnmapped(state, annotation, reason)
    return undefined
  }
  if (start !== undefined) {
    const range = [start, end ?? start + [...(exact ?? '')].length] as const
    const claim = { ranges: [range], ...(exact !== undefined && { words: exact }) }
    return { claim, isPositioned: true }
  }
  const range = findQuote(selection, state.standoff.text)
  if (range !== undefined) return { claim: { ranges: [range] }, isPositioned: false }
  const fault = `"${String(exact)}" with its prefix and suffix must occur exactly once in the text`
  state.faults.add(annotation.line, 1, `${annotation.id}: ${fault}`)
  return undefined
}

/** The range of a quote in code points; undefined unless it occurs exactly once. */
function findQuote(
  { exact, prefix = '', suffix = '' }: Selection,
  text: IndexedText,
): OffsetRange | undefined {
  if (exact === undefined || exact === '') return undefined
  const [range, ...others] = text.occurrences(exact, { prefix, suffix })
  return range !== undefined && others.length === 0
    ? [text.toCodePoint(range.start), text.toCodePoint(range.end)]
    : undefined
}

/**
 * Adds the text-bound annotations to the standoff. This waits until the whole file is read, because
 * only all claims together show which unit their offsets count.
 */
export function resolveTargets({ standoff, faults, claimed }: ReadState): void {
  const { text } = standoff
  const positioned = claimed
    .flatMap(({ targets }) => targets)
    .filter(({ isPositioned }) => isPositioned)
    .map(({ claim }) => claim)
  const toCodePoint = detectOffsets(positioned, text, [() => fromUtf16(text)])
  for (const { targets, ...annotation } of claimed) {
    const spans = targets.flatMap(({ claim, isPositioned }) => {
      const resolved = resolveClaim(claim, text, isPositioned ? toCodePoint : fromCodePoints)
      if (typeof resolved !== 'string') return resolved
      faults.add(annotation.line, 1, `${annotation.id}: ${resolved}`)
      return []
    })
    standoff.textBounds.push({ ...annotation, spans })
  }
}
