import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { byEngine } from './engine.js'

/* SQL that builds and reads JSON. JSON is compact, and its members keep their order. */

const list = (parts: readonly SQL[]): SQL => sql.join([...parts], sql`, `)

/** Marks a text as JSON, so that it becomes a part of other JSON and not a string; null stays null. */
export const json = (text: SQLWrapper): SQL =>
  byEngine({ sqlite: () => sql`json(${text})`, postgres: () => sql`cast(${text} as json)` })

/** JSON as a text, to compare it or to join it to other text. */
export const jsonText = (value: SQLWrapper): SQL =>
  byEngine({ sqlite: () => sql`${value}`, postgres: () => sql`cast(${value} as text)` })

/** A value as JSON of its own: a text as a string in quotation marks. */
export const jsonValue = (value: SQLWrapper): SQL =>
  byEngine({
    sqlite: () => sql`json_quote(${value})`,
    postgres: () => sql`cast(coalesce(to_json(${value}), 'null') as text)`,
  })

/** An object with these members, in this order. */
export const jsonObject = (members: Readonly<Record<string, SQLWrapper>>): SQL =>
  byEngine({
    sqlite: () =>
      sql`json_object(${list(Object.entries(members).map(([name, value]) => sql`${sql.raw(`'${name}'`)}, ${value}`))})`,
    // json_build_object puts spaces around colons.
    postgres: () =>
      sql`(select to_json("_") from (select ${list(Object.entries(members).map(([name, value]) => sql`${value} as ${sql.identifier(name)}`))}) as "_")`,
  })

/** The object without its members, on any level, that are null. */
export const withoutNulls = (object: SQLWrapper): SQL =>
  byEngine({
    sqlite: () => sql`json_patch('{}', ${object})`,
    postgres: () => sql`json_strip_nulls(${object})`,
  })

/** An array of these items. */
export const jsonArray = (...items: readonly SQLWrapper[]): SQL =>
  byEngine({
    sqlite: () => sql`json_array(${list(items.map((item) => sql`${item}`))})`,
    postgres: () =>
      sql`cast('[' || ${sql.join(
        items.map((item) => sql`coalesce(cast(to_json(${item}) as text), 'null')`),
        sql` || ',' || `,
      )} || ']' as json)`,
  })

/** The item of each row of a group as an array, in this order; empty if there are no rows. */
export const jsonList = (item: SQLWrapper, order?: SQLWrapper): SQL => {
  const ordered = sql`${item}${order ? sql` order by ${order}` : sql``}`
  return byEngine({
    sqlite: () => sql`json_group_array(${ordered})`,
    postgres: () => sql`coalesce(array_to_json(array_agg(${ordered})), '[]')`,
  })
}

/** An object with a member for each row of a group. */
export const jsonMap = (name: SQLWrapper, value: SQLWrapper): SQL =>
  byEngine({
    sqlite: () => sql`json_group_object(${name}, ${value})`,
    postgres: () =>
      sql`cast('{' || string_agg(to_json(${name}) || ':' || to_json(${value}), ',') || '}' as json)`,
  })

const placeOf = (place: number | string): SQL =>
  sql.raw(typeof place === 'number' ? String(place) : `'${place}'`)

/** An item of a JSON array by its index, or a member of an object by its name, as text; null if there is none. */
export const textAt = (value: SQLWrapper, place: number | string): SQL =>
  byEngine({
    sqlite: () => sql`${value} ->> ${placeOf(place)}`,
    postgres: () => sql`(cast(${value} as json) ->> ${placeOf(place)})`,
  })

/** The same of a whole number. */
export const integerAt = (value: SQLWrapper, place: number | string): SQL =>
  byEngine({
    sqlite: () => textAt(value, place),
    postgres: () => sql`cast(${textAt(value, place)} as bigint)`,
  })
