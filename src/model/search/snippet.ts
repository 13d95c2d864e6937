/* A snippet has the words around the first match in a text, as HTML that is safe to insert. */

type Range = [start: number, end: number]

/** The maximum number of UTF-16 units before the first match, and of the whole snippet. */
const BEFORE = 60
const LENGTH = 200

/**
 * Shortens and escapes a text, with its matches in `<mark>`.
 * @param ranges the matches as UTF-16 ranges of `text`, in order.
 */
export function snippetOf(text: string, ranges: readonly Range[]): string {
  const [first] = ranges
  const start = wordStart(text, Math.max(0, (first?.[0] ?? 0) - BEFORE))
  const end = wordEnd(text, Math.min(text.length, Math.max(start + LENGTH, first?.[1] ?? 0)))
  let html = start > 0 ? '…' : ''
  let at = start
  for (const [from, to] of ranges) {
    if (from < at || to > end) continue
    html += `${escapeHtml(text.slice(at, from))}<mark>${escapeHtml(text.slice(from, to))}</mark>`
    at = to
  }
  return `${html}${escapeHtml(text.slice(at, end))}${end < text.length ? '…' : ''}`.replace(
    /\s+/g,
    ' ',
  )
}

/** The next offset at which a word begins, so that neither words nor surrogate pairs are cut. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.slice(at, at + BEFORE).search(/\s/)
  return space === -1 ? at - Number(isLowSurrogate(text, at)) : at + space + 1
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.slice(at).search(/\s/)
  return space === -1 || space > 40 ? at - Number(isLowSurrogate(text, at)) : at + space
}

const isLowSurrogate = (text: string, at: number): boolean =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at))

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ESCAPES[character]!)
