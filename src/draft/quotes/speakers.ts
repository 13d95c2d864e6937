import { partitionPoint } from '../../model/binary-search.js'
import type { Range } from '../../model/text/ranges.js'
import type { DraftEntity, EntityMention } from '../entities/entity.js'
import type { Paragraph } from '../text/token.js'
import type { CueWords } from './cue-words.js'
import type { Attribution } from './attribution.js'

const SPEAKING_TYPES = new Set(['person', 'organization', 'media', 'country', 'people'])

interface NamedSpeaker extends EntityMention {
  entity: DraftEntity
}

/**
 * Finds the speaker: the person named in the words of the speaker, or else the entity that ends them. A pronoun means
 * the previous speaker, or else the person named last.
 */
export function createSpeakers(
  paragraphs: readonly Paragraph[],
  entities: readonly DraftEntity[],
  { singularPronouns }: CueWords,
): (attribution: Attribution) => DraftEntity | undefined {
  const mentions = entities
    .filter(({ type }) => SPEAKING_TYPES.has(type))
    .flatMap((entity) => entity.mentions.map((mention): NamedSpeaker => ({ ...mention, entity })))
    .filter(({ form }) => form !== 'demonym')
    .sort((a, b) => a.start - b.start)
  const people = mentions.filter(({ entity }) => entity.type === 'person')
  const known = new Map<Attribution, DraftEntity | undefined>()
  let last: DraftEntity | undefined
  return (attribution) => {
    if (known.has(attribution)) return known.get(attribution)
    const speaker = resolve(attribution)
    known.set(attribution, speaker)
    last = speaker ?? last
    return speaker
  }

  function resolve({ speaker, speakerParagraph }: Attribution): DraftEntity | undefined {
    if (speaker === undefined) return undefined
    const { tokens } = paragraphs[speakerParagraph]!
    const range = (from: number, to: number): Range => ({
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
    })
    const first = tokens[speaker.start]!
    if (speaker.end - speaker.start === 1 && singularPronouns.has(first.lower))
      return before(first.start)
    return (
      namedIn(range(speaker.start, speaker.end)) ??
      namedIn(range(speaker.fullStart, speaker.fullEnd), true)
    )
  }

  /** The person in a phrase, or the entity that its last words name. */
  function namedIn({ start, end }: Range, onlyPeople = false): DraftEntity | undefined {
    const first = partitionPoint(mentions.length, (index) => mentions[index]!.start < start)
    const after = partitionPoint(mentions.length, (index) => mentions[index]!.start < end)
    const inside = mentions.slice(first, after).filter((one) => one.end <= end)
    const person = inside.findLast(({ entity }) => entity.type === 'person')
    if (person !== undefined || onlyPeople) return person?.entity
    return inside.find((one) => one.end === end)?.entity
  }

  /** The person that "he" or "she" means. */
  function before(at: number): DraftEntity | undefined {
    const isNamed = last?.type === 'person' && last.mentions.some(({ end }) => end <= at)
    if (isNamed) return last
    return people[partitionPoint(people.length, (index) => people[index]!.end <= at) - 1]?.entity
  }
}
