import { clip } from '../../../model/clip.js'
import { indexText } from '../../../model/text.js'
import { createFaultList } from '../../fault-list.js'
import {
  emptyStandoff,
  MAX_ANNOTATIONS,
  tooManyAnnotations,
  type Standoff,
} from '../../standoff/standoff.js'
import { LINE_PARSERS } from './line-parsers.js'
import { isBlank, parseLine } from './line.js'
import type { ParseState } from './parse-state.js'
import { resolveTextBounds } from './text-bound.js'

/*
 * The brat standoff format (https://brat.nlplab.org/standoff.html): each line is an annotation, and
 * its id begins with a character for its kind. Offsets are code points of the text, as Python
 * counts.
 */

const ID = /^(?:[TERAMN]\d\S*|#\S*|\*)$/
/** Notes and equivalences have ids that nothing refers to, so these may repeat. */
const REFERABLE_ID = /^[TERAMN]/

/**
 * Parses an `.ann` file.
 * @param text the whole `.txt` file beside it.
 * @throws VerbatimError with every malformed line as `file:line:column message`.
 */
export function parseBrat(file: string, ann: string, text: string): Standoff {
  const state: ParseState = {
    standoff: emptyStandoff(file, indexText(text)),
    faults: createFaultList(file),
    claimed: [],
    references: [],
  }
  const ids = parseLines(ann, state)
  resolveTextBounds(state)
  checkReferences(ids, state)
  state.faults.throwIfAny()
  return state.standoff
}

/** @returns the ids that lines may refer to. */
function parseLines(ann: string, state: ParseState): Set<string> {
  const { standoff, faults } = state
  const ids = new Set<string>()
  let count = 0
  const lines = ann.replace(/^\uFEFF/, '').split('\n')
  for (const [index, raw] of lines.entries()) {
    const line = parseLine(raw, index + 1)
    const { id } = line
    if (isBlank(line)) continue
    if (++count > MAX_ANNOTATIONS) throw tooManyAnnotations(standoff.file)
    if (!ID.test(id)) {
      faults.add(
        line.number,
        1,
        `"${clip(id, 60)}" is not a brat id: T, E, R, A, M or N with a number, # or *, then a tab`,
      )
    } else if (ids.has(id)) {
      faults.add(line.number, 1, `the id "${id}" is used twice`)
    } else {
      if (REFERABLE_ID.test(id)) ids.add(id)
      LINE_PARSERS[id[0] as keyof typeof LINE_PARSERS](line, state)
    }
  }
  return ids
}

function checkReferences(ids: ReadonlySet<string>, { faults, references }: ParseState): void {
  for (const { target, line, column, kinds } of references) {
    if (!ids.has(target)) faults.add(line, column, `there is no annotation "${clip(target, 60)}"`)
    else if (!kinds.includes(target[0]!))
      faults.add(
        line,
        column,
        `"${clip(target, 60)}" cannot stand here: only ids that begin with ${[...kinds].join(', ')} can`,
      )
  }
}
