import { closingMarks } from '../../model/text/quotation-marks.js'
import type { Quotation, Token } from './token.js'

/** Marks that are also apostrophes. They open a quotation only in a line without other marks. */
const APOSTROPHES = new Set(["'", '‘', '’', '`', '‚', '‛'])
/** Signs that only look like quotation marks, or that enclose titles. */
const NO_QUOTATIONS = new Set(['《', '〈', '<<'])

/**
 * The outermost quotations of a line. A quotation that is not closed lasts until the end of the line.
 */
export function findQuotations(tokens: readonly Token[]): Quotation[] {
  const found = scan(tokens, (mark) => !APOSTROPHES.has(mark))
  return found.length > 0 ? found : scan(tokens, (mark) => APOSTROPHES.has(mark)).filter(isClosed)
}

const isClosed = ({ isOpen }: Quotation): boolean => !isOpen

function scan(tokens: readonly Token[], isMark: (mark: string) => boolean): Quotation[] {
  const found: Quotation[] = []
  for (let at = 0; at < tokens.length; at++) {
    const closing = isMark(tokens[at]!.words) ? closingOf(tokens, at) : undefined
    if (closing === undefined) continue
    const end = endOfQuotation(tokens, at, closing)
    found.push({ start: at, end: end ?? tokens.length, isOpen: end === undefined })
    at = (end ?? tokens.length) - 1
  }
  return found
}

/** The marks that close what a token opens; undefined if it opens nothing. */
function closingOf(tokens: readonly Token[], at: number): readonly string[] | undefined {
  const { words, isSpaced } = tokens[at]!
  const next = tokens[at + 1]
  if (next === undefined || NO_QUOTATIONS.has(words)) return undefined
  const isAfterWord = at > 0 && !isSpaced && /[\p{L}\p{N}.,]$/u.test(tokens[at - 1]!.words)
  return isAfterWord && (next.isSpaced || APOSTROPHES.has(words)) ? undefined : closingMarks(words)
}

/** The index after the mark that closes a quotation. */
function endOfQuotation(
  tokens: readonly Token[],
  start: number,
  closing: readonly string[],
): number | undefined {
  const mark = tokens[start]!.words
  let depth = 0
  for (let at = start + 1; at < tokens.length; at++) {
    const { words, isSpaced } = tokens[at]!
    const isClosing = closing.includes(words) && !isApostrophe(tokens, at)
    if (words === mark && (!isClosing || (isSpaced && tokens[at + 1]?.isSpaced === false))) {
      // Another quotation begins before the mark that would close this one.
      if (mark !== '"') depth++
      continue
    }
    if (!isClosing) continue
    if (depth === 0) return at + 1
    depth--
  }
  return undefined
}

/** True if a mark stands inside a word or ends a plural: "the workers' rights". */
function isApostrophe(tokens: readonly Token[], at: number): boolean {
  const { words } = tokens[at]!
  const next = tokens[at + 1]
  if (!APOSTROPHES.has(words)) return false
  if (next !== undefined && !next.isSpaced && /^[\p{L}\p{N}]/u.test(next.words)) return true
  return (
    (tokens[at - 1]?.words ?? '').endsWith('s') &&
    next?.isSpaced === true &&
    !/^\p{Lu}/u.test(next.words)
  )
}
