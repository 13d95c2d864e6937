const TYPES: Readonly<Record<string, string>> = {
  integer: 'bigint',
  real: 'double precision',
  text: 'text',
  blob: 'bytea',
}

/** The type of a column of Drizzle's SQLite tables in PostgreSQL. Integers have 64 bits there, too. */
export function postgresType(column: { getSQLType: () => string }): string {
  const type = TYPES[column.getSQLType()]
  if (type === undefined) throw new Error(`a column of the type ${column.getSQLType()}`)
  return type
}
