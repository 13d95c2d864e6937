/*
 * A closed vocabulary is one object: its keys are the terms, and each has a definition and the terms
 * of other vocabularies that mean the same or nearly the same. The type, the validation and the enum
 * of the OpenAPI document follow from its keys.
 */

export interface Term {
  /** One line that completes "The term means: ...", without a full stop. */
  definition: string
  /** For people; default: the term with spaces for hyphens. */
  label?: string
  /** Of a predicate: how the relation reads from its object. Symmetric predicates have none. */
  inverse?: string
  /** The nearest terms of other vocabularies, each with one of the prefixes of `PREFIXES`. */
  matches?: readonly Match[]
  /** Of a predicate: the same of its inverse, such as schema.org's `author` of `author-of`. */
  inverseMatches?: readonly Match[]
}

/** Other vocabularies, each with the beginning of the IRIs of its terms; null if it has no IRIs. */
export const PREFIXES = {
  schema: { name: 'schema.org', iri: 'https://schema.org/' },
  wd: { name: 'Wikidata items', iri: 'http://www.wikidata.org/entity/' },
  wdt: { name: 'Wikidata properties', iri: 'http://www.wikidata.org/prop/direct/' },
  cpnat: { name: 'IPTC NewsCodes, concept nature', iri: 'http://cv.iptc.org/newscodes/cpnature/' },
  qudt: { name: 'QUDT quantity kinds', iri: 'http://qudt.org/vocab/quantitykind/' },
  dcterms: { name: 'Dublin Core terms', iri: 'http://purl.org/dc/terms/' },
  skos: { name: 'SKOS', iri: 'http://www.w3.org/2004/02/skos/core#' },
  ace: { name: 'ACE 2005 and Rich ERE', iri: null },
  plover: { name: 'PLOVER', iri: null },
  ontonotes: { name: 'OntoNotes', iri: null },
} as const
export type Prefix = keyof typeof PREFIXES
export type Match = `${Prefix}:${string}`

/** The terms of a vocabulary, in order. */
export const termsOf = <const T extends string>(
  vocabulary: Readonly<Record<T, Term>>,
): readonly [T, ...T[]] => Object.keys(vocabulary) as [T, ...T[]]

export const labelOf = (term: string, { label }: Pick<Term, 'label'>): string =>
  label ?? term.replaceAll('-', ' ')

/** The prefix, the local name and the IRI of a match. */
export function readMatch(match: Match): { prefix: Prefix; name: string; iri: string | null } {
  const at = match.indexOf(':')
  const prefix = match.slice(0, at) as Prefix
  const name = match.slice(at + 1)
  const { iri } = PREFIXES[prefix]
  return { prefix, name, iri: iri === null ? null : `${iri}${name}` }
}

/** The local name of the match in schema.org; undefined without one. */
export function schemaOrgName({ matches = [] }: Term): string | undefined {
  const match = matches.find((one) => readMatch(one).prefix === 'schema')
  return match && readMatch(match).name
}

/** The IRIs of the matches outside schema.org. */
export const otherIris = ({ matches = [] }: Term): string[] =>
  matches
    .map(readMatch)
    .filter(({ prefix }) => prefix !== 'schema')
    .flatMap(({ iri }) => iri ?? [])
