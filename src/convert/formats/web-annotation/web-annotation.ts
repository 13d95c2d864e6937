import { indexText } from '../../../model/text.js'
import { asString } from '../../json-values.js'
import { createFaultList } from '../../fault-list.js'
import { emptyStandoff, type Standoff } from '../../standoff/standoff.js'
import { bodiesOf, readBodies, tagsOf } from './bodies.js'
import { findAnnotations, type LocatedAnnotation } from './documents.js'
import { reportUnmapped, type NamedAnnotation, type ReadState } from './read-state.js'
import { readTargets, resolveTargets } from './targets.js'

/*
 * The W3C Web Annotation data model (https://www.w3.org/TR/annotation-model/), in the JSON keys of
 * its own context. The first tag becomes the type, and further tags become attributes; an
 * identifying body becomes a normalization.
 */

/**
 * Parses the Web Annotations of one text. Targets in a source other than the first are reported as
 * unmapped.
 * @throws VerbatimError with every fault as `file:line:column message`.
 */
export function parseWebAnnotations(file: string, json: string, text: string): Standoff {
  const faults = createFaultList(file)
  const annotations = withNames(findAnnotations(file, json.replace(/^\uFEFF/, '')))
  if (annotations.length === 0)
    faults.add(
      1,
      1,
      'holds no Web Annotation: an object of type "Annotation", or a page, collection or array of them',
    )
  const state: ReadState = {
    standoff: emptyStandoff(file, indexText(text)),
    faults,
    claimed: [],
    idByIri: new Map(
      annotations.flatMap((named): [string, string][] => {
        const iri = iriOf(named)
        return iri === undefined ? [] : [[iri, named.id]]
      }),
    ),
    source: undefined,
  }
  for (const annotation of annotations) readAnnotation(annotation, state)
  resolveTargets(state)
  faults.throwIfAny()
  return state.standoff
}

const iriOf = ({ annotation }: LocatedAnnotation): string | undefined =>
  asString(annotation.id ?? annotation['@id'])

/** Names annotations after the last part of their IRIs, or else by their number in the file. */
function withNames(found: readonly LocatedAnnotation[]): NamedAnnotation[] {
  const ids = new Set<string>()
  return found.map((located, index) => {
    const iri = iriOf(located)?.replace(/#annotation$/, '')
    const name = /[^/:#?=]+$/.exec(iri ?? '')?.[0] ?? `a${index + 1}`
    const id = ids.has(name) ? `${name}-${index + 1}` : name
    ids.add(id)
    return { ...located, id, name }
  })
}

function readAnnotation(named: NamedAnnotation, state: ReadState): void {
  const { annotation, id, name, line } = named
  const bodies = bodiesOf(annotation)
  const [type, ...furtherTags] = tagsOf(bodies)
  if (type === undefined || type === '') {
    const reason = 'has no type: no body with the purpose "tagging", "classifying" or "identifying"'
    reportUnmapped(state, named, reason)
    return
  }
  if (!readTargets(annotation, { id, type, line, name }, state)) return
  for (const tag of furtherTags) state.standoff.attributes.push({ id, type: tag, line, target: id })
  readBodies(bodies, named, state)
}
