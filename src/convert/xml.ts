import { SaxesParser } from 'saxes'
import { VerbatimError } from '../model/errors.js'

/* XML for all readers: elements and texts in the order of the file, with the lines of elements. */

export interface XmlElement {
  /** The name without its prefix. */
  name: string
  /** The IRI of its namespace; empty if it has none. */
  namespace: string
  /** The values of attributes by their names with the prefix, as in `xml:id`. */
  attributes: Readonly<Partial<Record<string, string>>>
  /** The line, from 1, on which the tag ends. */
  line: number
}

export interface XmlHandlers {
  open: (element: XmlElement) => void
  close: (element: XmlElement) => void
  text?: (text: string) => void
}

/** The deepest nesting of elements that is read. */
const MAX_DEPTH = 1000

/**
 * Reads an XML document. Entities other than those of XML itself are a fault: nothing is expanded or fetched.
 * @throws VerbatimError as `file:line:column message` if it is not well-formed.
 */
export function readXml(file: string, content: string, { open, close, text }: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: true })
  const elements: XmlElement[] = []
  const fail = (message: string): never => {
    throw new VerbatimError(`${file}:${parser.line}:${parser.column + 1} ${message}`)
  }
  parser.on('error', ({ message }) => fail(message.replace(/^\d+:\d+: /, '')))
  parser.on('opentag', ({ local, uri, attributes }) => {
    const element: XmlElement = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([name, { value }]) => [name, value]),
      ),
      line: parser.line,
    }
    if (elements.push(element) > MAX_DEPTH) fail(`elements are nested more than ${MAX_DEPTH} deep`)
    open(element)
  })
  parser.on('closetag', () => {
    close(elements.pop()!)
  })
  if (text !== undefined) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  parser.write(content).close()
}
