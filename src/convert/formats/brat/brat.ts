import { clip } from '../../../model/clip.js'
import { VerbatimError } from '../../../model/errors.js'
import { withoutBom } from '../../../model/json/json.js'
import { indexText } from '../../../model/text/text.js'
import { linesOf } from '../../lines.js'
import { dropDangling } from '../../standoff/dangling-references.js'
import {
  emptyStandoff,
  MAX_ANNOTATIONS,
  tooManyAnnotations,
  type Standoff,
} from '../../standoff/standoff.js'
import { resolveTextBounds, type UnresolvedTextBound } from '../../standoff/text-bounds.js'
import { LINE_PARSERS } from './line-parsers.js'
import { isBlank, parseLine, reportUnreadable } from './line.js'
import { parseTextBound } from './text-bound.js'

/*
 * The brat standoff format (https://brat.nlplab.org/standoff.html). Each line is an annotation, and
 * the first character of its id shows its kind. Offsets are code points of the text.
 */

const ID = /^(?:[TERAMN]\d\S*|#\S*|\*)$/
/** Matches the ids that must be unique. Nothing refers to notes and equivalences. */
const REFERABLE_ID = /^[TERAMN]/

/**
 * Parses an `.ann` file. A line that cannot be kept is listed as unmapped.
 * @param text the whole `.txt` file beside it.
 * @throws VerbatimError if no line is a brat annotation, or if there are too many.
 */
export function parseBrat(file: string, ann: string, text: string): Standoff {
  const standoff = emptyStandoff(file, indexText(text))
  const unresolved: UnresolvedTextBound[] = []
  const ids = new Set<string>()
  let [count, unreadable] = [0, 0]
  for (const { row, line: number } of linesOf(withoutBom(ann), endOfLines(ann))) {
    const line = parseLine(row, number)
    const { id } = line
    if (isBlank(line)) continue
    if (++count > MAX_ANNOTATIONS) throw tooManyAnnotations(file)
    if (!ID.test(id)) {
      unreadable++
      reportUnreadable(standoff, { ...line, id: clip(id, 60) }, `does not begin with ${BRAT_ID}`)
    } else if (ids.has(id)) {
      reportUnreadable(standoff, line, 'the id is used twice: only the first line is kept')
    } else {
      if (REFERABLE_ID.test(id)) ids.add(id)
      if (!id.startsWith('T')) LINE_PARSERS[id[0] as keyof typeof LINE_PARSERS](line, standoff)
      else {
        const textBound = parseTextBound(line, standoff)
        if (textBound !== undefined) unresolved.push(textBound)
      }
    }
  }
  if (count > 0 && count === unreadable)
    throw new VerbatimError(`file "${file}" has no brat annotation: no line begins with ${BRAT_ID}`)
  resolveTextBounds(standoff, unresolved)
  dropDangling(standoff, ids)
  return standoff
}

/**
 * The line end of a file. CR ends lines only if there is no LF, because words may end in the CR of
 * a CRLF.
 */
const endOfLines = (ann: string) => (ann.includes('\n') ? '\n' : '\r')

const BRAT_ID = 'a brat id: T, E, R, A, M or N with a number, # or *, then a tab'
