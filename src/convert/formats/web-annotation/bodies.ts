import { asList, asObject, asString, type JsonObject } from '../../json-values.js'
import { reportUnmapped } from '../../standoff/standoff.js'
import { entryOf, isEntry, isKnownEntry } from '../../standoff/knowledge-bases.js'
import type { NamedAnnotation, ReadState } from './read-state.js'

/** A body of an annotation: a statement about its targets, with a purpose. */
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
  const { purpose: purposes, value: text, source: resource, id: iri } = asObject(body) ?? {}
  const purpose = asString(asList(purposes)[0])?.replace(/^oa:/, '') ?? inherited
  const value = asString(text)
  const id = asString(iri)
  // The id of a body with a value may name the body itself.
  const isResource = id !== undefined && (value === undefined || isKnownEntry(id))
  const source =
    asString(resource) ?? asString(asObject(resource)?.id) ?? (isResource ? id : undefined)
  return { purpose, ...(value !== undefined && { value }), ...(source !== undefined && { source }) }
}

/** The IRI of the knowledge base entry that a body identifies: its source, or else its value. */
const entryIn = ({ purpose, value, source }: Body): string | undefined => {
  if (purpose !== IDENTIFIER) return undefined
  return source ?? (value !== undefined && isEntry(value) ? value : undefined)
}

/**
 * The type of an annotation and its further tags. The type is the first tag, or else the value of
 * an identifying body that names no entry, or else the knowledge base of the entry.
 */
export function tagsOf(bodies: readonly Body[]): [type: string | undefined, ...further: string[]] {
  const [type, ...further] = bodies
    .filter(({ purpose }) => TAGS.includes(purpose))
    .map(({ value, source }) => value ?? localName(source ?? ''))
    .filter((tag) => tag.trim() !== '')
  const name = bodies.find((body) => body.purpose === IDENTIFIER && entryIn(body) === undefined)
  const entry = bodies.map(entryIn).find((one) => one !== undefined)
  return [type ?? name?.value ?? (entry && entryOf(entry).scheme), ...further]
}

/** The last path segment or the fragment of an IRI. */
const localName = (iri: string): string => /[^/#]+\/?$/.exec(iri)?.[0].replace(/\/$/, '') ?? iri

/** Adds the normalizations and comments of an annotation. */
export function readBodies(
  bodies: readonly Body[],
  { annotation, id, line, type }: NamedAnnotation & { type: string },
  { standoff }: ReadState,
): void {
  const { normalizations, comments } = standoff
  // Annotations of this API link to the page of their record. That page is not about the text.
  const ownPage = asString(annotation.id)?.replace(/#annotation$/, '')
  const report = (reason: string) => {
    reportUnmapped(standoff, { id, line, type }, reason)
  }
  for (const body of bodies) {
    const { purpose, value, source } = body
    if (TAGS.includes(purpose)) continue
    const entry = entryIn(body)
    if (entry !== undefined) {
      const label = value === entry ? undefined : value
      normalizations.push({
        ...{ id, type: purpose, line, target: id, ...entryOf(entry) },
        ...(label !== undefined && { label }),
      })
    } else if (purpose === IDENTIFIER) {
      if (value !== type) report(`its body that identifies "${value ?? ''}" names no entry`)
    } else if (COMMENTS.includes(purpose) && value !== undefined) {
      comments.push({ id, type: purpose, line, target: id, text: value })
    } else if (purpose !== 'linking' || source === undefined || source !== ownPage) {
      report(`its body with the purpose "${purpose}" has no place in an annotation file`)
    }
  }
}
