import { wordsOf } from '../../compose/words.js'
import { iriOf } from '../standoff/knowledge-bases.js'
import { OWN_SCHEME } from '../../compose/entity-ids.js'
import {
  groupByTarget,
  type Attribute,
  type Normalization,
  type TextBoundAnnotation,
} from '../standoff/standoff.js'
import { countNotHeld, type ExportedDocument, type NotHeld } from './document.js'

/*
 * Writes texts with offsets as JSON: objects with `text` and `spans`, which spaCy, Prodigy and
 * doccano read, and tasks of Label Studio.
 */

/** The IRIs of entries. The IRI of this database comes last. */
function linksOf(entries: readonly Normalization[] = []): string[] {
  const isOwn = ({ scheme }: Normalization) => Number(scheme === OWN_SCHEME)
  return entries.toSorted((a, b) => isOwn(a) - isOwn(b)).map(iriOf)
}

const valuesOf = (attributes: readonly Attribute[] = []): Record<string, string> =>
  Object.fromEntries(attributes.map(({ type, value = '' }) => [type, value]))

/** The range from the first word of an annotation to its last. */
const hullOf = ({ spans }: TextBoundAnnotation): [start: number, end: number] => [
  spans[0]!.start,
  spans.at(-1)!.end,
]

/** An article as one object for JSON Lines. Offsets are code points. */
export function jsonLineOf({ id, head, standoff }: ExportedDocument, notHeld: NotHeld): object {
  const { text, textBounds, structures } = standoff
  const [entries, attributes, comments] = [
    groupByTarget(standoff.normalizations),
    groupByTarget(standoff.attributes),
    groupByTarget(standoff.comments),
  ]
  for (const { id: relation, kind } of structures)
    if (kind === 'relation')
      countNotHeld(notHeld, 'relation note', comments.get(relation)?.length ?? 0)
  return {
    id,
    text: text.text,
    meta: head,
    spans: textBounds.map((one) => {
      const [start, end] = hullOf(one)
      const links = linksOf(entries.get(one.id))
      const values = valuesOf(attributes.get(one.id))
      const notes = (comments.get(one.id) ?? []).map((comment) => comment.text)
      return {
        ...{ id: one.id, start, end, label: one.type, text: wordsOf(one.spans) },
        ...(one.spans.length > 1 && { offsets: one.spans.map((span) => [span.start, span.end]) }),
        ...(links.length > 0 && { kb_id: links[0], links: links.slice(1) }),
        ...(Object.keys(values).length > 0 && { attributes: values }),
        ...(notes.length > 0 && { notes }),
      }
    }),
    events: structures
      .filter(({ kind }) => kind === 'event')
      .map(({ id: own, type, trigger, arguments: all }) => ({
        id: own,
        type,
        trigger,
        arguments: all,
      })),
    relations: structures
      .filter(({ kind }) => kind === 'relation')
      .map(({ id: own, type, arguments: [from, to] }) => ({
        ...{ id: own, type, head: from!.target, child: to!.target },
        ...valuesOf(attributes.get(own)),
      })),
  }
}

/**
 * An article as a task of Label Studio, with offsets in UTF-16 units. A task holds labels and
 * relations. The arguments of an event become relations from its trigger.
 */
export function labelStudioTaskOf(
  { id, head, standoff }: ExportedDocument,
  notHeld: NotHeld,
): object {
  const { text, textBounds, structures, attributes, normalizations, comments } = standoff
  for (const { type } of attributes) countNotHeld(notHeld, `attribute ${type}`)
  for (const { scheme } of normalizations) countNotHeld(notHeld, `link to ${scheme}`)
  countNotHeld(notHeld, 'note', comments.length)
  const regions = textBounds.map((one) => {
    if (one.spans.length > 1) countNotHeld(notHeld, 'gap between the words of an annotation')
    const [start, end] = hullOf(one)
    const [from, to] = [text.toUnit(start), text.toUnit(end)]
    return {
      ...{ id: one.id, from_name: 'label', to_name: 'text', type: 'labels' },
      value: { start: from, end: to, text: text.slice(start, end), labels: [one.type] },
    }
  })
  const triggers = new Map(structures.map((one) => [one.id, one.trigger ?? one.id]))
  const arrow = (from: string, to: string, label: string) => ({
    ...{ type: 'relation', from_id: triggers.get(from) ?? from, to_id: triggers.get(to) ?? to },
    ...{ direction: 'right', labels: [label] },
  })
  const relations = structures.flatMap(({ id: own, kind, type, arguments: all }) =>
    kind === 'event'
      ? all.map(({ role, target }) => arrow(own, target, role))
      : [arrow(all[0]!.target, all[1]!.target, type)],
  )
  const data = { id, text: text.text, ...head }
  return { data, annotations: [{ result: [...regions, ...relations] }] }
}
