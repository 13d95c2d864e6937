import type { Range } from '../../model/text/ranges.js'
import { textOfWords } from './candidates.js'
import type { NameContext } from './context.js'
import type { NameLexicon } from './lexicon.js'
import { listedKind } from './listed-kind.js'
import type { Word } from './words.js'

/* Titles, roles, institutions and places inside a run of words that may be a name. */

/**
 * The institution or country before a title: "[Bergen News] Chief Editor", "Former [Kazakh] President",
 * "[Hansen Holdings] Director", "[Voss County] Sheriff". Words of the dictionary alone are a part of the title:
 * "Press Secretary".
 */
export function institutionBefore(
  words: readonly Word[],
  start: number,
  end: number,
  { lexicon, dictionary }: NameContext,
): Range | undefined {
  const isName = (from: number, to: number) =>
    listedKind(textOfWords(words, from, to), lexicon) !== undefined
  if (end - start > 1 && lexicon.placeWords.has(words[end - 1]!.words)) return { start, end }
  for (let to = end; to > start; to--) if (isName(start, to)) return { start, end: to }
  for (let from = start + 1; from < end; from++) if (isName(from, end)) return { start: from, end }
  const isTitle = words
    .slice(start, end)
    .every(
      ({ words: word, lower }) =>
        dictionary.has(lower) && (end - start === 1 || !lexicon.organizationWords.has(word)),
    )
  return isTitle ? undefined : { start, end }
}

/**
 * The country or place in "U.S. Senator", "Ohio All-American": what follows names nothing by itself. The plural in
 * "Ottawa Senators" is a team.
 */
export function placeBefore(
  words: readonly Word[],
  start: number,
  end: number,
  lexicon: NameLexicon,
): Range | undefined {
  for (let to = end - 1; to > start; to--) {
    const kind = listedKind(textOfWords(words, start, to), lexicon)
    if (kind !== 'country' && kind !== 'place') continue
    const isRest =
      words
        .slice(to, end)
        .every(({ words: word }) => lexicon.titles.has(word) || lexicon.adjectives.has(word)) &&
      !lexicon.pluralEnding.test(words[end - 1]!.words)
    return isRest ? { start, end: to } : undefined
  }
  return undefined
}

/** Words of the dictionary before a first name: "[Harbour Master] Ida Lund". */
export function roleBefore(
  words: readonly Word[],
  start: number,
  end: number,
  { lexicon, dictionary }: NameContext,
): Range | undefined {
  const isRole = ({ words: word, lower }: Word) =>
    dictionary.has(lower) && !lexicon.firstNames.has(word) && !lexicon.surnames.has(word)
  let at = start
  while (at < end && isRole(words[at]!)) at++
  const [first, last] = [words[at], words[at + 1]]
  if (at === start || first === undefined || last === undefined || at + 2 > end) return undefined
  const isName = lexicon.firstNames.has(first.words) && !dictionary.has(first.lower)
  const isLast = !dictionary.has(last.lower) || lexicon.surnames.has(last.words)
  return isName && isLast && end - at <= 3 ? { start, end: at } : undefined
}

const isInstitution = (word: string, lexicon: NameLexicon): boolean =>
  (lexicon.organizationWords.has(word) || lexicon.facilityWords.has(word)) &&
  !lexicon.surnames.has(word)

/** The title inside a run: "[Bergen] Mayor [Ida Lund]". */
export function titleIn(
  words: readonly Word[],
  start: number,
  end: number,
  lexicon: NameLexicon,
): Range | undefined {
  const { titles } = lexicon
  const texts = words.slice(start, end).map((word) => word.words)
  if (texts.some((text) => lexicon.nameJoints.has(text))) return undefined
  if (texts.length > 2 && isInstitution(texts.at(-1)!, lexicon)) return undefined
  const first = texts.findIndex((text) => titles.has(text))
  if (first === -1) return undefined
  let last = first
  while (titles.has(texts[last + 1] ?? '')) last++
  if (last === first && first === texts.length - 1 && first > 0) return undefined
  return { start: start + first, end: start + last + 1 }
}
