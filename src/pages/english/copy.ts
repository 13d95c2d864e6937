import type { RecordKind } from '../../model/vocabulary/records.js'
import { kindWords } from './terms.js'
import { capitalized, number, plural } from './words.js'

/* The English of the pages, apart from the terms of the vocabularies (terms.ts). */

export const COPY = {
  name: 'Verbatim',
  tagline: 'The news, down to the character',
  purpose:
    'Verbatim writes down what articles state: who is named, who says what, what happened, which numbers. Every fact points at the exact words behind it.',
  description: 'News articles as data. Every fact points at the exact words that state it.',
  skip: 'Skip to content',
  search: 'Search',
  searchLabel: 'Search the articles',
  home: 'Verbatim, front page',
  browse: 'Browse',
  pictures: 'Pictures to embed',
  developers: 'For developers',
  data: 'All the data',
  colors: 'Colors',
  system: 'System setting',
  light: 'Light',
  dark: 'Dark',
  editionNote: (edition: string) =>
    `Edition ${edition}. Every fact cites the characters that state it.`,
  inferred: 'inferred',
  noDate: 'no date',
  inTheText: 'in the text',
  copy: 'Copy',
  copyCitation: 'Copy citation',
  next: 'Next',
  previous: 'Previous',
  timeline: 'Timeline',
  network: 'Network',
  apiDocs: 'API documentation',
  openapi: 'OpenAPI document',
  apiRoot: 'API root',
  schema: 'Annotation schema',
  sqlite: 'SQLite file',
  as: (what: string, format: string) => `${what} as ${format}`,
  main: 'Main',
  plainText: 'Plain text',
  webAnnotations: 'Web Annotations',
  coverage: 'Coverage',
} as const

export const LIST_COPY = {
  filter: (what: string) => `Filter ${what}`,
  apply: 'Apply',
  clear: 'Clear',
  sort: 'Sort',
  go: 'Go',
  from: 'From',
  to: 'To',
  date: 'Date',
  remove: (what: string) => `Remove: ${what}`,
  asData: 'This list as data',
  none: 'Nothing matches these filters.',
  empty: 'There is nothing here yet.',
  removeFilters: 'Remove the filters',
  pages: 'Pages',
  more: (count: string) => `${count} more`,
  firstPage: 'First page',
  narrow: (what: string) => `Narrow: ${what}`,
  narrowing: 'Narrow',
  range: (first: number, last: number, total: number) =>
    `${number(first)}–${number(last)} of ${number(total)}`,
  uncounted: 'Too many records to count each value. Narrow the list first.',
} as const

export const LEDES: Record<string, string> = {
  articles: 'The texts, and how much each of them states.',
  quotes: 'Who said what, word for word or reported, and where.',
  events: 'What happened, is going on, or is still to come.',
  figures: 'Amounts, counts, shares and spans of time, with what they measure.',
  entities: 'The people, places, organizations and things that the articles name.',
  relations: 'Who is what to whom: offices, trade, visits, authorship.',
  images: 'What captions and credits say of the pictures in the articles.',
  conflicts: 'Where an article contradicts itself, with every claim side by side.',
  mentions: 'Every place where something is named, in reading order.',
}

export const ERROR_COPY = {
  notFound: 'There is nothing here',
  back: 'To the front page',
  status: (status: number) => `Error ${status}`,
  technical: 'Request id, for the operator:',
  /** A detail of a problem as a sentence. */
  sentence: (detail: string) => `${capitalized(detail)}${/[.?!]$/.test(detail) ? '' : '.'}`,
} as const

export const SEARCH_COPY = {
  title: 'Search',
  label: 'Words to look for',
  again: 'Search again',
  syntax: 'All words must occur.',
  syntaxMore: 'work too. Capitals and accents do not matter.',
  scope:
    'Search the texts, and all that is recorded of them: names, quotes, events, numbers, ties.',
  kinds: 'Kinds of result',
  all: 'All',
  none: 'Nothing found',
  noneHint: 'No record has all of these words. Try fewer words, or the beginning of one:',
  beginning: 'kazakh*',
  examples: ['"a phrase"', 'begin*', '-without'],
  more: (kind: RecordKind, count: number) =>
    `${plural(count, `more ${kindWords(kind).one}`, `more ${kindWords(kind).many}`)} on the same words`,
  asData: 'This search as data',
  characters: 'characters',
} as const

export const DOCS_COPY = {
  title: 'API documentation',
  description: 'Every operation of the Verbatim API, with its parameters. Run any of them here.',
  loading: 'Loading the operations …',
  withoutScript: 'This page needs JavaScript. The same content as a document:',
} as const
