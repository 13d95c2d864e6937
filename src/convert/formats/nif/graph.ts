import { Parser, type Quad, type Term } from 'n3'
import { VerbatimError } from '../../../model/errors.js'

/** The values of properties of a resource, by the IRI of the property. */
export type Properties = ReadonlyMap<string, readonly Term[]>

/** The properties of each resource of a file, by its IRI or the name of its blank node, in the order of the file. */
export type Graph = ReadonlyMap<string, Properties>

/**
 * Parses Turtle, N-Triples or TriG. Nothing is fetched.
 * @throws VerbatimError as `file:line message`.
 */
export function readGraph(file: string, content: string): Graph {
  const graph = new Map<string, Map<string, Term[]>>()
  for (const { subject, predicate, object } of parse(file, content)) {
    const properties = graph.get(subject.value) ?? new Map<string, Term[]>()
    graph.set(subject.value, properties)
    properties.set(predicate.value, [...(properties.get(predicate.value) ?? []), object])
  }
  return graph
}

function parse(file: string, content: string): Quad[] {
  try {
    return new Parser({ baseIRI: 'file:///' }).parse(content)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const [, message, line] = /^(.*?) on line (\d+)\.?$/s.exec(error.message) ?? []
    const at = line === undefined ? file : `${file}:${line}`
    throw new VerbatimError(`${at} is no Turtle: ${message ?? error.message}`, { cause: error })
  }
}
