import { OWN_SCHEME, type Normalization } from '../../standoff/standoff.js'

const KNOWLEDGE_BASES: readonly [scheme: string, iri: RegExp][] = [
  ['Wikidata', /^https?:\/\/www\.wikidata\.org\/(?:wiki|entity)\/(Q\d+)$/],
  ['GeoNames', /^https?:\/\/(?:www|sws)\.geonames\.org\/(\d+)(?:\/.*)?$/],
  ['ISNI', /^https?:\/\/(?:www\.)?isni\.org\/(?:isni\/)?(\w+)$/],
  ['VIAF', /^https?:\/\/(?:www\.)?viaf\.org\/viaf\/(\d+)\/?$/],
  [OWN_SCHEME, /\/v1\/entities\/([a-z0-9-]+)$/],
]

/**
 * The knowledge base entry of an IRI. If the knowledge base is unknown, the IRI is the key, and
 * "IRI" the scheme.
 */
export function entryOf(iri: string): Pick<Normalization, 'scheme' | 'key'> {
  for (const [scheme, pattern] of KNOWLEDGE_BASES) {
    const key = pattern.exec(iri)?.[1]
    if (key !== undefined) return { scheme, key }
  }
  return { scheme: 'IRI', key: iri }
}
