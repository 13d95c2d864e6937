import { counted } from '../model/counted.js'
import { COLLECTIONS } from '../model/vocabulary/records.js'

const KIND_BY_LIST = new Map<string, string>(
  Object.entries(COLLECTIONS).map(([kind, list]) => [list, kind]),
)

/** The singular of the name of a list in an annotation file, such as `entity` for `entities`. */
export const singularOf = (list: string): string => KIND_BY_LIST.get(list) ?? list.replace(/s$/, '')

/** Numbers of records by list, as text: `2 entities, 1 quote`, or `no records`. */
export const recordCounts = (counts: Iterable<readonly [list: string, count: number]>): string =>
  [...counts].map(([list, count]) => counted(count, singularOf(list), list)).join(', ') ||
  'no records'

/** The number of records in each list of an annotation file. */
export const countRecords = (annotation: object): [list: string, count: number][] =>
  Object.entries(annotation).flatMap(([list, notes]: [string, unknown]) =>
    Array.isArray(notes) ? [[list, notes.length]] : [],
  )
