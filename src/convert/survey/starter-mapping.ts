import type { Mapping, MappingFile } from '../mapping/mapping.js'
import type { EventRule, SpanRule, StructureRule } from '../mapping/rules.js'
import { participantRoleOf } from '../mapping/vocabulary-mapping.js'
import type { AttributeSurvey, SpanSurvey, StructureSurvey, Survey } from './survey.js'

/*
 * Proposes a mapping file with every type of a corpus. Each type has the rule that applies, or else
 * the best guess. A type without a counterpart gets the most general term, and keeps its name as
 * the subtype.
 */

export interface Proposal<Rule> {
  /** Undefined if the type needs no rule. */
  rule?: Rule
  /** The source of the rule, or the reason why there is none. */
  source: 'mapping' | 'guess' | 'unneeded' | 'ignored' | 'none'
}

export interface Proposals {
  spans: Map<string, Proposal<SpanRule>>
  relations: Map<string, Proposal<StructureRule | readonly StructureRule[]>>
  events: Map<string, Proposal<StructureRule>>
  attributes: Map<string, Proposal<NonNullable<MappingFile['attributes']>[string]>>
}

export function proposalsFor(survey: Survey, mapping: Mapping): Proposals {
  const isIgnored = (type: string) => mapping.ignore.has(type)
  const propose = <Entry, Rule>(
    entries: ReadonlyMap<string, Entry>,
    known: (type: string) => Rule | undefined,
    guess: (type: string, entry: Entry) => Proposal<Rule>,
  ) =>
    new Map(
      [...entries].map(([type, entry]): [string, Proposal<Rule>] => {
        if (isIgnored(type)) return [type, { source: 'ignored' }]
        const rule = known(type)
        return [type, rule === undefined ? guess(type, entry) : { rule, source: 'mapping' }]
      }),
    )
  const spans = propose(
    survey.spans,
    (type) => mapping.spans.get(type),
    (type, entry) => guessSpan(type, entry, mapping),
  )
  const isEntity = (type: string) => {
    const rule = spans.get(type)?.rule
    return rule !== undefined && 'entity' in rule
  }
  return {
    spans,
    relations: propose<StructureSurvey, StructureRule | readonly StructureRule[]>(
      survey.relations,
      (type) => single(mapping.relations.get(type)),
      (type, entry) => guessRelation(type, entry, mapping, isEntity),
    ),
    events: propose<StructureSurvey, StructureRule>(
      survey.events,
      (type) => mapping.events.get(type),
      (type, entry) => ({ rule: guessEvent(type, entry, mapping, isEntity), source: 'guess' }),
    ),
    attributes: propose<AttributeSurvey, NonNullable<MappingFile['attributes']>[string]>(
      survey.attributes,
      (type) => mapping.attributes.get(type) as NonNullable<MappingFile['attributes']>[string],
      () => ({ rule: { note: true }, source: 'guess' }),
    ),
  }
}

/** Turns proposals into a mapping file. */
export function starterMapping(proposals: Proposals): MappingFile {
  const rulesOf = <Rule>(all: ReadonlyMap<string, Proposal<Rule>>) =>
    Object.fromEntries(
      [...all].flatMap(([type, { rule }]) => (rule === undefined ? [] : [[type, rule]])),
    )
  const all = Object.values(proposals) as ReadonlyMap<string, Proposal<unknown>>[]
  const ignored = all.flatMap((one) =>
    [...one].flatMap(([type, { source }]) => (source === 'ignored' ? [type] : [])),
  )
  return {
    spans: rulesOf(proposals.spans),
    relations: rulesOf(proposals.relations),
    events: rulesOf(proposals.events),
    attributes: rulesOf(proposals.attributes),
    ...(ignored.length > 0 && { ignore: [...new Set(ignored)] }),
  } as MappingFile
}

const single = <T>(rules: readonly T[] | undefined): T | readonly T[] | undefined =>
  rules?.length === 1 ? rules[0] : rules

/**
 * The parts of a name such as "GPE.Nation" or "PoliticalParty", the last first. Each may be a known
 * type.
 */
const partsOf = (type: string): string[] =>
  type
    .split(/[-_\s.:/]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .filter((part) => part.length > 2)
    .reverse()

function byParts<Rule>(type: string, get: (part: string) => Rule | undefined): Rule | undefined {
  for (const part of partsOf(type)) {
    const rule = get(part)
    if (rule !== undefined) return rule
  }
  return undefined
}

/** The share of the spans of a type from which a guess follows. */
const DECISIVE_SHARE = 0.6

function guessSpan(type: string, survey: SpanSurvey, mapping: Mapping): Proposal<SpanRule> {
  const { count, triggers, numbers, quotations } = survey
  if (triggers === count) return { source: 'unneeded' }
  const rule = byParts(type, (part) => mapping.spans.get(part))
  if (rule !== undefined) return { rule, source: 'guess' }
  if (isTime(type)) return { source: 'unneeded' }
  if (quotations / count > DECISIVE_SHARE) return { rule: { quote: {} }, source: 'guess' }
  if (numbers / count > DECISIVE_SHARE) return { rule: { figure: 'told' }, source: 'guess' }
  return { rule: { entity: 'other' }, source: 'guess' }
}

const isTime = (name: string): boolean => /date|time|timex|when/i.test(name)
const isPlace = (name: string): boolean => /place|loc(?:ation|ated|$)|where/i.test(name)

function guessRelation(
  type: string,
  { roles }: StructureSurvey,
  mapping: Mapping,
  isEntity: (type: string) => boolean,
): Proposal<StructureRule | readonly StructureRule[]> {
  const known = single(byParts(type, (part) => mapping.relations.get(part)))
  if (known !== undefined) return { rule: known, source: 'guess' }
  const [subject, object] = [...roles.keys()]
  if (subject === undefined || object === undefined) return { source: 'none' }
  const kinds = [...roles.values()].map((counts) => [...counts.keys()])
  const isPartOfEvent =
    kinds.some((all) => all.includes('event')) &&
    kinds.some((all) => all.some((kind) => kind !== 'event'))
  const rules: StructureRule[] = []
  if (kinds.every((all) => all.some(isEntity)))
    rules.push({ relation: 'associated-with', subject, object })
  if (isPartOfEvent) rules.push(partsOfEvent(type, [...roles.keys()]))
  return rules.length === 0 ? { source: 'none' } : { rule: single(rules)!, source: 'guess' }
}

/** The rule by which a relation between an event and something else adds to the event. */
function partsOfEvent(type: string, roles: readonly string[]): EventRule {
  const [first] = roles
  const role = roles.every((one) => /^Arg\d$/.test(one)) ? 'Arg' : first!
  if (isTime(type)) return { event: 'other', date: role }
  if (isPlace(type)) return { event: 'other', place: role }
  const participants = role === 'Arg' ? [role] : roles
  return {
    event: 'other',
    participants: Object.fromEntries(
      participants.map((one) => [one, participantRoleOf(type) ?? 'participant']),
    ),
  }
}

function guessEvent(
  type: string,
  { roles }: StructureSurvey,
  mapping: Mapping,
  isEntity: (type: string) => boolean,
): StructureRule {
  const known = byParts(type, (part) => mapping.events.get(part))
  if (known !== undefined && !('event' in known)) return known
  const names = [...roles.keys()]
  const place = names.find(isPlace)
  const date = names.find(isTime)
  const others = names.filter((name) => name !== place && name !== date)
  const entities = others.filter((name) => [...roles.get(name)!.keys()].some(isEntity))
  const events = others.filter((name) => roles.get(name)!.has('event'))
  return {
    event: known?.event ?? 'other',
    ...(place !== undefined && { place }),
    ...(date !== undefined && { date }),
    ...(entities.length > 0 && {
      participants: Object.fromEntries(
        entities.map((name) => [name, participantRoleOf(name) ?? 'participant']),
      ),
    }),
    ...(events.length > 0 && {
      links: Object.fromEntries(
        events.filter((name) => !entities.includes(name)).map((name) => [name, 'about']),
      ),
    }),
  }
}
