import type { EntityType } from '../../model/vocabulary/entities.js'
import { groupBy } from '../../model/group-by.js'
import type { NameLexicon } from '../names/lexicon.js'
import type { Name } from '../names/name.js'
import type { DraftEntity, EntityMention } from './entity.js'

/*
 * Joins the names of one entity: a country and its adjective, a person's full name and surname, an
 * organization and its initials. The preferred name is the longest.
 */

export interface Grouped {
  entities: DraftEntity[]
  /** Names of an unknown type. */
  others: Name[]
}

export function groupNames(names: readonly Name[], lexicon: NameLexicon): Grouped {
  const of = (...kinds: Name['kind'][]) => names.filter(({ kind }) => kinds.includes(kind))
  const others = of('other').map((name) => ({ name, type: typeOfOther(name.text, lexicon) }))
  return {
    entities: mergeSame([
      ...countries(of('country', 'demonym'), lexicon),
      ...people(of('person')),
      ...named(of('place'), (text) => placeType(text, lexicon)),
      ...organizations(of('organization'), lexicon),
      ...others.flatMap(({ name, type }) => (type === undefined ? [] : named([name], () => type))),
    ]),
    others: others.flatMap(({ name, type }) => (type === undefined ? [name] : [])),
  }
}

/** One entity for equal names of one type. */
function mergeSame(entities: readonly DraftEntity[]): DraftEntity[] {
  const groups = groupBy(entities, ({ type, name }) => `${type} ${name}`)
  return [...groups.values()].map((group) => ({
    ...group[0]!,
    mentions: group.flatMap(({ mentions }) => mentions),
  }))
}

const mention = (
  { start, end, text, shortFor }: Name,
  form: EntityMention['form'],
): EntityMention => ({
  start,
  end,
  text,
  form,
  ...(shortFor !== undefined && { onlyHere: true }),
})

/** If only an adjective names a country, the adjective is its name. */
function countries(names: readonly Name[], { countries, demonyms }: NameLexicon): DraftEntity[] {
  const codeOf = ({ text, kind }: Name) => (kind === 'country' ? countries : demonyms).get(text)
  return [...groupBy(names, codeOf).values()].map((group) => {
    const named = group.filter(({ kind }) => kind === 'country')
    const name = longest(named.length > 0 ? named : group)
    const formOf = ({ text, kind }: Name) => {
      if (kind === 'demonym') return 'demonym'
      if (text === name) return 'name'
      return isAbbreviation(text) ? 'abbreviation' : 'alias'
    }
    return { type: 'country', name, mentions: group.map((one) => mention(one, formOf(one))) }
  })
}

const longest = (names: readonly Name[]): string =>
  names.reduce((best, { text }) => (text.length > best.length ? text : best), '')

const isAbbreviation = (text: string): boolean => /^(?:\p{Lu}\.?){2,}$/u.test(text)

/** People, by their longest names. A name that is short for several belongs to the one named last. */
function people(names: readonly Name[]): DraftEntity[] {
  const fullNames = [...new Set(names.map(({ text }) => text))]
  const entities = new Map<string, DraftEntity>()
  let last = ''
  for (const name of names) {
    const full = fullNames.filter((other) => isShortFor(name.text, other))
    const longest = full.filter((one) => !full.some((other) => isShortFor(one, other)))
    const home = longest.includes(last) ? last : (longest.at(0) ?? name.text)
    last = home
    const entity = entities.get(home) ?? { type: 'person', name: home, mentions: [] }
    entities.set(home, entity)
    entity.mentions.push(mention(name, name.text === home ? 'name' : 'alias'))
  }
  return [...entities.values()]
}

/** True if a name is the first or last part of a longer one, or leaves out a middle one. */
function isShortFor(short: string, long: string): boolean {
  const [parts, whole] = [short.split(' '), long.split(' ')]
  if (parts.length >= whole.length) return false
  const isEnd = whole.slice(-parts.length).join(' ') === short
  const isBeginning = whole.slice(0, parts.length).join(' ') === short
  const isWithoutMiddle = parts.length === 2 && parts[0] === whole[0] && parts[1] === whole.at(-1)
  return isEnd || isBeginning || isWithoutMiddle
}

/** One entity for each name. */
const named = (names: readonly Name[], typeOf: (text: string) => EntityType): DraftEntity[] =>
  [...groupBy(names, ({ text, shortFor = text }) => shortFor)].map(([text, group]) => ({
    type: typeOf(text),
    name: text,
    mentions: group.map((one) => mention(one, one.text === text ? 'name' : 'alias')),
  }))

const lastWord = (text: string): string => text.split(' ').at(-1)!

const placeType = (text: string, { facilityWords, placeWords }: NameLexicon): EntityType =>
  text.includes(' ') && facilityWords.has(lastWord(text)) && !placeWords.has(lastWord(text))
    ? 'facility'
    : 'place'

/** Organizations, with the initials and the first words that stand for a longer name. */
function organizations(names: readonly Name[], lexicon: NameLexicon): DraftEntity[] {
  const entities = named(names, (text) => organizationType(text, lexicon))
  const kept: DraftEntity[] = []
  for (const entity of entities) {
    const whole = entities.find(
      (other) =>
        other !== entity &&
        (initialsOf(other.name) === entity.name.replaceAll('.', '') ||
          isFirstWord(entity.name, other.name)),
    )
    if (whole === undefined) kept.push(entity)
    else {
      const form = isAbbreviation(entity.name) ? 'abbreviation' : 'alias'
      whole.mentions.push(...entity.mentions.map((one) => ({ ...one, form }) as const))
    }
  }
  return kept
}

const initialsOf = (name: string): string => {
  const capitals = name.split(/[ -]/).filter((word) => /^\p{Lu}/u.test(word))
  return capitals.length > 1 ? capitals.map((word) => word[0]).join('') : ''
}

/** "Toyota" for "Toyota Motors". */
const isFirstWord = (short: string, long: string): boolean =>
  !short.includes(' ') && !isAbbreviation(short) && long.startsWith(`${short} `)

const organizationType = (
  text: string,
  { media, organizations, newsEnding, article }: NameLexicon,
): EntityType => {
  if (media.has(text) || media.has(text.replace(article, ''))) return 'media'
  const isNews = newsEnding.test(text)
  return isNews && !organizations.has(text) ? 'media' : 'organization'
}

const typeOfOther = (text: string, { otherTypes }: NameLexicon): EntityType | undefined =>
  otherTypes.find(([, words]) => words.test(text))?.[0]
