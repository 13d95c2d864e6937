import { sql } from 'drizzle-orm'
import distance from 'leven'
import { hitKey, hits } from '../db/dialect/full-text.js'
import { limitTo, type Statements } from '../db/statements.js'
import { foldForSearch, WORD_CHARACTERS } from '../model/search/search-folding.js'
import { MIN_PREFIX, MAX_WORDS } from '../model/search/full-text.js'
import { slugOf } from '../model/slugs.js'
import type { Reader, Target } from './collection.js'
import { together } from './together.js'

/* Finds the records that a wrong id or name may mean, by the words of their names and by similar ids. */

export interface Near {
  id: string
  name: string
}

/** The maximum number of suggested records, and of compared ids. */
const MAX_NEAREST = 3
const MAX_COMPARED = 2000
const WORD = new RegExp(`[${WORD_CHARACTERS}]+`, 'gu')
/** The number of letters at the beginning that a similar id shares. */
const AGREEING = 2
/** A similar id differs in at most a third of its characters. */
const MAX_SHARE = 1 / 3

export function createNearest(db: Reader['db'], prepared: Statements) {
  /** The records one of whose names has words that begin like the words of the value. */
  function byName({ singular, key, id, name, names }: Target, value: string): Near[] {
    const words = foldForSearch(value).match(WORD)?.slice(0, MAX_WORDS)
    if (names === undefined || words === undefined) return []
    const statement = prepared(
      `nearest names ${singular}`,
      () =>
        db
          .select({ id: sql`${id}`, name: sql`${name}` })
          .from(sql`${hits(sql.placeholder('words'))} join ${key.table} on ${key} = ${hitKey}`)
          .orderBy(sql`length(${name})`, sql`${id}`)
          .limit(limitTo(MAX_NEAREST)),
      'costly',
    )
    const prefixes = words.map((word) => `"${word}"${word.length < MIN_PREFIX ? '' : '*'}`)
    return nearOf(statement({ words: prefixes.join(' AND ') }))
  }

  /** The records whose ids begin with the slug or are a few letters away from it. */
  function byId({ singular, key, id, name }: Target, slug: string): Near[] {
    const statement = prepared(
      `nearest ids ${singular}`,
      () =>
        db
          .select({ id: sql`${id}`, name: sql`${name}` })
          .from(key.table)
          .where(sql`${id} >= ${sql.placeholder('from')} and ${id} < ${sql.placeholder('to')}`)
          .orderBy(sql`${id}`)
          .limit(limitTo(MAX_COMPARED)),
      'costly',
    )
    const from = slug.slice(0, AGREEING)
    return nearOf(statement({ from, to: `${from}\u{10FFFF}` }))
      .map((near) => ({
        near,
        distance: near.id.startsWith(slug) ? 0 : distance(slug, near.id.slice(0, 2 * slug.length)),
      }))
      .filter(({ distance }) => distance <= slug.length * MAX_SHARE)
      .sort((a, b) => a.distance - b.distance)
      .map(({ near }) => near)
  }

  return (target: Target, value: string): Near[] => {
    const slug = slugOf(value)
    const [similar, named] = together([
      () => (slug === undefined ? [] : byId(target, slug)),
      () => byName(target, value),
    ])
    const all = [...similar, ...named]
    return [...new Map(all.map((near) => [near.id, near])).values()].slice(0, MAX_NEAREST)
  }
}

const nearOf = (rows: unknown[][]): Near[] =>
  (rows as [string, string][]).map(([id, name]) => ({ id, name }))
