import { VerbatimError } from '../../../model/errors.js'
import { withoutBom } from '../../../model/json/json.js'
import { indexText } from '../../../model/text/text.js'
import { readCsv } from '../../csv.js'
import { entryOf, isEntry } from '../../standoff/knowledge-bases.js'
import type { ReadResult, SourceFile } from '../../standoff/source-document.js'
import {
  countUnread,
  emptyStandoff,
  MAX_ANNOTATIONS,
  reportUnmapped,
  tooManyAnnotations,
  type Standoff,
} from '../../standoff/standoff.js'
import { resolveTextBounds, type UnresolvedTextBound } from '../../standoff/text-bounds.js'

/*
 * The CSV export of Recogito (https://recogito.pelagios.org/) has a row for each annotation, with
 * its words and the offset of their first character in UTF-16 units. Recogito's other exports are
 * Web Annotations and TEI.
 */

type Row = Partial<Record<string, string>>

/** The columns that are read, and those that only repeat properties of the linked entry. */
const READ = new Set(
  'UUID FILE QUOTE_TRANSCRIPTION ANCHOR TYPE URI TAGS COMMENTS VERIFICATION_STATUS VOCAB_LABEL'.split(
    ' ',
  ),
)
const UNTYPED = 'untyped'

export function readRecogito(file: SourceFile): ReadResult[] {
  const csv = withoutBom(file.content())
  const { rows, names } = readCsv<Row>(file.path, csv)
  if (!['UUID', 'ANCHOR'].every((name) => names.includes(name)))
    throw new VerbatimError(`file "${file.path}" has no columns UUID and ANCHOR`)
  if (rows.length > MAX_ANNOTATIONS) throw tooManyAnnotations(file.path)
  const standoff = emptyStandoff(file.path, indexText(file.textBeside()))
  const unresolved = rows.flatMap((row, index) => readRow(standoff, row, index + 2) ?? [])
  resolveTextBounds(standoff, unresolved, file.offsets ?? 'utf-16')
  return [{ standoff }]
}

/** Adds the attributes, links and comments of a row. @returns its words, if there are any. */
function readRow(standoff: Standoff, row: Row, line: number): UnresolvedTextBound | undefined {
  const { UUID: id = `row ${line}`, QUOTE_TRANSCRIPTION: words = '', ANCHOR: anchor = '' } = row
  const [first, ...tags] = [row.TYPE ?? '', ...listIn(row.TAGS)].filter((one) => one !== '')
  const annotation = { id, type: first ?? UNTYPED, line }
  const start = /^char-offset:(\d{1,9})$/.exec(anchor)?.[1]
  for (const [name, value] of Object.entries(row))
    if (!READ.has(name) && value !== '') countUnread(standoff, name)
  if (start === undefined || first === undefined) {
    const reason =
      first === undefined ? 'has neither a type nor a tag' : `"${anchor}" is not a place in a text`
    reportUnmapped(standoff, annotation, reason)
    return undefined
  }
  const common = { id, line, target: id }
  for (const tag of tags) standoff.attributes.push({ ...common, type: tag })
  for (const text of listIn(row.COMMENTS))
    standoff.comments.push({ ...common, type: 'comment', text })
  if (row.URI !== undefined && isEntry(row.URI) && row.URI !== '') {
    const label = row.VOCAB_LABEL ?? ''
    const entry = entryOf(row.URI)
    standoff.normalizations.push({
      ...common,
      type: 'URI',
      ...entry,
      ...(label !== '' && { label }),
    })
  }
  const from = Number(start)
  return {
    ...annotation,
    position: { ranges: [[from, from + words.length]], words },
    quote: { exact: words },
  }
}

const listIn = (value = ''): string[] => value.split('|').filter((one) => one !== '')
