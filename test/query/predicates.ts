import type { Collection, DateValue, Reference, Row } from '../api/lists.js'
import { dayNumber } from './order.js'

/*
 * The meaning of each filter, written a second time from its description in the OpenAPI document. Predicates test rows as
 * the API shows them, and use neither the database nor the code of the server.
 */

/** Facts that rows do not show: the entities that each article names, and the texts. */
export interface World {
  named: ReadonlyMap<string, ReadonlySet<string>>
  texts: ReadonlyMap<string, string>
  /** The names of each entity. */
  names: ReadonlyMap<string, readonly string[]>
  relations: readonly Row[]
  /** The edition of the last change of each article and entity. */
  editions: ReadonlyMap<string, number>
}

export interface Meaning {
  /** Tells whether a row has this value. */
  matches: (row: Row, value: string, world: World) => boolean
  /** Values to test besides the vocabulary and the documented example. */
  values?: (rows: readonly Row[], world: World) => string[]
  /** The values that a row has. */
  valuesOf?: (row: Row, world: World) => (string | null)[]
  /** A value that no row has. */
  unknown?: string
}

const reference = (value: unknown): string[] =>
  value === null || value === undefined ? [] : [(value as Reference).id]
const references = (value: unknown): string[] => (value as Reference[]).map(({ id }) => id)
const participants = (row: Row) => row.participants as { role: string; entity: Reference }[]
const roles = (row: Row) => row.roles as { title: string; in: Reference | null }[]
/** The predicates by which an entity is of a country or in it. */
const TO_COUNTRIES = [
  'based-in',
  'capital-of',
  'citizen-of',
  'envoy-of',
  'holds-office-in',
  'lives-in',
  'located-in',
  'originates-from',
  'part-of',
  'represents',
]
/** Takes a few values from the beginning, which the seed has, and from the end, which the corpus has. */
const some = (values: readonly string[]): string[] =>
  distinct([...values.slice(0, 4), ...values.slice(-4)])
const distinct = (values: readonly string[]): string[] => [...new Set(values)]

/** A filter by texts of a row. */
const oneOf = (valuesOf: (row: Row, world: World) => (string | null)[]): Meaning => ({
  valuesOf,
  matches: (row, value, world) => valuesOf(row, world).includes(value),
  values: (rows, world) =>
    some(
      distinct(
        rows.flatMap((row) => valuesOf(row, world)).filter((value) => value !== null),
      ).filter((value) => !value.includes(',')),
    ),
})
const property = (name: string): Meaning => oneOf((row) => [row[name] as string | null])

interface Attribution {
  voice: string
  speakers: Reference[]
  speakerText: string | null
}

const attribution = (row: Row) => row.attribution as Attribution
const attributed: Record<'voice' | 'saidBy' | 'saidByText', Meaning> = {
  voice: oneOf((row) => [attribution(row).voice]),
  saidBy: oneOf((row) => references(attribution(row).speakers)),
  saidByText: oneOf((row) => attribution(row).speakerText?.split('; ') ?? []),
}

/** EDTF dates with their first and last day, written by hand. */
const DAYS: Record<string, [first: number, last: number]> = {
  '2024-07-02': [2024_0702, 2024_0702],
  '2024-07': [2024_0701, 2024_0731],
  '2024': [2024_0101, 2024_1231],
  '2023': [2023_0101, 2023_1231],
  '2022-09': [2022_0901, 2022_0930],
  '2022': [2022_0101, 2022_1231],
  '2024-07-03': [2024_0703, 2024_0703],
  '2024-02': [2024_0201, 2024_0229],
  '-0138': [-138_0000 + 101, -138_0000 + 1231],
  '0024': [24_0101, 24_1231],
  '1992': [1992_0101, 1992_1231],
  '202X': [2020_0101, 2029_1231],
  '2024-06/2024-08': [2024_0601, 2024_0831],
  '../2013': [-Infinity, 2013_1231],
  '2031/..': [2031_0101, Infinity],
  '2100-02': [2100_0201, 2100_0228],
}

function day(value: string, end: 0 | 1): number {
  const days = DAYS[value]
  if (days === undefined) throw new Error(`write down the days of ${value} in predicates.ts`)
  return days[end]
}

/** `from` and `to` over a date property: a row matches if its date may overlap the range; `within`: if it lies in the range. Undated rows never match. */
const dates = (name: string): Record<'from' | 'to' | 'within', Meaning> => ({
  from: {
    matches: (row, value) =>
      row[name] !== null && dayNumber((row[name] as DateValue).latest, Infinity) >= day(value, 0),
    values: () => Object.keys(DAYS),
  },
  to: {
    matches: (row, value) =>
      row[name] !== null &&
      dayNumber((row[name] as DateValue).earliest, -Infinity) <= day(value, 1),
    values: () => Object.keys(DAYS),
  },
  within: {
    matches: (row, value) =>
      row[name] !== null &&
      dayNumber((row[name] as DateValue).earliest, -Infinity) >= day(value, 0) &&
      dayNumber((row[name] as DateValue).latest, Infinity) <= day(value, 1),
    values: () => Object.keys(DAYS),
  },
})

const disputed: Meaning = {
  matches: (row, value) => row.disputed === (value === 'true'),
  values: () => ['true', 'false'],
}

/** The filters of every collection. */
const ofEvery: Record<'origin' | 'reviewed' | 'updatedSince', Meaning> = {
  /** Records change with their article. */
  updatedSince: {
    matches: ({ article, id }, edition, { editions }) =>
      editions.get(article?.id ?? id)! > Number(edition),
    values: () => ['0', '1', '7', '22', '23'],
  },
  origin: oneOf(({ origin }) => [(origin as { kind: string }).kind]),
  reviewed: {
    matches: ({ reviewed }, value) => String(reviewed) === value,
    values: () => ['true', 'false'],
  },
}

const ofRecords: Record<string, Meaning> = {
  ...ofEvery,
  id: property('id'),
  article: oneOf(({ article }) => reference(article)),
  section: property('section'),
}

const mentioning: Record<string, Meaning> = {
  mentions: oneOf(({ mentions }) => references(mentions)),
}

const MEANINGS: Record<string, Record<string, Meaning>> = {
  articles: {
    ...ofEvery,
    id: property('id'),
    language: {
      ...property('language'),
      matches: ({ language }, range) =>
        `${String(language)}-`.toLowerCase().startsWith(`${range.toLowerCase()}-`),
      values: () => ['en', 'EN', 'en-GB', 'en-gb', 'e', 'en-G', 'kk', 'no-such-tag'],
    },
    tag: oneOf(({ tags }) => tags as string[]),
    publisher: oneOf(({ publisher }) => reference(publisher)),
    author: oneOf(({ authors }) => (authors as { name: string }[]).map(({ name }) => name)),
    entity: oneOf(({ id }, { named }) => [...(named.get(id) ?? [])]),
    ...dates('published'),
  },
  entities: {
    ...ofEvery,
    origin: oneOf(({ origins }) => (origins as { kind: string }[]).map(({ kind }) => kind)),
    id: property('id'),
    type: property('type'),
    subtype: oneOf(({ subtypes }) => subtypes as string[]),
    name: oneOf(({ names }) => (names as { name: string }[]).map(({ name }) => name)),
    article: oneOf(({ id }, { named }) =>
      [...named].filter(([, entities]) => entities.has(id)).map(([article]) => article),
    ),
    wikidata: oneOf(({ identifiers }) =>
      (identifiers as { scheme: string; value: string }[])
        .filter(({ scheme }) => scheme === 'wikidata')
        .map(({ value }) => value),
    ),
    identifier: {
      ...oneOf(({ identifiers }) =>
        (identifiers as { scheme: string; value: string }[]).map(
          ({ scheme, value }) => `${scheme}:${value}`,
        ),
      ),
      unknown: 'url:no-such-thing',
    },
    role: oneOf((row) => roles(row).map(({ title }) => title)),
    roleIn: oneOf((row) => roles(row).flatMap((role) => reference(role.in))),
    country: oneOf(({ id }, { relations }) =>
      relations
        .filter(
          ({ subject, object, predicate }) =>
            (subject as Reference).id === id &&
            (object as Reference).type === 'country' &&
            TO_COUNTRIES.includes(predicate as string),
        )
        .flatMap(({ object }) => reference(object)),
    ),
  },
  mentions: {
    ...ofRecords,
    entity: oneOf(({ entity }) => reference(entity)),
    type: oneOf(({ entity }) => [(entity as Reference).type]),
    form: property('form'),
    text: property('text'),
  },
  quotes: {
    ...ofRecords,
    ...mentioning,
    disputed,
    speaker: oneOf(({ speaker }) => reference(speaker)),
    speakerText: property('speakerText'),
    cue: property('cue'),
    addressee: oneOf(({ addressee }) => reference(addressee)),
    entity: oneOf(({ speaker, addressee, mentions }) => [
      ...reference(speaker),
      ...reference(addressee),
      ...references(mentions),
    ]),
    kind: property('kind'),
    medium: property('medium'),
    subtype: property('subtype'),
    ...dates('date'),
  },
  events: {
    ...ofRecords,
    ...mentioning,
    disputed,
    type: property('type'),
    subtype: property('subtype'),
    ...attributed,
    status: property('status'),
    place: oneOf(({ place }) => reference(place)),
    participant: oneOf((row) => participants(row).map(({ entity }) => entity.id)),
    role: oneOf((row) => participants(row).map(({ role }) => role)),
    entity: oneOf((row) => [
      ...participants(row).map(({ entity }) => entity.id),
      ...reference(row.place),
      ...references(row.mentions),
    ]),
    ...dates('date'),
  },
  figures: {
    ...ofRecords,
    ...mentioning,
    disputed,
    kind: property('kind'),
    subtype: property('subtype'),
    unit: property('unit'),
    currency: { ...property('currency'), unknown: 'AUD' },
    change: oneOf(({ change }) => [(change as { direction: string } | null)?.direction ?? null]),
    ...attributed,
    bound: property('bound'),
    salience: property('salience'),
    // An entity that its words name but that it is not about does not match.
    entity: {
      ...oneOf(({ about }) => references(about)),
      values: (rows) =>
        some(
          distinct(
            rows.flatMap(({ about, mentions }) => [...references(about), ...references(mentions)]),
          ),
        ),
    },
    valueMin: {
      matches: ({ value }, least) => (value as number) >= Number(least),
      values: () => ['0', '-1.5', '7', '41000000000', '1e12', '-1000'],
    },
    valueMax: {
      matches: ({ value }, most) => (value as number) <= Number(most),
      values: () => ['0', '-1.5', '7', '41000000000', '1e12', '-1000'],
    },
    ...dates('period'),
  },
  images: {
    ...ofRecords,
    ...mentioning,
    disputed,
    depicted: oneOf(({ depicted }) => references(depicted)),
    photographer: oneOf(({ photographer }) => reference(photographer)),
    agency: oneOf(({ agency }) => reference(agency)),
    place: oneOf(({ place }) => reference(place)),
    entity: oneOf(({ depicted, photographer, agency, place, mentions }) => [
      ...references(depicted),
      ...reference(photographer),
      ...reference(agency),
      ...reference(place),
      ...references(mentions),
    ]),
    ...dates('date'),
  },
  relations: {
    ...ofRecords,
    ...mentioning,
    disputed,
    subject: oneOf(({ subject }) => reference(subject)),
    object: oneOf(({ object }) => reference(object)),
    ...attributed,
    predicate: property('predicate'),
    status: property('status'),
    subtype: property('subtype'),
    entity: oneOf(({ subject, object }) => [...reference(subject), ...reference(object)]),
    ...dates('date'),
  },
  conflicts: {
    ...ofRecords,
    entity: oneOf(({ entities }) => references(entities)),
    voice: oneOf(({ claims }) =>
      (claims as { attribution: Attribution }[]).map(({ attribution }) => attribution.voice),
    ),
  },
}

/** Whether a row has any value of a filter, or a date of this name. */
function hasValue(collection: Collection, row: Row, name: string, world: World): boolean {
  const { valuesOf } = MEANINGS[collection.name]?.[name] ?? {}
  return valuesOf
    ? valuesOf(row, world).some((value) => value !== null)
    : (row[name] as DateValue | null) !== null
}

/** The filters that follow from others: by names, and by having a value. */
function derivedMeaning(collection: Collection, filter: string): Meaning | undefined {
  if (filter === 'missing' || filter === 'present')
    return {
      matches: (row, value, world) =>
        hasValue(collection, row, value, world) === (filter === 'present'),
    }
  const { valuesOf } = MEANINGS[collection.name]?.[filter.replace(/Name$/, '')] ?? {}
  if (!filter.endsWith('Name') || valuesOf === undefined) return undefined
  return oneOf((row, world) =>
    valuesOf(row, world).flatMap((id) => (id === null ? [] : (world.names.get(id) ?? []))),
  )
}

/** The meaning of a filter. A new filter without one throws, so that no filter goes untested. */
export function meaningOf(collection: Collection, filter: string): Meaning {
  const meaning = MEANINGS[collection.name]?.[filter] ?? derivedMeaning(collection, filter)
  if (meaning === undefined)
    throw new Error(`predicates.ts does not say what ${filter} of ${collection.name} means`)
  return meaning
}
