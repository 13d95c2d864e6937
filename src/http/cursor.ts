import { createHash } from 'node:crypto'
import { Problem } from './problems.js'

/*
 * Opaque keyset cursors: the sort position of a row, which way to go from it, and a digest of the list
 * (collection, filters, sort) that the cursor belongs to.
 */

export type Position = (string | number)[]

export interface Cursor {
  /** `next`: the rows after the position; `prev`: those before it. */
  direction: 'next' | 'prev'
  position: Position
}

/** A short digest of what a list asks for; a cursor is only good for lists with the same digest. */
export function listDigest(list: unknown): string {
  return createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 12)
}

export function encodeCursor({ direction, position }: Cursor, digest: string): string {
  return Buffer.from(JSON.stringify([digest, direction === 'next' ? 1 : 0, ...position])).toString('base64url')
}

/**
 * Reads a cursor of the list with this digest and this many sort columns.
 * @throws Problem invalid-cursor when it is damaged or of another list.
 */
export function decodeCursor(text: string, digest: string, columns: number): Cursor {
  let decoded: unknown
  try {
    decoded = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    throw invalid('the cursor is damaged')
  }
  if (!Array.isArray(decoded) || decoded.length !== columns + 2) throw invalid('the cursor is damaged or of another list')
  const [owner, forward, ...position] = decoded as unknown[]
  if (owner !== digest) throw invalid('the cursor was made for other filters or another sort')
  if (!position.every((value) => typeof value === 'string' || typeof value === 'number') || (forward !== 1 && forward !== 0)) {
    throw invalid('the cursor is damaged')
  }
  return { direction: forward === 1 ? 'next' : 'prev', position }
}

function invalid(what: string): Problem {
  const detail = `${what}; start again without "cursor", or keep the filters and the sort of the list that gave it`
  return new Problem('invalid-cursor', detail, [{ parameter: 'cursor', detail }])
}
