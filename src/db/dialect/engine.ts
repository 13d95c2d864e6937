import { entityKind, sql, type SQL, type SQLWrapper } from 'drizzle-orm'

export type Engine = 'sqlite' | 'postgres'

let current: Engine = 'sqlite'

/** SQL that each engine writes in its own way. Which way is decided when a statement is written, not when it is built. */
class EngineSql implements SQLWrapper {
  static readonly [entityKind] = 'EngineSql'
  constructor(private readonly forms: Readonly<Record<Engine, () => SQL>>) {}
  getSQL(): SQL {
    return this.forms[current]()
  }
  shouldOmitSQLParens(): boolean {
    return true
  }
}

export const byEngine = (forms: Readonly<Record<Engine, () => SQL>>): SQL =>
  sql`${new EngineSql(forms)}`

/** Writes a statement for an engine. */
export function writtenFor<T>(engine: Engine, write: () => T): T {
  const outer = current
  current = engine
  try {
    return write()
  } finally {
    current = outer
  }
}
