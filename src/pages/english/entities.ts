import { number, plural } from './words.js'

/* The English of the pages of entities. */

export const ENTITY_COPY = {
  named: (times: number, articles: number) =>
    `named ${plural(times, 'time')} in ${plural(articles, 'article')}`,
  description: (
    name: string,
    roles: string,
    counts: Record<'times' | 'quotes' | 'events', number>,
  ) =>
    `${name}${roles === '' ? '' : `, ${roles}`}: named ${plural(counts.times, 'time')}; ${plural(counts.quotes, 'quote')}, ${plural(counts.events, 'event')}.`,
  moreArticles: (count: number) => ` and ${plural(count, 'more article')}`,
  places: (count: number) =>
    `${plural(count, 'place')} in the text, from its first character to its last`,
  mentions: (count: number) => plural(count, 'mention'),
  in: 'In',
  start: 'Start of the article',
  end: 'End',
  onThisPage: 'On this page',
  said: (who: string) => `What ${who} says`,
  about: (who: string) => `What others say about ${who}`,
  events: 'Events',
  around: (who: string) => `Around ${who}`,
  aroundNote: 'Blue: a stated tie. Dotted: named together. Thicker: more of either.',
  aroundTitle: (names: number, name: string) =>
    `The ${plural(names, 'name')} most closely tied to ${name}`,
  passages: (count: number) => plural(count, 'passage'),
  together: (count: number) => `together in ${plural(count, 'passage')}`,
  rest: (count: number, what: string) => `${number(count)} more ${what}`,
  all: (count: number, what: string) => `All ${number(count)} ${what}`,
  forms: 'names',
  numbers: 'Numbers',
  articles: 'Articles',
  noSource: 'No source named',
  as: (role: string) => `as ${role}`,
  details: 'Details',
  names: 'Names in the text',
  identified: 'Identified as',
  note: 'Note',
  ties: 'Stated ties',
  pictures: 'Pictures',
  caption: 'caption',
  asData: 'As data',
  related: 'Related',
} as const
