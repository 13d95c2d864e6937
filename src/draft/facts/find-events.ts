import type { Range } from '../../model/text/ranges.js'
import type { EventStatus } from '../../model/vocabulary/event-statuses.js'
import type { FoundDate } from '../dates/find-dates.js'
import type { DraftEntity } from '../entities/entity.js'
import { subjectBefore } from '../quotes/subjects.js'
import { isWord, type SentenceView } from '../quotes/view.js'
import type { Token } from '../text/token.js'
import type { FoundEvent } from './fact.js'
import type { EventVerb, FactWords } from './fact-words.js'
import type { TokenMention } from './mention-index.js'

/**
 * Finds the events that a sentence states with a verb between two names: "Lund arrived in Bergen on Monday". Denied,
 * possible and quoted events are left out.
 */
export function findEvents(
  view: SentenceView,
  mentions: readonly TokenMention[],
  dates: readonly FoundDate[],
  words: FactWords,
): FoundEvent[] {
  const found: FoundEvent[] = []
  if (isWord(view, view.start, words.uncertain)) return found
  for (let at = view.start + 1; at < view.end; at++) {
    if (view.quotationAt(at) !== undefined) continue
    const verbs = words.eventVerbs.filter(({ lemma }) => lemma === view.tokens[at]!.lemma)
    for (const verb of verbs) {
      const event = eventAt(view, at, verb, { mentions, dates, words })
      if (event === undefined) continue
      found.push(event)
      break
    }
  }
  return found
}

interface Surroundings {
  mentions: readonly TokenMention[]
  dates: readonly FoundDate[]
  words: FactWords
}

function eventAt(
  view: SentenceView,
  at: number,
  verb: EventVerb,
  { mentions, dates, words }: Surroundings,
): FoundEvent | undefined {
  const status = statusOf(view, at, words)
  const subject = subjectBefore(view, at)
  if (status === undefined || subject === undefined) return undefined
  const agents = mentions.filter(
    ({ start, end, form, entity }) =>
      start >= subject.start && end <= subject.end && form !== 'demonym' && isActor(entity),
  )
  if (agents.at(-1)?.end !== subject.end) return undefined
  const after = afterLinks(view, skipTime(view, at + 1, verb, dates), verb.links)
  if (after === undefined) return undefined
  const object = verb.object && objectAt(view, after, mentions, verb)
  if (verb.object !== undefined && object === undefined) return undefined
  const end = object?.end ?? after
  if (object !== undefined && isPossessive(view.tokens[end])) return undefined
  const agentRoles = lastOrAll(view, agents, words).map(({ entity }) => ({
    entity,
    role: verb.subjectRole,
  }))
  const { objectRole } = verb
  const isPlace = objectRole === 'place'
  const participants = [
    ...agentRoles,
    ...(object !== undefined && !isPlace ? [{ entity: object.entity, role: objectRole }] : []),
  ]
  if (new Set(participants.map(({ entity }) => entity)).size < participants.length) return undefined
  return {
    start: view.tokens[agents[0]!.start]!.start,
    end: view.tokens[end - 1]!.end,
    rule: `${verb.type}:${verb.lemma}`,
    type: verb.type,
    status,
    participants,
    place: isPlace ? object?.entity : placeAfter(view, end, mentions, words),
    date: dateIn(view, at, agents[0]!.start, dates),
  }
}

/** In "left Norway's cabinet", Norway is not what was left. */
const isPossessive = (token: Token | undefined): boolean => /^['’]s?$/.test(token?.words ?? '')

const isActor = ({ type }: DraftEntity): boolean =>
  type === 'person' || type === 'country' || type === 'organization'

/** The actors of "China and Kazakhstan signed", or the last one of "Norway's Ida Lund signed". */
function lastOrAll(
  view: SentenceView,
  agents: readonly TokenMention[],
  { and }: FactWords,
): readonly TokenMention[] {
  const areJoined = agents
    .slice(1)
    .every(({ start }, index) => start - agents[index]!.end === 1 && isWord(view, start - 1, and))
  return areJoined ? agents : agents.slice(-1)
}

/** The status of an event by the form of its verb; undefined if the event is not certain. */
function statusOf(view: SentenceView, at: number, words: FactWords): EventStatus | undefined {
  const verb = view.tokens[at]!
  if (verb.pos !== 'VERB') return undefined
  const before = [view.tokens[at - 1], view.tokens[at - 2]].filter(
    (token): token is Token => token !== undefined,
  )
  if (before.some(({ lower }) => words.uncertain.has(lower))) return undefined
  if (before.some(({ lower }) => words.future.has(lower))) return 'planned'
  if (verb.lower.endsWith('ing')) return before[0]?.pos === 'AUX' ? 'ongoing' : undefined
  if (verb.lower === verb.lemma) return undefined
  if (before[0]?.pos === 'AUX') return words.perfect.has(before[0].lower) ? 'happened' : undefined
  return 'happened'
}

/** The index after "on Tuesday" or "earlier in the day" between a verb and its preposition. */
function skipTime(
  view: SentenceView,
  from: number,
  { links }: EventVerb,
  dates: readonly FoundDate[],
): number {
  if (links.includes('')) return from
  let at = from
  for (let steps = 0; steps < LONGEST_TIME && at < view.end; steps++) {
    const { start } = view.tokens[at]!
    const isDate = dates.some((date) => date.start <= start && start < date.end)
    const isBeforeDate = dates.some((date) => date.start === view.tokens[at + 1]?.start)
    if (!isDate && !isBeforeDate && !isWord(view, at, view.words.times)) break
    at++
  }
  return at
}

const LONGEST_TIME = 6

/** The index after the words that must follow a verb. */
function afterLinks(
  view: SentenceView,
  from: number,
  links: readonly string[],
): number | undefined {
  const longestFirst = links.toSorted((a, b) => b.length - a.length)
  for (const link of longestFirst) {
    const parts = link === '' ? [] : link.split(' ')
    if (
      parts.every(
        (part, index) => view.tokens[from + index]?.lower === part && from + index < view.end,
      )
    )
      return from + parts.length
  }
  return undefined
}

/** The mention that begins at an index, after an article, an adjective of a country or a title. */
function objectAt(
  view: SentenceView,
  from: number,
  mentions: readonly TokenMention[],
  { object = [] }: EventVerb,
): TokenMention | undefined {
  for (let at = from; at < Math.min(view.end, from + LONGEST_TITLE); at++) {
    const mention = mentions.find(({ start, form }) => start === at && form !== 'demonym')
    if (mention !== undefined) return object.includes(mention.entity.type) ? mention : undefined
    const isDemonym = mentions.some(({ start, end }) => start <= at && at < end)
    const { pos, words } = view.tokens[at]!
    const isTitle = /^\p{Lu}/u.test(words) || pos === 'DET'
    if (view.quotationAt(at) !== undefined || (!isDemonym && !isTitle)) return undefined
  }
  return undefined
}

const LONGEST_TITLE = 6

/** The place after "in" or "at" in the rest of the sentence. */
function placeAfter(
  view: SentenceView,
  from: number,
  mentions: readonly TokenMention[],
  { placeLinks }: FactWords,
): DraftEntity | undefined {
  const mention = mentions.find(
    ({ start, entity, form }) =>
      start > from &&
      form !== 'demonym' &&
      start < Math.min(view.end, from + FARTHEST_PLACE) &&
      ['country', 'place', 'facility'].includes(entity.type) &&
      isWord(view, start - 1, placeLinks),
  )
  return mention?.entity
}

const FARTHEST_PLACE = 6

/** The only date of a sentence, outside the description of the subject. */
function dateIn(
  { tokens, start, end }: SentenceView,
  verb: number,
  subject: number,
  dates: readonly FoundDate[],
): FoundDate | undefined {
  const range: Range = { start: tokens[start]!.start, end: tokens[end - 1]!.end }
  const inside = dates.filter((date) => date.start >= range.start && date.end <= range.end)
  const [date] = inside
  if (date === undefined || inside.length > 1) return undefined
  return date.start > tokens[verb]!.start || date.end <= tokens[subject]!.start ? date : undefined
}
