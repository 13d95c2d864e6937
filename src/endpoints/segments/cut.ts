import type { CitationRole, SectionKind } from '../../model/vocabulary/text.js'

/* Cuts a window of a text into segments. Offsets are code points. */

interface Range {
  start: number
  end: number
}

/** A run of characters, and the records that cite it: the index of each, and the roles of its citations. */
export interface Segment extends Range {
  section: SectionKind | null
  records: { record: number; roles: CitationRole[] }[]
}

/**
 * Cuts the window at every edge of a section or citation, so that the same records cite all
 * characters of a segment. Sections and citations are ordered by their start, and cut off at the
 * edges of the window. The number of segments, plus the citations on each, is at most `most`: the
 * last segments are left out, but never the first.
 */
export function cutSegments(
  window: Range,
  sections: readonly (Range & { kind: SectionKind })[],
  citations: readonly (Range & { record: number; role: CitationRole })[],
  most = Infinity,
): Segment[] {
  const inside = (edge: number) => window.start < edge && edge < window.end
  const edges = [...sections, ...citations].flatMap(({ start, end }) => [start, end]).filter(inside)
  const cuts = [...new Set([window.start, ...edges, window.end])].sort((a, b) => a - b)
  let section = 0
  let next = 0
  let open: typeof citations = []
  const segments: Segment[] = []
  let cost = 0
  for (const [i, start] of cuts.slice(0, -1).entries()) {
    while (section < sections.length && sections[section]!.end <= start) section++
    const from = next
    while (next < citations.length && citations[next]!.start <= start) next++
    open = [...open, ...citations.slice(from, next)].filter(({ end }) => end > start)
    cost += 1 + open.length
    if (i > 0 && cost > most) break
    const around = sections[section]
    segments.push({
      start,
      end: cuts[i + 1]!,
      section: around && around.start <= start ? around.kind : null,
      records: distinct(open),
    })
  }
  return segments
}

function distinct(
  citations: readonly { record: number; role: CitationRole }[],
): Segment['records'] {
  const roles = new Map<number, Set<CitationRole>>()
  for (const { record, role } of citations)
    roles.set(record, (roles.get(record) ?? new Set()).add(role))
  return [...roles]
    .map(([record, own]) => ({ record, roles: [...own] }))
    .sort((a, b) => a.record - b.record)
}
