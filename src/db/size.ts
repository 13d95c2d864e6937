import { statSync } from 'node:fs'
import type { Database } from './open.js'

/** The bytes that a database takes on the disk, without its write-ahead log. */
export const sizeOf = ({ connection }: Database): number =>
  connection.engine === 'sqlite'
    ? statSync(connection.name).size
    : (connection.prepare('select pg_database_size(current_database())').get([])![0] as number)
