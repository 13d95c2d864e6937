import { createHash } from 'node:crypto'
import { foldWords } from '../model/text/folding.js'
import { ENTITY_TYPES, type EntityType } from '../model/vocabulary/entities.js'
import { SLUG_LENGTH, SLUG_PATTERN } from '../records/shared/notes.js'
import { slugOf } from '../model/slugs.js'

/*
 * `load` refuses an entity that has another type, name or identifier in another article. So the id of a
 * converted entity is made only from these three, and articles that are converted separately load together.
 * The id consists of the name, the type unless it is a person, and the knowledge base entry: `barack-obama`,
 * `jordan-country`, `paris-place-q90`. Four hexadecimal digits follow if another name or entry could have the
 * same id. So "US" and "us" have different ids, as have "Anna" and "Анна".
 */

/** An entry of a knowledge base: `scheme` "Wikidata", `key` "Q76". */
export interface KnowledgeBaseEntry {
  scheme: string
  key: string
}

/** The scheme of the entities that this API has published. Its keys are their ids. */
export const OWN_SCHEME = 'Verbatim'

const MAX_NAME = 60
/** Schemes in order of preference. Other schemes come last. */
const FIRST_SCHEMES = ['Wikidata', 'GeoNames', 'ISNI', 'VIAF']
const TYPES: ReadonlySet<string> = new Set(ENTITY_TYPES)
/** Words that are in lower case in title case. */
const SMALL_WORDS = new Set(
  'a al an and at by da de del della des di du el for in la le of on or the to van von y'.split(
    ' ',
  ),
)

export function entityIdOf(
  type: EntityType,
  name: string,
  entries: readonly KnowledgeBaseEntry[],
): string {
  const ownId = entries.find(({ scheme }) => scheme === OWN_SCHEME)?.key
  if (ownId !== undefined && ownId.length <= SLUG_LENGTH && new RegExp(SLUG_PATTERN).test(ownId))
    return ownId
  const words = foldWords(name)
  const slug = slugOf(words, MAX_NAME)
  const entry = mainEntry(entries)
  const entrySlug = entry && slugOfEntry(entry)
  const isUnique =
    slug !== undefined &&
    isUniqueSlug(slug, words) &&
    (entry === undefined || entrySlug !== undefined)
  return [
    slug,
    type === 'person' && slug !== undefined ? undefined : type,
    entrySlug,
    isUnique ? undefined : digest(type, words, entry?.scheme, entry?.key),
  ]
    .filter((part) => part !== undefined)
    .join('-')
}

/** The entry whose scheme is preferred. */
function mainEntry(entries: readonly KnowledgeBaseEntry[]): KnowledgeBaseEntry | undefined {
  const rank = ({ scheme }: KnowledgeBaseEntry) => (FIRST_SCHEMES.indexOf(scheme) + 100) % 100
  const [first] = entries.toSorted(
    (a, b) => rank(a) - rank(b) || compare(a.scheme, b.scheme) || compare(a.key, b.key),
  )
  return first
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** The slug of an entry, such as `q90` or `geonames-12`. Undefined for keys that a slug would change. */
function slugOfEntry({ scheme, key }: KnowledgeBaseEntry): string | undefined {
  if (scheme === 'Wikidata' && /^Q\d{1,12}$/.test(key)) return key.toLowerCase()
  return FIRST_SCHEMES.includes(scheme) && /^\d{1,16}$/.test(key)
    ? `${scheme.toLowerCase()}-${key}`
    : undefined
}

/**
 * True if no other name has the slug: the name is in title case, and does not end like a type or a key.
 */
function isUniqueSlug(slug: string, name: string): boolean {
  const parts = slug.split('-')
  const titled = parts.map((word, index) =>
    index > 0 && SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  )
  const last = parts.at(-1)!
  return name === titled.join(' ') && !TYPES.has(last) && !/^q?\d+$/.test(last)
}

const digest = (...parts: readonly (string | undefined)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 4)
