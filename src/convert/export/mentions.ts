import { OWN_SCHEME } from '../../compose/entity-ids.js'
import { spansKey } from '../../compose/span-order.js'
import type { Span } from '../../model/text/text.js'
import { IDENTIFIERS, type IdentifierScheme } from '../../model/vocabulary/entities.js'
import { asObject, asString } from '../json-values.js'
import { IRI } from '../standoff/knowledge-bases.js'
import type { PublishedRecord, Standoff } from '../standoff/standoff.js'

/** The annotations that mention entities. */
export interface Mentions {
  /** The id of the mention of an entity that is nearest to the words, preferably within them. */
  nearest: (entity: string | undefined, words: readonly Span[]) => string | undefined
  /** The id of the mention of an entity with exactly these words. */
  withWords: (entity: string | undefined, words: readonly Span[]) => string | undefined
}

interface Mention {
  id: string
  span: Span
}

/**
 * Adds an annotation for each mention, with the type of its entity. Links lead to the entity in
 * this database, so that `convert` restores its id, and to its entries in knowledge bases.
 */
export function createMentions(standoff: Standoff, records: readonly PublishedRecord[]): Mentions {
  const byEntity = new Map<string, Mention[]>()
  for (const { type, note, citations } of records) {
    const entity = asObject(note.entity)
    const [citation] = citations
    if (type !== 'mention' || entity === undefined || citation === undefined) continue
    const id = `T${standoff.textBounds.length + 1}`
    const key = asString(entity.id)!
    const known = byEntity.get(key) ?? []
    byEntity.set(key, [...known, { id, span: citation.span }])
    standoff.textBounds.push({ id, type: asString(entity.type)!, line: 0, spans: [citation.span] })
    const subtype = asString(entity.subtype)
    if (subtype !== undefined && known.length === 0) {
      const attribute = `A${standoff.attributes.length + 1}`
      standoff.attributes.push({
        ...{ id: attribute, type: 'Subtype', line: 0, target: id, value: subtype },
      })
    }
    const entries = Object.entries(asObject(entity.identifiers) ?? {}).map(
      ([scheme, value]) => [schemeName(scheme), String(value)] as const,
    )
    for (const [scheme, entry] of [[OWN_SCHEME, key] as const, ...entries])
      standoff.normalizations.push({
        ...{ id: `N${standoff.normalizations.length + 1}`, type: 'Reference', line: 0 },
        ...{ target: id, scheme, key: entry, label: asString(entity.name)! },
      })
  }
  return {
    nearest: (entity = '', words) => nearest(byEntity.get(entity) ?? [], words)?.id,
    withWords: (entity = '', words) =>
      byEntity.get(entity)?.find(({ span }) => spansKey([span]) === spansKey(words))?.id,
  }
}

/** The name of an identifier scheme in source formats. A URL has the scheme `IRI`. */
const schemeName = (scheme: string): string =>
  scheme === 'url'
    ? IRI
    : (IDENTIFIERS as Record<string, { label: string }>)[scheme as IdentifierScheme]!.label

function nearest(mentions: readonly Mention[], words: readonly Span[]): Mention | undefined {
  const distanceTo = ({ span }: Mention) =>
    Math.min(
      ...words.map(({ start, end }) =>
        span.start >= start && span.end <= end
          ? 0
          : Math.max(start - span.end, span.start - end, 0) + 1,
      ),
    )
  const [first] = mentions.toSorted((a, b) => distanceTo(a) - distanceTo(b))
  return first
}
