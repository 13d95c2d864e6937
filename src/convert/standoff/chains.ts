import type { Standoff, StandoffAnnotation } from './standoff.js'
import type { ClaimedTextBound } from './text-bounds.js'

/* Chains of coreference: mentions that name the same thing. */

export interface Chain extends StandoffAnnotation {
  links: readonly ClaimedTextBound[]
}

/**
 * Adds chains. A link with the words of another annotation stands for it. Any other link becomes an annotation
 * of the type that such annotations of its chain have, or else of its own type.
 */
export function addChains(
  standoff: Standoff,
  claimed: ClaimedTextBound[],
  chains: readonly Chain[],
): void {
  const byWords = new Map<string, ClaimedTextBound>()
  for (const one of claimed) if (!byWords.has(wordsKey(one))) byWords.set(wordsKey(one), one)
  for (const { links, ...chain } of chains) {
    const marked = links.map((link) => byWords.get(wordsKey(link)))
    const type = marked.find((one) => one !== undefined)?.type
    const members = links.map((link, index) => {
      const other = marked[index]
      if (other === undefined) claimed.push({ ...link, type: type ?? link.type })
      return { id: (other ?? link).id, isMarked: other !== undefined }
    })
    const ids = new Set(
      members.toSorted((a, b) => Number(b.isMarked) - Number(a.isMarked)).map(({ id }) => id),
    )
    if (ids.size > 1) standoff.equivalences.push({ ...chain, members: [...ids] })
  }
}

const wordsKey = ({ claim }: ClaimedTextBound): string => String(claim?.ranges)
