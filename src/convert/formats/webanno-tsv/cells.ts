/*
 * Reads the cells of WebAnno TSV 3. `|` separates annotations that are stacked on a token, and
 * `[2]` after a value is the number of an annotation. `_` stands for no annotation, and `*` for one
 * without a value.
 */

/** The part of a cell that belongs to one annotation. */
export interface Piece {
  /** Undefined if the annotation has no value in this column. */
  value?: string
  /** The number of the annotation; undefined if it is not numbered. */
  number?: string | undefined
}

const NONE = '_'
const EMPTY = '*'

/** The values of the annotations in a cell, in their order. */
export const piecesOf = (cell: string): (Piece | undefined)[] =>
  splitUnescaped(cell, '|').map((piece) =>
    piece === NONE || piece === '' ? undefined : read(piece),
  )

/** The values in a list, such as the roles of the slots of an annotation. */
export const itemsOf = (value: string): string[] => splitUnescaped(value, ';')

function read(piece: string): Piece {
  const [, value = '', number] = /^((?:\\.|[^\\])*?)(?:\[(\d+)\])?$/s.exec(piece) ?? ['', piece]
  return { number, ...(value !== EMPTY && value !== '' && { value }) }
}

/** Splits a text at separators without a backslash before them. */
function splitUnescaped(text: string, separator: '|' | ';'): string[] {
  const parts: string[] = []
  let part = ''
  for (const [character] of text.matchAll(/\\.|[^\\]|\\/gs)) {
    if (character !== separator) part += character
    else {
      parts.push(part)
      part = ''
    }
  }
  return [...parts, part]
}

const CONTROLS: Readonly<Record<string, string>> = {
  t: '\t',
  n: '\n',
  r: '\r',
  f: '\f',
  b: '\b',
}

export const unescape = (text: string): string =>
  text.replace(/\\(->|.)/gs, (_, escaped: string) => CONTROLS[escaped] ?? escaped)

/** The address by which one annotation refers to another: `2-5` or `2-5[3]`. */
export interface Address {
  token: string
  number: string | undefined
}

/**
 * Reads `2-5[3]` or `2-5[3_4]`: the source of a relation, with the number of its target after `_`.
 */
export function readAddress(text: string): { to: Address; own: string | undefined } | undefined {
  const [, token, number, own] = /^(\d+-\d+(?:\.\d+)?)(?:\[(\d+)(?:_(\d+))?\])?$/.exec(text) ?? []
  if (token === undefined) return undefined
  const numberOf = (digits: string | undefined) => (digits === '0' ? undefined : digits)
  return { to: { token, number: numberOf(number) }, own: numberOf(own) }
}
