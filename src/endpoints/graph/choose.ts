/* Chooses the nodes of a bounded graph. */

export interface Link<Key> {
  source: Key
  target: Key
}

export interface Choice<Key> {
  /** The chosen nodes in order, each with its distance from the centres. */
  distances: Map<Key, number>
  /** True if a node was left out for lack of room. */
  full: boolean
}

/**
 * Adds the ends of links that are not chosen yet at the given distance, until there are `most` nodes.
 * Links come strongest first. A link is skipped if there is room for only one of its two new ends.
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
