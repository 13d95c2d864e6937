// The numbers of PostgreSQL's types, in `pg_type`.
const BOOLEAN = 16
export const BYTES = 17
const NUMBERS: readonly number[] = [20, 21, 23, 26, 700, 701, 1700]

const booleanOf = (text: string): number => (text === 't' ? 1 : 0)
const bytesOf = (text: string): Buffer => Buffer.from(text.slice(2), 'hex')
const same = (text: string): string => text

/** How pg reads values: as SQLite gives them. Booleans are 1 or 0, and JSON is text. */
export const valueTypes = {
  getTypeParser: (type: number): ((text: string) => unknown) =>
    NUMBERS.includes(type)
      ? Number
      : type === BOOLEAN
        ? booleanOf
        : type === BYTES
          ? bytesOf
          : same,
}
