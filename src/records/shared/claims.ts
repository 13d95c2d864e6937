import type { AttributionValue } from '../../model/shapes/record-shapes.js'

/* The words by which formats for people say whose claim a record is. */

/** Stands for a speaker that the text does not name. */
export const UNNAMED = 'a speaker without a name'

const LIST = new Intl.ListFormat('en')

/** The names of the speakers who claim a record; null if the article states it itself. */
export function claimantsOf({ voice, speakers, speakerText }: AttributionValue): string | null {
  if (voice === 'article') return null
  const names = [
    ...speakers.map(({ name }) => name),
    ...(speakerText === null ? [] : [speakerText]),
  ]
  return names.length === 0 ? UNNAMED : LIST.format(names)
}

/** A label that says whose claim it is. */
export const claimedLabel = (label: string, attribution: AttributionValue): string =>
  labelOfClaim(label, claimantsOf(attribution))

/** @param claimants null if the article states it itself. */
export const labelOfClaim = (label: string, claimants: string | null): string =>
  claimants === null ? label : `According to ${claimants}: ${label}`
