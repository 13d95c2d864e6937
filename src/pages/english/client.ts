import { plural } from './words.js'

/* The English of the pages' script, in a file of its own so that browsers get no other words. */

export const CLIENT_COPY = {
  card: 'What these words state',
  close: 'Close',
  loading: 'Loading …',
  noFacts: 'The facts cannot be shown here, or the article has changed.',
  factsPage: 'Open the page with its facts.',
  copyLink: 'Copy link',
  copied: 'Copied',
  copyByKeys: 'Press Ctrl+C',
  clear: 'Clear',
  factsHere: 'Facts here',
  characters: 'Characters',
  range: (start: number, end: number) =>
    `${start.toLocaleString('en-US')}–${end.toLocaleString('en-US')}`,
  stated: (here: number, there: number) =>
    `${plural(here, 'fact')} stated here${there > 0 ? `, ${there} more supported` : ''}`,
  alsoSupports: (count: number) =>
    `These words also help to date or support ${plural(count, 'other fact')}`,
  copySelection: (length: number) => `Copy link to ${plural(length, 'character')}`,
} as const
