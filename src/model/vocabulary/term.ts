/*
 * A closed vocabulary is one object, whose keys are the terms. Each term has a definition and
 * matches: terms of other vocabularies with the same or nearly the same meaning. The type, the
 * validation and the enum of the OpenAPI document follow from the keys.
 */

export interface Term {
  /** One line that completes "The term means: ...", without a full stop. */
  definition: string
  /** The label for people; default: the term with spaces instead of hyphens. */
  label?: string
  /** For a predicate: the label of the inverse relation. Symmetric predicates have none. */
  inverse?: string
  /** The matches in other vocabularies, with prefixes of `PREFIXES`. */
  matches?: readonly Match[]
  /** For a predicate: the matches of its inverse, such as schema.org's `author` for `author-of`. */
  inverseMatches?: readonly Match[]
}

/** Other vocabularies, each with the prefix of its IRIs; null if its terms have no IRIs. */
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
