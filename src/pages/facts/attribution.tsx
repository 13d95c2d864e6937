import type { AttributionValue } from '../../model/shapes/record-shapes.js'
import { FACT_COPY } from '../english/article.js'
import { listed } from '../english/words.js'
import type { Telling } from './telling.js'

interface Sayer {
  name: string
  className: string
}

/** The speakers who claim what a record states; none if the article states it itself. */
export function sayersOf(attribution: AttributionValue, tell: Telling): Sayer[] {
  if (attribution.voice === 'article') return []
  const named = attribution.speakers.map((speaker) => ({
    name: tell.shortName(speaker),
    className: tell.voices.classOf(speaker),
  }))
  const { speakerText } = attribution
  if (speakerText !== null) return [...named, { name: speakerText, className: 'v0' }]
  return named.length > 0 ? named : [{ name: FACT_COPY.unnamedSpeaker, className: 'v0' }]
}

/** "according to Xi and Tokayev", or nothing. Call it as a function: `null` is then left out of a line. */
export function accordingTo(attribution: AttributionValue, tell: Telling) {
  const sayers = sayersOf(attribution, tell)
  if (sayers.length === 0) return null
  const names = sayers.map(({ name, className }) => <bdi class={`who ${className}`}>{name}</bdi>)
  return [FACT_COPY.accordingTo, ...listed(names)]
}

/** The same behind what is claimed, on the same line. */
export function claimedBy(attribution: AttributionValue, tell: Telling) {
  const words = accordingTo(attribution, tell)
  return words && [' ', <span class="dim">{words}</span>]
}
