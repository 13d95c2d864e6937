import type { EntityType } from '../../model/vocabulary.js'
import type { EntityNote } from '../../records/entities/note.js'
import { OWN_SCHEME, type Normalization, type TextBoundAnnotation } from '../standoff/standoff.js'
import { noteOf } from './attributes-and-comments.js'
import { reportUnmapped, type Conversion } from './conversion.js'
import { entryKey, groupMentions, mentionedName, type EntityGroup } from './entity-groups.js'
import {
  mentionsOf,
  listMentionsWhereNeeded,
  type EntityWithMentions,
} from './findable-mentions.js'
import { freeSlug, slugOf } from './slugs.js'
import { spansKey } from './spans.js'

/** The entities of articles that are converted together, which share them. */
export interface EntityRegister {
  /** By type and knowledge base entry, or else by type and name. */
  byKey: Map<string, { id: string; name: string }>
  ids: Set<string>
}

export const emptyRegister = (): EntityRegister => ({ byKey: new Map(), ids: new Set() })

export function convertEntities(conversion: Conversion, register: EntityRegister): EntityNote[] {
  const { standoff } = conversion
  const mentions = standoff.textBounds.flatMap((textBound) => {
    const type = entityTypeOf(conversion, textBound)
    return type === undefined ? [] : [{ textBound, type }]
  })
  const entities = groupMentions(conversion, mentions).map((group) =>
    convertGroup(conversion, group, register),
  )
  return listMentionsWhereNeeded(entities, conversion)
}

/** The type of the entity that an annotation mentions, by its entry or else its own type. */
function entityTypeOf(
  { mapping, normalizationsOf }: Conversion,
  textBound: TextBoundAnnotation,
): EntityType | undefined {
  for (const normalization of normalizationsOf.get(textBound.id) ?? []) {
    const rule =
      mapping.references.get(entryKey(normalization)) ?? mapping.references.get(normalization.key)
    if (rule !== undefined) return rule.entity
  }
  const rule = mapping.spans.get(textBound.type)
  return rule !== undefined && 'entity' in rule ? rule.entity : undefined
}

function convertGroup(
  conversion: Conversion,
  group: EntityGroup,
  register: EntityRegister,
): EntityWithMentions {
  const { type, mentions, normalizations } = group
  const names = [...new Set(mentions.map(mentionedName))]
  const { id, name } = registerEntity(register, group, names)
  const aliases = names.filter((alias) => alias !== name && isName(alias))
  for (const mention of mentions) {
    conversion.used.add(mention)
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
      name,
      ...(aliases.length > 0 && { aliases }),
      ...(Object.keys(identifiers).length > 0 && { identifiers }),
      ...(note !== undefined && { note }),
    },
    mentions: mentionsOf(conversion, mentions),
  }
}

/** The id and name of an entity in the register, to which a new entity is added. */
function registerEntity(
  register: EntityRegister,
  { type, normalizations }: EntityGroup,
  names: readonly string[],
): { id: string; name: string } {
  const name = preferredName(names, normalizations)
  const [normalization] = normalizations
  const key = `${type} ${normalization === undefined ? `name ${name}` : entryKey(normalization)}`
  const known = register.byKey.get(key)
  if (known !== undefined) return known
  const ownId = normalizations.find(({ scheme }) => scheme === OWN_SCHEME)?.key
  const slug = ownId ?? slugOf(name) ?? `${type}-${register.ids.size + 1}`
  const entity = { id: freeSlug(slug, (id) => !register.ids.has(id)), name }
  register.byKey.set(key, entity)
  register.ids.add(entity.id)
  return entity
}

/** The knowledge base's name if the text uses it, or else the longest name. */
function preferredName(names: readonly string[], normalizations: readonly Normalization[]): string {
  const label = normalizations
    .map((normalization) => normalization.label)
    .find((one) => one !== undefined && names.includes(one))
  const [longest] = names.toSorted(
    (a, b) => Number(isName(b)) - Number(isName(a)) || b.length - a.length,
  )
  return label ?? longest!
}

const PRONOUNS = new Set(
  'i you he she it we they me him her us them my your his its our their this that these those who which'.split(
    ' ',
  ),
)

/** Pronouns and descriptions, which coreference annotation marks too, are mentions but no names. */
const isName = (words: string): boolean =>
  !/^\p{Ll}/u.test(words) && !PRONOUNS.has(words.toLowerCase())

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
