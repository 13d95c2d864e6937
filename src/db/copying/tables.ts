import type { SqliteDatabase } from '../database.js'

/** A table that is copied. Its columns are those that are stored, in both engines under the same names. */
export interface CopiedTable {
  name: string
  columns: string[]
  /** The indexes of the columns of its primary key, in the order of the key. */
  key: number[]
}

/** Tables whose rows triggers make while the rows of other tables are inserted. */
const DERIVED = new Set(['text_pieces', 'co_mention_totals'])
/** Columns that triggers count, by their tables: a row begins with zero. */
const COUNTED: Readonly<Record<string, string>> = { entities: 'mention_count' }

export const isDerived = ({ name }: CopiedTable): boolean => DERIVED.has(name)
/** The index of the column that triggers count; -1 if there is none. */
export const countedColumn = ({ name, columns }: CopiedTable): number =>
  columns.indexOf(COUNTED[name] ?? '')

/**
 * The tables of the data as a SQLite file has them, each after those to which its rows refer. Not among them are the
 * full-text index, which each engine has in its own form, and the edition, which is that of the copy.
 */
export function copiedTables({ connection }: SqliteDatabase): CopiedTable[] {
  const names = connection
    .prepare(
      `select name from pragma_table_list where schema = 'main' and type = 'table'
       and name not like 'sqlite@_%' escape '@' and name not in ('__drizzle_migrations', 'edition') order by name`,
    )
    .all([]) as [string][]
  const columns = connection.prepare(
    'select name, pk from pragma_table_xinfo(?) where hidden = 0 order by cid',
  )
  const parents = connection.prepare('select "table" from pragma_foreign_key_list(?)')
  const sorted: CopiedTable[] = []
  const visited = new Set<string>()
  const visit = (name: string) => {
    if (visited.has(name)) return
    visited.add(name)
    for (const [parent] of parents.all([name]) as [string][]) visit(parent)
    const rows = columns.all([name]) as [string, number][]
    sorted.push({
      name,
      columns: rows.map(([column]) => column),
      key: rows
        .map(([, place], index) => ({ place, index }))
        .filter(({ place }) => place > 0)
        .sort((a, b) => a.place - b.place)
        .map(({ index }) => index),
    })
  }
  for (const [name] of names) visit(name)
  return sorted
}
