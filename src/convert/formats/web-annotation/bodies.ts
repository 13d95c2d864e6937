import { asList, asObject, asString, type JsonObject } from '../../json-values.js'
import { entryOf } from './knowledge-bases.js'
import { reportUnmapped, type NamedAnnotation, type ReadState } from './read-state.js'

/** A statement about the targets, with its purpose. */
interface Body {
  purpose: string
  value?: string
  source?: string
}

/** Purposes whose values become the type and further tags. */
const TAGS = ['tagging', 'classifying']
const IDENTIFIER = 'identifying'
/** Purposes whose values become comments. */
const COMMENTS = [
  'describing',
  'commenting',
  'replying',
  'questioning',
  'assessing',
  'bookmarking',
  'highlighting',
  'editing',
  'moderating',
]

/** The bodies of an annotation. A body without a purpose takes the annotation's motivation. */
export function bodiesOf(annotation: JsonObject): Body[] {
  const [motivation] = asList(annotation.motivation)
  const inherited = asString(motivation)?.replace(/^oa:/, '') ?? 'commenting'
  const bodies = asList(annotation.body).map((body) => bodyOf(body, inherited))
  const plain = asString(annotation.bodyValue)
  return plain === undefined ? bodies : [...bodies, { purpose: 'commenting', value: plain }]
}

function bodyOf(body: unknown, inherited: string): Body {
  if (typeof body === 'string') return { purpose: inherited, source: body }
  const { purpose: purposes, value: text, source: resource, id } = asObject(body) ?? {}
  const purpose = asString(asList(purposes)[0]) ?? inherited
  const value = asString(text)
  if (value !== undefined) return { purpose, value }
  const source = asString(resource) ?? asString(asObject(resource)?.id) ?? asString(id)
  return { purpose, ...(source !== undefined && { source }) }
}

/**
 * The type of an annotation, which is its first tag or else the value that identifies it, and its
 * further tags.
 */
export function tagsOf(bodies: readonly Body[]): [type: string | undefined, ...further: string[]] {
  const [type, ...further] = bodies
    .filter(({ purpose }) => TAGS.includes(purpose))
    .map(({ value, source }) => value ?? localName(source ?? ''))
  const identifier = bodies.find(
    ({ purpose, value }) => purpose === IDENTIFIER && value !== undefined,
  )
  return [type ?? identifier?.value, ...further]
}

/** The last path segment or the fragment of an IRI. */
const localName = (iri: string): string => /[^/#]+\/?$/.exec(iri)?.[0].replace(/\/$/, '') ?? iri

/** Adds the normalizations and comments of an annotation. */
export function readBodies(
  bodies: readonly Body[],
  { annotation, id, line }: NamedAnnotation,
  state: ReadState,
): void {
  const { normalizations, comments } = state.standoff
  // This API's own annotations link to the page of their record, which says nothing of the text.
  const ownPage = asString(annotation.id)?.replace(/#annotation$/, '')
  for (const { purpose, value, source } of bodies) {
    if (TAGS.includes(purpose)) continue
    if (purpose === IDENTIFIER) {
      if (source !== undefined)
        normalizations.push({ id, type: purpose, line, target: id, ...entryOf(source) })
    } else if (COMMENTS.includes(purpose) && value !== undefined) {
      comments.push({ id, type: purpose, line, target: id, text: value })
    } else if (purpose !== 'linking' || source === undefined || source !== ownPage) {
      const reason = `its body with the purpose "${purpose}" has no place in an annotation file`
      reportUnmapped(state, { id, line }, reason)
    }
  }
}
