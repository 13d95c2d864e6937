import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { byEngine } from './engine.js'

/* Functions on texts and numbers. */

/** The position of the first occurrence of a part in a text, from 1; 0 if there is none. */
export const positionOf = (part: SQLWrapper, text: SQLWrapper): SQL =>
  byEngine({
    sqlite: () => sql`instr(${text}, ${part})`,
    postgres: () => sql`strpos(${text}, ${part})`,
  })

/** Characters of a text from a place, counted from 1. Place and length may be columns. */
export const partOf = (text: SQLWrapper, from: SQLWrapper, length: SQLWrapper): SQL =>
  byEngine({
    sqlite: () => sql`substr(${text}, ${from}, ${length})`,
    postgres: () => sql`substr(${text}, cast(${from} as integer), cast(${length} as integer))`,
  })

/** True if a text has one of these characters. */
export const hasOneOf = (text: SQLWrapper, characters: string): SQL =>
  byEngine({
    sqlite: () => sql`${text} glob ${sql.raw(`'*[${characters}]*'`)}`,
    postgres: () => sql`${text} ~ ${sql.raw(`'[${characters}]'`)}`,
  })

/** True if a text ends with one of these characters. */
export const endsWithOneOf = (text: SQLWrapper, characters: string): SQL =>
  byEngine({
    sqlite: () => sql`${text} glob ${sql.raw(`'*[${characters}]'`)}`,
    postgres: () => sql`${text} ~ ${sql.raw(`'[${characters}]$'`)}`,
  })

/** True if a text begins with one of some characters, ends with one of others, and has more between them. */
export const isEnclosed = (text: SQLWrapper, opening: string, closing: string): SQL =>
  byEngine({
    sqlite: () => sql`${text} glob ${sql.raw(`'[${opening}]?*[${closing}]'`)}`,
    postgres: () => sql`${text} ~ ${sql.raw(`'^[${opening}].+[${closing}]$'`)}`,
  })

/** A text as bytes in UTF-8. */
export const bytesOf = (text: SQLWrapper): SQL =>
  byEngine({
    sqlite: () => sql`cast(${text} as blob)`,
    postgres: () => sql`convert_to(${text}, 'UTF8')`,
  })

export const lesserOf = (a: SQLWrapper, b: SQLWrapper): SQL =>
  byEngine({ sqlite: () => sql`min(${a}, ${b})`, postgres: () => sql`least(${a}, ${b})` })
export const greaterOf = (a: SQLWrapper, b: SQLWrapper): SQL =>
  byEngine({ sqlite: () => sql`max(${a}, ${b})`, postgres: () => sql`greatest(${a}, ${b})` })

/** The year of a day in ISO 8601, which may be negative. */
export const yearOf = (day: SQLWrapper): SQL =>
  byEngine({
    sqlite: () => sql`cast(${day} as integer)`,
    postgres: () => sql`cast(substring(${day} from '^-?[0-9]+') as bigint)`,
  })

/** The digits of a number with which SQLite may write it so that it can be read back; 17 always do. */
const DIGITS = [15, 16]

/**
 * A number in JSON with the fewest digits that stand for it, and without a fraction if it is whole. Engines write numbers of up
 * to 16 digits alike; of one that needs 17, SQLite may round the last digit otherwise.
 */
export const shortestNumber = (value: SQLWrapper): SQL =>
  byEngine({
    sqlite: () => {
      const written = (digits: number) => sql.raw(`'%!.${digits}g'`)
      const exact = DIGITS.map(
        (digits) =>
          sql`when cast(format(${written(digits)}, ${value}) as real) = ${value} then format(${written(digits)}, ${value})`,
      )
      return sql`json(case when ${value} = cast(${value} as integer) then cast(cast(${value} as integer) as text)
        ${sql.join(exact, sql` `)} when ${value} is not null then format(${written(17)}, ${value}) end)`
    },
    // As text, 1e15 is 1e+15, 1e20 is 1e+20 instead of 1.0e+20, and 1e15 with a fraction has an exponent.
    postgres: () =>
      sql`cast(case when ${value} = trunc(${value}) and abs(${value}) < 9223372036854775807 then cast(cast(${value} as bigint) as text)
        when ${value} <> trunc(${value}) and abs(${value}) >= 1e15 then cast(cast(cast(${value} as text) as numeric) as text)
        else regexp_replace(cast(${value} as text), '^(-?[0-9])e', '\\1.0e') end as json)`,
  })
