import type { IndexedText, Span } from './text.js'
import type { QuoteKind } from '../vocabulary/quotes.js'

/*
 * Recognizes the quotation marks of all languages (those of CLDR and of typewriters). As in French,
 * a space may follow an opening mark and precede a closing one. Nested quotations use the same
 * marks.
 */

/** Each opening mark with the marks that close it. */
const CLOSING_MARKS: ReadonlyMap<string, readonly string[]> = new Map([
  ['"', ['"']],
  ['“', ['”', '"']],
  ['„', ['“', '”', '"']],
  ['”', ['”']],
  ['‟', ['”']],
  ['«', ['»']],
  ['»', ['«', '»']],
  ['‘', ['’', "'"]],
  ['‚', ['‘', '’']],
  ['’', ['’']],
  ['‛', ['’']],
  ["'", ["'"]],
  ['‹', ['›']],
  ['›', ['‹', '›']],
  ['「', ['」']],
  ['『', ['』']],
  ['｢', ['｣']],
  ['﹁', ['﹂']],
  ['﹃', ['﹄']],
  ['《', ['》']],
  ['〈', ['〉']],
  ['〝', ['〞', '〟']],
  ['＂', ['＂']],
  ['״', ['״']],
  ['``', ["''", '"']],
  ['`', ["'", '´', '`']],
  ["''", ["''"]],
  [',,', ["''", '“', '”', '"']],
  ['<<', ['>>']],
])

/** The closing marks for an opening mark; undefined for other characters. */
export const closingMarks = (mark: string): readonly string[] | undefined => CLOSING_MARKS.get(mark)

/** The opening marks, the longest first. */
const OPENING_MARKS = [...CLOSING_MARKS.keys()].sort((a, b) => b.length - a.length)
/** The number of code points that are read beside words: a space, a mark and the next character. */
const CONTEXT = 4
const OUTER_BLANKS = /^\s+|\s+$/gu
/** Matches an apostrophe between letters. It is not a closing mark. */
const APOSTROPHE = /(?<=\p{L})['’](?=\p{L})/gu
/**
 * Matches the end of a sentence in any script. A comma inside the marks counts as one: "It is so,"
 * he said.
 */
const SENTENCE_END = /[\p{Sentence_Terminal},،、，…]$/u
const FIRST_COMMA = /^[,،、，﹐]/u
/** Matches a final comma, which belongs to the sentence around the quotation. */
const FINAL_COMMA = /\s*[,،、，﹐]$/u

/**
 * Reads the kind of a quote from its quotation marks. It is indirect without marks, direct if the
 * marks enclose whole sentences, and otherwise partial. The spans may include the marks or not. There are no spans if the
 * words were not found.
 * @returns the kind, and the content without marks and without a final comma. The content of an
 * indirect quote is unchanged.
 */
export function readQuotationMarks(
  text: IndexedText,
  spans: readonly Span[],
): { kind: QuoteKind; content: readonly Span[] } {
  const quotations = spans.map((span) => quotationOf(text, span))
  const last = quotations.at(-1)
  if (last === undefined || !quotations.every((quotation) => quotation !== undefined))
    return { kind: 'indirect', content: spans }
  const isWhole =
    quotations.every(({ exact }) => /^\P{Ll}/u.test(exact)) && SENTENCE_END.test(last.exact)
  return {
    kind: isWhole ? 'direct' : 'partial',
    content: quotations.map((span) => part(span, span.exact.replace(FINAL_COMMA, ''))),
  }
}

/**
 * The words between quotation marks, with a final comma. Undefined if there are no marks around a
 * span or at its ends.
 */
function quotationOf(text: IndexedText, span: Span): Span | undefined {
  const inner = innerWords(span.exact)
  if (inner !== undefined) {
    const content = part(span, inner)
    return quotationOf(text, content) ?? content
  }
  const before = text.slice(Math.max(0, span.start - CONTEXT), span.start)
  const after = text.slice(span.end, Math.min(text.length, span.end + CONTEXT))
  const comma = FIRST_COMMA.exec(after)?.[0] ?? ''
  const isQuotation = OPENING_MARKS.some(
    (mark) =>
      opens(before, mark) &&
      (closes(after, mark) || closes(after.slice(comma.length), mark)) &&
      isBalanced(span.exact, mark),
  )
  if (!isQuotation) return undefined
  return { ...span, end: span.end + comma.length, exact: span.exact + comma }
}

/** The words without the quotation marks at both ends. Undefined if there are none. */
function innerWords(words: string): string | undefined {
  for (const mark of OPENING_MARKS) {
    if (!words.startsWith(mark)) continue
    for (const closing of CLOSING_MARKS.get(mark)!) {
      const inner = words.slice(mark.length, -closing.length).replace(OUTER_BLANKS, '')
      if (words.endsWith(closing) && inner !== '' && isBalanced(inner, mark)) return inner
    }
  }
  return undefined
}

/** Matches a dash at the beginning of a line, which opens direct speech in many languages. */
const SPEECH_DASH = /(?:^|\n)\s*[-–—―]\s*$/u

/**
 * True if there is a quotation mark or a dash of direct speech at either end of a span. One end is
 * enough, because only the last paragraph of a long quotation has a closing mark.
 */
export function hasQuotationMark(text: IndexedText, { start, end, exact }: Span): boolean {
  const before = text.slice(Math.max(0, start - CONTEXT), start)
  const after = text.slice(end, Math.min(text.length, end + CONTEXT))
  const rest = after.replace(/^[\p{Po}]/u, '')
  return (
    SPEECH_DASH.test(start <= CONTEXT ? `\n${before}` : before) ||
    OPENING_MARKS.some(
      (mark) =>
        opens(before, mark) ||
        exact.startsWith(mark) ||
        [after, rest].some((words) => closes(words, mark)) ||
        closingMarks(mark)!.some((closing) => exact.endsWith(closing)),
    )
  )
}

/**
 * The opening marks that may be followed by a space. In « Un » et « deux », "et" is not between
 * marks.
 */
const MARKS_WITH_BLANKS = ['«', '‹', '“', '„', '‘', '``']

/**
 * True if an opening mark, which a space may follow, is directly before the words: « C’est bien ».
 */
function opens(before: string, mark: string): boolean {
  if (before.endsWith(mark)) return true
  if (!MARKS_WITH_BLANKS.includes(mark)) return false
  const outside = before.trimEnd()
  return outside.endsWith(mark) && /(?:^|[\s([—–:])$/u.test(outside.slice(0, -mark.length))
}

function closes(after: string, mark: string): boolean {
  return CLOSING_MARKS.get(mark)!.some((closing) =>
    mark === closing ? after.startsWith(closing) : after.trimStart().startsWith(closing),
  )
}

/** True if no mark within the words closes the quotation before its end. */
function isBalanced(words: string, mark: string): boolean {
  const closing = CLOSING_MARKS.get(mark)!
  let depth = 0
  const plain = words.replace(APOSTROPHE, '')
  for (let at = 0; at < plain.length; at++) {
    if (closing.some((one) => plain.startsWith(one, at))) depth--
    else if (plain.startsWith(mark, at)) depth++
    if (depth < 0) return false
  }
  return depth === 0
}

/** The part of a span that has some of its words. */
function part({ start, exact }: Span, words: string): Span {
  const from = start + [...exact.slice(0, exact.indexOf(words))].length
  return { start: from, end: from + [...words].length, exact: words }
}
