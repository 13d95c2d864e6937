import { Slugs } from '../../../model/slugs.js'
import { annotatorsOf } from '../../read-annotators.js'
import { dropDangling } from '../../standoff/dangling-references.js'
import {
  countUnread,
  MAX_ANNOTATIONS,
  tooManyAnnotations,
  type Standoff,
} from '../../standoff/standoff.js'
import { resolveTextBounds, type UnresolvedTextBound } from '../../standoff/text-bounds.js'
import type { XmlElement } from '../../xml.js'
import { QUOTES, TYPED } from './elements.js'
import { referencesOf, wordsIn, type Listed, type Reference } from './listed-entities.js'
import type { TeiText } from './text.js'

/** An annotation with its references. */
interface Mark {
  id: string
  type: string
  element: XmlElement
  start: number
  end: number
  references: Reference[]
  annotators?: string[]
}

/**
 * The attributes that are read, and those that describe only how the text was written or encoded.
 */
const READ = new Set(
  'type ref key who toWhom from to when notBefore notAfter xml:id xml:lang n rend rendition style part next prev resp source facs'.split(
    ' ',
  ),
)

/**
 * Adds the annotations of a document.
 * @param listed the persons and places that the file lists for all of its documents.
 */
export function addMarks(standoff: Standoff, found: TeiText['marks'], listed: Listed): void {
  if (found.length > MAX_ANNOTATIONS) throw tooManyAnnotations(standoff.file)
  const ids = new Slugs()
  const marks = found.map(({ element, range: [start, end] }, index): Mark => {
    const { ref, key, 'xml:id': own = `${element.name}-${index + 1}` } = element.attributes
    const id = ids.take(own) // a file must not use an id twice, but some do
    const references = referencesOf(ref ?? key ?? '', listed.entities)
    return {
      id,
      type: typeOf(element),
      element,
      start,
      end,
      references,
      ...markedBy(element, listed),
    }
  })
  const unresolved = marks.map(
    ({ id, type, element, start, end, annotators }): UnresolvedTextBound => ({
      ...{ id, type, line: element.line, ...(annotators && { annotators }) },
      position: { ranges: [[start, end]] },
    }),
  )
  for (const mark of marks) {
    addAttributes(standoff, mark)
    addReferences(standoff, mark)
    if (QUOTES.has(mark.element.name)) addSpeakers(standoff, mark, marks)
  }
  addIdentities(standoff, marks)
  resolveTextBounds(standoff, unresolved, 'utf-16')
  dropDangling(standoff, new Set([...marks, ...standoff.structures].map(({ id }) => id)))
}

/**
 * The type of an annotation: the name of the element, or its attribute `type` if the element is a
 * general one.
 */
const typeOf = ({ name, attributes }: XmlElement): string =>
  TYPED.has(name) ? (attributes.type ?? name) : name

function addAttributes(standoff: Standoff, { id, element }: Mark): void {
  const { attributes, line, name } = element
  const all = Object.entries(attributes).filter(([key]) => !READ.has(key) && !key.includes(':'))
  if (attributes.type !== undefined && !TYPED.has(name)) all.push(['type', attributes.type])
  const date = dateOf(attributes)
  if (date !== undefined) all.push(['value', date])
  for (const [type, value] of all)
    standoff.attributes.push({ id, type, line, target: id, value: value! })
}

/**
 * The date of an element in EDTF: a date, an interval (`from`, `to`), or some day within bounds
 * (`notBefore`, `notAfter`).
 */
function dateOf({ when, from, to, notBefore, notAfter }: XmlElement['attributes']) {
  if (when !== undefined) return when
  if ((from ?? to) !== undefined) return `${from ?? '..'}/${to ?? '..'}`
  return (notBefore ?? notAfter) === undefined
    ? undefined
    : `[${notBefore ?? ''}..${notAfter ?? ''}]`
}

function addReferences(standoff: Standoff, { id, element: { line }, references }: Mark): void {
  for (const { key, entries, label, isElsewhere } of references) {
    if (isElsewhere) countUnread(standoff, `ref to ${key.replace(/#.*$/, '') || 'a missing id'}`)
    for (const entry of entries)
      standoff.normalizations.push({
        ...{ id, type: 'ref', line, target: id, ...entry },
        ...(label !== undefined && { label }),
      })
  }
}

/** The people who marked an element, as its attribute `resp` says. */
function markedBy(
  { attributes: { resp = '' } }: XmlElement,
  { names }: Listed,
): Pick<Mark, 'annotators'> {
  const annotators = annotatorsOf(
    wordsIn(resp).map((reference) => {
      const id = reference.replace(/^#/, '')
      return names.get(id) ?? id
    }),
  )
  return annotators === undefined ? {} : { annotators }
}

/** Adds equivalences between marks with the same reference and the same type. */
function addIdentities(standoff: Standoff, marks: readonly Mark[]): void {
  const groups = new Map<string, Mark[]>()
  for (const mark of marks)
    for (const { key } of mark.references.slice(0, 1)) {
      const name = `${mark.type} ${key}`
      groups.set(name, [...(groups.get(name) ?? []), mark])
    }
  for (const [name, all] of groups)
    if (all.length > 1)
      standoff.equivalences.push({
        ...{ id: name, type: 'ref', line: all[0]!.element.line, members: all.map(({ id }) => id) },
      })
}

/**
 * Adds the speaker and the addressee of a quote as arguments: the nearest mentions of the persons
 * that `who` and `toWhom` refer to. A person without a mention becomes an attribute.
 */
function addSpeakers(standoff: Standoff, mark: Mark, marks: readonly Mark[]): void {
  const { id, element, type, annotators } = mark
  const { line, attributes } = element
  const all = (['who', 'toWhom'] as const).flatMap((role) =>
    (attributes[role] ?? '')
      .split(/\s+/)
      .filter((key) => key !== '')
      .flatMap((key) => {
        const mention = nearestMention(mark, key, marks)
        if (mention !== undefined) return [{ role, target: mention.id }]
        standoff.attributes.push({ id, type: role, line, target: id, value: key })
        return []
      }),
  )
  if (all.length > 0)
    standoff.structures.push({
      ...{ id: `${id}.event`, type, line, kind: 'event', trigger: id, arguments: all },
      ...(annotators && { annotators }),
    })
}

/** The mention that is nearest to a quote: outside of it, or else within it. */
function nearestMention(quote: Mark, key: string, marks: readonly Mark[]): Mark | undefined {
  const distanceTo = ({ start, end }: Mark) =>
    end <= quote.start ? quote.start - end : start >= quote.end ? start - quote.end : Infinity
  const [nearest] = marks
    .filter((one) => one.references.some((reference) => reference.key === key))
    .toSorted((a, b) => distanceTo(a) - distanceTo(b) || a.start - b.start)
  return nearest
}
