import { assertText } from '../../../compose/read-text.js'
import { indexText } from '../../../model/text/text.js'
import type { ReadResult, SourceFile } from '../../standoff/source-document.js'
import { countUnread, emptyStandoff } from '../../standoff/standoff.js'
import { addStructures } from '../cas/add-structures.js'
import { readRows } from './rows.js'
import { structuresOf } from './structures.js'

/*
 * WebAnno TSV 3
 * (https://inception-project.github.io/releases/36.0/docs/user-guide.html#sect_formats_webannotsv3),
 * which INCEpTION and WebAnno write, has a row for each token and a column for each feature of each
 * layer. It holds the feature structures of a UIMA CAS. The text is rebuilt, and annotations have
 * the ranges of their tokens.
 */

export function readWebAnnoTsv(file: SourceFile): ReadResult[] {
  const { layers, text, rows, unread } = readRows(file.path, file.chunks())
  assertText(`${file.path}: the text`, text)
  const standoff = emptyStandoff(file.path, indexText(text))
  for (const name of unread) countUnread(standoff, name)
  addStructures(standoff, structuresOf(layers, rows), 'code-points')
  return [{ standoff }]
}
