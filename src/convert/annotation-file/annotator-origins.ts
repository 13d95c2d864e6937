import { clip } from '../../model/clip.js'
import type { EntityNote } from '../../records/entities/note.js'
import type { Originated } from '../../records/shared/origin.js'
import type { Conversion } from './conversion.js'

/** The maximum length of a program's name in an annotation file. */
const NAME_LENGTH = 100

/** Names the annotators of merged annotations in the origins of their entities and records. */
export function nameAnnotators(conversion: Conversion, entities: readonly EntityNote[]): void {
  const { standoff, entityIds, notes, origins } = conversion
  const ofEntities = new Map<string, Set<string>>()
  for (const { id, annotators = [] } of standoff.textBounds) {
    const entity = entityIds.get(id)
    if (entity === undefined) continue
    const all = ofEntities.get(entity) ?? new Set()
    ofEntities.set(entity, all)
    for (const annotator of annotators) all.add(annotator)
  }
  for (const entity of entities) name(entity, [...(ofEntities.get(entity.id) ?? [])])
  for (const [list, records] of Object.entries(notes))
    for (const record of records)
      name(record, origins.get(`${list}/${record.id}`)?.annotators ?? [])
}

function name(note: Originated, annotators: readonly string[]): void {
  if (annotators.length === 0 || note.origin !== undefined) return
  note.origin = { kind: 'converted', program: clip(annotators.join(', '), NAME_LENGTH) }
}
