import { foldWords } from '../../model/text/folding.js'
import type { EntityType } from '../../model/vocabulary/entities.js'
import type { Normalization, TextBoundAnnotation } from '../standoff/standoff.js'
import { collapseSpaces, wordsOf } from '../../compose/words.js'
import { reportUnmapped, type Conversion } from './conversion.js'
import { isPronoun } from './pronouns.js'

/** A text-bound annotation that mentions an entity, with the type of the entity. */
interface TypedMention {
  textBound: TextBoundAnnotation
  type: EntityType
  subtype: string | undefined
}

/** The mentions of one entity, in text order. */
export interface EntityGroup {
  type: EntityType
  /** The distinct subtypes of its mentions. */
  subtypes: Set<string>
  mentions: TextBoundAnnotation[]
  normalizations: Normalization[]
}

export const mentionedName = ({ spans }: TextBoundAnnotation): string =>
  collapseSpaces(wordsOf(spans))

export const entryKey = ({ scheme, key }: Normalization): string => `${scheme}:${key}`

/**
 * Groups the mentions of each entity. Mentions of one type are of one entity if they share a
 * knowledge base entry or else a name, or if they are declared equivalent. Groups are in text
 * order.
 */
export function groupMentions(
  conversion: Conversion,
  mentions: readonly TypedMention[],
): EntityGroup[] {
  const sets = createDisjointSets()
  uniteByEntryOrName(conversion, mentions, sets)
  uniteEquivalent(conversion, mentions, sets)
  const groups = new Map<string, EntityGroup>()
  for (const { textBound, type, subtype } of mentions.toSorted((a, b) => startOf(a) - startOf(b))) {
    const set = sets.find(textBound.id)
    const group = groups.get(set) ?? { type, subtypes: new Set(), mentions: [], normalizations: [] }
    group.mentions.push(textBound)
    if (subtype !== undefined) group.subtypes.add(subtype)
    group.normalizations.push(...(conversion.normalizationsOf.get(textBound.id) ?? []))
    groups.set(set, group)
  }
  return [...groups.values()]
}

const startOf = ({ textBound }: TypedMention): number => textBound.spans[0]!.start

/**
 * Unites mentions. A mention without an entry joins the only entry of its name, if there is just
 * one.
 */
function uniteByEntryOrName(
  { normalizationsOf, language }: Conversion,
  mentions: readonly TypedMention[],
  sets: DisjointSets,
): void {
  // Two pronouns may stand for two people.
  const isNamed = ({ textBound, type }: TypedMention) =>
    !isPronoun(mentionedName(textBound), type, language)
  const entriesByName = new Map<string, Set<string>>()
  const nameSet = ({ textBound, type }: TypedMention) =>
    `name ${type} ${foldWords(mentionedName(textBound))}`
  for (const mention of mentions) {
    const { textBound, type } = mention
    const [normalization] = normalizationsOf.get(textBound.id) ?? []
    if (normalization === undefined) continue
    const entry = `entry ${type} ${entryKey(normalization)}`
    sets.unite(entry, textBound.id)
    if (!isNamed(mention)) continue
    const name = nameSet(mention)
    entriesByName.set(name, (entriesByName.get(name) ?? new Set()).add(entry))
  }
  for (const mention of mentions) {
    if (normalizationsOf.has(mention.textBound.id) || !isNamed(mention)) continue
    const name = nameSet(mention)
    const [entry, otherEntry] = entriesByName.get(name) ?? []
    sets.unite(entry !== undefined && otherEntry === undefined ? entry : name, mention.textBound.id)
  }
}

function uniteEquivalent(
  conversion: Conversion,
  mentions: readonly TypedMention[],
  sets: DisjointSets,
): void {
  const typeById = new Map(mentions.map(({ textBound, type }) => [textBound.id, type]))
  for (const equivalence of conversion.standoff.equivalences) {
    const [first, ...others] = equivalence.members
    const type = typeById.get(first!)
    for (const other of others) {
      if (type !== undefined && typeById.get(other) === type) sets.unite(first!, other)
      else {
        const reason = `"${first!}" and "${other}" are not mentions of the same entity type, so they are not merged`
        reportUnmapped(conversion, equivalence, reason)
      }
    }
  }
}

interface DisjointSets {
  /** The representative of the set that contains an element. */
  find(element: string): string
  unite(one: string, other: string): void
}

function createDisjointSets(): DisjointSets {
  const parents = new Map<string, string>()
  const find = (element: string): string => {
    let root = element
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root))
      root = parent
    if (root !== element) parents.set(element, root)
    return root
  }
  const unite = (one: string, other: string) => {
    const [root, otherRoot] = [find(one), find(other)]
    if (root !== otherRoot) parents.set(otherRoot, root)
  }
  return { find, unite }
}
