import { VerbatimError } from '../../../model/errors.js'
import { withoutBom } from '../../../model/json/json.js'
import { indexText } from '../../../model/text/text.js'
import { annotatorsOf } from '../../annotators.js'
import { asString } from '../../json-values.js'
import {
  emptyStandoff,
  reportUnmapped,
  UNREADABLE,
  type Standoff,
} from '../../standoff/standoff.js'
import { bodiesOf, readBodies, tagsOf } from './bodies.js'
import { findItems, type LocatedItem } from './documents.js'
import type { NamedAnnotation, ReadState } from './read-state.js'
import { readPublished, readTargets, resolveTargets, sourceOf } from './targets.js'

/*
 * The W3C Web Annotation data model (https://www.w3.org/TR/annotation-model/), with the JSON keys
 * of its own context. The first tag becomes the type, and further tags become attributes. An
 * identifying body becomes a normalization, and the creator is the annotator.
 */

/**
 * Parses the Web Annotations of one text. The text is the source of most targets. Annotations with
 * another source, and others that cannot be kept, are listed as unmapped.
 * @throws VerbatimError if the file is not JSON or has no annotation, unless it is an empty list.
 */
export function parseWebAnnotations(file: string, json: string, text: string): Standoff {
  const items = withNames(findItems(file, withoutBom(json)))
  if (items.length > 0 && items.every(({ annotation }) => annotation === undefined))
    throw new VerbatimError(
      `${file}:1:1 has no Web Annotation: an object of type "Annotation", or a page, collection or array of them`,
    )
  const standoff = emptyStandoff(file, indexText(text))
  const annotations = items.flatMap(({ annotation, fault, ...named }) => {
    if (annotation !== undefined && fault === undefined) return [{ ...named, annotation }]
    reportUnmapped(standoff, { ...named, type: UNREADABLE }, fault ?? '')
    return []
  })
  const state: ReadState = {
    standoff,
    unresolved: [],
    idByIri: new Map(
      annotations.flatMap((named): [string, string][] => {
        const iri = iriOf(named)
        return iri === undefined ? [] : [[iri, named.id]]
      }),
    ),
    source: sourceOf(annotations.map(({ annotation }) => annotation)),
  }
  for (const annotation of annotations) readAnnotation(annotation, state)
  resolveTargets(state)
  return standoff
}

const iriOf = ({ annotation }: Pick<LocatedItem, 'annotation'>): string | undefined =>
  asString(annotation?.id ?? annotation?.['@id'])

/** Names items after the last part of their IRIs, or else by their number in the file. */
function withNames(found: readonly LocatedItem[]): (LocatedItem & { id: string; name: string })[] {
  const ids = new Set<string>()
  return found.map((located, index) => {
    const iri = iriOf(located)?.replace(/#annotation$/, '')
    const name = /[^/:#?=]+$/.exec(iri ?? '')?.[0] ?? `a${index + 1}`
    const id = ids.has(name) ? `${name}-${index + 1}` : name
    ids.add(id)
    return { ...located, id, name }
  })
}

/** The type of an annotation without a type. */
const UNTYPED = 'untyped'

function readAnnotation(named: NamedAnnotation, state: ReadState): void {
  const { annotation, id, name, line } = named
  const bodies = bodiesOf(annotation)
  const [type, ...furtherTags] = tagsOf(bodies)
  if (type === undefined || type === '') {
    const reason = 'has no type: no body with the purpose "tagging", "classifying" or "identifying"'
    reportUnmapped(state.standoff, { id, line, type: UNTYPED }, reason)
    return
  }
  if (readPublished(annotation, { id, type, line, name }, state)) return
  const annotators = annotatorsOf(annotation.creator)
  const described = { id, type, line, name, ...(annotators !== undefined && { annotators }) }
  if (!readTargets(annotation, described, state)) return
  for (const tag of furtherTags) state.standoff.attributes.push({ id, type: tag, line, target: id })
  readBodies(bodies, { ...named, type }, state)
}
