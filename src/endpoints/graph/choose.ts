/* Which nodes a bounded graph has; pure. */

export interface Link<Key> {
  source: Key
  target: Key
}

export interface Choice<Key> {
  /** The chosen nodes in order, each with its distance. */
  distances: Map<Key, number>
  /** Whether a node found no room. */
  full: boolean
}

/**
 * Adds the unknown ends of links, the strongest link first, at a distance one further than the known ones, until
 * there are `most` nodes. Of a link of which only one end would find room, neither is added.
 */
export function addEnds<Key>(
  distances: ReadonlyMap<Key, number>,
  links: readonly Link<Key>[],
  distance: number,
  most: number,
): Choice<Key> {
  const chosen = new Map(distances)
  let full = false
  for (const { source, target } of links) {
    const missing = [...new Set([source, target])].filter((end) => !chosen.has(end))
    if (chosen.size + missing.length > most) full = true
    else for (const end of missing) chosen.set(end, distance)
  }
  return { distances: chosen, full }
}
