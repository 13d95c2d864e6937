import { createRequire } from 'node:module'
import type BetterSqlite3 from 'better-sqlite3'
import { VerbatimError } from '../model/errors.js'

const NODE = process.versions.node
const needsOldSqlite = Number(NODE.split('.', 1)[0]) < 22

/*
 * better-sqlite3 13 crashes on Node 20, and better-sqlite3 12 aborts on Node 24.19 and later. Node 20
 * therefore gets version 12, in a separate package (`.config/node-20`) that npm installs only there.
 */
const PACKAGE = needsOldSqlite ? 'better-sqlite3-for-node-20' : 'better-sqlite3'

const packages = createRequire(import.meta.url)

/** better-sqlite3's `Database` class, in the version that runs on this version of Node. */
export const Sqlite = loadSqlite()

/** The path from which another process can `require` the same class. */
export const sqlitePath = (): string => packages.resolve(PACKAGE)

function loadSqlite(): typeof BetterSqlite3 {
  try {
    return packages(PACKAGE) as typeof BetterSqlite3
  } catch (error) {
    const needs = needsOldSqlite
      ? ', which needs a C++ compiler, make and Python, or use Node 22 or later, which needs none'
      : ''
    throw new VerbatimError(
      `SQLite is not installed for Node ${NODE}: run "npm ci" with this version of Node${needs}`,
      { cause: error },
    )
  }
}
