/* The IRIs of the vocabularies that NIF files use. */

const NIF_CORE = 'http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#'
const ITS_RDF = 'http://www.w3.org/2005/11/its/rdf#'

export const NIF = {
  isString: `${NIF_CORE}isString`,
  referenceContext: `${NIF_CORE}referenceContext`,
  broaderContext: `${NIF_CORE}broaderContext`,
  sourceUrl: `${NIF_CORE}sourceUrl`,
  beginIndex: `${NIF_CORE}beginIndex`,
  endIndex: `${NIF_CORE}endIndex`,
  anchorOf: `${NIF_CORE}anchorOf`,
  annotationUnit: `${NIF_CORE}annotationUnit`,
  entity: `${NIF_CORE}entity`,
  taIdentRef: `${ITS_RDF}taIdentRef`,
  taClassRef: `${ITS_RDF}taClassRef`,
  taAnnotatorsRef: `${ITS_RDF}taAnnotatorsRef`,
  type: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  comment: 'http://www.w3.org/2000/01/rdf-schema#comment',
} as const

/** Local names of Dublin Core and schema.org that stand for properties of a publication. */
export const HEAD_PROPERTIES: Partial<Record<string, string>> = {
  source: 'url',
  issued: 'published',
}

/** The last part of an IRI. */
export const localName = (iri: string): string => /[^/#:]+(?=[/#]*$)/.exec(iri)?.[0] ?? iri

/** True for the types that every string or context has, such as `nif:RFC5147String`. */
export const isStringType = (iri: string): boolean => /^(?:\w*String|Context)$/.test(localName(iri))
