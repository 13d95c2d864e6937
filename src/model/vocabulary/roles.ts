import type { RecordKind } from './records.js'
import { termsOf, type Term } from './term.js'

/** The roles that a participant of an event may have. */
export const PARTICIPANTS = {
  agent: { definition: 'does it', matches: ['schema:agent', 'ace:Agent'] },
  object: {
    definition: 'is made, opened, signed, sung or learned, or is what the agent is said to be',
    matches: ['schema:object'],
  },
  host: { definition: 'receives guests', matches: ['schema:organizer'] },
  guest: { definition: 'is received', matches: ['schema:attendee'] },
  participant: {
    definition: 'takes part; the text says no more',
    matches: ['schema:participant', 'wdt:P710', 'ace:Participant'],
  },
  organizer: { definition: 'organizes it', matches: ['schema:organizer', 'wdt:P664'] },
  author: { definition: 'wrote it', matches: ['schema:author', 'wdt:P50'] },
  publisher: { definition: 'published it', matches: ['schema:publisher', 'wdt:P123'] },
  recipient: { definition: 'receives it', matches: ['schema:recipient', 'ace:Recipient'] },
  party: {
    definition: 'is a side of something that two or more do together',
    matches: ['schema:participant'],
  },
  target: {
    definition: 'is attacked, accused, sued, arrested, tried or otherwise acted against',
    matches: ['ace:Target'],
  },
  victim: {
    definition: 'dies, or is killed, hurt or robbed',
    matches: ['ace:Victim', 'wdt:P8032'],
  },
  authority: {
    definition: 'is the court, police or other authority that acts or decides',
    matches: ['ace:Adjudicator'],
  },
  instrument: {
    definition: 'is the weapon, vehicle or tool that is used',
    matches: ['schema:instrument', 'ace:Instrument'],
  },
  origin: { definition: 'is where the way begins', matches: ['schema:fromLocation', 'ace:Origin'] },
  destination: {
    definition: 'is where the way ends',
    matches: ['schema:toLocation', 'ace:Destination'],
  },
} as const satisfies Record<string, Term>
export type ParticipantRole = keyof typeof PARTICIPANTS
export const PARTICIPANT_ROLES = termsOf(PARTICIPANTS)

/** The role of an entity in a record, such as a participant of an event or a person in an image. */
export const INVOLVEMENTS = {
  ...PARTICIPANTS,
  speaker: { definition: 'says a quote', matches: ['schema:spokenByCharacter'] },
  addressee: { definition: 'is spoken to', matches: ['schema:recipient'] },
  place: {
    definition: 'is where it happens',
    matches: ['schema:location', 'wdt:P276', 'ace:Place'],
  },
  patient: { definition: 'undergoes it' },
  subject: { definition: 'is the subject of a relation' },
  depicted: { definition: 'is seen in an image', matches: ['wdt:P180'] },
  photographer: { definition: 'took the photo', matches: ['schema:creator', 'wdt:P170'] },
  agency: { definition: 'distributes the photo', matches: ['schema:provider'] },
  about: { definition: 'is what a figure is about', matches: ['schema:about'] },
  mentioned: { definition: 'is named in the words of the record', matches: ['schema:mentions'] },
} as const satisfies Record<string, Term>
export type InvolvementRole = keyof typeof INVOLVEMENTS
export const INVOLVEMENT_ROLES = termsOf(INVOLVEMENTS)

/** The roles that an entity may have in records of a kind. */
export const ROLES_IN = {
  quote: ['speaker', 'addressee', 'mentioned'],
  event: ['place', ...PARTICIPANT_ROLES, 'mentioned'],
  image: ['place', 'depicted', 'photographer', 'agency', 'mentioned'],
} as const satisfies Partial<Record<RecordKind, readonly InvolvementRole[]>>
