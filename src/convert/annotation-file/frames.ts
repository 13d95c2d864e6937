import type { Span } from '../../model/text/text.js'
import type {
  Argument,
  StandoffAnnotation,
  Structure,
  TextBoundAnnotation,
} from '../standoff/standoff.js'
import { reportUnmapped, type Conversion } from './conversion.js'
import { inTextOrder, spansKey } from '../../compose/span-order.js'

/**
 * An annotation that becomes a quote, an event or a relation: a structure with its trigger, or a
 * lone text-bound annotation, which is its own trigger and has no arguments.
 */
export interface Frame extends StandoffAnnotation {
  trigger?: TextBoundAnnotation
  arguments: readonly Argument[]
}

export function frameOf({ textBoundById }: Conversion, structure: Structure): Frame {
  const { trigger: triggerId, ...rest } = structure
  const trigger = textBoundById.get(triggerId ?? '')
  return { ...rest, ...(trigger !== undefined && { trigger }) }
}

/** The annotations whose attributes and comments describe the record of a frame. */
export const idsOf = ({ id, trigger }: Frame): (string | undefined)[] => [id, trigger?.id]

/**
 * The arguments in a role. A number may follow the role: "Content2" is also in the role "Content".
 */
export function argumentsIn({ arguments: all }: Frame, role: string | undefined): Argument[] {
  return role === undefined
    ? []
    : all.filter((argument) => argument.role === role || argument.role.replace(/\d+$/, '') === role)
}

/**
 * The annotation with the words of an argument: the argument itself, or the trigger of an event.
 */
const textBoundOf = (
  { textBoundById, structureById }: Conversion,
  { target }: Argument,
): TextBoundAnnotation | undefined =>
  textBoundById.get(target) ?? textBoundById.get(structureById.get(target)?.trigger ?? '')

/** The spans of the arguments in a role, in text order. Their annotations are marked as used. */
export function spansIn(conversion: Conversion, frame: Frame, role: string | undefined): Span[] {
  return inTextOrder(
    argumentsIn(frame, role).flatMap((argument) => {
      const textBound = textBoundOf(conversion, argument)
      const named = `its ${argument.role} "${argument.target}"`
      if (textBound === undefined) {
        reportUnmapped(conversion, frame, `${named} has no words in the text`)
        return []
      }
      conversion.used.add(textBound)
      if (conversion.structureById.has(argument.target))
        reportUnmapped(conversion, frame, `${named} is an event: only its trigger is cited`)
      return textBound.spans
    }),
  )
}

/** The reference to the record of an annotation. The trigger of an event refers to the event. */
export const recordRefOf = (
  { recordRefs, structureByTrigger }: Conversion,
  target: string,
): string | undefined =>
  recordRefs.get(target) ?? recordRefs.get(structureByTrigger.get(target)?.id ?? '')

/**
 * The entity that an annotation mentions, by itself or through another annotation of the same
 * words.
 */
export const entityMentionedBy = (
  { entityIds }: Conversion,
  textBound: TextBoundAnnotation | undefined,
): string | undefined =>
  textBound && (entityIds.get(textBound.id) ?? entityIds.get(spansKey(textBound.spans)))

/** The distinct entities that the arguments in a role mention. */
export const entitiesMentionedIn = (
  conversion: Conversion,
  frame: Frame,
  role: string | undefined,
): string[] => [
  ...new Set(
    argumentsIn(frame, role)
      .map((argument) => entityMentionedBy(conversion, textBoundOf(conversion, argument)))
      .filter((id) => id !== undefined),
  ),
]

/** Reports the arguments whose roles the rule does not name. */
export function reportOtherRoles(
  conversion: Conversion,
  frame: Frame,
  roles: readonly (string | undefined)[],
): void {
  const known = new Set(roles.flatMap((role) => argumentsIn(frame, role)))
  for (const argument of frame.arguments) {
    if (known.has(argument)) continue
    const reason = `the role "${argument.role}" of ${frame.type} is not in the mapping`
    reportUnmapped(conversion, frame, reason)
  }
}
