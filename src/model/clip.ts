/**
 * Shortens words for a message to at most `length` code points, beginning at code point `from`.
 * "..." marks each end that is cut.
 */
export function clip(words: string, length: number, from = 0): string {
  const points = [...words.slice(0, 2 * (from + length) + 2)] // enough UTF-16 units for the result
  const start = Math.max(0, Math.min(from, points.length - length))
  const end = start + length
  const before = start > 0 ? '...' : ''
  const after = points.length > end ? '...' : ''
  return before + points.slice(start + before.length, end - after.length).join('') + after
}
