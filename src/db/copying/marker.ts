import { VerbatimError } from '../../model/errors.js'
import type { Connection } from '../connection.js'

/*
 * A database into which another one is being copied has a table that says so, until the copy is whole. No command reads or
 * writes such a database, except the one that completes the copy.
 */

/** What is being copied: an edition, in the form of a migration. */
export interface Copying {
  number: number
  instance: string
  migration: number
}

const EXISTS = {
  sqlite: `select count(*) from sqlite_schema where name = 'unfinished_copy'`,
  postgres: `select count(*) from pg_class where oid = to_regclass('unfinished_copy')`,
}

/** The edition whose copy is unfinished in a database; undefined if there is none. */
export function unfinishedCopy(connection: Connection): Copying | undefined {
  if (connection.prepare(EXISTS[connection.engine]).get([])![0] === 0) return undefined
  const [number, instance, migration] = connection
    .prepare('select number, instance, migration from unfinished_copy')
    .get([]) as [number, string, number]
  return { number, instance, migration }
}

/** @throws VerbatimError if the database is an unfinished copy. */
export function assertNoUnfinishedCopy(connection: Connection): void {
  if (unfinishedCopy(connection) !== undefined)
    throw new VerbatimError(
      `database "${connection.name}" is an unfinished copy: repeat the command that began it ("verbatim migrate" with "--from" or "--to")`,
    )
}

export function markCopy(connection: Connection, { number, instance, migration }: Copying): void {
  connection.exec(
    'create table unfinished_copy (number bigint not null, instance text not null, migration bigint not null)',
  )
  const slots = connection.engine === 'postgres' ? '$1, $2, $3' : '?, ?, ?'
  connection
    .prepare(`insert into unfinished_copy values (${slots})`)
    .send([number, instance, migration])
}

/** Ends the copy: the database can be used. */
export function unmarkCopy(connection: Connection): void {
  connection.exec('drop table unfinished_copy')
}
