import { clip } from '../../../model/clip.js'
import type { Argument } from '../../standoff/standoff.js'
import { collapseSpaces } from '../../standoff/words.js'
import {
  addMalformed,
  firstColumn,
  freeText,
  wordsOfLine,
  type BratLine,
  type Word,
} from './line.js'
import type { ParseState } from './parse-state.js'
import { parseTextBound } from './text-bound.js'

/** The parser of each kind of line, by the first character of its id. */
export const LINE_PARSERS = {
  'T': parseTextBound,
  'E': parseEvent,
  'R': parseRelation,
  'A': parseAttribute,
  'M': parseAttribute,
  'N': parseNormalization,
  '#': parseNote,
  '*': parseEquivalence,
}

/** The first letters of the ids to which a line may refer. */
const [TRIGGERS, ARGUMENTS, ANY] = ['T', 'TER', 'TERAMN']

function parseEvent(line: BratLine, state: ParseState): void {
  const [head, ...rest] = wordsOfLine(line)
  const [, type, trigger] = /^([^:]+):(T\S+)$/.exec(head?.word ?? '') ?? []
  if (head === undefined || type === undefined || trigger === undefined) {
    addMalformed(state.faults, line, '"E1<tab>Type:T1 Role:T2 ..."')
    return
  }
  const column = head.column + type.length + 1
  state.references.push({ target: trigger, line: line.number, column, kinds: TRIGGERS })
  state.standoff.structures.push({
    id: line.id,
    type,
    line: line.number,
    kind: 'event',
    trigger,
    arguments: parseArguments(line, rest, state),
  })
}

function parseRelation(line: BratLine, state: ParseState): void {
  const [type, ...rest] = wordsOfLine(line)
  if (type === undefined || rest.length < 2) {
    addMalformed(state.faults, line, '"R1<tab>Type Arg1:T1 Arg2:T2"')
    return
  }
  state.standoff.structures.push({
    id: line.id,
    type: type.word,
    line: line.number,
    kind: 'relation',
    arguments: parseArguments(line, rest, state),
  })
}

function parseArguments(
  { number: line }: BratLine,
  words: readonly Word[],
  { faults, references }: ParseState,
): Argument[] {
  return words.flatMap(({ word, column }) => {
    const [, role, target] = /^([^:]+):(\S+)$/.exec(word) ?? []
    if (role === undefined || target === undefined) {
      faults.add(line, column, `"${clip(word, 60)}" is not of the form "Role:T1"`)
      return []
    }
    references.push({ target, line, column: column + role.length + 1, kinds: ARGUMENTS })
    return [{ role, target }]
  })
}

/** Parses `Type T1 ...`, with which the lines of attributes and notes begin. */
function parseTypeAndTarget(
  line: BratLine,
  { faults, references }: ParseState,
  format: string,
): { type: string; target: string; values: string[] } | undefined {
  const [type, target, ...values] = wordsOfLine(line)
  if (type === undefined || target === undefined) {
    addMalformed(faults, line, format)
    return undefined
  }
  references.push({ target: target.word, line: line.number, column: target.column, kinds: ANY })
  return { type: type.word, target: target.word, values: values.map(({ word }) => word) }
}

function parseAttribute(line: BratLine, state: ParseState): void {
  const parsed = parseTypeAndTarget(line, state, '"A1<tab>Type T1" or "A1<tab>Type T1 Value"')
  if (parsed === undefined) return
  const { type, target, values } = parsed
  state.standoff.attributes.push({
    id: line.id,
    type,
    line: line.number,
    target,
    ...(values.length > 0 && { value: values.join(' ') }),
  })
}

function parseNote(line: BratLine, state: ParseState): void {
  const parsed = parseTypeAndTarget(line, state, '"#1<tab>AnnotatorNotes T1<tab>note"')
  if (parsed === undefined) return
  const { type, target } = parsed
  state.standoff.comments.push({
    id: line.id,
    type,
    line: line.number,
    target,
    text: freeText(line).trim(),
  })
}

function parseNormalization(line: BratLine, { standoff, faults, references }: ParseState): void {
  const match = /^(\S+) (\S+) ([^\s:]+):(\S+)$/.exec(line.fields[0] ?? '')
  if (match === null) {
    addMalformed(faults, line, '"N1<tab>Reference T1 Wikidata:Q76<tab>name"')
    return
  }
  const [, type, target, scheme, key] = match as unknown as [string, string, string, string, string]
  const column = firstColumn(line) + type.length + 1
  references.push({ target, line: line.number, column, kinds: ANY })
  const label = collapseSpaces(freeText(line))
  standoff.normalizations.push({
    id: line.id,
    type,
    line: line.number,
    target,
    scheme,
    key,
    ...(label !== '' && { label }),
  })
}

function parseEquivalence(line: BratLine, { standoff, faults, references }: ParseState): void {
  const [type, ...members] = wordsOfLine(line)
  if (type === undefined || members.length < 2) {
    addMalformed(faults, line, '"*<tab>Equiv T1 T2"')
    return
  }
  for (const { word, column } of members)
    references.push({ target: word, line: line.number, column, kinds: ARGUMENTS })
  standoff.equivalences.push({
    id: line.id,
    type: type.word,
    line: line.number,
    members: members.map(({ word }) => word),
  })
}
