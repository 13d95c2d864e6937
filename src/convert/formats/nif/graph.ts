import { Parser, type Quad, type Term } from 'n3'
import { VerbatimError } from '../../../model/errors.js'

/** The values of the properties of a resource, by the IRIs of the properties. */
export type Properties = ReadonlyMap<string, readonly Term[]>

/**
 * The properties of the resources in a file, by IRI or blank node name, in the order of the file.
 */
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
    throw new VerbatimError(`${at} is not valid Turtle: ${message ?? error.message}`, {
      cause: error,
    })
  }
}
