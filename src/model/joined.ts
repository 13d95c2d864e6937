/** `a`, `a or b`, `a, b or c`. */
export const joinedByOr = (parts: readonly string[]): string => joined(parts, ' or ')

/** `a`, `a and b`, `a, b and c`. */
export const joinedByAnd = (parts: readonly string[]): string => joined(parts, ' and ')

const joined = (parts: readonly string[], last: string): string =>
  parts.length < 2 ? parts.join('') : parts.slice(0, -1).join(', ') + last + parts.at(-1)!
