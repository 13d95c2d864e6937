import { indexText, type IndexedText } from '../model/text.js'
import {
  countingOf,
  flat,
  holds,
  misplaced,
  placesOf,
  withPlainNewlines,
  wordsOf,
  type Claim,
} from './offsets.js'
import {
  emptyStandoff,
  faultsOf,
  MAX_ANNOTATIONS,
  tooMany,
  type Argument,
  type Faults,
  type Standoff,
} from './standoff.js'

/*
 * The brat standoff format (https://brat.nlplab.org/standoff.html): a line an annotation, an id, a tab, and what
 * the letter of the id says. Offsets are code points of the text, as Python counts.
 */

interface Line {
  id: string
  /** The fields after the id. */
  fields: string[]
  line: number
}

interface SpanLine {
  id: string
  type: string
  line: number
  column: number
  claim: Claim
}

/** What an annotation points at, to be checked when all ids are known. */
interface Pointer {
  target: string
  line: number
  column: number
  allowed: RegExp
}

interface Reading {
  standoff: Standoff
  faults: Faults
  spanLines: SpanLine[]
  pointers: Pointer[]
}

/** Pieces of one broken span; more than any text has. */
const MOST_PIECES = 1000

const ID = /^(?:[TERAMN]\d\S*|#\S*|\*)$/
const ANY = /^[TERAMN]/

/**
 * Parses an `.ann` file.
 * @param text the whole `.txt` beside it.
 * @throws VerbatimError with every malformed line as `file:line:column message`.
 */
export function parseBrat(file: string, ann: string, text: string): Standoff {
  const reading: Reading = {
    standoff: emptyStandoff(file, indexText(text)),
    faults: faultsOf(file),
    spanLines: [],
    pointers: [],
  }
  const seen = new Set<string>()
  let count = 0
  for (const [index, raw] of ann
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const [id = '', ...fields] = raw.replace(/\r$/, '').split('\t')
    if (id.trim() === '' && fields.length === 0) continue
    if (++count > MAX_ANNOTATIONS) throw tooMany(file)
    const line = { id, fields, line: index + 1 }
    if (!ID.test(id))
      reading.faults.add(
        line.line,
        1,
        `"${short(id)}" is no id of brat's: a letter of T, E, R, A, M, N with a number, # or *, then a tab`,
      )
    else if (seen.has(id)) reading.faults.add(line.line, 1, `the id "${id}" is used twice`)
    else {
      if (/^[TERAMN]/.test(id)) seen.add(id)
      READERS[id[0] as keyof typeof READERS](line, reading)
    }
  }
  resolveSpans(reading)
  for (const { target, line, column, allowed } of reading.pointers) {
    if (!seen.has(target))
      reading.faults.add(line, column, `there is no annotation "${short(target)}"`)
    else if (!allowed.test(target))
      reading.faults.add(line, column, `"${target}" can not be pointed at from here`)
  }
  reading.faults.end()
  return reading.standoff
}

const READERS = {
  'T': readSpan,
  'E': readEvent,
  'R': readRelation,
  'A': readAttribute,
  'M': readAttribute,
  'N': readReference,
  '#': readRemark,
  '*': readEquivalence,
}

const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 57)}...` : words)
const columnOf = ({ id, fields }: Line, field: number): number =>
  2 + id.length + fields.slice(0, field).reduce((sum, one) => sum + one.length + 1, 0)

/** `Type Arg1:T1 ...`: the first field in words, each with its column. */
function wordsIn(line: Line): { word: string; column: number }[] {
  const from = columnOf(line, 0)
  return [...(line.fields[0] ?? '').matchAll(/[^ ]+/g)].map((match) => ({
    word: match[0],
    column: from + match.index,
  }))
}

function malformed(line: Line, faults: Faults, form: string): void {
  faults.add(line.line, columnOf(line, 0), `is not of the form ${form}`)
}

function readSpan(line: Line, { faults, spanLines }: Reading): void {
  const [, type = '', offsets = ''] = /^(\S+) ([\d ;]+)$/.exec(line.fields[0] ?? '') ?? []
  const ranges = offsets.split(';', MOST_PIECES + 1)
  if (
    line.fields.length < 2 ||
    ranges.length > MOST_PIECES ||
    !ranges.every((range) => /^\d{1,9} \d{1,9}$/.test(range))
  ) {
    malformed(line, faults, '"T1<tab>Type start end;start end<tab>words"')
    return
  }
  const pieces = ranges.map((range) => range.split(' ').map(Number) as [number, number])
  spanLines.push({
    id: line.id,
    type,
    line: line.line,
    column: columnOf(line, 0) + type.length + 1,
    claim: { pieces, words: line.fields.slice(1).join('\t') },
  })
}

/** Offsets become places when all are known, for they tell how the file's writer counted line breaks. */
function resolveSpans({ standoff, faults, spanLines }: Reading): void {
  const { text } = standoff
  const counting = countingOf(
    spanLines.map(({ claim }) => claim),
    text,
    text.text.includes('\r\n') ? [() => withPlainNewlines(text)] : [],
  )
  for (const { id, type, line, column, claim } of spanLines) {
    const places = placesOf(claim, text, counting)
    if (places === undefined)
      faults.add(
        line,
        column,
        `${claim.pieces.map((piece) => piece.join(' ')).join(';')} ${misplaced(claim, text, counting)}`,
      )
    else if (!holds(claim, text, counting))
      faults.add(
        line,
        column,
        `says "${short(flat(claim.words ?? ''))}", but "${short(flat(wordsOf(places)))}" stands there`,
      )
    else
      standoff.spans.push({
        id,
        type,
        line,
        places: joined(
          places.sort((a, b) => a.start - b.start),
          text,
        ),
      })
  }
}

/** Pieces without anything between them are one. */
function joined(places: Standoff['spans'][number]['places'], text: IndexedText) {
  const whole: typeof places = []
  for (const place of places) {
    const last = whole.at(-1)
    if (last === undefined || place.start > last.end) whole.push(place)
    else
      whole[whole.length - 1] = {
        start: last.start,
        end: Math.max(last.end, place.end),
        exact: text.slice(last.start, Math.max(last.end, place.end)),
      }
  }
  return whole
}

function argumentsIn(
  line: Line,
  words: readonly { word: string; column: number }[],
  { faults, pointers }: Reading,
): Argument[] {
  return words.flatMap(({ word, column }) => {
    const match = /^([^:]+):(\S+)$/.exec(word)
    if (match === null) {
      faults.add(line.line, column, `"${short(word)}" is not of the form "Role:T1"`)
      return []
    }
    pointers.push({
      target: match[2]!,
      line: line.line,
      column: column + match[1]!.length + 1,
      allowed: /^[TER]/,
    })
    return [{ role: match[1]!, target: match[2]! }]
  })
}

function readEvent(line: Line, reading: Reading): void {
  const [head, ...rest] = wordsIn(line)
  const match = /^([^:]+):(T\S+)$/.exec(head?.word ?? '')
  if (head === undefined || match === null) {
    malformed(line, reading.faults, '"E1<tab>Type:T1 Role:T2 ..."')
    return
  }
  reading.pointers.push({
    target: match[2]!,
    line: line.line,
    column: head.column + match[1]!.length + 1,
    allowed: /^T/,
  })
  reading.standoff.structures.push({
    id: line.id,
    type: match[1]!,
    line: line.line,
    kind: 'event',
    trigger: match[2]!,
    arguments: argumentsIn(line, rest, reading),
  })
}

function readRelation(line: Line, reading: Reading): void {
  const [type, ...rest] = wordsIn(line)
  if (type === undefined || rest.length < 2) {
    malformed(line, reading.faults, '"R1<tab>Type Arg1:T1 Arg2:T2"')
    return
  }
  reading.standoff.structures.push({
    id: line.id,
    type: type.word,
    line: line.line,
    kind: 'relation',
    arguments: argumentsIn(line, rest, reading),
  })
}

function readAttribute(line: Line, { standoff, faults, pointers }: Reading): void {
  const [type, target, ...values] = wordsIn(line)
  if (type === undefined || target === undefined) {
    malformed(line, faults, '"A1<tab>Type T1" or "A1<tab>Type T1 Value"')
    return
  }
  pointers.push({ target: target.word, line: line.line, column: target.column, allowed: ANY })
  const value = values.map(({ word }) => word).join(' ')
  standoff.attributes.push({
    id: line.id,
    type: type.word,
    line: line.line,
    target: target.word,
    ...(value !== '' && { value }),
  })
}

function readReference(line: Line, { standoff, faults, pointers }: Reading): void {
  const match = /^(\S+) (\S+) ([^\s:]+):(\S+)$/.exec(line.fields[0] ?? '')
  if (match === null) {
    malformed(line, faults, '"N1<tab>Reference T1 Wikidata:Q76<tab>name"')
    return
  }
  const [, type, target, scheme, key] = match as unknown as [string, string, string, string, string]
  pointers.push({
    target,
    line: line.line,
    column: columnOf(line, 0) + type.length + 1,
    allowed: ANY,
  })
  const label = flat(line.fields.slice(1).join(' '))
  standoff.references.push({
    id: line.id,
    type,
    line: line.line,
    target,
    scheme,
    key,
    ...(label !== '' && { label }),
  })
}

function readRemark(line: Line, { standoff, faults, pointers }: Reading): void {
  const [type, target] = wordsIn(line)
  if (type === undefined || target === undefined) {
    malformed(line, faults, '"#1<tab>AnnotatorNotes T1<tab>note"')
    return
  }
  pointers.push({ target: target.word, line: line.line, column: target.column, allowed: ANY })
  standoff.remarks.push({
    id: line.id,
    type: type.word,
    line: line.line,
    target: target.word,
    text: line.fields.slice(1).join(' ').trim(),
  })
}

function readEquivalence(line: Line, { standoff, faults, pointers }: Reading): void {
  const [type, ...members] = wordsIn(line)
  if (type === undefined || members.length < 2) {
    malformed(line, faults, '"*<tab>Equiv T1 T2"')
    return
  }
  for (const { word, column } of members)
    pointers.push({ target: word, line: line.line, column, allowed: /^[TER]/ })
  standoff.equivalences.push({
    id: line.id,
    type: type.word,
    line: line.line,
    members: members.map(({ word }) => word),
  })
}
