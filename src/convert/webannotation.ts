import { indexText, type IndexedText, type Span } from '../model/text.js'
import { parseJson } from './files.js'
import {
  countingOf,
  flat,
  holds,
  inCodePoints,
  inUtf16,
  misplaced,
  placesOf,
  wordsOf,
  type Claim,
} from './offsets.js'
import { list, pieceOf, record, textOf, type Piece, type Properties } from './selectors.js'
import {
  emptyStandoff,
  faultsOf,
  MAX_ANNOTATIONS,
  tooMany,
  type Faults,
  type Item,
  type Standoff,
} from './standoff.js'

/*
 * W3C Web Annotation (https://www.w3.org/TR/annotation-model/) in the JSON keys of its own context: an annotation, a
 * page, a collection with its pages within, an array of annotations, or one of these a line. What is tagged (or classified) is the
 * type; what is identified, a reference; what is described or commented, a note.
 */

/** An annotation with the line on which it begins. */
interface Found {
  annotation: Properties
  line: number
}

interface Target {
  piece: Piece
  claim: Claim
}

interface Reading {
  standoff: Standoff
  faults: Faults
  marked: (Item & { targets: Target[] })[]
  /** The id that an annotation has here, by the one that it has in its file. */
  ids: Map<string, string>
  source: string | undefined
}

/**
 * Parses annotations of one text. Targets with another source than the first one are listed as unmapped.
 * @throws VerbatimError with every fault as `file:line:column message`.
 */
export function parseWebAnnotations(file: string, json: string, text: string): Standoff {
  const reading: Reading = {
    standoff: emptyStandoff(file, indexText(text)),
    faults: faultsOf(file),
    marked: [],
    ids: new Map(),
    source: undefined,
  }
  const found = documentsIn(file, json.replace(/^\uFEFF/, '')).flatMap(({ value, lines }) =>
    annotationsIn(value, '', lines),
  )
  if (found.length > MAX_ANNOTATIONS) throw tooMany(file)
  if (found.length === 0)
    reading.faults.add(
      1,
      1,
      'holds no Web Annotation: an object of type "Annotation", or a page, collection or array of them',
    )
  const used = new Set<string>()
  const named = found.map((one, index) => ({ ...one, ...namesOf(one.annotation, index, used) }))
  for (const { annotation, id } of named) {
    const own = textOf(annotation.id ?? annotation['@id'])
    if (own !== undefined) reading.ids.set(own, id)
  }
  for (const one of named) readAnnotation(one, reading)
  resolveTargets(reading)
  reading.faults.end()
  return reading.standoff
}

/** A document, or several as lines of JSON; with the lines on which the objects of each begin, by JSON Pointer. */
function documentsIn(file: string, json: string): { value: unknown; lines: Map<string, number> }[] {
  const rows = json.split('\n')
  const isLines =
    rows.length > 1 &&
    rows.filter((row) => row.trim() !== '').every((row) => /^\s*\{.*\}\s*$/s.test(row))
  if (isLines && rows.length > MAX_ANNOTATIONS + 1) throw tooMany(file)
  const parts = isLines
    ? rows
        .map((row, index) => ({ part: row, line: index + 1 }))
        .filter(({ part }) => part.trim() !== '')
    : [{ part: json, line: 1 }]
  return parts.map(({ part, line }) => {
    const lines = new Map<string, number>()
    const value = parseJson(file, part, line, (path, row) => {
      const at = path()
      if (!isListed(at)) return
      if (lines.size > MAX_ANNOTATIONS) throw tooMany(file)
      lines.set(at.map((step) => `/${step}`).join(''), row)
    })
    return { value, lines }
  })
}

/** Whether an annotation may stand at a path: `/3`, `/items/3`, `/first/items/3`, `/2/items/3`. */
const isListed = (path: readonly (string | number)[]): boolean =>
  path.length <= 5 &&
  path.every((step) => typeof step === 'number' || ['items', 'first', '@graph'].includes(step))

function annotationsIn(
  value: unknown,
  pointer: string,
  lines: ReadonlyMap<string, number>,
): Found[] {
  if (Array.isArray(value))
    return value.flatMap((one, index) => annotationsIn(one, `${pointer}/${index}`, lines))
  const object = record(value)
  if (object === undefined) return []
  if (list(object.type ?? object['@type']).includes('Annotation'))
    return [{ annotation: object, line: lines.get(pointer) ?? 1 }]
  return ['items', '@graph', 'first'].flatMap((key) =>
    annotationsIn(object[key], `${pointer}/${key}`, lines),
  )
}

/** A readable name, the last words of the annotation's own id or else its number; and an id that no other annotation of the file has. */
function namesOf(
  annotation: Properties,
  index: number,
  used: Set<string>,
): { id: string; name: string } {
  const own = textOf(annotation.id ?? annotation['@id'])?.replace(/#annotation$/, '')
  const name = /[^/:#?=]+$/.exec(own ?? '')?.[0] ?? `a${index + 1}`
  const id = used.has(name) ? `${name}-${index + 1}` : name
  used.add(id)
  return { id, name }
}

interface Body {
  purpose: string
  value?: string
  source?: string
}

function bodiesOf(annotation: Properties): Body[] {
  const [motivation] = list(annotation.motivation)
  const inherited = typeof motivation === 'string' ? motivation.replace(/^oa:/, '') : 'commenting'
  const plain = textOf(annotation.bodyValue)
  const bodies = list(annotation.body).map((body): Body => {
    if (typeof body === 'string') return { purpose: inherited, source: body }
    const { purpose, value, source, id } = record(body) ?? {}
    const [about, words] = [
      textOf(source) ?? textOf(record(source)?.id) ?? textOf(id),
      textOf(value),
    ]
    return {
      purpose: textOf(list(purpose)[0]) ?? inherited,
      ...(words !== undefined && { value: words }),
      ...(about !== undefined && words === undefined && { source: about }),
    }
  })
  return plain === undefined ? bodies : [...bodies, { purpose: 'commenting', value: plain }]
}

const NOTES = [
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
/** The words that an IRI ends in. */
const localName = (iri: string): string => /[^/#]+\/?$/.exec(iri)?.[0].replace(/\/$/, '') ?? iri

function readAnnotation(
  { annotation, id, name, line }: Found & { id: string; name: string },
  reading: Reading,
): void {
  const { standoff } = reading
  const bodies = bodiesOf(annotation)
  const tags = bodies
    .filter(({ purpose }) => purpose === 'tagging' || purpose === 'classifying')
    .map(({ value, source }) => value ?? localName(source ?? ''))
  const identified = bodies.filter(({ purpose }) => purpose === 'identifying')
  const [type = identified.find(({ value }) => value !== undefined)?.value, ...further] = tags
  if (type === undefined || type === '') {
    standoff.unmapped.push({
      file: standoff.file,
      line,
      id,
      why: 'has no type: no body with the purpose "tagging", "classifying" or "identifying"',
    })
    return
  }
  if (!readTargets(annotation, { id, type, line, name }, reading)) return
  for (const tag of further) standoff.attributes.push({ id, type: tag, line, target: id })
  for (const { source } of identified)
    if (source !== undefined)
      standoff.references.push({
        id,
        type: 'identifying',
        line,
        target: id,
        ...referenceOf(source),
      })
  for (const { purpose, value, source } of bodies) {
    if (NOTES.includes(purpose) && value !== undefined)
      standoff.remarks.push({ id, type: purpose, line, target: id, text: value })
    // What a record is linked to from its own page says nothing of the text.
    else if (
      purpose === 'linking' &&
      source !== undefined &&
      source === textOf(annotation.id)?.replace(/#annotation$/, '')
    )
      continue
    else if (!['tagging', 'classifying', 'identifying'].includes(purpose))
      standoff.unmapped.push({
        file: standoff.file,
        line,
        id,
        why: `its body of purpose "${purpose}" has no place in an annotation file`,
      })
  }
}

/** False where there is nothing to make a span or a relation of, which is then listed. */
function readTargets(annotation: Properties, item: Item, reading: Reading): boolean {
  const { standoff, faults, marked, ids } = reading
  const skip = (why: string) => {
    standoff.unmapped.push({ file: standoff.file, line: item.line, id: item.id, why })
  }
  const targets = list(annotation.target)
  const linked = targets.map((target) =>
    ids.get(textOf(target) ?? textOf(record(target)?.id) ?? textOf(record(target)?.source) ?? ''),
  )
  if (linked.length > 1 && linked.every((one) => one !== undefined)) {
    standoff.structures.push({
      ...item,
      kind: 'relation',
      arguments: linked.map((target, index) => ({ role: `Arg${index + 1}`, target })),
    })
    return true
  }
  const pieces: Target[] = []
  for (const target of targets) {
    for (const piece of pieceOf(target)) {
      if (typeof piece === 'string') {
        skip(piece)
        continue
      }
      reading.source ??= piece.source
      if (piece.source !== undefined && piece.source !== reading.source) {
        skip(`stands in "${piece.source}", not in "${String(reading.source)}"`)
        continue
      }
      const place =
        piece.start === undefined
          ? quotedAt(piece, standoff.text)
          : ([piece.start, piece.end ?? piece.start + [...(piece.exact ?? '')].length] as const)
      if (place === undefined)
        faults.add(
          item.line,
          1,
          `${item.id}: "${String(piece.exact)}" does not stand in the text at one place with that prefix and suffix`,
        )
      else
        pieces.push({
          piece,
          claim: {
            pieces: [place],
            ...(piece.start !== undefined && piece.exact !== undefined && { words: piece.exact }),
          },
        })
    }
  }
  if (targets.length === 0) skip('has no target')
  if (pieces.length > 0) marked.push({ ...item, targets: pieces })
  return pieces.length > 0
}

/** The one place `[start, end)` of a quote in code points; undefined where there is none or several. */
function quotedAt(
  { exact, prefix = '', suffix = '' }: Piece,
  text: IndexedText,
): readonly [start: number, end: number] | undefined {
  if (exact === undefined || exact === '') return undefined
  const [place, ...others] = text.occurrences(exact, { prefix, suffix })
  return place !== undefined && others.length === 0
    ? [text.toCodePoint(place.start), text.toCodePoint(place.end)]
    : undefined
}

function resolveTargets({ standoff, faults, marked }: Reading): void {
  const { text } = standoff
  const positioned = marked
    .flatMap(({ targets }) => targets)
    .filter(({ piece }) => piece.start !== undefined)
    .map(({ claim }) => claim)
  const counting = countingOf(positioned, text, [() => inUtf16(text)])
  for (const { targets, ...item } of marked) {
    const places = targets.flatMap(({ piece, claim }): Span[] => {
      const by = piece.start === undefined ? undefined : counting
      const found = placesOf(claim, text, by ?? inCodePoints)
      if (found === undefined)
        faults.add(
          item.line,
          1,
          `${item.id}: ${claim.pieces[0]!.join(' to ')} ${misplaced(claim, text, by ?? inCodePoints)}`,
        )
      else if (by !== undefined && !holds(claim, text, by))
        faults.add(
          item.line,
          1,
          `${item.id}: says "${flat(claim.words ?? '').slice(0, 60)}", but "${flat(wordsOf(found)).slice(0, 60)}" stands at ${claim.pieces[0]!.join(' to ')}`,
        )
      else return found
      return []
    })
    standoff.spans.push({ ...item, places })
  }
}

const KNOWN: [scheme: string, iri: RegExp][] = [
  ['Wikidata', /^https?:\/\/www\.wikidata\.org\/(?:wiki|entity)\/(Q\d+)$/],
  ['GeoNames', /^https?:\/\/(?:www|sws)\.geonames\.org\/(\d+)(?:\/.*)?$/],
  ['ISNI', /^https?:\/\/(?:www\.)?isni\.org\/(?:isni\/)?(\w+)$/],
  ['VIAF', /^https?:\/\/(?:www\.)?viaf\.org\/viaf\/(\d+)\/?$/],
  ['Verbatim', /\/v1\/entities\/([a-z0-9-]+)$/],
]

function referenceOf(iri: string): { scheme: string; key: string } {
  for (const [scheme, pattern] of KNOWN) {
    const key = pattern.exec(iri)?.[1]
    if (key !== undefined) return { scheme, key }
  }
  return { scheme: 'IRI', key: iri }
}
