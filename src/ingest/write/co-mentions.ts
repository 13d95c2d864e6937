import { partitionPoint } from '../../model/binary-search.js'
import type { Range } from '../../model/text/ranges.js'

/** Two entities, the lesser key first, with the number of sections that mention both. */
export interface CoMention {
  entityKey: number
  otherKey: number
  sections: number
}

/**
 * A section with more entities than these is not counted. Its pairs, and the time of a load, would
 * grow with the square of their number, and to stand in the same long list is no tie.
 */
export const MOST_ENTITIES = 500

/**
 * Counts, for each pair of entities, the sections of an article that mention both.
 * @param sections in the order of their starts, none overlapping another.
 * @param mentions the keys of entities, with the offsets at which they are named.
 */
export function countCoMentions(
  sections: readonly Range[],
  mentions: readonly { entity: number; start: number }[],
): CoMention[] {
  const named = new Map<number, Set<number>>()
  for (const { entity, start } of mentions) {
    const section = partitionPoint(sections.length, (i) => sections[i]!.start <= start) - 1
    if (section < 0 || start >= sections[section]!.end) continue
    const entities = named.get(section)
    if (entities === undefined) named.set(section, new Set([entity]))
    else entities.add(entity)
  }
  const pairs = new Map<string, CoMention>()
  for (const entities of named.values()) {
    if (entities.size > MOST_ENTITIES) continue
    const keys = [...entities].sort((a, b) => a - b)
    for (const [i, entityKey] of keys.entries()) {
      for (const otherKey of keys.slice(i + 1)) {
        const pair = pairs.get(`${entityKey} ${otherKey}`)
        if (pair === undefined)
          pairs.set(`${entityKey} ${otherKey}`, { entityKey, otherKey, sections: 1 })
        else pair.sections++
      }
    }
  }
  return [...pairs.values()].sort((a, b) => a.entityKey - b.entityKey || a.otherKey - b.otherKey)
}
