import { clip } from '../../model/clip.js'
import {
  reportUnmapped,
  type Standoff,
  type StandoffAnnotation,
  type Structure,
} from './standoff.js'

/** Reports that an annotation refers to something that the standoff does not hold. */
type Report = (annotation: StandoffAnnotation, target: string) => void

/**
 * Removes references to annotations that the standoff does not hold, and lists them as unmapped.
 * Also removes relations and equivalences with fewer than two annotations left, and the attributes,
 * normalizations and comments of missing annotations.
 * @param given the ids of all annotations of the file, including those that were not kept.
 */
export function dropDangling(standoff: Standoff, given: Pick<ReadonlySet<string>, 'has'>): void {
  const report: Report = (annotation, target) => {
    const problem = given.has(target) ? 'is not kept or cannot stand here' : 'is not in the file'
    reportUnmapped(standoff, annotation, `refers to "${clip(target, 60)}", which ${problem}`)
  }
  const textBoundIds = idsOf(standoff.textBounds)
  standoff.structures = keptStructures(standoff.structures, textBoundIds, report)
  const withWords = new Set([...textBoundIds, ...idsOf(standoff.structures)])
  standoff.equivalences = standoff.equivalences.flatMap((equivalence) => {
    const members = keepKnown(equivalence.members, (id) => id, withWords, equivalence, report)
    return members.length < 2 ? [] : [{ ...equivalence, members }]
  })
  const { attributes, normalizations, comments } = standoff
  const qualified = new Set([...withWords, ...idsOf(attributes), ...idsOf(normalizations)])
  const isKept = (annotation: StandoffAnnotation & { target: string }) =>
    keepKnown([annotation.target], (id) => id, qualified, annotation, report).length > 0
  standoff.attributes = attributes.filter(isKept)
  standoff.normalizations = normalizations.filter(isKept)
  standoff.comments = comments.filter(isKept)
}

const idsOf = (annotations: readonly StandoffAnnotation[]): Set<string> =>
  new Set(annotations.map(({ id }) => id))

/**
 * Keeps complete structures. It repeats until all are complete, because structures may refer to
 * each other.
 */
function keptStructures(
  structures: readonly Structure[],
  textBoundIds: ReadonlySet<string>,
  report: Report,
): Structure[] {
  const ids = new Set([...textBoundIds, ...idsOf(structures)])
  const kept = structures
    .map((structure) => withKnownReferences(structure, textBoundIds, ids, report))
    .filter(({ kind, arguments: all }) => kind === 'event' || all.length > 1)
  return kept.length < structures.length ? keptStructures(kept, textBoundIds, report) : kept
}

function withKnownReferences(
  { trigger, ...structure }: Structure,
  textBoundIds: ReadonlySet<string>,
  ids: ReadonlySet<string>,
  report: Report,
): Structure {
  const isKnownTrigger = trigger !== undefined && textBoundIds.has(trigger)
  if (trigger !== undefined && !isKnownTrigger) report(structure, trigger)
  return {
    ...structure,
    ...(isKnownTrigger && { trigger }),
    arguments: keepKnown(structure.arguments, ({ target }) => target, ids, structure, report),
  }
}

/** Keeps the items whose target has one of the ids. The others are reported. */
function keepKnown<T>(
  items: readonly T[],
  targetOf: (item: T) => string,
  ids: ReadonlySet<string>,
  annotation: StandoffAnnotation,
  report: Report,
): T[] {
  return items.filter((item) => {
    const target = targetOf(item)
    if (ids.has(target)) return true
    report(annotation, target)
    return false
  })
}
