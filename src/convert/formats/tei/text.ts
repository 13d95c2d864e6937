import type { OffsetRange } from '../../standoff/offsets.js'
import { elementsIn, type XmlElement } from '../../xml.js'
import { ANNOTATIONS, LINES, NEUTRAL, OMITTED, ORIGINALS, PARAGRAPHS } from './elements.js'

/** The text of a TEI document, and the places of its annotations in UTF-16 units. */
export interface TeiText {
  text: string
  marks: { element: XmlElement; range: OffsetRange }[]
  /** The names of elements that are not read, each as often as it occurs. */
  unread: string[]
}

/** Blanks that may follow, the weakest first. */
const BLANKS = ['', ' ', '\n', '\n\n']

interface Builder extends TeiText {
  /** The blank before the next character. */
  pending: string
  /** True after a word that is joined to the next one: blanks do not separate them. */
  isJoined: boolean
}

/**
 * Builds the text: blanks are collapsed, paragraphs are separated by an empty line and lines by a line end. The
 * tags of words and punctuation may say that no blank follows or precedes them (`join`).
 */
export function textOf(element: XmlElement): TeiText {
  const builder: Builder = { text: '', marks: [], unread: [], pending: '', isJoined: true }
  addElement(element, builder)
  const { text, marks, unread } = builder
  return { text, unread, marks: marks.toSorted((a, b) => a.range[0] - b.range[0]) }
}

function addElement(element: XmlElement, builder: Builder): void {
  const { name, attributes } = element
  const { join } = attributes
  const blank = PARAGRAPHS.has(name) ? '\n\n' : LINES.has(name) ? '\n' : ''
  if (OMITTED.has(name)) {
    builder.unread.push(name)
    return
  }
  if (!ANNOTATIONS.has(name) && !NEUTRAL.has(name) && blank === '') builder.unread.push(name)
  if (name === 'lb' && attributes.break !== 'no') separate(builder, ' ')
  if (attributes.break === 'no' || join === 'left' || join === 'both') joinHere(builder)
  separate(builder, blank)
  const start = builder.text.length
  for (const child of childrenOf(element, builder)) {
    if (typeof child === 'string') addText(child, builder)
    else addElement(child, builder)
  }
  if (ANNOTATIONS.has(name)) builder.marks.push({ element, range: [start, builder.text.length] })
  separate(builder, blank)
  if (join === 'right' || join === 'both') joinHere(builder)
}

/** Of a choice, only one child is in the text. */
function childrenOf(element: XmlElement, builder: Builder): XmlElement['children'] {
  if (element.name !== 'choice') return element.children
  const all = elementsIn(element)
  const chosen = all.find(({ name }) => ORIGINALS.includes(name)) ?? all[0]
  builder.unread.push(...all.filter((one) => one !== chosen).map(({ name }) => name))
  return chosen === undefined ? [] : [chosen]
}

function addText(raw: string, builder: Builder): void {
  const words = raw.replace(/[ \t\r\n]+/g, ' ')
  if (words.startsWith(' ')) separate(builder, ' ')
  const trimmed = words.trim() === '' ? '' : words.replace(/^ | $/g, '')
  if (trimmed === '') return
  builder.text += builder.pending + trimmed
  builder.pending = ''
  builder.isJoined = false
  if (words.endsWith(' ')) separate(builder, ' ')
}

/** Asks for a blank before the next character; the strongest one asked for counts. */
function separate(builder: Builder, blank: string): void {
  if (builder.text === '' || (builder.isJoined && blank === ' ')) return
  if (BLANKS.indexOf(blank) > BLANKS.indexOf(builder.pending)) builder.pending = blank
}

function joinHere(builder: Builder): void {
  if (builder.pending === ' ') builder.pending = ''
  builder.isJoined = true
}
