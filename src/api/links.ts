import { encodeCursor, type Cursor, type Position } from '../query/keyset.js'
import type { Plan } from '../query/plan.js'
import { written } from './query-string/quoting.js'

/** The links of a page, and the cursors in them. */
export interface Links {
  self: string
  first: string
  prev: string | null
  next: string | null
  cursors: { prev: string | null; next: string | null }
}

/** What the links need to know of a page. */
interface Placed {
  rows: readonly { position: Position }[]
  hasNext: boolean
  hasPrev: boolean
}

/** The links around a page of the list at `url`. */
export function linksOf(
  plan: Pick<Plan, 'parameters' | 'cursor' | 'digest'>,
  { rows, hasNext, hasPrev }: Placed,
  url: string,
): Links {
  const link = (cursor: string | null) => {
    const query = [
      ...plan.parameters,
      ...(cursor === null ? [] : ([['cursor', cursor]] as [string, unknown][])),
    ]
      .map(
        ([name, value]) =>
          `${name}=${encodeURIComponent(written(value)).replaceAll('%2C', ',').replaceAll('%3A', ':')}`,
      )
      .join('&')
    return query === '' ? url : `${url}?${query}`
  }
  const cursorAt = (direction: Cursor['direction'], row: { position: Position } | undefined) =>
    row === undefined ? null : encodeCursor({ direction, position: row.position }, plan.digest)
  const prev = hasPrev ? cursorAt('prev', rows[0]) : null
  const next = hasNext ? cursorAt('next', rows.at(-1)) : null
  return {
    self: link(plan.cursor === null ? null : encodeCursor(plan.cursor, plan.digest)),
    first: link(null),
    prev: prev === null ? null : link(prev),
    next: next === null ? null : link(next),
    cursors: { prev, next },
  }
}

/** `Link` header (RFC 8288) with the links of the body. */
export function linkHeader({ first, prev, next }: Links): string {
  return Object.entries({ first, prev, next })
    .filter(([, url]) => url !== null)
    .map(([rel, url]) => `<${url!}>; rel="${rel}"`)
    .join(', ')
}
