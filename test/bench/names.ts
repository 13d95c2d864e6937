import type { EntityNote } from '../../src/records/entities/note.js'
import type { EntityType } from '../../src/model/vocabulary/entities.js'

/* Made-up names and words. A name follows from its number alone, and no two are equal, so that articles share entities. */

/** A source of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A number below `n`, the lower the more often: the k-th about 1/k as often as the first (Zipf). */
export const zipf = (next: () => number, n: number): number =>
  Math.min(n - 1, Math.floor(Math.exp(next() * Math.log(n + 1))) - 1)

const CONSONANTS = 'bdfghjklmnprstvz'
const SYLLABLES = [...CONSONANTS].flatMap((consonant) =>
  [...'aeiou'].map((vowel) => consonant + vowel),
)
const GIVEN = [
  'Anna',
  'Bakyt',
  'Chen',
  'Dina',
  'Emre',
  'Fatima',
  'Goran',
  'Hana',
  'Ivan',
  'Jun',
  'Kofi',
  'Lena',
  'Mei',
  'Nurlan',
  'Olga',
  'Pavel',
  'Rosa',
  'Samir',
  'Tala',
  'Yusuf',
]
const REAL_WORDS =
  'the of and to in a for that on with cooperation trade friendship year people partnership development new relations economic visit exchange cultural growth market water energy railway school agreement region city history language museum harvest bridge research health climate security travel music song river mountain winter summer'.split(
    ' ',
  )
const WORDS = 4000

/** Three syllables; numbers below 512,000 all give different ones, in no order. */
export function stem(n: number): string {
  const mixed = (n * 313_339 + 77_777) % SYLLABLES.length ** 3
  return [mixed % 80, Math.floor(mixed / 80) % 80, Math.floor(mixed / 6400)]
    .map((at) => SYLLABLES[at]!)
    .join('')
}

/** A word of everyday text, the lower its number the more common. */
export const word = (n: number): string => REAL_WORDS[n] ?? stem(n)
export const anyWord = (next: () => number): string => word(zipf(next, WORDS))

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

interface Pool {
  size: number
  type: EntityType
  name: (n: number) => string
}

/** How many there are of each kind, and what the n-th is called. */
export const POOLS = {
  person: {
    size: 20_000,
    type: 'person',
    name: (n) => `${GIVEN[n % GIVEN.length]!} ${capital(stem(n))}ov`,
  },
  country: { size: 150, type: 'country', name: (n) => `${capital(stem(n))}stan` },
  place: { size: 3000, type: 'place', name: (n) => `${capital(stem(n))}grad` },
  organization: {
    size: 4000,
    type: 'organization',
    name: (n) =>
      `${capital(stem(n))}um ${['Institute', 'Bank', 'Group', 'Union', 'Ministry'][n % 5]!}`,
  },
  media: { size: 60, type: 'media', name: (n) => `${capital(stem(n))}news` },
  product: { size: 300, type: 'product', name: (n) => `${stem(n)}ite` },
  work: { size: 3000, type: 'work', name: (n) => `Song of ${capital(stem(n))}al` },
} as const satisfies Record<string, Pool>
export type PoolName = keyof typeof POOLS

/** The surname of the n-th person: an alias of it. */
export const surname = (n: number): string => `${capital(stem(n))}ov`

/** The n-th entity of a pool, as every annotation file has it. */
export function entityNote(pool: PoolName, n: number): EntityNote {
  const { type, name } = POOLS[pool]
  return {
    id: name(n).toLowerCase().replaceAll(' ', '-'),
    type,
    name: name(n),
    ...(pool === 'person' && { aliases: [surname(n)] }),
    ...(pool === 'country' && {
      aliases: [{ name: `${capital(stem(n))}i`, form: 'demonym' as const }],
    }),
    ...(n % 3 === 0 && {
      identifiers: { wikidata: `Q${1_000_000 + n * 10 + Object.keys(POOLS).indexOf(pool)}` },
    }),
  }
}
