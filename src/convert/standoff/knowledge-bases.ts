import { OWN_SCHEME } from '../../compose/entity-ids.js'
import { isNullKey } from './null-keys.js'
import type { Normalization } from './standoff.js'

/** Patterns for the IRIs of each knowledge base and for compact forms such as `wd:Q76`. */
const KNOWLEDGE_BASES: readonly [scheme: string, ...patterns: RegExp[]][] = [
  [
    'Wikidata',
    /^(?:https?:\/\/)?(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/(?:Special:EntityPage\/)?(Q\d+)(?:[?#].*)?$/,
    /^(?:wd|wikidata):(Q\d+)$/i,
    /^(Q\d+)$/,
  ],
  [
    'GeoNames',
    /^(?:https?:\/\/)?(?:(?:www|sws)\.)?geonames\.org\/(\d+)(?:\/.*)?$/,
    /^(?:gn|geonames?):(\d+)$/i,
  ],
  [
    'ISNI',
    /^(?:https?:\/\/)?(?:www\.)?isni\.org\/(?:isni\/)?(\w+)$/,
    /^(?:urn:)?isni:(\d{15}[\dX])$/i,
  ],
  ['VIAF', /^(?:https?:\/\/)?(?:www\.)?viaf\.org\/viaf\/(\d+)\/?$/, /^viaf:(\d+)$/i],
  [OWN_SCHEME, /\/v1\/entities\/([a-z0-9-]+)$/],
]

/** The scheme of IRIs whose knowledge base is unknown. */
export const IRI = 'IRI'
/** Matches IRIs. Other schemes are excluded, because the name of a type may also have a colon. */
const IRI_PATTERN = /^(?:https?:\/\/|urn:|info:|doi:|hdl:)\S+$/i

/**
 * The knowledge base entry of an IRI. If the knowledge base is unknown, the IRI itself is the key.
 */
export function entryOf(iri: string): Pick<Normalization, 'scheme' | 'key'> {
  for (const [scheme, ...patterns] of KNOWLEDGE_BASES) {
    for (const pattern of patterns) {
      const key = pattern.exec(iri)?.[1]
      if (key !== undefined) return { scheme, key: scheme === OWN_SCHEME ? key : key.toUpperCase() }
    }
  }
  return { scheme: IRI, key: iri }
}

/** True if an IRI belongs to a knowledge base. */
export const isKnownEntry = (iri: string): boolean => entryOf(iri).scheme !== IRI

/**
 * True if a value identifies an entry, or means that there is none. Other values are names or
 * types.
 */
export const isEntry = (value: string): boolean =>
  IRI_PATTERN.test(value) || isKnownEntry(value) || isNullKey(value)

/** The IRI prefix of each knowledge base. */
const IRI_BASES: Readonly<Record<string, string>> = {
  Wikidata: 'http://www.wikidata.org/entity/',
  GeoNames: 'https://sws.geonames.org/',
  ISNI: 'https://isni.org/isni/',
  VIAF: 'https://viaf.org/viaf/',
  [OWN_SCHEME]: '/v1/entities/',
}

/** The IRI of an entry. `entryOf` reverses this. */
export const iriOf = ({ scheme, key }: Pick<Normalization, 'scheme' | 'key'>): string =>
  `${IRI_BASES[scheme] ?? ''}${key}`
