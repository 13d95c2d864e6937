import { sql } from 'drizzle-orm'
import type { KindDeclaration, PlacedDeclaration } from '../shared/declaration.js'
import { articlesCollection } from './collection.js'
import { articles as table } from './table.js'

/** The articles, each with the counts of its records of the other kinds. */
export const articleWith = (counted: readonly PlacedDeclaration[]): KindDeclaration<'article'> => ({
  kind: 'article',
  collection: articlesCollection(counted),
  table,
  title: sql`${table.title}`,
})
