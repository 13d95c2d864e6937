import type { IndexedText, Span } from '../../model/text.js'
import type { QuoteKind } from '../../model/vocabulary.js'

const OPENING = /["“„«‘]/
const CLOSING = /["”“»’]/
const DOUBLE = /["“”„«»]/

/**
 * Reads the kind of a quote from its quotation marks: without marks it is indirect, with marks
 * around whole sentences direct, with marks around less partial. The content excludes the marks.
 */
export function readQuotationMarks(
  text: IndexedText,
  spans: readonly Span[],
): { kind: QuoteKind; content: readonly Span[] } {
  const content = spans.map(withoutMarks)
  if (!content.every((span) => isMarked(text, span) && !DOUBLE.test(span.exact)))
    return { kind: 'indirect', content: spans }
  const isWhole =
    content.every(({ exact }) => /^\P{Ll}/u.test(exact)) && /[.,!?…]$/.test(content.at(-1)!.exact)
  return { kind: isWhole ? 'direct' : 'partial', content }
}

function withoutMarks(span: Span): Span {
  const characters = [...span.exact]
  const hasMarks =
    characters.length > 2 && OPENING.test(characters[0]!) && CLOSING.test(characters.at(-1)!)
  return hasMarks
    ? { start: span.start + 1, end: span.end - 1, exact: characters.slice(1, -1).join('') }
    : span
}

const isMarked = (text: IndexedText, { start, end }: Span): boolean =>
  OPENING.test(text.slice(Math.max(0, start - 1), start)) &&
  CLOSING.test(text.slice(end, Math.min(text.length, end + 1)))
