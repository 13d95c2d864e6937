import type { OffsetRange } from '../../standoff/offsets.js'
import { elementsBelow, elementsIn, type XmlElement } from '../../xml.js'
import { ANNOTATIONS, DATA, LINES, NEUTRAL, OMITTED, ORIGINALS, PARAGRAPHS } from './elements.js'

/** The text of a TEI document, and the places of its annotations in UTF-16 units. */
export interface TeiText {
  text: string
  marks: { element: XmlElement; range: OffsetRange }[]
  /** The names of unread elements, one for each occurrence. */
  unread: string[]
}

/** The white space between words, lines and paragraphs, the weakest first. */
const BLANKS = ['', ' ', '\n', '\n\n']

interface Builder extends TeiText {
  /** The white space that will precede the next character. */
  pending: string
  /** True after a word that is joined to the next one, so that no white space separates them. */
  isJoined: boolean
}

/**
 * Builds the text of an element. White space is collapsed, an empty line separates paragraphs, and
 * a line end separates lines. No white space separates words and punctuation that their attribute
 * `join` joins.
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
    omit(element, builder)
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

/** Counts an element that is not in the text, and the annotations in it, unless these are read elsewhere. */
function omit(element: XmlElement, { unread }: Builder): void {
  unread.push(element.name)
  if (DATA.has(element.name)) return
  for (const { name } of elementsBelow(element))
    if (ANNOTATIONS.has(name)) unread.push(`${name} in ${element.name}`)
}

/** The children that are in the text. A choice contributes only one of them. */
function childrenOf(element: XmlElement, builder: Builder): XmlElement['children'] {
  if (element.name !== 'choice') return element.children
  const all = elementsIn(element)
  const chosen = all.find(({ name }) => ORIGINALS.includes(name)) ?? all[0]
  for (const one of all) if (one !== chosen) omit(one, builder)
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

/** Puts white space before the next character, unless stronger white space is pending. */
function separate(builder: Builder, blank: string): void {
  if (builder.text === '' || (builder.isJoined && blank === ' ')) return
  if (BLANKS.indexOf(blank) > BLANKS.indexOf(builder.pending)) builder.pending = blank
}

function joinHere(builder: Builder): void {
  if (builder.pending === ' ') builder.pending = ''
  builder.isJoined = true
}
