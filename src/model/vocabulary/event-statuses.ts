import { termsOf, type Term } from './term.js'

export const STATUSES = {
  happened: {
    definition: 'it is over, or the text tells of it as done',
    matches: ['schema:EventScheduled'],
  },
  ongoing: {
    definition: 'it is going on at the time of the article, or has begun and the text gives no end',
    matches: ['schema:EventScheduled'],
  },
  agreed: { definition: 'the parties have agreed on it, and no word says that it has begun' },
  planned: {
    definition: 'it is scheduled or will be done',
    matches: ['schema:EventScheduled'],
  },
  proposed: { definition: 'somebody suggests or demands it, and nobody has decided it' },
  expected: { definition: 'somebody, named or not, expects it' },
  postponed: {
    definition: 'it was planned, and is put off until later',
    matches: ['schema:EventPostponed'],
  },
  cancelled: {
    definition: 'it was planned, and will not happen',
    matches: ['schema:EventCancelled'],
  },
  unstated: {
    definition:
      'not known; converted events have it unless their source says more, and people never write it',
  },
} as const satisfies Record<string, Term>
export type EventStatus = keyof typeof STATUSES
export const EVENT_STATUSES = termsOf(STATUSES)
