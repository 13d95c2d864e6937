import type { RecordKind } from '../model/vocabulary.js'
import { articleWith } from './articles/kind.js'
import { conflict } from './conflicts/kind.js'
import { entity } from './entities/kind.js'
import { event } from './events/kind.js'
import { figure } from './figures/kind.js'
import { image } from './images/kind.js'
import { mention } from './mentions/kind.js'
import { quote } from './quotes/kind.js'
import { relation } from './relations/kind.js'
import type { Kind, PlacedKind } from './shared/declaration.js'

/*
 * The one list of the kinds of record, in the order of the documentation. Collections, counts of an
 * article, links of the index, annotations, titles, summaries and the loading of annotation files
 * follow from it.
 */

type Placed = { readonly [Name in Exclude<RecordKind, 'article' | 'entity'>]: PlacedKind<Name> }
type All = { readonly article: Kind<'article'>; readonly entity: Kind<'entity'> } & Placed

/** The kinds whose records belong to one article and have a place in its text. */
const placed: Placed = { mention, quote, event, figure, image, relation, conflict }
export const PLACED_KINDS: readonly PlacedKind[] = Object.values(placed)

/** Every kind by its name. */
export const KINDS: All = { article: articleWith(PLACED_KINDS), entity, ...placed }
