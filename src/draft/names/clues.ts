import type { Range } from '../../model/text/ranges.js'
import { textOfWords } from './candidates.js'
import type { Clue, Clued, Scores } from './clue.js'
import type { NameContext } from './context.js'
import type { NameLexicon } from './lexicon.js'
import type { Candidate } from './name.js'
import type { Word } from './words.js'

/*
 * The type of a name is told by clues: lists, the words of the name, and the words beside it. Each clue adds
 * its weight to a type; the type with the greatest sum wins. The weights were found by trial.
 */

/** The number of words after a name in which its description may stand. */
const DESCRIPTION_LENGTH = 9

function descriptionAfter(words: readonly Word[], end: number, lexicon: NameLexicon): string {
  const at = afterBrackets(words, end)
  const start = words[at]
  const article = words[at + 1]?.lower ?? ''
  if (start === undefined || !lexicon.descriptionArticles.has(article)) return ''
  if (start.words !== ',' && !lexicon.descriptionVerbs.has(start.lemma) && start.words !== '(')
    return ''
  for (const { lower } of words.slice(at + 2, at + 2 + DESCRIPTION_LENGTH)) {
    if (/^[.,;:)]$/.test(lower) || lexicon.descriptionEnds.has(lower)) return ''
    const isKnown = [
      lexicon.roles,
      lexicon.organizationNouns,
      lexicon.placeNouns,
      lexicon.workNouns,
    ]
    if (isKnown.some((set) => set.has(lower))) return lower
  }
  return ''
}

/** The index after "(Irish: Corcaigh)" before the verb of "Cork (Irish: Corcaigh) is a city". */
function afterBrackets(words: readonly Word[], open: number): number {
  if (words[open]?.words !== '(') return open
  const length = words
    .slice(open, open + LONGEST_BRACKETS)
    .findIndex(({ words: word }) => word === ')')
  return length === -1 || /^[,.]$/.test(words[open + length + 1]?.words ?? '.')
    ? open
    : open + length + 1
}

const LONGEST_BRACKETS = 16

/** The number of words after a name in which a pronoun refers to it. */
const PRONOUN_DISTANCE = 40

/** Whether the first pronoun after a name is of a person or a thing. Only for names that begin a sentence, up to the next name. */
function pronounAfter(
  words: readonly Word[],
  { start, end }: Range,
  { personPronouns, thingPronouns }: NameLexicon,
): Clued['pronoun'] {
  if (!words[start]!.isFirst) return undefined
  for (const { lower, isFirst, isCapital } of words.slice(end, end + PRONOUN_DISTANCE)) {
    if (personPronouns.has(lower)) return 'person'
    if (thingPronouns.has(lower)) return 'thing'
    if (isFirst && isCapital) return undefined
  }
  return undefined
}

export function scoresOf(
  { words: range, paragraph }: Candidate,
  context: NameContext,
  clues: readonly Clue[],
): Scores {
  const { words } = context.lines[paragraph]!
  const texts = words.slice(range.start, range.end).map(({ words: word }) => word)
  const name: Clued = {
    text: textOfWords(words, range.start, range.end),
    texts,
    first: texts[0]!,
    last: texts.at(-1)!,
    isSingle: texts.length === 1,
    previous: words[range.start - 1],
    beforePrevious: words[range.start - 2],
    next: words[range.end],
    afterNext: words[range.end + 1],
    description: descriptionAfter(words, range.end, context.lexicon),
    pronoun: pronounAfter(words, range, context.lexicon),
    lexicon: context.lexicon,
    context,
  }
  const scores: Scores = { person: 0, place: 0, organization: 0, other: 0 }
  for (const [kind, weight, holds] of clues) if (holds(name)) scores[kind] += weight
  return scores
}
