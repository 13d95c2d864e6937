import type { RelationRule } from '../mapping/rules.js'
import { subtypeOf } from '../mapping/subtype.js'
import type { Argument, TextBoundAnnotation } from '../standoff/standoff.js'
import { noteOf, subtypeByAttributes } from './attributes-and-comments.js'
import { reportUnmapped, takeRecordId, type Conversion } from './conversion.js'
import { argumentsIn, entityMentionedBy, idsOf, reportOtherRoles, type Frame } from './frames.js'
import { inTextOrder } from '../../compose/span-order.js'

/** The subject or the object of a relation. */
interface RelationEnd {
  argument: Argument
  textBound: TextBoundAnnotation
  entity: string
}

/**
 * Converts a relation. It cites the words of both ends and of the trigger.
 * @returns false if the frame cannot become a relation. The reason is reported.
 */
export function convertRelation(conversion: Conversion, frame: Frame, rule: RelationRule): boolean {
  const [subject, object] = [rule.subject, rule.object].map((role) =>
    endOf(conversion, frame, role),
  )
  if (subject === undefined || object === undefined) return false
  const ids = idsOf(frame)
  const note = noteOf(conversion, ids)
  conversion.notes.relations.push({
    id: takeRecordId(conversion, 'relations', frame),
    subject: subject.entity,
    predicate: rule.relation,
    object: object.entity,
    ...subtypeOf(frame.type, rule.relation, subtypeByAttributes(conversion, ids) ?? rule.subtype),
    // The most general predicate keeps the name of the relation as its label.
    ...(rule.relation === 'associated-with' && { label: frame.type }),
    content: conversion.citer.citeAll(
      inTextOrder([
        ...subject.textBound.spans,
        ...object.textBound.spans,
        ...(frame.trigger?.spans ?? []),
      ]),
    ),
    ...(note !== undefined && { note }),
  })
  const others = frame.arguments.filter(
    (argument) => argument !== subject.argument && argument !== object.argument,
  )
  reportOtherRoles(conversion, { ...frame, arguments: others }, [])
  return true
}

/** The first argument in a role, if it is an entity. Otherwise the frame is reported. */
function endOf(conversion: Conversion, frame: Frame, role: string): RelationEnd | undefined {
  const [argument] = argumentsIn(frame, role)
  if (argument === undefined) {
    reportUnmapped(conversion, frame, `has no argument in the role "${role}"`)
    return undefined
  }
  const textBound = conversion.textBoundById.get(argument.target)
  const entity = entityMentionedBy(conversion, textBound)
  if (textBound !== undefined && entity !== undefined) return { argument, textBound, entity }
  reportUnmapped(conversion, frame, `its ${role} "${argument.target}" is not an entity`)
  return undefined
}
