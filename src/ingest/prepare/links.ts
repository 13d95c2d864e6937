import { SYMMETRIC_RELS } from '../../model/vocabulary/links.js'
import type { Link, PreparedRecord } from '../../records/shared/prepared-record.js'

const keyOf = ({ kind, id }: Pick<PreparedRecord, 'kind' | 'id'>): string => `${kind} ${id}`

/** True for a link, written or not, by which a conflict is about the record that has it. */
const isDispute = ({ rel, kind, written }: Link): boolean =>
  kind === 'conflict' && (rel === 'disagrees-in' || (rel === 'about' && !written))

/**
 * Adds to each record of an article the links that others state, after its own, and whether a
 * conflict is about it. A symmetric link that both state is one link.
 */
export function linkBothWays(records: readonly PreparedRecord[]): PreparedRecord[] {
  const incoming = new Map<string, Link[]>()
  for (const { kind, id, links } of records) {
    if (kind === 'mention') continue
    for (const link of links) {
      const key = keyOf(link)
      const known = incoming.get(key)
      const reverse = { rel: link.rel, kind, id, written: false }
      if (known) known.push(reverse)
      else incoming.set(key, [reverse])
    }
  }
  return records.map((record) => {
    const own = new Set(record.links.map((link) => `${link.rel} ${keyOf(link)}`))
    const links = [
      ...record.links,
      ...(incoming.get(keyOf(record)) ?? []).filter(
        (link) => !(SYMMETRIC_RELS.includes(link.rel) && own.has(`${link.rel} ${keyOf(link)}`)),
      ),
    ]
    return { ...record, links, disputed: record.kind !== 'conflict' && links.some(isDispute) }
  })
}
