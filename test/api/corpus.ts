import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Test } from 'tap'
import { api, type Api } from '../contract.js'
import { databaseFile, folder, SEED } from '../helper.js'

/*
 * A corpus of small invented articles for tests that one article can't serve: lists of many articles, records that are
 * equal in a sort key, undated records, open, BCE and uncertain dates, negative and fractional numbers, diacritics, and
 * characters beyond the Basic Multilingual Plane before every span.
 */

export const BULLETINS = 22

export const DATES = [
  '2024-07-02',
  '-0138',
  undefined,
  '[..0024]',
  '2024-07',
  '2024-07-01/..',
  '2024-07-02',
  '../2020',
  '2024-02-29/2024-03',
  '[2024-07-02,2024-07-03]',
  undefined,
  '2024?',
  '[2031-05-06..]',
]
const STATUSES = ['happened', 'planned', 'expected']

/** The API over the seed and the corpus. */
export async function corpusApi(t: Test): Promise<Api> {
  return api(t, { path: databaseFile(t, [SEED, writeCorpus(folder(t))]) })
}

/** Writes the texts and annotation files of the corpus into a folder. */
export function writeCorpus(path: string): string {
  mkdirSync(path, { recursive: true })
  for (let n = 0; n < BULLETINS; n++) writeBulletin(path, n)
  return path
}

/** Writes one article and returns the path of its annotation file. */
export function writeBulletin(path: string, n: number): string {
  const name = `bulletin-${String(n).padStart(2, '0')}`
  writeFileSync(join(path, `${name}.txt`), textOf(n))
  writeFileSync(
    join(path, `${name}.json`),
    JSON.stringify({
      ...annotationOf(n, name),
      article: { ...headOf(n), id: name, textFile: `${name}.txt` },
    }),
  )
  return join(path, `${name}.json`)
}

/** Only five values, so that many rows are equal, some of them negative or fractional. */
const growth = (n: number): number => (n % 5) * 1.5 - 3
const tonnes = (n: number): number => 10 ** (n % 4) * 7
const titleOf = (n: number): string => `😀 Bulletin ${n % 7}: Zoë Ångström signs a 𝒢-accord`
const date = (n: number) => {
  const edtf = DATES[n % DATES.length]
  return edtf === undefined ? {} : { edtf, basis: 'stated' }
}
const dated = (property: string, n: number) =>
  DATES[n % DATES.length] === undefined ? {} : { [property]: date(n) }

function textOf(n: number): string {
  return `${titleOf(n)}

#weekly #number${n}
Zoë Ångström said "trade 🤝 grows" and then, "by ${growth(n)} percent" in Port Ægir, and Ångström told the Guild that naïve plans wait.
Port Ægir hosts a fair 🎡; the Guild buys ${tonnes(n)} tonnes of salt.
🎪 A crowd at the fair, number ${n}. (Photo/Ümit Öz)
The fair is on Monday, says one line. The fair is on Tuesday, says another.
${n % 2 === 1 ? 'Zedfolk is what people call the Guild.' : 'A line without a name.'}
`
}

const headOf = (n: number) => ({
  title: titleOf(n),
  language: n % 3 === 0 ? 'en' : 'en-GB',
  publisher: 'guild',
  ...(n % 3 === 0 && {
    authors: ['guild', { value: n % 2 === 0 ? 'Jane Doe' : 'Ünal, N.', basis: 'metadata' }],
  }),
  ...dated('published', n * 3),
  ...(n % 2 === 0 && { url: `https://example.org/bulletins/${n}`, note: 'made up' }),
})

function annotationOf(n: number, name: string): object {
  return {
    sections: [
      { kind: 'headline', exact: titleOf(n) },
      { kind: 'tag', exact: '#weekly' },
      { kind: 'tag', exact: `#number${n}` },
    ],
    entities: [
      { id: 'zoe-angstrom', type: 'person', name: 'Zoë Ångström', aliases: ['Ångström'] },
      {
        id: 'guild',
        type: 'organization',
        name: 'Guild',
        ...(n % 2 === 1 && { aliases: [{ name: 'Zedfolk', form: 'nickname' }] }),
        identifiers: { wikidata: 'Q900001' },
      },
      { id: 'port-aegir', type: 'place', name: 'Port Ægir' },
      { id: 'umit-oz', type: 'person', name: 'Ümit Öz' },
      { id: 'accord', type: 'agreement', name: '𝒢-accord' },
      { id: `tag-${name}`, type: 'work', name: `number ${n}` },
    ],
    quotes: [
      {
        id: 'growth',
        kind: 'direct',
        content: ['trade 🤝 grows', `by ${growth(n)} percent`],
        speaker: 'zoe-angstrom',
        medium: 'speech',
        speakerWords: { exact: 'Zoë Ångström', suffix: ' said' },
        cue: 'said',
        ...dated('date', n),
        related: [{ rel: 'about', to: 'figures/growth' }],
      },
      {
        id: 'plans',
        kind: 'indirect',
        content: 'naïve plans wait',
        medium: 'remark',
        addressee: 'guild',
        addresseeWords: { exact: 'the Guild', prefix: 'told ' },
      },
    ],
    events: [
      {
        id: 'fair',
        type: 'ceremony',
        label: `Fair ${n % 3} in the port`,
        status: STATUSES[n % 3],
        content: 'Port Ægir hosts a fair 🎡',
        ...dated('date', n + 1),
        place: 'port-aegir',
        participants: [
          { entity: 'port-aegir', role: 'host' },
          { entity: 'guild', role: n % 2 === 0 ? 'guest' : 'participant' },
        ],
      },
      {
        id: 'purchase',
        type: 'trade',
        label: 'Salt is bought',
        status: 'happened',
        content: `the Guild buys ${tonnes(n)} tonnes of salt`,
        participants: [{ entity: 'guild', role: 'agent' }],
        related: [{ rel: 'within', to: 'events/fair' }],
      },
    ],
    figures: [
      {
        id: 'growth',
        kind: 'percentage',
        value: growth(n),
        unit: 'percent',
        measure: 'growth of trade',
        content: `${growth(n)} percent`,
        ...(n % 3 === 0 && {
          bound: 'about',
          source: 'Zoë Ångström',
          change: { direction: growth(n) < 0 ? 'down' : 'up' },
        }),
      },
      {
        id: 'salt',
        kind: 'count',
        value: tonnes(n),
        unit: 'tonnes',
        measure: 'salt',
        content: `Guild buys ${tonnes(n)} tonnes`,
        about: ['port-aegir'],
        ...dated('period', n + 2),
      },
    ],
    images: [
      {
        id: 'crowd',
        caption: `🎪 A crowd at the fair, number ${n}.`,
        credit: '(Photo/Ümit Öz)',
        photographer: 'umit-oz',
        place: 'port-aegir',
        ...(n % 2 === 0 && { depicted: ['guild'] }),
        ...dated('date', n + 3),
      },
    ],
    relations: [
      {
        id: 'party',
        subject: 'zoe-angstrom',
        predicate: 'party-to',
        object: 'accord',
        content: 'signs a 𝒢-accord',
        ...dated('date', n + 4),
        ...(n % 4 === 1 && { assertedBy: { voice: 'quoted', words: 'one line' } }),
      },
      {
        id: 'office',
        subject: 'zoe-angstrom',
        predicate: 'holds-office-in',
        object: 'guild',
        label: 'speaker',
        content: 'Ångström told the Guild',
      },
    ],
    conflicts: [
      {
        id: 'day',
        about: 'the day of the fair',
        reading: 'neither',
        reason: 'made up',
        claims: [
          { statement: 'It begins on Monday', content: 'The fair is on Monday' },
          { statement: 'It begins on Tuesday', content: 'The fair is on Tuesday' },
        ],
      },
    ],
  }
}
