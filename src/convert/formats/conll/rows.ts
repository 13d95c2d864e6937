import { assertTokenCount } from '../../standoff/tokens.js'

/*
 * Reads files with tokens in columns as a sequence of documents. A row is a token, a blank line
 * ends a sentence, and some lines are comments.
 */

export interface Row {
  /** The number of the line, from 1. */
  line: number
  columns: string[]
}

/** The rows of a sentence, and its comments as `key = value`. */
export interface RowSentence {
  line: number
  rows: Row[]
  comments: ReadonlyMap<string, string>
}

export interface RowDocument {
  name?: string
  sentences: RowSentence[]
}

/** Patterns of the lines that begin a document. The first group is the name of the document. */
const DOCUMENT_STARTS = [
  /^-DOCSTART-\s*(?:\(\s*([^)]*?)\s*\))?/,
  /^#\s*newdoc(?:\s+id)?\s*(?:=\s*(.+))?$/,
  /^#begin document \(?([^);]*)\)?/,
  /^#doc\s+(\S+)/,
]
const DOCUMENT_END = '#end document'

/**
 * Splits a file into documents, one at a time. A file without document marks is one document.
 * @param bySentence true to make each sentence a document.
 * @throws VerbatimError if a document has too many tokens.
 */
export function* splitRows(
  file: string,
  lines: Iterable<string>,
  bySentence: boolean,
): Generator<RowDocument> {
  let document: RowDocument = { sentences: [] }
  let tokens = 0
  let sentence = emptySentence(1)
  let number = 0
  const endSentence = () => {
    if (sentence.rows.length === 0) return // its comments belong to the next sentence
    document.sentences.push(sentence)
    tokens += sentence.rows.length
    sentence = emptySentence(number + 1)
  }
  for (const text of lines) {
    number++
    const start = DOCUMENT_STARTS.map((pattern) => pattern.exec(text)).find(
      (match) => match !== null,
    )
    const isBlank = text.trim() === ''
    if (start !== undefined || isBlank || text.startsWith(DOCUMENT_END)) endSentence()
    if (document.sentences.length > 0 && (start !== undefined || (bySentence && isBlank))) {
      yield document
      document = { sentences: [] }
      tokens = 0
    }
    if (start !== undefined) {
      const name = start[1]?.trim()
      document = { sentences: [], ...(name !== undefined && name !== '' && { name }) }
    } else if (!isBlank && !text.startsWith(DOCUMENT_END)) addLine(sentence, text, number)
    assertTokenCount(file, tokens + sentence.rows.length)
  }
  endSentence()
  if (document.sentences.length > 0) yield document
}

/** Most sentences have no comments, and a map of their own would take more memory than a token. */
const NO_COMMENTS: RowSentence['comments'] = new Map()

const emptySentence = (line: number): RowSentence => ({ line, rows: [], comments: NO_COMMENTS })

/** Adds a row or a comment. A line that begins with "#" is a row if its last column is a tag. */
function addLine(sentence: RowSentence, text: string, line: number): void {
  const columns = text.includes('\t')
    ? text
        .replace(/\r$/, '')
        .split('\t')
        .map((column) => column.trim())
    : text.trim().split(/\s+/)
  const isComment = /^#(?![^\s#])/.test(text) && !/^(?:O|[BIESLU]-\S+)$/.test(columns.at(-1)!)
  if (!isComment) sentence.rows.push({ line, columns })
  else {
    const [, key = '', value = ''] = /^#\s*([^=]*?)\s*(?:=\s*(.*?)\s*)?$/.exec(text) ?? []
    sentence.comments = new Map([...sentence.comments, [key, value]])
  }
}
