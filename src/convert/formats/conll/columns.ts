import { isChunkTag, isOutside, isTag } from '../../standoff/tokens.js'
import type { Row, RowDocument } from './rows.js'

/** The columns of a file by their content. Their numbers begin at 0. */
export interface Columns {
  form: number
  /** Columns with tags of IOB or a similar scheme, the outermost annotations first. */
  tags: number[]
  /** Columns with brackets: `(PERSON*`, `*`, `*)`. */
  brackets: number[]
  /** The column MISC of CoNLL-U, with properties such as `SpaceAfter=No`. */
  misc?: number
  /** The columns with the names of relations and with the tokens that the relations lead to. */
  relations?: [types: number, heads: number]
  /** The column with the numbers of tokens; -1 if there is none. */
  id: number
  /** The names of columns that are not read. */
  unread: string[]
}

const NUMBER = /^\d+(?:[-.]\d+)?$/

/** The names of the columns in formats that are recognized by the form of their rows. */
const KNOWN: readonly { fits: (row: Row) => boolean; names: readonly string[] }[] = [
  {
    // CoNLL-U
    fits: ({ columns }) => columns.length === 10 && NUMBER.test(columns[0]!),
    names: 'ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC'.split(' '),
  },
  {
    // CoNLL-2011 and CoNLL-2012
    fits: ({ columns }) =>
      columns.length > 10 &&
      !NUMBER.test(columns[0]!) &&
      [1, 2].every((n) => NUMBER.test(columns[n]!)),
    names: 'DOC PART ID FORM POS PARSE LEMMA FRAME SENSE SPEAKER NE'.split(' '),
  },
]
/** Columns that number documents, parts and tokens. They say nothing about the text. */
const STRUCTURAL_COLUMNS = ['DOC', 'PART', 'ID']

/**
 * Recognizes the content of columns by their names if the file has any, and otherwise by their
 * values.
 */
export function columnsOf({ sentences }: RowDocument, given: readonly string[]): Columns {
  const rows = sentences.flatMap((sentence) => sentence.rows)
  const known = KNOWN.find(({ fits }) => rows.every(fits))?.names ?? []
  const names = given.length > 0 ? given : known
  const width = rows.reduce((most, { columns }) => Math.max(most, columns.length), 0)
  const all = Array.from({ length: width }, (_, column) => column)
  const valuesOf = (column: number) => rows.map(({ columns }) => columns[column] ?? '')
  const isOf = (test: (value: string) => boolean) => (column: number) =>
    valuesOf(column).every(test)
  const numbers = all.filter(
    names.length > 0
      ? (column) => STRUCTURAL_COLUMNS.includes(names[column] ?? '')
      : isOf((value) => NUMBER.test(value)),
  )
  const tagLike = all.filter(isOf(isTag))
  const form = formColumn(all, names, [...numbers, ...tagLike])
  const isUsed = (column: number) =>
    column !== form && valuesOf(column).some((one) => !isOutside(one))
  const tags = tagLike.filter(
    (column) => isUsed(column) && !isOf((one) => isOutside(one) || isChunkTag(one))(column),
  )
  const brackets = all.filter(
    (column) => isUsed(column) && (names[column] ?? 'NE') === 'NE' && isOf(isBracket)(column),
  )
  const misc = names.indexOf('MISC')
  const [types, heads] = all.filter(isOf((value) => LIST.test(value)))
  const links = all.filter(isOf((value) => isOutside(value) || /^https?:\/\//.test(value)))
  const read = new Set([...links, form, misc, types, heads, ...numbers, ...tags, ...brackets])
  return {
    form,
    id: names.length > 0 ? names.indexOf('ID') : numbers.includes(0) ? 0 : -1,
    tags,
    brackets,
    ...(misc !== -1 && { misc }),
    ...(types !== undefined && heads !== undefined && { relations: [types, heads] }),
    unread: all
      .filter((column) => isUsed(column) && !read.has(column))
      .map((column) => names[column]?.toLowerCase() ?? `column ${column + 1}`),
  }
}

/** The column of the tokens: the column FORM, or else the first with neither numbers nor tags. */
function formColumn(all: readonly number[], names: readonly string[], others: readonly number[]) {
  const byName = names.indexOf('FORM')
  return byName !== -1 ? byName : (all.find((column) => !others.includes(column)) ?? 0)
}

/** Matches a part of a bracketed run, as in CoNLL-2012. */
const isBracket = (value: string): boolean => /^(?:\([^\s()*]+\*?\)?|\*\)?)$/.test(value)

/** Matches a list such as `['Live_In', 'Work_For']` or `[8, 11]`. */
export const LIST = /^\[(.*)\]$/
