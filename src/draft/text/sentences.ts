import type { Range } from '../../model/text/ranges.js'
import type { Quotation, Token } from './token.js'

/** Words that end in a full stop without ending a sentence, in lower case. */
export interface SentenceWords {
  /** Abbreviations that never end a sentence: titles and the like. */
  abbreviations: ReadonlySet<string>
  /** True for reporting verbs, which may follow a quotation that ends in a question mark. */
  isReporting: (token: Token) => boolean
}

const STOP = /^(?:[.!?…。！？।]+|\p{L}[\p{L}.]*\.)$/u
const FULL_STOP = /[.!?…。！？।]$/u
const CLOSING = /^["”’'»)\]]+$|^''$/u
const OPENING = /^["“„‘«]|^``$/
const CAN_BEGIN = /^["“„‘«'([—–-]?[\p{Lu}\p{Lo}\p{N}]|^["“„‘«([—–]|^``$/u

/**
 * The sentences of a line as ranges of token indexes. A quotation is never cut, so that a sentence with
 * its quotation and the words that report it is whole.
 */
export function findSentences(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  words: SentenceWords,
): Range[] {
  const sentences: Range[] = []
  const quotationAt = new Map(quotations.map((one) => [one.start, one]))
  let start = 0
  for (let at = 0; at < tokens.length; at++) {
    const quotation = quotationAt.get(at)
    if (quotation !== undefined) at = quotation.end - 1
    else while (isClosingBracket(tokens, at + 1, quotationAt)) at++
    if (at + 1 >= tokens.length || !endsAfter(tokens, at, quotation, words)) continue
    sentences.push({ start, end: at + 1 })
    start = at + 1
  }
  if (start < tokens.length) sentences.push({ start, end: tokens.length })
  return sentences
}

const isClosingBracket = (
  tokens: readonly Token[],
  at: number,
  quotationAt: ReadonlyMap<number, Quotation>,
): boolean => {
  const token = tokens[at]
  return (
    token !== undefined &&
    !token.isSpaced &&
    CLOSING.test(token.words) &&
    FULL_STOP.test(tokens[at - 1]!.words) &&
    !quotationAt.has(at)
  )
}

function endsAfter(
  tokens: readonly Token[],
  at: number,
  quotation: Quotation | undefined,
  words: SentenceWords,
): boolean {
  const next = tokens[at + 1]!
  if (quotation !== undefined) return endsAfterQuotation(tokens, quotation, words)
  const last = tokens[at]!
  const stop = CLOSING.test(last.words) ? (tokens[at - 1] ?? last) : last
  if (!STOP.test(stop.words) || !next.isSpaced || !CAN_BEGIN.test(next.words)) return false
  return !isAbbreviation(tokens, at, words)
}

/** True if the full stop after or in a token belongs to an abbreviation. */
function isAbbreviation(tokens: readonly Token[], at: number, words: SentenceWords): boolean {
  const { words: last, isSpaced, lower } = tokens[at]!
  const word = last === '.' && !isSpaced ? (tokens[at - 1]?.lower ?? '') : lower
  if (!/[\p{L}.]/u.test(word) || !last.endsWith('.')) return false
  const plain = word.replace(/\.$/, '')
  if (words.abbreviations.has(plain)) return true
  const next = tokens[at + 1]!
  // Initials ("J. Smith", "U.S. officials") go on with a name or a word in lower case.
  return (
    /^\p{L}(?:\.\p{L})*$/u.test(plain) && next.pos === 'PROPN' && plain.length < 6 && plain !== 'i'
  )
}

/** A quotation ends a sentence if a full stop stands in it, and no words that report it follow. */
function endsAfterQuotation(
  tokens: readonly Token[],
  { end, isOpen }: Quotation,
  { isReporting }: SentenceWords,
): boolean {
  const next = tokens[end]
  const last = tokens[end - 2]
  if (isOpen || next === undefined || last === undefined) return false
  if (!FULL_STOP.test(last.words) || !CAN_BEGIN.test(next.words)) return false
  const near = tokens.slice(end, end + LONGEST_SPEAKER)
  const reporting = near.findIndex(isReporting)
  if (!last.words.endsWith('.') && !/[…。।]$/u.test(last.words))
    return reporting === -1 && !isReportedAfterApposition(tokens, end, isReporting)
  // A full stop instead of a comma: "It is late." Lund said.
  const after = near[reporting + 1]
  return (
    reporting === -1 ||
    (after !== undefined && !/^[.,]$/.test(after.words)) ||
    reporting > SHORT_SPEAKER ||
    (reporting > 0 && introducesQuotation(tokens, end + reporting + 1))
  )
}

/** "'It is late.' Lund added, '...'": the reporting verb belongs to the next quotation. */
const introducesQuotation = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma]?.words === ',' && OPENING.test(tokens[comma + 1]?.words ?? '')

/** "'Is it late?' Lund, the mayor of Bergen, asked." */
function isReportedAfterApposition(
  tokens: readonly Token[],
  from: number,
  isReporting: SentenceWords['isReporting'],
): boolean {
  const open = commaAfter(tokens, from, SHORT_SPEAKER + 1)
  const close = open === undefined ? undefined : commaAfter(tokens, open + 1, LONGEST_APPOSITION)
  const verb = close === undefined ? undefined : tokens[close + 1]
  return verb !== undefined && isReporting(verb)
}

/** The index of the first comma in a number of tokens, if no sentence ends before it. */
function commaAfter(tokens: readonly Token[], from: number, length: number): number | undefined {
  const at = tokens.slice(from, from + length).findIndex(({ words }) => /^[,.!?;:]$/.test(words))
  return tokens[from + at]?.words === ',' ? from + at : undefined
}

/** The number of tokens after a quotation in which a reporting verb may stand. */
const LONGEST_SPEAKER = 8
const SHORT_SPEAKER = 3
const LONGEST_APPOSITION = 24
