import type { Attribute, StandoffAnnotation } from '../standoff/standoff.js'
import { reportUnmapped, type Conversion } from './conversion.js'

/** Reports the attributes, comments and normalizations that went into no record. */
export function reportUnused(conversion: Conversion): void {
  const { standoff } = conversion
  const isUnused = (annotation: StandoffAnnotation & { target: string }) =>
    !conversion.used.has(annotation) && !isPartOfUnused(conversion, annotation)
  for (const attribute of standoff.attributes.filter(isUnused))
    reportUnusedAttribute(conversion, attribute)
  for (const comment of standoff.comments.filter(isUnused)) {
    if (comment.text !== '')
      reportUnmapped(conversion, comment, `the note on ${comment.target} belongs to no record`)
  }
  for (const normalization of standoff.normalizations.filter(isUnused)) {
    const { target, scheme, key } = normalization
    const reason = `links ${target} to ${scheme}:${key}, but ${target} is not an entity`
    reportUnmapped(conversion, normalization, reason)
  }
}

/**
 * True for the tags and comments of an unused Web Annotation, which have its id. Only the
 * annotation itself is reported.
 */
function isPartOfUnused(
  { textBoundById, structureById, used }: Conversion,
  { id, target }: { id: string; target: string },
): boolean {
  const whole = textBoundById.get(target) ?? structureById.get(target)
  return id === target && !(whole !== undefined && used.has(whole))
}

function reportUnusedAttribute(conversion: Conversion, attribute: Attribute): void {
  const { mapping } = conversion
  const { type, value, target } = attribute
  if (mapping.ignore.has(type)) {
    conversion.ignored++
    return
  }
  const name = value === undefined ? type : `${type} ${value}`
  const problem = mapping.attributes.has(type)
    ? `has no term in the mapping for the record that ${target} became`
    : 'is not in the mapping'
  reportUnmapped(conversion, attribute, `the attribute "${name}" of ${target} ${problem}`)
}
