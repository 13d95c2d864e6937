import { SaxesParser } from 'saxes'
import { VerbatimError } from '../model/errors.js'

/* Reads XML into a tree of elements and texts. Each element has its line. */

export interface XmlElement {
  /** The name without its prefix. */
  name: string
  /** The IRI of its namespace; empty if it has none. */
  namespace: string
  /** The values of attributes by their names with the prefix, as in `xml:id`. */
  attributes: Readonly<Partial<Record<string, string>>>
  children: (XmlElement | string)[]
  /** The line, from 1, on which its start tag ends. */
  line: number
}

const NO_ATTRIBUTES: XmlElement['attributes'] = {}

/** The maximum depth of nested elements. */
const MAX_DEPTH = 1000
/** The maximum number of attributes of an element. */
const MAX_ATTRIBUTES = 1000
/**
 * An element takes ten times the memory of this many characters, so a longer document may have an
 * element for each.
 */
const PER_ELEMENT = 24
/** The number of elements that any document may have. */
const FREE_ELEMENTS = 200_000

/**
 * Reads an XML document. Entities other than the predefined ones of XML are a fault. Nothing is
 * fetched.
 * @throws VerbatimError as `file:line:column message` if it is not well-formed, or if its elements
 * would take too much memory for its length.
 */
export function readXml(file: string, content: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const top: XmlElement = { name: '', namespace: '', attributes: {}, children: [], line: 1 }
  const open = [top]
  const most = Math.max(FREE_ELEMENTS, content.length / PER_ELEMENT)
  let [elements, attributeCount] = [0, 0]
  const fail = (message: string): never => {
    throw new VerbatimError(`${file}:${parser.line}:${parser.column + 1} ${message}`)
  }
  const addText = (text: string) => {
    open.at(-1)!.children.push(text)
  }
  parser.on('error', ({ message }) => fail(message.replace(/^\d+:\d+: /, '')))
  parser.on('attribute', () => {
    if (++attributeCount > MAX_ATTRIBUTES)
      fail(`an element has more than ${MAX_ATTRIBUTES} attributes`)
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    attributeCount = 0
    if (++elements > most) fail('has too many elements for its length: split the file')
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value])
    const element: XmlElement = {
      ...{ name: local, namespace: uri, children: [], line: parser.line },
      attributes:
        values.length === 0
          ? NO_ATTRIBUTES
          : (Object.fromEntries(values) as Record<string, string>),
    }
    open.at(-1)!.children.push(element)
    if (open.push(element) > MAX_DEPTH) fail(`elements are nested more than ${MAX_DEPTH} deep`)
  })
  parser.on('closetag', () => {
    const element = open.pop()!
    element.children = element.children.slice() // without the room to grow
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(content).close()
  return elementsIn(top)[0]!
}

/** The child elements of an element: all of them, or those with a name. */
export const elementsIn = ({ children }: XmlElement, name?: string): XmlElement[] =>
  children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  )

/**
 * The elements at a path such as `nafHeader/fileDesc` below an element. `*` stands for any name.
 */
export function elementsAt(element: XmlElement, path: string): XmlElement[] {
  return path
    .split('/')
    .reduce(
      (found, name) => found.flatMap((one) => elementsIn(one, name === '*' ? undefined : name)),
      [element],
    )
}

/** All descendants of an element in document order. */
export function* elementsBelow(element: XmlElement): Generator<XmlElement> {
  for (const child of elementsIn(element)) {
    yield child
    yield* elementsBelow(child)
  }
}

/** The text of an element, with runs of white space collapsed. */
export const textIn = (element: XmlElement): string =>
  rawText(element)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()

const rawText = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('')
