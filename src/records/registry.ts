import {
  LISTED_KINDS,
  PLACED_KINDS,
  RECORD_KINDS,
  type ListedKind,
  type PlacedKind,
  type RecordKind,
} from '../model/vocabulary/records.js'
import { articleWith } from './articles/kind.js'
import { conflict } from './conflicts/kind.js'
import { entity } from './entities/kind.js'
import { event } from './events/kind.js'
import { figure } from './figures/kind.js'
import { image } from './images/kind.js'
import { mention } from './mentions/kind.js'
import { quote } from './quotes/kind.js'
import { relation } from './relations/kind.js'
import type { KindDeclaration, ListedDeclaration, PlacedDeclaration } from './shared/declaration.js'

/*
 * The one list of the kinds of record. Collections, counts of articles, links of the index, embeds,
 * summaries, search hits, annotations, the schema of annotation files, and the loading of records
 * follow from it. The compiler compares it with the names in model/vocabulary/records.ts, which also give
 * the order.
 */

const listed = { quote, event, figure, image, relation, conflict } satisfies {
  [Kind in ListedKind]: ListedDeclaration<Kind>
}
const placed: { [Kind in PlacedKind]: PlacedDeclaration<Kind> } = { mention, ...listed }

export const LISTED_DECLARATIONS = LISTED_KINDS.map((kind): ListedDeclaration => listed[kind])
export const PLACED_DECLARATIONS = PLACED_KINDS.map((kind): PlacedDeclaration => placed[kind])

const all: { [Kind in RecordKind]: KindDeclaration<Kind> } = {
  article: articleWith(PLACED_DECLARATIONS),
  entity,
  ...placed,
}
export const ALL_DECLARATIONS = RECORD_KINDS.map((kind): KindDeclaration => all[kind])

/** The declaration of each kind. */
export const DECLARATIONS = { ...all, ...placed, ...listed }

/** The note of a kind in an annotation file. */
export type NoteOf<Kind extends ListedKind> =
  (typeof listed)[Kind] extends ListedDeclaration<Kind, infer Note> ? Note : never
