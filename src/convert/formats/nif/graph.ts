import { Parser, type Quad, type Term } from 'n3'
import { VerbatimError } from '../../../model/errors.js'
import { HEAD_NAMES } from '../../document-head.js'
import { foldType } from '../../mapping/type-map.js'
import { HEAD_PROPERTIES, isStringType, localName, NIF } from './names.js'

/** A property of a resource, by its IRI, with one of its values. */
export interface Property {
  property: string
  value: Term
}

/**
 * The properties of the resources in a file that are read, by the IRI or blank node name of the resource, in the order
 * of the file.
 */
export type Graph = ReadonlyMap<string, readonly Property[]>

/** The values of a property of a resource. */
export const valuesOf = (properties: readonly Property[] | undefined, iri: string): Term[] =>
  (properties ?? []).filter(({ property }) => property === iri).map(({ value }) => value)

/**
 * A long document may have one property for each run of this many characters. A property with a resource of its own takes
 * about 16 times the memory of these characters.
 */
const PER_PROPERTY = 24
/** The number of properties that any document may have. */
const FREE_PROPERTIES = 100_000
/** The number of characters that are parsed at a time. */
const CHUNK = 2 ** 16

/**
 * Parses Turtle, N-Triples or TriG, and keeps only the properties that are read. Nothing is fetched.
 * @throws VerbatimError as `file:line message`, or if the properties would take too much memory for the length.
 */
export function readGraph(file: string, content: string): Graph {
  const graph = new Map<string, Property[]>()
  const isRead = createPropertyTest()
  const most = Math.max(FREE_PROPERTIES, content.length / PER_PROPERTY)
  let count = 0
  parse(file, content, ({ subject, predicate, object }) => {
    const property = isRead(predicate.value)
    if (property === undefined || (property === NIF.type && isStringType(object.value))) return
    if (++count > most)
      throw new VerbatimError(`${file} has too many properties for its length: split the file`)
    const properties = graph.get(subject.value)
    if (properties === undefined) graph.set(subject.value, [{ property, value: object }])
    else properties.push({ property, value: object })
  })
  return graph
}

/** Returns a function that returns the IRI of a property if it is read, always as the same string. */
function createPropertyTest(): (iri: string) => string | undefined {
  const read = new Map<string, string>(Object.values(NIF).map((iri) => [iri, iri]))
  const isOfHead = (name: string) => name in HEAD_PROPERTIES || HEAD_NAMES.has(foldType(name))
  return (iri) => {
    const known = read.get(iri)
    if (known !== undefined || !isOfHead(localName(iri))) return known
    read.set(iri, iri)
    return iri
  }
}

/** Calls a function for each statement, so that they are never all in memory. */
function parse(file: string, content: string, add: (quad: Quad) => void): void {
  const send: Partial<Record<string, (chunk?: string) => void>> = {}
  const stream = {
    on: (event: string, listener: (chunk?: string) => void) => {
      send[event] = listener
    },
  }
  const parser = new Parser({ baseIRI: 'file:///' })
  parser.parse(stream as never, (error: Error | null, quad: Quad | null) => {
    if (error !== null) throw invalid(file, error)
    if (quad !== null) add(quad)
  })
  for (let at = 0; at < content.length; at += CHUNK) send.data!(content.slice(at, at + CHUNK))
  send.end!()
}

function invalid(file: string, error: Error): VerbatimError {
  const [, message, line] = /^(.*?) on line (\d+)\.?$/s.exec(error.message) ?? []
  const at = line === undefined ? file : `${file}:${line}`
  return new VerbatimError(`${at} is not valid Turtle: ${message ?? error.message}`, {
    cause: error,
  })
}
