import type { CitationRole, SectionKind } from '../../model/vocabulary/text.js'

/* Cuts a window of a text into segments. Offsets are code points. */

interface Range {
  start: number
  end: number
}

type Section = Range & { kind: SectionKind }
type Citation = Range & { record: number; role: CitationRole }

/** A run of characters, and its citations. */
export interface Cut<C> extends Range {
  section: SectionKind | null
  citations: readonly C[]
}

/** A run of characters, and the records that cite it: the index of each, and the roles of its citations. */
export interface Segment extends Range {
  section: SectionKind | null
  records: { record: number; roles: CitationRole[] }[]
}

/** Cuts the window into segments: see `cutText`. */
export const cutSegments = (
  window: Range,
  sections: readonly Section[],
  citations: readonly Citation[],
  most = Infinity,
): Segment[] =>
  cutText(window, sections, citations, most).map(({ start, end, section, citations }) => ({
    start,
    end,
    section,
    records: distinct(citations),
  }))

/**
 * Cuts the window at every edge of a section or citation, so that the same citations cover all
 * characters of a run. Sections and citations are ordered by their start, and cut off at the
 * edges of the window. The number of runs, plus the citations on each, is at most `most`: the
 * last runs are left out, but never the first.
 */
export function cutText<C extends Range>(
  window: Range,
  sections: readonly Section[],
  citations: readonly C[],
  most = Infinity,
): Cut<C>[] {
  const inside = (edge: number) => window.start < edge && edge < window.end
  const edges = [...sections, ...citations].flatMap(({ start, end }) => [start, end]).filter(inside)
  const cuts = [...new Set([window.start, ...edges, window.end])].sort((a, b) => a - b)
  let section = 0
  let next = 0
  let open: readonly C[] = []
  const runs: Cut<C>[] = []
  let cost = 0
  for (const [i, start] of cuts.slice(0, -1).entries()) {
    while (section < sections.length && sections[section]!.end <= start) section++
    const from = next
    while (next < citations.length && citations[next]!.start <= start) next++
    open = [...open, ...citations.slice(from, next)].filter(({ end }) => end > start)
    cost += 1 + open.length
    if (i > 0 && cost > most) break
    const around = sections[section]
    runs.push({
      start,
      end: cuts[i + 1]!,
      section: around && around.start <= start ? around.kind : null,
      citations: open,
    })
  }
  return runs
}

function distinct(citations: readonly Citation[]): Segment['records'] {
  const roles = new Map<number, Set<CitationRole>>()
  for (const { record, role } of citations)
    roles.set(record, (roles.get(record) ?? new Set()).add(role))
  return [...roles]
    .map(([record, own]) => ({ record, roles: [...own] }))
    .sort((a, b) => a.record - b.record)
}
