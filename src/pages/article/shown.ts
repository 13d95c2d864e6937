import type { CoverageCounts } from '../../model/text/coverage-counts.js'
import type { IndexedText } from '../../model/text/text.js'
import type { ListedKind, PlacedKind } from '../../model/vocabulary/records.js'
import type { CitationRole } from '../../model/vocabulary/text.js'
import type { Article, Entity, RecordOf, Section } from '../data/records.js'

/** A fact of the page: a record that the shown text states, or an entity that it names. */
export type ShownFact =
  | {
      [Kind in ListedKind]: { n: number; kind: Kind; id: string; record: RecordOf[Kind] }
    }[ListedKind]
  | NamedFact

export interface NamedFact {
  n: number
  kind: 'entity'
  id: string
  record: Entity
  /** The number of its mentions in the shown text. */
  count: number
}

/** A cited span of the shown text, with the number of its fact. */
export interface FactSpan {
  record: number
  role: CitationRole
  start: number
  end: number
}

/** The part of a long text that one page shows. */
export interface Part {
  start: number
  end: number
  /** Its place among the parts, from 0, and their number. */
  index: number
  count: number
}

/** The facts that a part of an article states. Offsets are code points. */
export interface Stated {
  article: Article
  part: Part
  /** The facts by their numbers, from 0. */
  facts: readonly ShownFact[]
  /** Ordered by their start. */
  spans: readonly FactSpan[]
  /** True if the part has more citations than the page shows. */
  isCut: boolean
}

/** The data of an article's page. */
export interface Shown extends Stated {
  /** The article as the API serves it. */
  json: string
  /** Null if the file has no counts. */
  coverage: CoverageCounts<PlacedKind> | null
  /** The characters of the part. */
  text: IndexedText
  sections: readonly Section[]
}

/** The characters between two offsets of the whole text. */
export const wordsOf = ({ text, part }: Shown, start: number, end: number): string =>
  text.slice(start - part.start, end - part.start)

/** The facts of a kind. */
export const factsOf = <Kind extends ShownFact['kind']>(
  { facts }: Pick<Shown, 'facts'>,
  kind: Kind,
): Extract<ShownFact, { kind: Kind }>[] =>
  facts.filter((fact): fact is Extract<ShownFact, { kind: Kind }> => fact.kind === kind)

/** The records of a kind, in reading order. */
export const recordsOfKind = <Kind extends ListedKind>(
  shown: Pick<Shown, 'facts'>,
  kind: Kind,
): RecordOf[Kind][] =>
  shown.facts.filter((fact) => fact.kind === kind).map(({ record }) => record as RecordOf[Kind])
