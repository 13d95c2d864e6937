import type { AnnotationFile } from '../../ingest/annotation.js'
import type { Mapping } from '../mapping/mapping.js'
import type {
  Attribute,
  Comment,
  Normalization,
  Standoff,
  StandoffAnnotation,
  Structure,
  TextBoundAnnotation,
  Unmapped,
} from '../standoff/standoff.js'
import { createCiter, type Citer } from './citer.js'
import { freeSlug, slugOf } from './slugs.js'

/** The lists of an annotation file that converted records go into. */
type RecordList = 'quotes' | 'events' | 'figures' | 'relations'

/** The state of converting the annotations of one article. */
export interface Conversion {
  readonly standoff: Standoff
  /** The BCP 47 tag of the article's language. */
  readonly language: string
  readonly mapping: Mapping
  readonly citer: Citer
  readonly textBoundById: ReadonlyMap<string, TextBoundAnnotation>
  readonly structureById: ReadonlyMap<string, Structure>
  /** The ids of text-bound annotations that trigger an event. */
  readonly triggerIds: ReadonlySet<string | undefined>
  /** These qualify an annotation and are found by its id. */
  readonly attributesOf: ReadonlyMap<string, Attribute[]>
  readonly commentsOn: ReadonlyMap<string, Comment[]>
  readonly normalizationsOf: ReadonlyMap<string, Normalization[]>
  /** The ids of entities, by the id of each mention and by its spans (`spansKey`). */
  readonly entityIds: Map<string, string>
  readonly notes: { [List in RecordList]: NonNullable<AnnotationFile[List]> }
  /**
   * References to records, such as `events/visit`, by the id of the annotation that became the
   * record.
   */
  readonly recordRefs: Map<string, string>
  /** The values of `recordRefs`. */
  readonly takenRefs: Set<string>
  /** The annotations that the annotation file holds. */
  readonly used: Set<StandoffAnnotation>
  readonly unmapped: Unmapped[]
  /** How many annotations the mapping leaves out on purpose. */
  ignored: number
}

export const startConversion = (
  standoff: Standoff,
  mapping: Mapping,
  language: string,
): Conversion => ({
  standoff,
  language,
  mapping,
  citer: createCiter(standoff.text),
  textBoundById: new Map(standoff.textBounds.map((textBound) => [textBound.id, textBound])),
  structureById: new Map(standoff.structures.map((structure) => [structure.id, structure])),
  triggerIds: new Set(standoff.structures.map(({ trigger }) => trigger)),
  attributesOf: groupByTarget(standoff.attributes),
  commentsOn: groupByTarget(standoff.comments),
  normalizationsOf: groupByTarget(standoff.normalizations),
  entityIds: new Map(),
  notes: { quotes: [], events: [], figures: [], relations: [] },
  recordRefs: new Map(),
  takenRefs: new Set(),
  used: new Set(),
  unmapped: [...standoff.unmapped],
  ignored: 0,
})

function groupByTarget<T extends { target: string }>(annotations: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const annotation of annotations) {
    const group = groups.get(annotation.target)
    if (group === undefined) groups.set(annotation.target, [annotation])
    else group.push(annotation)
  }
  return groups
}

export function reportUnmapped(
  { standoff, unmapped }: Conversion,
  { line, id }: Pick<StandoffAnnotation, 'line' | 'id'>,
  reason: string,
): void {
  unmapped.push({ file: standoff.file, line, id, reason })
}

/** Takes a free id for the record that an annotation becomes. */
export function takeRecordId(
  { notes, recordRefs, takenRefs }: Conversion,
  list: RecordList,
  { id, name = id }: StandoffAnnotation,
): string {
  const slug = freeSlug(
    slugOf(name) ?? `${list}-${notes[list].length + 1}`,
    (candidate) => !takenRefs.has(`${list}/${candidate}`),
  )
  const ref = `${list}/${slug}`
  recordRefs.set(id, ref)
  takenRefs.add(ref)
  return slug
}
