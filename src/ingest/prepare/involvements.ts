import { partitionPoint } from '../../model/binary-search.js'
import type { Fault } from '../../model/errors.js'
import type { Span } from '../../model/text/text.js'
import type { Mention } from '../../records/mentions/mention.js'
import type { NamedEntity } from '../../records/shared/cited-words.js'
import type { Involvement } from '../../records/shared/prepared-record.js'
import type { ListedNote } from '../source/listed-notes.js'
import type { References } from './references.js'

/**
 * The entities that a note names, each in its role, then the others that its content mentions. An
 * unknown entity is a fault, and so is an entity that has one role twice.
 */
export function prepareInvolvements(
  { declaration, note, pointer }: ListedNote,
  content: readonly Span[],
  mentions: readonly Mention[],
  references: References,
  faults: Fault[],
): Involvement[] {
  const named = declaration.note.entities?.(note) ?? []
  for (const { entity, at } of named) references.checkEntity(entity, `${pointer}/${at}`)
  checkRoles(named, pointer, faults)
  const involved = new Set(named.map(({ entity }) => entity))
  const mentioned = new Set(mentionsWithin(content, mentions).map(({ entity }) => entity))
  return [
    ...named.map(({ entity, role }) => ({ entity, role })),
    ...[...mentioned]
      .filter((entity) => !involved.has(entity))
      .map((entity) => ({ entity, role: 'mentioned' as const })),
  ]
}

/** An entity may have several roles in a record, but each only once. */
function checkRoles(named: readonly NamedEntity[], pointer: string, faults: Fault[]): void {
  const seen = new Set<string>()
  for (const { entity, role, at } of named) {
    if (seen.has(`${role} ${entity}`))
      faults.push({
        pointer: `${pointer}/${at}`,
        message: `"${entity}" has the role "${role}" twice in this record`,
      })
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
