import type { Quote, ReferenceValue } from '../data/records.js'

/*
 * Colors of speakers. The four who say most in what a page shows have a color of their own; all others, and the unnamed,
 * share one. The color is never the only sign: the name stands beside the words.
 */

const COLORED = 4

export interface Voices {
  /** The ids of the speakers with a color, most quotes first. */
  ids: readonly string[]
  /** The class of the color of a speaker. */
  classOf: (speaker: Pick<ReferenceValue, 'id'> | null | undefined) => string
}

export function voicesOf(counted: readonly (readonly [id: string, count: number])[]): Voices {
  const ids = [...counted]
    .sort(([, a], [, b]) => b - a)
    .slice(0, COLORED)
    .map(([id]) => id)
  return {
    ids,
    classOf: (speaker) => `v${speaker ? ids.indexOf(speaker.id) + 1 : 0}`,
  }
}

/** The voices of some quotes. */
export function voicesOfQuotes(quotes: readonly Quote[]): Voices {
  const counts = new Map<string, number>()
  for (const { speaker } of quotes)
    if (speaker) counts.set(speaker.id, (counts.get(speaker.id) ?? 0) + 1)
  return voicesOf([...counts])
}
