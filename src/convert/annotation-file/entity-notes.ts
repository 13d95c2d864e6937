import { clip } from '../../model/clip.js'
import { foldWords } from '../../model/folding.js'
import type { EntityNote } from '../../records/entities/note.js'
import { NAME_LENGTH } from '../../records/shared/notes.js'
import type { Normalization, TextBoundAnnotation } from '../standoff/standoff.js'
import { noteOf, subtypeByAttributes } from './attributes-and-comments.js'
import { reportUnmapped, type Conversion } from './conversion.js'
import { entryKey, groupMentions, mentionedName, type EntityGroup } from './entity-groups.js'
import { entityIdOf, OWN_SCHEME } from '../../compose/entity-ids.js'
import { listMentionsWhereNeeded, type EntityWithMentions } from '../../compose/listed-mentions.js'
import { mentionsOf } from './spans.js'
import { isPronoun } from './pronouns.js'
import type { EntityRule } from '../mapping/rules.js'
import { foldType } from '../mapping/type-map.js'
import { MAX_SUBTYPE, subtypeOf } from '../mapping/subtype.js'
import { publishedEntities } from './published-records.js'
import { freeSlug } from '../../model/slugs.js'
import { spansKey } from '../../compose/spans.js'

export function convertEntities(conversion: Conversion): EntityNote[] {
  const { standoff } = conversion
  const triggers = new Set(
    standoff.structures.map(({ trigger = '', type }) => `${trigger} ${foldType(type)}`),
  )
  const mentions = standoff.textBounds.flatMap((textBound) => {
    // The words of an event have its type, which may also be that of an entity.
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

/** The rule for the entity that an annotation mentions, by its entry or else its own type. */
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

/** @returns undefined if no mention names the entity; each is then reported. */
function convertGroup(conversion: Conversion, group: EntityGroup): EntityWithMentions | undefined {
  const { type, subtypes, mentions, normalizations } = group
  for (const mention of mentions) conversion.used.add(mention)
  const names = namesIn(conversion, group)
  const name = preferredName(names, normalizations)
  if (name === undefined) return undefined
  const id = takeEntityId(conversion, entityIdOf(type, name, normalizations), mentions[0]!)
  const aliases = names.filter((alias) => alias !== name && isProperName(alias))
  for (const mention of mentions) {
    conversion.entityIds.set(mention.id, id)
    conversion.entityIds.set(spansKey(mention.spans), id)
  }
  const identifiers = identifiersOf(conversion, normalizations)
  const note = noteOf(
    conversion,
    mentions.map((mention) => mention.id),
  )
  return {
    note: {
      id,
      type,
      // Each term is kept, also if mentions of one entity have different types.
      ...(subtypes.size > 0 && { subtype: clip([...subtypes].join('; '), MAX_SUBTYPE) }),
      name,
      ...(aliases.length > 0 && { aliases }),
      ...(Object.keys(identifiers).length > 0 && { identifiers }),
      ...(note !== undefined && { note }),
    },
    mentions: mentionsOf(conversion, mentions),
  }
}

/** The different names in the mentions of an entity. If there is none, each mention is reported. */
function namesIn(conversion: Conversion, { type, mentions }: EntityGroup): string[] {
  const faults = mentions.map((mention) => {
    const words = mentionedName(mention)
    if (isPronoun(words, type, conversion.language))
      return `"${words}" is a pronoun, which names no entity`
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

/** The knowledge base's name if the text uses it, or else the longest name. */
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

/** False for descriptions such as "the president", which coreference annotation marks, too. */
const isProperName = (words: string): boolean => !/^\p{Ll}/u.test(words)

function takeEntityId(
  { takenRefs, origins }: Conversion,
  id: string,
  mention: TextBoundAnnotation,
): string {
  const free = freeSlug(id, (candidate) => !takenRefs.has(`entities/${candidate}`))
  takenRefs.add(`entities/${free}`)
  origins.set(`entities/${free}`, mention)
  return free
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
