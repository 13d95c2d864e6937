import type { Range } from '../../model/text/ranges.js'
import { isListed, textOfWords } from './candidates.js'
import type { NameContext, NameLine } from './context.js'
import type { NameLexicon } from './lexicon.js'
import { listedKind } from './listed-kind.js'
import type { Candidate } from './name.js'
import { institutionBefore, placeBefore, roleBefore, titleIn } from './titles.js'
import type { Word } from './words.js'

/*
 * Cuts runs of words into possible names: "Kazakh President Kassym-Jomart Tokayev" is an adjective, a title
 * and a name; "China-Kazakhstan" is two names.
 */

/** Only a nickname stands in quotation marks inside a run. */
const QUOTATION_MARK = /^["“”]$/
const HYPHENS = /[-‐‑–]/

export function cutRun(line: NameLine, run: Range, context: NameContext): Candidate[] {
  const found: Candidate[] = []
  let from = run.start
  for (let at = run.start; at < run.end; at++) {
    const parts = hyphenatedParts(line, at, context)
    if (parts === undefined) continue
    found.push(...cutPlain(line, { start: from, end: at }, context), ...parts)
    from = at + 1
  }
  return [...found, ...cutPlain(line, { start: from, end: run.end }, context)]
}

/** The names in "China-Kazakhstan", "US-led", "pro-Kremlin"; undefined if a word is one name. */
function hyphenatedParts(
  { words, paragraph }: NameLine,
  at: number,
  { lexicon }: NameContext,
): Candidate[] | undefined {
  const word = words[at]!
  if (!HYPHENS.test(word.words) || isListed(lexicon)(word.words)) return undefined
  const texts = word.words.split(HYPHENS)
  const kinds = texts.map((text) => listedKind(text, lexicon))
  const isPair = kinds.every((kind) => kind !== undefined)
  const isLed = kinds[0] !== undefined && texts.slice(1).every((text) => /^\p{Ll}/u.test(text))
  if (!isPair && !isLed) return undefined
  let start = word.start
  return texts.flatMap((text, index): Candidate[] => {
    const range = { start, end: start + text.length }
    start = range.end + 1
    const kind = kinds[index]
    return kind === undefined
      ? []
      : [{ ...range, paragraph, words: { start: at, end: at + 1 }, text, kind }]
  })
}

function cutPlain(line: NameLine, run: Range, context: NameContext): Candidate[] {
  const { lexicon } = context
  let { start } = run
  const { end } = run
  const textOf = (from: number, to: number) => textOfWords(line.words, from, to)
  const piece = (from: number, to: number, more: Partial<Candidate> = {}): Candidate => ({
    paragraph: line.paragraph,
    words: { start: from, end: to },
    start: line.words[from]!.start,
    end: line.words[to - 1]!.end,
    text: textOf(from, to),
    ...more,
  })
  while (start < end && isNoBeginning(line.words, start, end, lexicon)) start++
  if (start >= end) return []
  if (line.words.slice(start, end).some(({ words }) => QUOTATION_MARK.test(words))) {
    while (lexicon.titles.has(line.words[start]!.words)) start++
    while (QUOTATION_MARK.test(line.words[start]!.words)) start = afterNickname(line.words, start)
    return [piece(start, end, { kind: 'person' })]
  }
  const whole = listedKind(textOf(start, end), lexicon)
  if (whole !== undefined) return [piece(start, end, { kind: whole })]
  const found: Candidate[] = []
  if (
    lexicon.articles.has(line.words[start]!.words) &&
    !isArticleOfName(line.words, start, end, lexicon)
  )
    start++
  while (end - start > 1 && isLeadingAdjective(line.words, start, end, context)) {
    found.push(piece(start, start + 1, { kind: listedKind(line.words[start]!.words, lexicon)! }))
    start++
  }
  const place = placeBefore(line.words, start, end, lexicon)
  if (place !== undefined)
    return [
      ...found,
      piece(place.start, place.end, { kind: listedKind(textOf(place.start, place.end), lexicon)! }),
    ]
  const role = roleBefore(line.words, start, end, context)
  if (role !== undefined) return [...found, piece(role.end, end, { kind: 'person', title: role })]
  const title = titleIn(line.words, start, end, lexicon)
  if (title === undefined) return [...found, ...plainPieces(line.words, start, end, lexicon, piece)]
  if (title.start > start) {
    const institution = institutionBefore(line.words, start, title.start, context)
    if (institution !== undefined) {
      const { start: from, end: to } = institution
      const kind = listedKind(textOf(from, to), lexicon)
      const isPlace = to - from > 1 && lexicon.placeWords.has(line.words[to - 1]!.words)
      found.push(piece(from, to, { kind: kind ?? (isPlace ? 'place' : 'organization') }))
    }
  }
  if (title.end < end) {
    const kind = listedKind(textOf(title.end, end), lexicon)
    found.push(piece(title.end, end, kind === undefined ? { kind: 'person', title } : { kind }))
  }
  return found
}

/** 'President "Big" Lund': the index after the nickname that begins at an index. */
const afterNickname = (words: readonly Word[], open: number): number =>
  words.findIndex(({ words: word }, index) => index > open && QUOTATION_MARK.test(word)) + 1

function plainPieces(
  words: readonly Word[],
  start: number,
  end: number,
  lexicon: NameLexicon,
  piece: (from: number, to: number) => Candidate,
): Candidate[] {
  const isGeneric = words
    .slice(start, end)
    .every(({ words: word }) => lexicon.generic.has(word) || lexicon.titles.has(word))
  return isGeneric ? [] : [piece(start, end)]
}

/** "The" with a capital belongs to a name inside a sentence, but not to a country or an office. */
const isArticleOfName = (
  words: readonly Word[],
  start: number,
  end: number,
  lexicon: NameLexicon,
): boolean => {
  const rest = textOfWords(words, start + 1, end)
  return listedKind(rest, lexicon) === undefined && !lexicon.titles.has(words[start + 1]!.words)
}

function isNoBeginning(
  words: readonly Word[],
  start: number,
  end: number,
  lexicon: NameLexicon,
): boolean {
  const { words: first, lower } = words[start]!
  if (end - start > 1 && isListed(lexicon)(textOfWords(words, start, start + 2))) return false
  if (end - start > 1 && (lexicon.articles.has(first) || lexicon.firstNames.has(first)))
    return false
  return lexicon.calendar.has(first) || lexicon.functionWords.has(lower)
}

/** "Kazakh President", but not "French Open" or "British Airways". */
function isLeadingAdjective(
  words: readonly Word[],
  start: number,
  end: number,
  { lexicon, dictionary }: NameContext,
): boolean {
  const kind = listedKind(words[start]!.words, lexicon)
  if (kind !== 'demonym' && kind !== 'adjective') return false
  const rest = words.slice(start + 1, end).map((word) => word.words)
  if (lexicon.titles.has(rest[0]!)) return true
  if (rest.length > 1 && rest.every((word) => dictionary.has(word.toLowerCase()))) return false
  const isNamePart = [
    lexicon.organizationWords,
    lexicon.placeWords,
    lexicon.facilityWords,
    lexicon.otherWords,
  ].some((set) => rest.some((word) => set.has(word)))
  return !isNamePart
}
