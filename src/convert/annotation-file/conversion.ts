import type { AnnotationFile } from '../../ingest/source/annotation.js'
import type { KnownEntities } from '../known-entities.js'
import type { Mapping } from '../mapping/mapping.js'
import {
  groupByTarget,
  reportUnmapped as reportTo,
  type Attribute,
  type Comment,
  type Normalization,
  type Standoff,
  type StandoffAnnotation,
  type Structure,
  type TextBoundAnnotation,
  type Unmapped,
} from '../standoff/standoff.js'
import { isNullKey } from '../standoff/null-keys.js'
import { createCiter, type Citer } from '../../ingest/words/citer.js'
import { slugOf, Slugs } from '../../model/slugs.js'
import { COLLECTIONS, LISTED_KINDS, type ListedKind } from '../../model/vocabulary/records.js'

/** The lists of records in an annotation file. */
type RecordList = (typeof COLLECTIONS)[ListedKind]

/** The state of converting the annotations of one article. */
export interface Conversion {
  readonly standoff: Standoff
  /** The BCP 47 tag of the article's language. */
  readonly language: string
  readonly mapping: Mapping
  readonly citer: Citer
  readonly textBoundById: ReadonlyMap<string, TextBoundAnnotation>
  readonly structureById: ReadonlyMap<string, Structure>
  /** The events by the ids of the text-bound annotations that trigger them. */
  readonly structureByTrigger: ReadonlyMap<string, Structure>
  /** Attributes, normalizations and comments, by the id of the annotation that they qualify. */
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
  /** The references to all records and entities. */
  readonly takenRefs: Slugs
  /** The annotation of each record, or of the first mention of each entity, by reference. */
  readonly origins: Map<string, StandoffAnnotation>
  /** The annotations that have gone into the annotation file. */
  readonly used: Set<StandoffAnnotation>
  readonly unmapped: Unmapped[]
  /** The entities that a database already has, and the mentions that may name one of them. */
  readonly knownEntities: KnownEntities
  readonly doubtful: Unmapped[]
  /** The number of annotations whose types the mapping ignores. */
  ignored: number
}

export function startConversion(
  standoff: Standoff,
  mapping: Mapping,
  language: string,
  knownEntities: KnownEntities,
): Conversion {
  const missing = standoff.normalizations.filter(isNullReference)
  const conversion: Conversion = {
    standoff,
    mapping,
    language,
    citer: createCiter(standoff.text),
    textBoundById: new Map(standoff.textBounds.map((textBound) => [textBound.id, textBound])),
    structureById: new Map(standoff.structures.map((structure) => [structure.id, structure])),
    structureByTrigger: new Map(
      standoff.structures.flatMap((structure): [string, Structure][] =>
        structure.trigger === undefined ? [] : [[structure.trigger, structure]],
      ),
    ),
    attributesOf: groupByTarget(standoff.attributes),
    commentsOn: groupByTarget(standoff.comments),
    normalizationsOf: groupByTarget(standoff.normalizations.filter((one) => !isNullReference(one))),
    entityIds: new Map(),
    notes: emptyNotes(),
    recordRefs: new Map(),
    takenRefs: new Slugs(),
    origins: new Map(),
    used: new Set(missing),
    unmapped: [...standoff.unmapped],
    knownEntities,
    doubtful: [],
    ignored: 0,
  }
  for (const normalization of missing) {
    const { scheme, key, target } = normalization
    const reason = `says that ${target} has no entry: "${scheme}:${key}" identifies nothing`
    reportUnmapped(conversion, normalization, reason)
  }
  return conversion
}

const emptyNotes = () =>
  Object.fromEntries(
    LISTED_KINDS.map((kind) => [COLLECTIONS[kind], []]),
  ) as unknown as Conversion['notes']

/** True if a key means that there is no entry. For an IRI, its last part decides. */
const isNullReference = ({ key }: Normalization): boolean =>
  isNullKey(/^[a-z]+:.*?([^/#:]+)\/*$/i.exec(key)?.[1] ?? key)

export function reportUnmapped(
  { standoff, unmapped }: Conversion,
  annotation: StandoffAnnotation,
  reason: string,
): void {
  reportTo({ file: standoff.file, unmapped }, annotation, reason)
}

/** Gives the record of an annotation an id that no other record has. */
export function takeRecordId(
  { notes, recordRefs, takenRefs, origins }: Conversion,
  list: RecordList,
  annotation: StandoffAnnotation,
): string {
  const { id, name = id } = annotation
  const slug = slugOf(name) ?? `${list}-${notes[list].length + 1}`
  const ref = takenRefs.take(`${list}/${slug}`)
  recordRefs.set(id, ref)
  origins.set(ref, annotation)
  return ref.slice(list.length + 1)
}
