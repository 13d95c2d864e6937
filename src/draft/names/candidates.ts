import type { Range } from '../../model/text/ranges.js'
import type { NameContext, NameLine } from './context.js'
import type { NameLexicon } from './lexicon.js'
import type { Word } from './words.js'

/*
 * Runs of words that may be names: words with a capital, and the small words that join them. Where every
 * word has a capital, only words that are known as names count.
 */

/** Parts of speech of words that begin no name at the start of a sentence. */
const NO_BEGINNING = new Set(['ADV', 'ADP', 'SCONJ', 'CCONJ', 'DET', 'PRON', 'AUX', 'INTJ', 'PART'])

/** The ranges of words in a line that may be names. */
export function findRuns(line: NameLine, context: NameContext): Range[] {
  const runs: Range[] = []
  for (let at = 0; at < line.words.length;) {
    if (!canBegin(line, at, context)) {
      at++
      continue
    }
    const end = endOfRun(line, at, context)
    runs.push({ start: at, end })
    at = end
  }
  return runs
}

/** True if the words from one index to another are in a list of names. */
export const isListed =
  ({ countries, cities, regions, organizations, media, demonyms }: NameLexicon) =>
  (name: string): boolean =>
    countries.has(name) ||
    cities.has(name) ||
    regions.has(name) ||
    organizations.has(name) ||
    media.has(name) ||
    demonyms.has(name)

function canBegin({ words, style }: NameLine, at: number, context: NameContext): boolean {
  const word = words[at]!
  const { lexicon, capitals, lowerCase, dictionary } = context
  if (!word.isCapital || lexicon.calendar.has(word.words)) return false
  const listed = isListed(lexicon)
  const next = words[at + 1]
  const hasNext = next?.isCapital === true && next.isSpaced
  if (hasNext && listed(`${word.words} ${next.words}`)) return true
  if (lexicon.functionWords.has(word.lower))
    return (
      hasNext &&
      !word.isFirst &&
      style === 'sentence' &&
      (lexicon.articles.has(word.words) || lexicon.firstNames.has(word.words))
    )
  if (style === 'sentence' && !word.isFirst) return true
  if (capitals.has(word.words)) return true
  const isWord = dictionary.has(word.lower) || lowerCase.has(word.lower)
  if (listed(word.words)) return !isWord || !lowerCase.has(word.lower)
  if (!isWord) return true
  if (style !== 'sentence') return hasNext && isFullName(word, next, context)
  if (!hasNext)
    return lexicon.firstNames.has(word.words) && !lowerCase.has(word.lower) && word.pos === 'PROPN'
  if (NO_BEGINNING.has(word.pos) || lexicon.noNameEnding.test(word.lower)) return false
  // "Federal Reserve", "Mark Lund", but not "Meanwhile Lund" or "Former Lund".
  const goesOn = dictionary.has(next.lower) && !lexicon.firstNames.has(next.words)
  return goesOn || isNameBeginning(word.words, lexicon)
}

/** "Ida Lund", "Ida J. Lund" in a title, where a word of the dictionary may have a capital, too. */
const isFullName = (first: Word, next: Word, { lexicon, dictionary }: NameContext): boolean =>
  lexicon.firstNames.has(first.words) &&
  (/^\p{Lu}\.$/u.test(next.words) ||
    lexicon.surnames.has(next.words) ||
    !dictionary.has(next.lower))

const isNameBeginning = (word: string, lexicon: NameLexicon): boolean =>
  lexicon.firstNames.has(word) ||
  lexicon.surnames.has(word) ||
  lexicon.titles.has(word) ||
  lexicon.organizationWords.has(word) ||
  lexicon.placeBeginnings.has(word)

function endOfRun(line: NameLine, start: number, context: NameContext): number {
  const { words, style } = line
  const { lexicon } = context
  let end = start + lengthOfListed(words, start, lexicon)
  while (end < words.length) {
    const [last, word, next, after] = [words[end - 1]!, words[end]!, words[end + 1], words[end + 2]]
    if (isNameWord(word, lexicon) && !/^[,;:"“”()]$/.test(last.words)) {
      if (style !== 'sentence' && !canGoOn(line, end, context)) break
      end++
    } else if (style === 'sentence' && nicknameLength(words, end, lexicon) > 0) {
      end += nicknameLength(words, end, lexicon)
    } else if (lexicon.particles.has(word.words) && next !== undefined && isNameWord(next, lexicon))
      end += 2
    else if (isGroupOwner(words, end, lexicon) || isOwner(words, start, end, lexicon)) end += 2
    else if (word.words === ',' && next !== undefined && lexicon.companyForms.has(next.words))
      end += 2
    else if (word.words === '&' && joinsFirm(words, start, end, lexicon)) end += 2
    else if (next !== undefined && isJoint(words.slice(start, end), word, next, after, lexicon))
      end += lexicon.articles.has(next.words) ? 3 : 2
    else break
  }
  return end
}

/** "Smith & Wesson", but not "Ida Lund & Ola Dahl": no person has "&" in the name. */
function joinsFirm(
  words: readonly Word[],
  start: number,
  at: number,
  lexicon: NameLexicon,
): boolean {
  const [first, next] = [words[start]!, words[at + 1]]
  const isPerson = at - start > 1 && lexicon.firstNames.has(first.words)
  return (
    next !== undefined &&
    isNameWord(next, lexicon) &&
    !lexicon.firstNames.has(next.words) &&
    !isPerson
  )
}

/** The genitive after "Children" in "Voss Children's Hospital", which belongs to the name. */
const isGroupOwner = (words: readonly Word[], at: number, lexicon: NameLexicon): boolean =>
  lexicon.groupOwners.has(words[at - 1]!.words) &&
  /^['’]s?$/.test(words[at]!.words) &&
  words[at + 1] !== undefined &&
  isNameWord(words[at + 1]!, lexicon)

/**
 * The genitive in "Hansen's Brewery" and "St. Olav's School", which belongs to the name. In "Norway's Supreme Court" and
 * "Lund's Party", two names or a name and a common noun stand side by side.
 */
function isOwner(words: readonly Word[], start: number, at: number, lexicon: NameLexicon): boolean {
  const body = words[at + 1]
  if (!/^['’]s$/.test(words[at]!.words) || body === undefined || !isNameWord(body, lexicon))
    return false
  const isSaint = at - start === 2 && lexicon.saints.has(words[start]!.words)
  const isBody =
    (lexicon.organizationWords.has(body.words) || lexicon.facilityWords.has(body.words)) &&
    (isSaint || !lexicon.generic.has(body.words))
  return (
    isBody && (isSaint || at - start === 1) && !isListed(lexicon)(textOfWords(words, start, at))
  )
}

const OPENING = /^["“]$/
const CLOSING = /^["”]$/
const LONGEST_NICKNAME = 2

/** The number of words of '"Didi" Lund' after "Ida": a name in quotation marks and a surname. */
function nicknameLength(words: readonly Word[], at: number, lexicon: NameLexicon): number {
  const open = words[at]!
  if (!OPENING.test(open.words) || !open.isSpaced) return 0
  for (let end = at + 1; end <= at + 1 + LONGEST_NICKNAME && end < words.length - 1; end++) {
    const { words: word, isCapital } = words[end]!
    if (end > at + 1 && CLOSING.test(word))
      return isNameWord(words[end + 1]!, lexicon) ? end + 2 - at : 0
    if (!isCapital) return 0
  }
  return 0
}

/** In a title, a word of the dictionary goes on with a name only if it is known as one. */
const canGoOn = (line: NameLine, at: number, context: NameContext): boolean =>
  canBegin(line, at, context) ||
  context.lexicon.surnames.has(line.words[at]!.words) ||
  context.lexicon.organizationWords.has(line.words[at]!.words) ||
  context.lexicon.placeWords.has(line.words[at]!.words)

const LONGEST_LISTED = 6

/** The number of words of the longest listed name that begins at a word, at least 1. */
function lengthOfListed(words: readonly Word[], start: number, lexicon: NameLexicon): number {
  const listed = isListed(lexicon)
  for (let length = Math.min(LONGEST_LISTED, words.length - start); length > 1; length--)
    if (words[start + length - 1]!.isCapital && listed(textOfWords(words, start, start + length)))
      return length
  return 1
}

/** Words with a blank where the text has white space. */
export const textOfWords = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ words: word, isSpaced }, index) => (isSpaced && index > 0 ? ` ${word}` : word))
    .join('')

const isNameWord = ({ isCapital, isSpaced, words }: Word, { calendar }: NameLexicon): boolean =>
  isCapital && isSpaced && !calendar.has(words) && words !== 'I'

/** True if a small word joins the words before it, which name an organization, to those after it. */
function isJoint(
  head: readonly Word[],
  { words: joint }: Word,
  next: Word,
  after: Word | undefined,
  lexicon: NameLexicon,
): boolean {
  const [first, last] = [head[0]!.words, head.at(-1)!.words]
  const isOrganization = head.some(
    ({ words }) => lexicon.organizationWords.has(words) || lexicon.joiningWords.has(words),
  )
  if (lexicon.joints.has(joint) && isOrganization) {
    const isInstitution =
      lexicon.institutions.has(first) ||
      (lexicon.nameJoints.has(joint) && lexicon.institutions.has(last))
    if (!lexicon.ownerJoints.has(joint) && !isInstitution) return false
    const name = lexicon.articles.has(next.words) ? after : next
    return name !== undefined && isNameWord(name, lexicon)
  }
  if (!lexicon.sumJoints.has(joint) || !isNameWord(next, lexicon)) return false
  const joined = head.findIndex(({ words }) => lexicon.nameJoints.has(words))
  return (
    (joined > 0 && lexicon.institutions.has(head[joined - 1]!.words)) ||
    (isOrganization &&
      !lexicon.organizationWords.has(last) &&
      after !== undefined &&
      isNameWord(after, lexicon) &&
      lexicon.organizationWords.has(after.words) &&
      head.length > 1)
  )
}
