import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'

/* SQL that builds and reads JSON. JSON is compact, and its members keep their order. */

/** Marks a text as JSON, so that it becomes a part of other JSON and not a string; null stays null. */
export const json = (text: SQLWrapper): SQL => sql`json(${text})`

/** JSON as a text, to compare it or to join it to other text. */
export const jsonText = (value: SQLWrapper): SQL => sql`${value}`

/** A value as JSON of its own: a text as a string in quotation marks. */
export const jsonValue = (value: SQLWrapper): SQL => sql`json_quote(${value})`

/** An object with these members, in this order. */
export const jsonObject = (members: Readonly<Record<string, SQLWrapper>>): SQL =>
  sql`json_object(${sql.join(
    Object.entries(members).map(([name, value]) => sql`${sql.raw(`'${name}'`)}, ${value}`),
    sql`, `,
  )})`

/** The object without its members, on any level, that are null. */
export const withoutNulls = (object: SQLWrapper): SQL => sql`json_patch('{}', ${object})`

/** An array of these items. */
export const jsonArray = (...items: readonly SQLWrapper[]): SQL =>
  sql`json_array(${sql.join([...items], sql`, `)})`

/** The item of each row of a group as an array, in this order; empty if there are no rows. */
export const jsonList = (item: SQLWrapper, order?: SQLWrapper): SQL =>
  sql`json_group_array(${item}${order ? sql` order by ${order}` : sql``})`

/** An object with a member for each row of a group. */
export const jsonMap = (name: SQLWrapper, value: SQLWrapper): SQL =>
  sql`json_group_object(${name}, ${value})`

/** An item of a JSON array by its index, or a member of an object by its name, as text; null if there is none. */
export const textAt = (value: SQLWrapper, place: number | string): SQL =>
  sql`${value} ->> ${sql.raw(typeof place === 'number' ? String(place) : `'${place}'`)}`

/** The same of a whole number. */
export const integerAt = textAt
