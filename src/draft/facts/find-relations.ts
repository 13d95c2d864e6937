import { isWord, type SentenceView } from '../quotes/view.js'
import type { FoundRelation } from './fact.js'
import type { FactWords } from './fact-words.js'
import type { TokenMention } from './mention-index.js'

/**
 * Finds the relations that names side by side state: "Kazakh President Kassym-Jomart Tokayev", "Ida Lund, the mayor of
 * Bergen", "Astana, Kazakhstan".
 */
export function findRelations(
  view: SentenceView,
  mentions: readonly TokenMention[],
  words: FactWords,
): FoundRelation[] {
  const inside = mentions.filter(({ start, end }) => start >= view.start && end <= view.end)
  return inside.flatMap((mention, index) => {
    const next = inside[index + 1]
    return [
      next && officeBefore(view, mention, next, words),
      officeAfter(view, mention, inside, words),
      next && locatedIn(view, mention, next, words),
    ].filter((relation) => relation !== undefined)
  })
}

const INSTITUTIONS = ['country', 'organization', 'media', 'place']

/** "Kazakh President Kassym-Jomart Tokayev", "Hansen Holdings director Ida Lund". */
function officeBefore(
  view: SentenceView,
  institution: TokenMention,
  person: TokenMention,
  words: FactWords,
): FoundRelation | undefined {
  const { offices, notHeld } = words
  const { tokens } = view
  const between = tokens.slice(institution.end, person.start)
  if (person.entity.type !== 'person' || !INSTITUTIONS.includes(institution.entity.type))
    return undefined
  if (between.length === 0 || between.length > LONGEST_OFFICE) return undefined
  const last = between.at(-1)!
  const isCapital = /^\p{Lu}/u.test(last.words)
  const isOffice = between.every(
    ({ words: word, pos, lower }) =>
      /^[\p{L}.-]+$/u.test(word) &&
      pos !== 'ADP' &&
      pos !== 'VERB' &&
      (isCapital ? /^\p{Lu}/u.test(word) : !lower.endsWith('s')),
  )
  if (!isOffice || !offices.has(last.lower.replace(/\.$/, ''))) return undefined
  const isPast = [tokens[institution.start - 1], ...between].some(
    (token) => token !== undefined && notHeld.has(token.lower),
  )
  if (isPast || isPlaceWithoutOffice(institution, last.lower, words)) return undefined
  return {
    rule: 'office-before-name',
    start: tokens[institution.start]!.start,
    end: tokens[person.end - 1]!.end,
    subject: person.entity,
    predicate: 'holds-office-in',
    object: institution.entity,
    label: between
      .map(({ words: word, isSpaced }, index) => (isSpaced && index > 0 ? ` ${word}` : word))
      .join(''),
  }
}

const LONGEST_OFFICE = 4

/** "Florida coach Ida Lund" need not be the coach of Florida. */
const isPlaceWithoutOffice = (
  { entity }: TokenMention,
  office: string,
  { placeOffices }: FactWords,
): boolean => entity.type === 'place' && !placeOffices.has(office)

/** "Ida Lund, the mayor of Bergen". */
function officeAfter(
  view: SentenceView,
  person: TokenMention,
  mentions: readonly TokenMention[],
  { articles, offices, officeLinks, notHeld }: FactWords,
): FoundRelation | undefined {
  const { tokens } = view
  if (person.entity.type !== 'person' || tokens[person.end]?.words !== ',') return undefined
  let at = person.end + 1
  if (isWord(view, at, articles)) at++
  const first = at
  while (
    at < view.end &&
    at - first < LONGEST_OFFICE &&
    /^(?:NOUN|ADJ|PROPN|PUNCT)$/.test(tokens[at]!.pos) &&
    /^[\p{L}-]+$/u.test(tokens[at]!.words)
  )
    at++
  const office = tokens.slice(first, at)
  if (office.length === 0 || !offices.has(office.at(-1)!.lower) || !isWord(view, at, officeLinks))
    return undefined
  if (office.some(({ lower }) => notHeld.has(lower))) return undefined
  at++
  if (isWord(view, at, articles)) at++
  const institution = mentions.find(({ start, form }) => start === at && form !== 'demonym')
  const owner = institution && ownedBy(view, institution, mentions)
  const object = owner ?? institution
  if (object === undefined || !INSTITUTIONS.includes(object.entity.type)) return undefined
  return {
    rule: 'office-after-name',
    start: tokens[person.start]!.start,
    end: tokens[object.end - 1]!.end,
    subject: person.entity,
    predicate: 'holds-office-in',
    object: object.entity,
    label: office.map(({ words }) => words).join(' '),
  }
}

/** "director of Kazakhstan's China Studies Center": the second name belongs to the first one. */
const ownedBy = (
  view: SentenceView,
  owner: TokenMention,
  mentions: readonly TokenMention[],
): TokenMention | undefined =>
  /^['’]s?$/.test(view.tokens[owner.end]?.words ?? '')
    ? mentions.find(({ start }) => start === owner.end + 1)
    : undefined

/** "Astana, Kazakhstan". */
function locatedIn(
  { tokens }: SentenceView,
  place: TokenMention,
  whole: TokenMention,
  { ambiguousCountries, conjunctions }: FactWords,
): FoundRelation | undefined {
  if (
    place.entity.type !== 'place' ||
    whole.entity.type !== 'country' ||
    whole.form === 'demonym' ||
    ambiguousCountries.has(whole.entity.name)
  )
    return undefined
  if (whole.start !== place.end + 1 || tokens[place.end]!.words !== ',') return undefined
  // A row of names is not an address: "in Berlin, France and Italy".
  const [before, next] = [tokens[place.start - 1], tokens[whole.end]]
  if (
    before?.words === ',' ||
    conjunctions.has(before?.lower ?? '') ||
    conjunctions.has(next?.lower ?? '')
  )
    return undefined
  return {
    rule: 'place-before-country',
    start: tokens[place.start]!.start,
    end: tokens[whole.end - 1]!.end,
    subject: place.entity,
    predicate: 'located-in',
    object: whole.entity,
    label: undefined,
  }
}
