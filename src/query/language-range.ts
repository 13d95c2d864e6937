import { sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { textRows } from '../db/dialect/lists.js'
import { positionOf } from '../db/dialect/text.js'
import { BadValue, type Filter } from './collection.js'
import { compared, equalTo } from './filters.js'

/** A language range (RFC 4647, 2.1) other than `*`. */
const RANGE = /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/

/**
 * Any of several language ranges, by basic filtering (RFC 4647, 3.3.1): a range matches the tags that are equal to it or
 * that continue it with a hyphen, in any case. `primary` has the first subtag of `tag` in lower case: its index holds the
 * matches of a range that is only one subtag.
 */
export function inLanguage(
  { tag, primary }: Record<'tag' | 'primary', SQLiteColumn>,
  description: string,
  example: string,
): Filter {
  return {
    ...equalTo(tag, description, example),
    columns: [primary],
    read: (value) => {
      const ranges = (value as string[]).map(readRange)
      return ranges.length === 1 && !ranges[0]!.includes('-')
        ? { shape: 'one', bind: ranges[0] }
        : { shape: 'many', bind: JSON.stringify(ranges) }
    },
    where: (bound, shape, { tested }) => {
      const first = compared(primary, tested)
      if (shape === 'one') return sql`${first} = ${bound}`
      const ranges = textRows(bound, 'range')
      const firsts = sql`select substr("value", 1, ${positionOf(sql`'-'`, sql`"value" || '-'`)} - 1) from ${ranges}`
      return sql`(${first} in (${firsts}) and exists (select 1 from ${ranges} where lower(${tag}) || '-' like "value" || '-%'))`
    },
  }
}

function readRange(value: string): string {
  const range = value.toLowerCase()
  if (RANGE.test(range)) return range
  throw new BadValue(
    `takes language tags or their beginnings, such as kk or zh-Hant, not "${value}"`,
  )
}
