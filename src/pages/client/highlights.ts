/* Lights words without changing the document. Browsers without the API light nothing. */

type Name = 'char' | 'hover'

export function light(name: Name, ranges: readonly Range[]): void {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return
  if (ranges.length === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(...ranges))
}
