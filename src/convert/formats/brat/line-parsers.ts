import { clip } from '../../../model/clip.js'
import { reportUnmapped, type Argument, type Standoff } from '../../standoff/standoff.js'
import { collapseSpaces } from '../../../compose/words.js'
import { reportMalformed, wordsOfLine, type BratLine } from './line.js'

/**
 * The parsers of all kinds of lines except text-bound annotations, by the first character of the
 * id.
 */
export const LINE_PARSERS = {
  'E': parseEvent,
  'R': parseRelation,
  'A': parseAttribute,
  'M': parseAttribute,
  'N': parseNormalization,
  '#': parseNote,
  '*': parseEquivalence,
}

function parseEvent(line: BratLine, standoff: Standoff): void {
  const [head = '', ...rest] = wordsOfLine(line)
  const [, type, trigger] = /^([^:]+):(T\S+)$/.exec(head) ?? []
  if (type === undefined || trigger === undefined) {
    reportMalformed(standoff, line, '"E1<tab>Type:T1 Role:T2 ..."')
    return
  }
  const event = { id: line.id, type, line: line.number }
  standoff.structures.push({
    ...event,
    kind: 'event',
    trigger,
    arguments: parseArguments(rest, event, standoff),
  })
}

function parseRelation(line: BratLine, standoff: Standoff): void {
  const [type, ...rest] = wordsOfLine(line)
  if (type === undefined || rest.length < 2) {
    reportMalformed(standoff, line, '"R1<tab>Type Arg1:T1 Arg2:T2"')
    return
  }
  const relation = { id: line.id, type, line: line.number }
  standoff.structures.push({
    ...relation,
    kind: 'relation',
    arguments: parseArguments(rest, relation, standoff),
  })
}

function parseArguments(
  words: readonly string[],
  structure: { id: string; type: string; line: number },
  standoff: Standoff,
): Argument[] {
  return words.flatMap((word) => {
    const [, role, target] = /^([^:]+):(\S+)$/.exec(word) ?? []
    if (role !== undefined && target !== undefined) return [{ role, target }]
    reportUnmapped(standoff, structure, `"${clip(word, 60)}" is not of the form "Role:T1"`)
    return []
  })
}

function parseAttribute(line: BratLine, standoff: Standoff): void {
  const [type, target, ...values] = wordsOfLine(line)
  if (type === undefined || target === undefined) {
    reportMalformed(standoff, line, '"A1<tab>Type T1" or "A1<tab>Type T1 Value"')
    return
  }
  standoff.attributes.push({
    id: line.id,
    type,
    line: line.number,
    target,
    ...(values.length > 0 && { value: values.join(' ') }),
  })
}

function parseNote(line: BratLine, standoff: Standoff): void {
  const [, type, target, text = ''] =
    /^(\S+)[ \t]+(\S+)(?:[ \t]+(.*))?$/s.exec(line.rest.trimEnd()) ?? []
  if (type === undefined || target === undefined) {
    reportMalformed(standoff, line, '"#1<tab>AnnotatorNotes T1<tab>note"')
    return
  }
  standoff.comments.push({
    id: line.id,
    type,
    line: line.number,
    target,
    text: text.replaceAll('\t', ' '),
  })
}

function parseNormalization(line: BratLine, standoff: Standoff): void {
  const match = /^(\S+)[ \t]+(\S+)[ \t]+([^\s:]+):(\S*)(?:[ \t]+(.*))?$/s.exec(line.rest.trimEnd())
  if (match === null) {
    reportMalformed(standoff, line, '"N1<tab>Reference T1 Wikidata:Q76<tab>name"')
    return
  }
  const [, type, target, scheme, key, words = ''] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
    string?,
  ]
  const label = collapseSpaces(words)
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

function parseEquivalence(line: BratLine, standoff: Standoff): void {
  const [type, ...members] = wordsOfLine(line)
  if (type === undefined || members.length < 2) {
    reportMalformed(standoff, line, '"*<tab>Equiv T1 T2"')
    return
  }
  standoff.equivalences.push({ id: line.id, type, line: line.number, members })
}
