import { groupBy } from '../../model/group-by.js'
import { findRuns } from './candidates.js'
import type { Clue, ScoredKind, Scores } from './clue.js'
import { scoresOf } from './clues.js'
import type { NameContext } from './context.js'
import type { Candidate, Name, NameKind } from './name.js'
import { findHeads } from './heads.js'
import { cutRun } from './pieces.js'

/**
 * Finds the names of a text and their kinds. The same words name the same thing throughout a text, and a shorter name
 * the same as a longer one: "Lund" after "Ida Lund".
 */
export function findNames(context: NameContext, clues: readonly Clue[]): Name[] {
  const candidates = context.lines.flatMap((line) =>
    findRuns(line, context).flatMap((run) => cutRun(line, run, context)),
  )
  const scored = candidates.map((candidate) => ({
    candidate,
    scores: scoresOf(candidate, context, clues),
  }))
  const alone = agreeOnKinds(scored, context)
  addNeighbours(scored, alone, context)
  const kinds = agreeOnKinds(scored, context)
  const names = candidates.flatMap((candidate): Name[] => {
    const isTitled = candidate.kind === 'person' && candidate.title !== undefined
    const kind = isTitled ? 'person' : kinds.get(candidate.text)
    return kind === undefined ? [] : [{ ...candidate, kind }]
  })
  return [...names, ...findHeads(context, names)].sort((a, b) => a.start - b.start)
}

interface Scored {
  candidate: Candidate
  scores: Scores
}

/** The weights of a kind that is certain at one place, of the kind of a longer name, and of the kind of a neighbour. */
const SURE = 4
const LONGER = 4
const NEIGHBOUR = 1.2
/** The least weight, for each place, of a name that is one word of the dictionary, or several. */
const LEAST_FOR_WORD = 1.2
const LEAST_FOR_WORDS = 2.5
/** The weight at one place that is enough for a name of several words: "the band Blue Anvil". */
const CLEAR = 3

/** Names in a row are of one kind: "Voss, Odda and Lom". */
function addNeighbours(
  scored: readonly Scored[],
  kinds: ReadonlyMap<string, NameKind>,
  { lines, lexicon }: NameContext,
): void {
  for (const [index, { candidate, scores }] of scored.entries()) {
    for (const other of [scored[index - 1], scored[index + 1]]) {
      if (other?.candidate.paragraph !== candidate.paragraph) continue
      const kind = kinds.get(other.candidate.text)
      const scoredKind = kind === 'country' ? 'place' : kind
      if (scoredKind === undefined || !(scoredKind in scores)) continue
      const [first, second] = [candidate, other.candidate].sort((a, b) => a.start - b.start)
      const between = lines[candidate.paragraph]!.words.slice(first!.words.end, second!.words.start)
      if (
        between.length > 0 &&
        between.length <= 2 &&
        between.every(({ words }) => IN_A_ROW.has(words) || lexicon.conjunctions.has(words))
      )
        scores[scoredKind as ScoredKind] += NEIGHBOUR
    }
  }
}

const IN_A_ROW = new Set([',', '&', '/', ';'])

function agreeOnKinds(scored: readonly Scored[], context: NameContext): Map<string, NameKind> {
  const kinds = new Map<string, NameKind>()
  const longer: { parts: readonly string[]; kind: NameKind }[] = []
  const groups = [...groupBy(scored, ({ candidate }) => candidate.text)]
  const byLength = groups.sort(([a], [b]) => b.split(' ').length - a.split(' ').length)
  for (const [text, group] of byLength) {
    const parts = text.split(' ')
    const kind = listedForAll(group) ?? kindOf(parts, group, longer, context)
    if (kind === undefined) continue
    kinds.set(text, kind)
    longer.push({ parts, kind })
  }
  return kinds
}

/** The kind of a name, if it is certain and the same in every place. */
function listedForAll(group: readonly Scored[]): NameKind | undefined {
  const [{ candidate }] = group as [Scored]
  const { kind } = candidate
  return kind !== undefined && group.every((one) => one.candidate.kind === kind) ? kind : undefined
}

function kindOf(
  parts: readonly string[],
  group: readonly Scored[],
  longer: readonly { parts: readonly string[]; kind: NameKind }[],
  { dictionary }: NameContext,
): NameKind | undefined {
  const sums: Scores = { person: 0, place: 0, organization: 0, other: 0 }
  for (const { candidate, scores } of group) {
    for (const kind of Object.keys(sums) as ScoredKind[]) sums[kind] += scores[kind]
    if (candidate.kind !== undefined && candidate.kind in sums)
      sums[candidate.kind as ScoredKind] += SURE
  }
  const whole = longer.find((name) => isShortFor(parts, name))
  if (whole !== undefined && whole.kind in sums)
    sums[whole.kind as ScoredKind] += LONGER * group.length
  const [best, score] = Object.entries(sums).reduce((one, other) =>
    other[1] > one[1] ? other : one,
  )
  const areWords = parts.every((part) => dictionary.has(part.toLowerCase()))
  const isTitled = group.some(({ candidate }) => candidate.title !== undefined)
  const least = !areWords || isTitled ? 0 : parts.length === 1 ? LEAST_FOR_WORD : LEAST_FOR_WORDS
  const isClear =
    parts.length > 1 && group.some(({ scores }) => scores[best as ScoredKind] >= CLEAR)
  if (score > least * group.length || isClear) return best as ScoredKind
  return areWords || parts.length === 1 ? undefined : 'other'
}

/** "Lund" is short for "Ida Lund", "Reserve" not for "Federal Reserve", "Toyota" for "Toyota Motors". */
function isShortFor(
  parts: readonly string[],
  longer: { parts: readonly string[]; kind: NameKind },
): boolean {
  if (parts.length >= longer.parts.length) return false
  const text = parts.join(' ')
  const begins = longer.parts.slice(0, parts.length).join(' ') === text
  const ends = longer.parts.slice(-parts.length).join(' ') === text
  if (longer.kind === 'person') return begins || ends
  if (longer.kind !== 'organization') return false
  return parts.length === 1 ? begins : ends
}
