import type { Term } from 'n3'
import { assertText } from '../../../compose/read-text.js'
import { VerbatimError } from '../../../model/errors.js'
import { groupBy } from '../../../model/group-by.js'
import { withoutBom } from '../../../model/json/json.js'
import { indexText } from '../../../model/text/text.js'
import { readHead } from '../../document-head.js'
import { Fields } from '../../fields.js'
import { linesOf } from '../../lines.js'
import type { DocumentHead, ReadResult, SourceFile } from '../../standoff/source-document.js'
import { countUnread, emptyStandoff, type Standoff } from '../../standoff/standoff.js'
import { readAnnotations } from './annotations.js'
import { readGraph, valuesOf, type Graph, type Property } from './graph.js'
import { HEAD_PROPERTIES, localName, NIF } from './names.js'

/*
 * NIF, the NLP Interchange Format (https://persistence.uni-leipzig.org/nlp2rdf/), is RDF in Turtle.
 * A context has the text, and strings are parts of it. Offsets count code points. A file may have
 * several contexts.
 */

export function* readNif(file: SourceFile): Generator<ReadResult> {
  const content = withoutBom(file.content())
  const graph = readGraph(file.path, content)
  const lineOf = linesByRange(content)
  const strings = stringsByContext(graph)
  const contexts = [...graph].filter(
    ([iri, properties]) =>
      textOf(properties) !== undefined &&
      (strings.has(iri) || valuesOf(properties, NIF.broaderContext).length === 0),
  )
  const read = contexts.some(([iri]) => strings.has(iri))
    ? contexts.filter(([iri]) => strings.has(iri))
    : contexts
  if (read.length === 0)
    throw new VerbatimError(`file "${file.path}" is not NIF: no context has a text (nif:isString)`)
  for (const [iri, properties] of read) {
    try {
      const text = textOf(properties)!
      assertText(`${file.path}: the text of <${iri}>`, text)
      const standoff = emptyStandoff(file.path, indexText(text))
      countAsUnread(standoff, readAnnotations(standoff, graph, strings.get(iri) ?? [], lineOf))
      yield { name: nameOf(iri), head: headOf(properties), standoff }
    } catch (error) {
      if (!(error instanceof VerbatimError)) throw error
      yield error
    }
  }
}

/** The text of a context; undefined for other resources. */
const textOf = (properties: readonly Property[]): string | undefined =>
  valuesOf(properties, NIF.isString)[0]?.value

const countAsUnread = (standoff: Standoff, names: readonly string[]): void => {
  for (const name of names) countUnread(standoff, name)
}

/** The strings of each context, by its IRI. */
function stringsByContext(graph: Graph): Map<string, string[]> {
  const strings = new Map<string, string[]>()
  for (const [iri, properties] of graph)
    for (const { value } of valuesOf(properties, NIF.referenceContext)) {
      if (value === iri) continue
      const ofContext = strings.get(value)
      if (ofContext === undefined) strings.set(value, [iri])
      else ofContext.push(iri)
    }
  return strings
}

/**
 * The name of a context: the last segment of its path. `http://a.example/news/12#char=0,95` is
 * named "12".
 */
const nameOf = (iri: string): string =>
  localName(iri.replace(/[#?](?:char|offset|nif)[=_].*$|_offset_\d+_\d+$/, ''))

/** Finds the line on which the IRI of a string first occurs, by the range in the IRI. */
function linesByRange(content: string): (iri: string) => number {
  const lines = new Map<string, number>()
  for (const { row, line } of linesOf(content))
    for (const [range] of row.matchAll(/(?:char=|offset_)\d+[,_]\d+/g))
      if (!lines.has(range)) lines.set(range, line)
  return (iri) => lines.get(/(?:char=|offset_)\d+[,_]\d+/.exec(iri)?.[0] ?? '') ?? 1
}

/**
 * Reads the head of an article from a context. Properties of Dublin Core and schema.org are known,
 * too.
 */
function headOf(properties: readonly Property[]): DocumentHead {
  const byProperty = groupBy(properties, ({ property }) => property)
  const own = [...byProperty].map(([iri, group]): [string, unknown] => {
    const [first, ...others] = group.map(({ value }) => value.value)
    return [
      HEAD_PROPERTIES[localName(iri)] ?? localName(iri),
      others.length === 0 ? first : [first, ...others],
    ]
  })
  const [source] = valuesOf(properties, NIF.sourceUrl)
  const language = languageOf(valuesOf(properties, NIF.isString)[0])
  return readHead([
    new Fields(Object.fromEntries(own)),
    new Fields({ url: source?.value, language }),
  ])
}

const languageOf = (term: Term | undefined): string | undefined =>
  term?.termType === 'Literal' && term.language !== '' ? term.language : undefined
