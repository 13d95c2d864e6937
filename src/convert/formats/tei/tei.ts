import { assertText } from '../../../compose/read-text.js'
import { VerbatimError } from '../../../model/errors.js'
import { withoutBom } from '../../../model/json/json.js'
import { indexText } from '../../../model/text/text.js'
import type { ReadResult, SourceDocument, SourceFile } from '../../standoff/source-document.js'
import { countUnread, emptyStandoff } from '../../standoff/standoff.js'
import { elementsAt, elementsBelow, readXml, type XmlElement } from '../../xml.js'
import { addMarks } from './add-marks.js'
import { headOf } from './head.js'
import { listedIn, type Listed } from './references.js'
import { textOf } from './text.js'

/*
 * TEI P5 (https://tei-c.org/guidelines/p5/) marks names, dates, numbers and quotations as elements
 * in the text. A corpus has a `TEI` element for each document.
 */

export function* readTei(file: SourceFile): Generator<ReadResult> {
  const root = readXml(file.path, withoutBom(file.content()))
  const documents = [root, ...elementsBelow(root)].filter(({ name }) => /^TEI(?:\.2)?$/.test(name))
  if (documents.length === 0)
    throw new VerbatimError(`file "${file.path}" is not TEI: it has no element "TEI"`)
  const listed = listedIn(root)
  for (const document of documents) {
    try {
      yield readDocument(document, listed, file.path)
    } catch (error) {
      if (!(error instanceof VerbatimError)) throw error
      yield error
    }
  }
}

function readDocument(document: XmlElement, listed: Listed, path: string): SourceDocument {
  const [body] = elementsAt(document, 'text')
  if (body === undefined)
    throw new VerbatimError(`${path}:${document.line} has no text: the element "text" is missing`)
  const { text, marks, unread } = textOf(body)
  assertText(`${path}:${body.line} the text`, text)
  const standoff = emptyStandoff(path, indexText(text))
  for (const name of unread) countUnread(standoff, name)
  addMarks(standoff, marks, listed)
  const name = document.attributes['xml:id']
  return { ...(name !== undefined && { name }), head: headOf(document), standoff }
}
