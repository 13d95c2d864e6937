import { clip } from '../../model/clip.js'
import { foldWords } from '../../model/text/folding.js'
import type { KnownEntity, MentionedEntity } from '../known-entities.js'
import type { EntityType } from '../../model/vocabulary/entities.js'
import type { EntityNote } from '../../records/entities/note.js'
import { NAME_LENGTH } from '../../records/shared/notes.js'
import {
  reportUnmapped as reportTo,
  type Normalization,
  type TextBoundAnnotation,
} from '../standoff/standoff.js'
import { noteOf, subtypeByAttributes } from './attributes-and-comments.js'
import { reportUnmapped, type Conversion } from './conversion.js'
import { entryKey, groupMentions, mentionedName, type EntityGroup } from './entity-groups.js'
import { entityIdOf, OWN_SCHEME } from '../../compose/entity-ids.js'
import { listMentionsWhereNeeded, type EntityWithMentions } from '../../compose/listed-mentions.js'
import { mentionsOf } from './covering-span.js'
import { isPronoun } from './pronouns.js'
import type { EntityRule } from '../mapping/rules.js'
import { foldType } from '../mapping/type-map.js'
import { MAX_SUBTYPE, subtypeOf } from '../mapping/subtype.js'
import { publishedEntities } from './published-records.js'
import { spansKey } from '../../compose/span-order.js'

export function convertEntities(conversion: Conversion): EntityNote[] {
  const { standoff } = conversion
  const triggers = new Set(
    standoff.structures.map(({ trigger = '', type }) => `${trigger} ${foldType(type)}`),
  )
  const mentions = standoff.textBounds.flatMap((textBound) => {
    // The trigger of an event has the type of the event, which may be the name of an entity type,
    // too.
    if (triggers.has(`${textBound.id} ${foldType(textBound.type)}`)) return []
    const rule = entityRuleOf(conversion, textBound)
    if (rule === undefined) return []
    const given = subtypeByAttributes(conversion, [textBound.id]) ?? rule.subtype
    const { subtype } = subtypeOf(textBound.type, rule.entity, given)
    return [{ textBound, type: rule.entity, subtype }]
  })
  const published = publishedEntities(conversion)
  const converted = groupMentions(conversion, mentions)
    .map((group) => convertGroup(conversion, group))
    .filter((entity) => entity !== undefined)
  return listMentionsWhereNeeded([...published, ...converted], standoff.text, conversion.citer)
}

/** The rule for a mention, by its knowledge base entry or else by its type. */
function entityRuleOf(
  { mapping, normalizationsOf }: Conversion,
  textBound: TextBoundAnnotation,
): EntityRule | undefined {
  for (const normalization of normalizationsOf.get(textBound.id) ?? []) {
    const rule =
      mapping.references.get(entryKey(normalization)) ?? mapping.references.get(normalization.key)
    if (rule !== undefined) return rule
  }
  const rule = mapping.spans.get(textBound.type)
  return rule !== undefined && 'entity' in rule ? rule : undefined
}

/** @returns undefined if no mention names the entity. All mentions are then reported. */
function convertGroup(conversion: Conversion, group: EntityGroup): EntityWithMentions | undefined {
  const { subtypes, mentions, normalizations } = group
  for (const mention of mentions) conversion.used.add(mention)
  const names = namesIn(conversion, group)
  const preferred = preferredName(names, normalizations)
  if (preferred === undefined) return undefined
  const identifiers = identifiersOf(conversion, normalizations)
  const ownId = entityIdOf(group.type, preferred, normalizations)
  const mentioned = { id: ownId, type: group.type, names, identifiers }
  const known = knownEntity(conversion, group, mentioned)
  const { type, name } = known ?? { type: group.type, name: preferred }
  const id = takeEntityId(conversion, known?.id ?? ownId, mentions[0]!)
  const aliases = names.filter((alias) => alias !== name && isProperName(alias))
  for (const mention of mentions) {
    conversion.entityIds.set(mention.id, id)
    conversion.entityIds.set(spansKey(mention.spans), id)
  }
  const note = noteOf(
    conversion,
    mentions.map((mention) => mention.id),
  )
  return {
    note: {
      id,
      type,
      // All types are kept if the mentions of one entity have different types.
      ...(subtypes.size > 0 && { subtype: clip([...subtypes].join('; '), MAX_SUBTYPE) }),
      name,
      ...(aliases.length > 0 && { aliases }),
      ...(Object.keys(identifiers).length > 0 && { identifiers }),
      ...(note !== undefined && { note }),
    },
    mentions: mentionsOf(conversion, mentions),
  }
}

/**
 * The entity of the database that a group mentions. If there are several, the first mention is
 * listed.
 */
function knownEntity(
  { knownEntities, takenRefs, standoff, doubtful }: Conversion,
  { mentions: [mention] }: EntityGroup,
  mentioned: MentionedEntity,
): KnownEntity | undefined {
  const found = knownEntities.find(mentioned)
  if (!Array.isArray(found) && !takenRefs.has(`entities/${found.id}`)) return found
  const candidates = (Array.isArray(found) ? found : [found]).map(({ id }) => `"${id}"`)
  if (candidates.length === 0) return undefined
  const reason = `"${mentioned.names[0]!}" may be ${candidates.join(' or ')}: it became a separate entity`
  reportTo({ file: standoff.file, unmapped: doubtful }, mention!, reason)
  return undefined
}

/** The distinct names in the mentions of an entity. If there is none, each mention is reported. */
function namesIn(
  conversion: Conversion,
  { type, mentions, normalizations }: EntityGroup,
): string[] {
  const mayBeDescribed = NAMED_TYPES.has(type) && normalizations.length === 0
  const faults = mentions.map((mention) => {
    const words = mentionedName(mention)
    if (isPronoun(words, type, conversion.language))
      return `"${words}" is a pronoun, which names no entity`
    if (mayBeDescribed && isDescription(words, conversion))
      return `"${words}" is a description, which names no entity`
    return [...words].length > NAME_LENGTH
      ? `"${clip(words, 60)}" is longer than a name may be: ${NAME_LENGTH} characters`
      : undefined
  })
  const named = mentions.filter((_, index) => faults[index] === undefined)
  if (named.length === 0)
    for (const [index, mention] of mentions.entries())
      reportUnmapped(conversion, mention, faults[index]!)
  const names = named.map(mentionedName)
  return [...new Map(names.toReversed().map((name) => [foldWords(name), name])).values()].reverse()
}

/** The types whose names have a capital letter, in scripts with capital letters. */
const NAMED_TYPES: ReadonlySet<EntityType> = new Set([
  ...(['person', 'organization', 'media', 'country', 'place', 'facility'] as const),
])

/**
 * True for words without a capital letter, such as "two soldiers", if the text has capital letters.
 */
const isDescription = (words: string, { standoff }: Conversion): boolean =>
  /\p{Ll}/u.test(words) && !/\p{Lu}/u.test(words) && /\p{Lu}/u.test(standoff.text.text)

/** The name in the knowledge base if the text has it, or else the longest name. */
function preferredName(
  names: readonly string[],
  normalizations: readonly Normalization[],
): string | undefined {
  const label = normalizations
    .map((normalization) => normalization.label)
    .find((one) => one !== undefined && names.includes(one))
  const [longest] = names.toSorted(
    (a, b) => Number(isProperName(b)) - Number(isProperName(a)) || b.length - a.length,
  )
  return label ?? longest
}

/** False for descriptions such as "the president", which coreference annotations also mark. */
const isProperName = (words: string): boolean => !/^\p{Ll}/u.test(words)

function takeEntityId(
  { takenRefs, origins }: Conversion,
  id: string,
  mention: TextBoundAnnotation,
): string {
  const ref = takenRefs.take(`entities/${id}`)
  origins.set(ref, mention)
  return ref.slice('entities/'.length)
}

function identifiersOf(
  conversion: Conversion,
  normalizations: readonly Normalization[],
): NonNullable<EntityNote['identifiers']> {
  const identifiers: NonNullable<EntityNote['identifiers']> = {}
  for (const normalization of normalizations) {
    conversion.used.add(normalization)
    const { scheme, key } = normalization
    if (scheme === OWN_SCHEME) continue
    const identifierScheme = conversion.mapping.schemes.get(scheme)
    if (identifierScheme === undefined) {
      const reason = `the knowledge base "${scheme}" of ${entryKey(normalization)} is not in the mapping's "schemes"`
      reportUnmapped(conversion, normalization, reason)
    } else if (
      identifiers[identifierScheme] !== undefined &&
      identifiers[identifierScheme] !== key
    ) {
      const reason = `the entity already has another ${identifierScheme} identifier: ${identifiers[identifierScheme]}`
      reportUnmapped(conversion, normalization, reason)
    } else {
      identifiers[identifierScheme] = key
    }
  }
  return identifiers
}
