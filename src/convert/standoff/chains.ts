import type { Standoff, StandoffAnnotation } from './standoff.js'
import type { UnresolvedTextBound } from './text-bounds.js'

/* Chains of coreference: mentions that name the same thing. */

export interface Chain extends StandoffAnnotation {
  links: readonly UnresolvedTextBound[]
}

/**
 * Adds chains as equivalences. If another annotation has the words of a link, the link stands for
 * that annotation. Any other link becomes an annotation. Its type is that of the annotations in its
 * chain, or else its own.
 */
export function addChains(
  standoff: Standoff,
  unresolved: UnresolvedTextBound[],
  chains: readonly Chain[],
): void {
  const byWords = new Map<string, UnresolvedTextBound>()
  for (const one of unresolved) if (!byWords.has(wordsKey(one))) byWords.set(wordsKey(one), one)
  for (const { links, ...chain } of chains) {
    const marked = links.map((link) => byWords.get(wordsKey(link)))
    const type = marked.find((one) => one !== undefined)?.type
    const members = links.map((link, index) => {
      const other = marked[index]
      if (other === undefined) {
        const { annotators } = chain
        unresolved.push({ ...link, type: type ?? link.type, ...(annotators && { annotators }) })
      }
      return { id: (other ?? link).id, isMarked: other !== undefined }
    })
    const ids = new Set(
      members.toSorted((a, b) => Number(b.isMarked) - Number(a.isMarked)).map(({ id }) => id),
    )
    if (ids.size > 1) standoff.equivalences.push({ ...chain, members: [...ids] })
  }
}

const wordsKey = ({ position }: UnresolvedTextBound): string => String(position?.ranges)
