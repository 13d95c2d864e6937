import { partitionPoint } from '../model/binary-search.js'
import type { Fault } from '../model/errors.js'
import type { Span } from '../model/text.js'
import type { InvolvementRole } from '../model/vocabulary.js'
import type { Mention } from '../records/mentions/mention.js'
import type { Involvement } from '../records/shared/prepared-record.js'
import type { ListedNote } from './listed-notes.js'
import type { References } from './references.js'

interface NamedInvolvement extends Involvement {
  /** JSON Pointer to the id of the entity. */
  pointer: string
}

/**
 * The entities that a note names, each in its role, then the others that its content mentions. An
 * unknown entity is a fault, and so is an entity that has one role twice.
 */
export function prepareInvolvements(
  listed: ListedNote,
  content: readonly Span[],
  mentions: readonly Mention[],
  references: References,
  faults: Fault[],
): Involvement[] {
  const named = involvementsOf(listed)
  for (const { entity, pointer } of named) references.checkEntity(entity, pointer)
  checkRoles(named, faults)
  const involved = new Set(named.map(({ entity }) => entity))
  const mentioned = new Set(mentionsWithin(content, mentions).map(({ entity }) => entity))
  return [
    ...named.map(({ entity, role }) => ({ entity, role })),
    ...[...mentioned]
      .filter((entity) => !involved.has(entity))
      .map((entity) => ({ entity, role: 'mentioned' as const })),
  ]
}

function involvementsOf({ kind, note, pointer }: ListedNote): NamedInvolvement[] {
  const one = (role: InvolvementRole, entity: string | undefined, at: string = role) =>
    entity === undefined ? [] : [{ entity, role, pointer: `${pointer}/${at}` }]
  const all = (role: InvolvementRole, entities: readonly string[] = []) =>
    entities.flatMap((entity, index) => one(role, entity, `${role}/${index}`))
  switch (kind) {
    case 'quote':
      return [...one('speaker', note.speaker), ...one('addressee', note.addressee)]
    case 'event':
      return [
        ...one('place', note.place),
        ...(note.participants ?? []).flatMap(({ entity, role }, index) =>
          one(role, entity, `participants/${index}/entity`),
        ),
      ]
    case 'figure':
      return all('about', note.about)
    case 'image':
      return [
        ...one('place', note.place),
        ...one('photographer', note.photographer),
        ...one('agency', note.agency),
        ...all('depicted', note.depicted),
      ]
    case 'relation':
      return [...one('subject', note.subject), ...one('object', note.object)]
    case 'conflict':
      return []
  }
}

/** An entity may have several roles in a record, but each only once. */
function checkRoles(named: readonly NamedInvolvement[], faults: Fault[]): void {
  const seen = new Set<string>()
  for (const { entity, role, pointer } of named) {
    if (seen.has(`${role} ${entity}`))
      faults.push({ pointer, message: `"${entity}" has the role "${role}" twice in this record` })
    seen.add(`${role} ${entity}`)
  }
}

/** The mentions inside any of some spans, in text order; `mentions` are in text order. */
function mentionsWithin(spans: readonly Span[], mentions: readonly Mention[]): Mention[] {
  const countBefore = (point: number) =>
    partitionPoint(mentions.length, (i) => mentions[i]!.start < point)
  return spans
    .flatMap(({ start, end }) =>
      mentions.slice(countBefore(start), countBefore(end)).filter((mention) => mention.end <= end),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
}
