import type { FigureKind } from '../vocabulary/figures.js'

/*
 * The units of measured quantities: English words, and the symbols of the International System of
 * Units, which all languages use. A symbol with another meaning is left out ("m" for metres or
 * millions).
 */

const METRES = '(?:kilo|centi|milli)?met(?:er|re)s?'
const LENGTHS = `${METRES}|miles?|feet|foot|yards?|inch(?:es)?`

/** Units by kind. The most specific units come first: "square kilometers" before "kilometers". */
export const MEASURE_UNITS: readonly (readonly [kind: FigureKind, unit: string])[] = [
  ['speed', `(?:${LENGTHS}) (?:per|an|a) (?:hour|second|minute)|km/h|kph|mph|m/s|knots?`],
  ['area', `square[ -](?:${LENGTHS})|sq\\.? ?(?:km|m|mi|ft|miles?)|[ckm]?m²|hectares?|acres?`],
  ['volume', `cubic[ -](?:${LENGTHS})|[ckm]?m³|(?:milli)?lit(?:er|re)s?|gallons?|barrels?`],
  [
    'weight',
    '(?:metric |short |long )?ton(?:ne)?s?|(?:kilo|milli)?gram(?:me)?s?|kilos?|kg|mg|ounces?',
  ],
  ['temperature', 'degrees? (?:celsius|fahrenheit|[cf])|°\\s?[cf]|kelvin'],
  ['distance', `${LENGTHS}|nautical miles?|light[- ]years?|[ckm]m`],
  [
    'measurement',
    '(?:kilo|mega|giga|tera)?watt(?:[- ]?hour)?s?|[kmgt]wh?|volts?|(?:kilo|mega|giga|tera)bytes?',
  ],
  ['age', '(?:years?|months?|days?|weeks?)(?:[- ]olds?| of age)'],
  ['vote', 'votes?|ballots?|seats?'],
]

const PATTERNS = MEASURE_UNITS.map(
  ([kind, unit]) =>
    [kind, new RegExp(`(?<=\\p{N}[ -]?|\\p{L}[ -])(?:${unit})(?![\\p{L}\\p{N}])`, 'iu')] as const,
)

/** The kind of quantity, by a unit after a number or a number word; undefined if there is none. */
export const measuredKind = (words: string): FigureKind | undefined =>
  PATTERNS.find(([, pattern]) => pattern.test(words))?.[0]
