import { termsOf, type Term } from './term.js'

export const KINDS_OF_QUOTE = {
  direct: {
    definition: 'whole sentences in quotation marks',
    matches: ['schema:Quotation'],
  },
  partial: {
    definition: "a phrase in quotation marks inside the reporter's sentence",
    matches: ['schema:Quotation'],
  },
  indirect: { definition: 'words that somebody is reported to have said, without marks' },
} as const satisfies Record<string, Term>
export type QuoteKind = keyof typeof KINDS_OF_QUOTE
export const QUOTE_KINDS = termsOf(KINDS_OF_QUOTE)

/** The medium of an utterance. */
export const MEDIA = {
  'signed-article': {
    definition: "published under the speaker's name",
    matches: ['schema:OpinionNewsArticle'],
  },
  'written-statement': {
    definition: 'issued in writing; also words that continue it without a new occasion',
  },
  'interview': { definition: 'given to a reporter, who is the addressee' },
  'press-conference': { definition: 'said to several reporters at once' },
  'broadcast': { definition: 'said on radio or television, or in a podcast' },
  'social-media': {
    definition: 'posted on a social network or a blog',
    matches: ['schema:SocialMediaPosting'],
  },
  'speech': { definition: 'spoken to an audience' },
  'testimony': { definition: 'said to a court, parliament or inquiry' },
  'remark': { definition: 'spoken in passing' },
  'conversation': { definition: 'said to each other: a talk, call or debate' },
  'letter': { definition: 'written to somebody: a letter, e-mail, message' },
  'report': { definition: 'stated in a report, study, law or other document' },
  'book': { definition: 'stated in a book', matches: ['schema:Book'] },
  'song': { definition: 'the words of a song', matches: ['schema:MusicComposition'] },
  'data-release': { definition: 'figures published by an office' },
  'other': { definition: 'none of these; `subtype` says what it is' },
  'unstated': { definition: 'the text neither says nor shows it' },
} as const satisfies Record<string, Term>
export type QuoteMedium = keyof typeof MEDIA
export const QUOTE_MEDIA = termsOf(MEDIA)
