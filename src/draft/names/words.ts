import type { Range } from '../../model/text/ranges.js'
import type { PartOfSpeech, Token } from '../text/token.js'

/** A word as names are made of: tokens that a hyphen, an apostrophe or an abbreviation's stop joins. */
export interface Word extends Range {
  words: string
  lower: string
  lemma: string
  pos: PartOfSpeech
  isCapital: boolean
  /** True if it begins a sentence or a quotation, where any word has a capital. */
  isFirst: boolean
  isSpaced: boolean
  /** The indexes of its tokens. */
  tokens: Range
}

const HYPHEN = /^[-‐‑]$/
const APOSTROPHE = /^['’]$/
/** The beginnings of names that go on after an apostrophe: O'Brien, d'Estaing. */
const BEFORE_APOSTROPHE = /^(?:[OD]|d|l|Al|al|N|M|Mc|Sa|Ra|Sha|Ma|Ba)$/
const ABBREVIATED = /^(?:\p{Lu}|\p{Lu}\p{Ll}{1,3}|\p{Lu}\p{Ll}{1,3}-\p{Lu}\p{Ll}*)$/u
const STOP = /^(?:[.!?:;…]+|["“„«‘(–—•*|]|``)$/

/** The words of a line; `abbreviations` have a full stop of their own, such as "Sen.". */
export function joinWords(tokens: readonly Token[], abbreviations: ReadonlySet<string>): Word[] {
  const joined: Word[] = []
  for (let at = 0; at < tokens.length;) {
    const end = endOfWord(tokens, at, abbreviations)
    const part = tokens.slice(at, end)
    const last = tokens[at - 1]
    const words = part.map((token) => token.words).join('')
    joined.push({
      words,
      lower: words.toLowerCase(),
      lemma: part.length === 1 ? part[0]!.lemma : words.toLowerCase(),
      pos: part.some(({ pos }) => pos === 'PROPN') ? 'PROPN' : part[0]!.pos,
      isCapital: /^(?:\p{Lu}|(?:al|el|bin)-\p{Lu}|\d+\p{Lu}{2})/u.test(words),
      isFirst: last === undefined || STOP.test(last.words) || endsSentence(last, part[0]!),
      isSpaced: part[0]!.isSpaced,
      start: part[0]!.start,
      end: part.at(-1)!.end,
      tokens: { start: at, end },
    })
    at = end
  }
  return joined
}

/** A mark that closes a quotation or a bracket before a capital. */
const endsSentence = ({ words }: Token, next: Token): boolean =>
  /^(?:["”»)\]]|'')$/.test(words) && next.isSpaced

function endOfWord(
  tokens: readonly Token[],
  start: number,
  abbreviations: ReadonlySet<string>,
): number {
  let end = start + 1
  for (;;) {
    const length = jointLength(tokens, end, abbreviations)
    if (length === 0) return end
    end += length
  }
}

/** The number of tokens from an index that belong to the word before it. */
function jointLength(
  tokens: readonly Token[],
  at: number,
  abbreviations: ReadonlySet<string>,
): number {
  const [{ words: last }, joint, next] = [tokens[at - 1]!, tokens[at], tokens[at + 1]]
  if (joint === undefined || joint.isSpaced || !/[\p{L}\p{N}.]$/u.test(last)) return 0
  if (isCode(last, joint.words)) return 1
  if (joint.words === '.') return isAbbreviation(tokens, at, abbreviations) ? 1 : 0
  if (next?.isSpaced !== false || !/^[\p{L}\p{N}]/u.test(next.words)) return 0
  if (HYPHEN.test(joint.words)) return 2
  if (joint.words === '&') return /\p{Lu}$/u.test(last) && /^\p{Lu}/u.test(next.words) ? 2 : 0
  return APOSTROPHE.test(joint.words) && BEFORE_APOSTROPHE.test(last) ? 2 : 0
}

/** "6PR", "MI5" and "G20" are one word each. */
const isCode = (last: string, next: string): boolean =>
  (/^\d+$/.test(last) && /^\p{Lu}{2,}$/u.test(next)) ||
  (/^\p{Lu}/u.test(last) && /\p{L}$/u.test(last) && /^\d+$/.test(next))

/** True if the full stop at an index belongs to the word before it. */
function isAbbreviation(
  tokens: readonly Token[],
  at: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const { words } = tokens[at - 1]!
  const next = tokens[at + 1]
  if (next === undefined || !ABBREVIATED.test(words)) return false
  return abbreviations.has(`${words}.`) || (words.length === 1 && /^\p{Lu}/u.test(next.words))
}
