import { eq, sql } from 'drizzle-orm'
import { integerRows, integersOf } from '../db/dialect/lists.js'
import { bytesOf } from '../db/dialect/text.js'
import type { Collection, Embeds, Reader } from './collection.js'
import {
  finisherOf,
  recordJson,
  recordTables,
  selectionShape,
  type Selection,
} from './projection.js'
import { plannedOnce, type Statements } from '../db/statements.js'

/*
 * Turns rows into records: one statement returns the JSON of all rows of a page, with citations and references. The JSON is
 * stored, or SQLite builds it.
 */

const { placeholder } = sql

/** Fetches records of a collection. `base` is the origin that URLs begin with, or ''. */
export function createFetcher(
  collection: Collection,
  db: Reader['db'],
  prepared: Statements,
  base: string,
  embeds: Embeds,
) {
  const { table, id } = collection
  /** The statement for the JSON of the bound rows, in their order. */
  const statementFor = (selection: Selection) =>
    db
      .select({
        json: recordJson(collection, selection, embeds, integersOf(placeholder('rows'))).as('json'),
      })
      .from(
        sql`${integerRows(placeholder('rows'), 'found')} cross join ${recordTables(collection, selection)}`,
      )
      .where(sql`${table.key} = "found"."value"`)
      .orderBy(sql`"found"."key"`)
  const listOf = (rowids: readonly unknown[]): string => `[${rowids.join()}]`
  const finisher = (selection: Selection) => finisherOf(collection, selection, base, embeds)

  return {
    /** One record by its public id. */
    one: (idValue: string, selection: Selection): string | undefined => {
      const statement = prepared(`one ${selectionShape(selection)}`, () =>
        plannedOnce(
          db
            .select({ json: recordJson(collection, selection, embeds) })
            .from(recordTables(collection, selection))
            .where(eq(id, placeholder('id'))),
        ),
      )
      const [row] = statement({ id: idValue, base }) as [string][]
      return row && (finisher(selection)?.(row[0]) ?? row[0])
    },
    /** The records with these row ids, each as text. */
    texts: (rowids: readonly unknown[], selection: Selection): string[] => {
      const statement = prepared(`rows ${selectionShape(selection)}`, () =>
        plannedOnce(statementFor(selection)),
      )
      const texts = (statement({ rows: listOf(rowids), base }) as [string][]).map(([json]) => json)
      const finish = finisher(selection)
      return finish ? texts.map(finish) : texts
    },
    /**
     * The same as bytes in UTF-8, separated by commas. SQLite joins them, since strings of JavaScript would be converted
     * to UTF-16 and back.
     */
    bytes: (rowids: readonly unknown[], selection: Selection): Buffer => {
      const statement = prepared(`records ${selectionShape(selection)}`, () =>
        plannedOnce(
          db
            .select({ json: bytesOf(sql`string_agg("json", ',')`) })
            .from(statementFor(selection).as('built')),
        ),
      )
      const [[bytes]] = statement({ rows: listOf(rowids), base }) as [[Buffer]]
      const finish = finisher(selection)
      return finish ? Buffer.from(finish(bytes.toString())) : bytes
    },
  }
}
