import { assertText } from '../../../compose/read-text.js'
import { VerbatimError } from '../../../model/errors.js'
import { withoutBom } from '../../../model/json/json.js'
import { indexText } from '../../../model/text/text.js'
import { readHead } from '../../document-head.js'
import { Fields } from '../../fields.js'
import type { ReadResult, SourceFile } from '../../standoff/source-document.js'
import { emptyStandoff } from '../../standoff/standoff.js'
import { assertTokenCount } from '../../standoff/tokens.js'
import { elementsAt, readXml } from '../../xml.js'
import { addLayers } from './layers.js'
import { readTokens } from './tokens.js'

/*
 * NAF, the NLP Annotation Format (https://github.com/newsreader/NAF), has layers of annotations
 * over words and terms. Offsets count code points or UTF-16 units; the words in the file show
 * which.
 */

export function readNaf(file: SourceFile): ReadResult[] {
  const root = readXml(file.path, withoutBom(file.content()))
  if (root.name !== 'NAF')
    throw new VerbatimError(`file "${file.path}" is not NAF: its root is not NAF`)
  assertTokenCount(file.path, elementsAt(root, 'text/wf').length)
  const tokens = readTokens(root)
  assertText(`${file.path}: the text`, tokens.text)
  const standoff = emptyStandoff(file.path, indexText(tokens.text))
  addLayers(standoff, root, tokens)
  const [about] = elementsAt(root, 'nafHeader/fileDesc')
  const [address] = elementsAt(root, 'nafHeader/public')
  const { title, author, creationtime: published, publisher } = about?.attributes ?? {}
  const [uri, language] = [address?.attributes.uri, root.attributes['xml:lang']]
  const known = { title, author, published, publisher, uri, language }
  const head = readHead([new Fields(known)])
  return [{ head, standoff }]
}
