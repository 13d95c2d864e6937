import type { Term } from 'n3'
import { Slugs } from '../../../model/slugs.js'
import { annotatorsOf } from '../../read-annotators.js'
import { entryOf } from '../../standoff/knowledge-bases.js'
import type { OffsetRange } from '../../standoff/offsets.js'
import { dropDangling } from '../../standoff/dangling-references.js'
import {
  MAX_ANNOTATIONS,
  reportUnmapped,
  tooManyAnnotations,
  type Standoff,
} from '../../standoff/standoff.js'
import { resolveTextBounds, type UnresolvedTextBound } from '../../standoff/text-bounds.js'
import { valuesOf, type Graph, type Property } from './graph.js'
import { localName, NIF } from './names.js'

/** The type of an annotation that links to a knowledge base entry and has no class. */
const UNTYPED = 'Entity'
/** Matches classes that every resource has, and that are no type of an annotation. */
const THING = /owl#Thing$|\/Thing$/

/**
 * Adds the strings with a class or a knowledge base entry to a standoff.
 * @returns the kinds of the other strings, such as words and sentences, one for each occurrence.
 */
export function readAnnotations(
  standoff: Standoff,
  graph: Graph,
  strings: readonly string[],
  lineOf: (iri: string) => number,
): string[] {
  const unresolved: UnresolvedTextBound[] = []
  const unread: string[] = []
  const ids = new Slugs()
  for (const iri of strings) {
    const own = graph.get(iri)!
    const units = valuesOf(own, NIF.annotationUnit).map(({ value }) => graph.get(value))
    const allOf = (property: string): readonly Term[] =>
      [own, ...units].flatMap((properties) => valuesOf(properties, property))
    const classes = [...allOf(NIF.taClassRef), ...allOf(NIF.entity)]
      .map(({ value }) => value)
      .filter((value) => !THING.test(value))
    const entries = allOf(NIF.taIdentRef).map(({ value }) => value)
    if (classes.length === 0 && entries.length === 0) {
      unread.push(kindOf(own))
      continue
    }
    if (ids.size >= MAX_ANNOTATIONS) throw tooManyAnnotations(standoff.file)
    const [type = UNTYPED, ...further] = [...new Set(classes.map(localName))]
    const id = ids.take(localName(iri.replace(/^.*#/, '')))
    const annotators = annotatorsOf(allOf(NIF.taAnnotatorsRef).map(({ value }) => value))
    const annotation = { id, type, line: lineOf(iri), ...(annotators && { annotators }) }
    const range = rangeOf(iri, own)
    if (range === undefined)
      reportUnmapped(standoff, annotation, `has no offsets: nif:beginIndex and nif:endIndex`)
    else {
      const words = valuesOf(own, NIF.anchorOf)[0]?.value
      unresolved.push({ ...annotation, position: { ranges: [range], words } })
    }
    const common = { id, line: annotation.line, target: id }
    for (const name of further)
      standoff.attributes.push({ ...common, type: 'taClassRef', value: name })
    for (const entry of new Set(entries))
      standoff.normalizations.push({ ...common, type: 'taIdentRef', ...entryOf(entry) })
    for (const { value } of allOf(NIF.comment))
      standoff.comments.push({ ...common, type: 'comment', text: value })
  }
  resolveTextBounds(standoff, unresolved)
  dropDangling(standoff, ids)
  return unread
}

/** The NIF class of a string: a word, a sentence and so on. */
function kindOf(properties: readonly Property[]): string {
  const [type] = valuesOf(properties, NIF.type)
  return type === undefined ? 'String' : localName(type.value)
}

/** The range of a string, from its properties or else from its IRI (`#char=0,4`, `#offset_0_4`). */
function rangeOf(iri: string, properties: readonly Property[]): OffsetRange | undefined {
  const [begin, end] = [NIF.beginIndex, NIF.endIndex].map((name) =>
    integerOf(valuesOf(properties, name)[0]?.value),
  )
  const [, from, to] = /(?:char=|offset_)(\d+)[,_](\d+)$/.exec(iri) ?? []
  const [start, stop] = [begin ?? integerOf(from), end ?? integerOf(to)]
  return start === undefined || stop === undefined ? undefined : [start, stop]
}

const integerOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined
