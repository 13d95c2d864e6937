import { hash } from 'node:crypto'
import { QueryError } from '../model/errors.js'

/*
 * Opaque keyset cursors: the sort position of a row, which way to go from it, and a digest of both and of the list
 * (collection, filters, sort) that the cursor belongs to, so that one of another list or changed in any way is told.
 */

export type Position = (string | number)[]

export interface Cursor {
  /** `next`: the rows after the position; `prev`: those before it. */
  direction: 'next' | 'prev'
  position: Position
}

/** A short digest of what a list asks for; a cursor is only good for lists with the same digest. */
export function listDigest(list: unknown): string {
  return hash('sha256', JSON.stringify(list), 'base64url').slice(0, 12)
}

export function encodeCursor({ direction, position }: Cursor, list: string): string {
  return Buffer.from(
    JSON.stringify([listDigest([list, direction, position]), direction, ...position]),
  ).toString('base64url')
}

/**
 * Reads a cursor of the list with this digest, whose positions have this many values. The digest is no secret: whatever
 * it says, only what a position may hold comes through.
 * @throws QueryError invalid-cursor when it is damaged or of another list.
 */
export function decodeCursor(text: string, list: string, columns: number): Cursor {
  const cursor = parse(text, columns)
  if (cursor === undefined || encodeCursor(cursor, list) !== text) throw invalid()
  return cursor
}

function parse(text: string, columns: number): Cursor | undefined {
  try {
    const [, direction, ...position] = JSON.parse(
      Buffer.from(text, 'base64url').toString('utf8'),
    ) as unknown[]
    if ((direction !== 'next' && direction !== 'prev') || position.length !== columns)
      return undefined
    return position.every((value) => typeof value === 'string' || typeof value === 'number')
      ? { direction, position }
      : undefined
  } catch {
    return undefined
  }
}

/**
 * The rows of a page in the list's order, of up to `limit` + 1 that were read from the cursor outwards, and whether there are more on either side.
 * Without a cursor they are the first ones of the list; `last` stands for the end of it.
 */
export function pageOf<Row>(
  found: readonly Row[],
  limit: number,
  cursor: Cursor | 'last' | null,
): { rows: Row[]; hasNext: boolean; hasPrev: boolean } {
  const hasMore = found.length > limit
  const backward = cursor === 'last' || cursor?.direction === 'prev'
  const rows = found.slice(0, limit)
  if (backward) rows.reverse()
  return {
    rows,
    hasNext: backward ? cursor !== 'last' : hasMore,
    hasPrev: backward ? hasMore : cursor !== null,
  }
}

function invalid(): QueryError {
  const detail =
    'the cursor is damaged, or was made for other filters or another sort; start again without "cursor", or keep the filters and the sort of the list that gave it'
  return new QueryError('invalid-cursor', [{ parameter: 'cursor', detail }])
}
