import { number, plural } from './words.js'

/* The English of the pictures and their pages. */

export const PICTURE_COPY = {
  timeline: 'Timeline',
  network: 'Network',
  inferred: 'inferred',
  continued: 'continued',
  nothing: 'There is nothing to draw here.',
  facts: (count: string) => `${count} facts`,
  factsListed: (count: string) => `${count} facts, listed`,
  /** The words for the time that a break of the axis leaves out. */
  pause: (days: number): string =>
    days >= 700
      ? plural(Math.round(days / 365.25), 'year')
      : days >= 60
        ? plural(Math.round(days / 30.4), 'month')
        : plural(Math.round(days), 'day'),
  yearsOn: (years: number) => `${plural(years, 'year')} on`,
  marks: {
    day: 'on a day',
    year: 'in a month or year',
    throughout: 'throughout',
    since: 'since',
    within: 'some time within',
    before: 'then or earlier',
    after: 'then or later',
    either: 'one of several days',
  },
  filled: 'filled: the text gives the date',
  hollow: 'hollow: inferred from other words',
  articleSays: 'what an article itself says happened',
  says: (name: string) => `${name} says so`,
  othersSay: 'others say so',
  contradiction: 'the article contradicts itself',
  timelineOf: (isOne: boolean) => `Timeline of the ${isOne ? 'article' : 'articles'}`,
  timelineIs: (facts: number) =>
    `${plural(facts, 'dated fact')} in the order of time. Inferred dates are hollow, dates given in the text are filled; uncertain dates are dashed, durations are solid bars.`,
  timelineFrom: (source: string) =>
    `Verbatim, from ${source}. Each fact links to the words that state it.`,
  moreDated: (count: string) => `${count} more facts are dated.`,
  firstOf: (shown: number, all: number) =>
    `The first ${number(shown)} of ${plural(all, 'dated fact')}: give dates, a name or an article to see others.`,
  later: 'Go on with the later ones',
  undated: (count: string) => `${count} have no date.`,
  timelineLede: 'When things happened, and how sure the articles are.',
  networkOf: (isOne: boolean) =>
    `Who and what the ${isOne ? 'article ties' : 'articles tie'} together`,
  networkIs: (hubs: string) =>
    `Named most: ${hubs}. All others are listed by kind with what ties them to these.`,
  networkFrom: (source: string, ties: number, names: number) =>
    `Verbatim, from ${source}. ${plural(ties, 'stated tie')} among ${plural(names, 'name')}.`,
  namedTimes: (name: string, count: number) => `${name}, named ${plural(count, 'time')}`,
  strongestOf: (names: number) =>
    `The strongest ties, among ${plural(names, 'name')}: give a name or an article to see others.`,
  strongestOnly: 'Only the strongest ties are shown.',
  networkLede: 'Who and what the articles tie together, and in which words.',
  categories: {
    people: 'People',
    organizations: 'Organizations and meetings',
    places: 'Places',
    agreements: 'Agreements and initiatives',
    goods: 'Goods',
    works: 'Works and languages',
    others: 'Others',
  },
  others: (count: number) => `${count} others`,
  andMore: (count: number) => `and ${count} more`,
  namedWith: (name: string, passages: number) =>
    `named with ${name} in ${plural(passages, 'passage')}`,
  claimedBy: (names: string) => ` (according to ${names})`,
  passages: (count: number) => plural(count, 'passage'),
  table: {
    timeline: 'The timeline as a table',
    network: 'The network as a table',
    date: 'Date',
    kind: 'Kind',
    stated: 'What the text states',
    from: 'From',
    tie: 'Tie',
    to: 'To',
    times: 'Times',
    samePassages: 'is named in the same passages as',
    contradiction: 'is involved in a contradiction about',
  },
  amongHubs: 'Among those named most',
  statedTie: 'a stated tie, in the color of its hub',
  statedTieNarrow: 'a stated tie (larger: several)',
  samePassages: 'only named in the same passages',
  passagesOfBoth: 'passages that name both',
  timesNamed: 'how often it is named',
  all: 'All articles',
  articles: (count: string) => `${count} articles`,
  anyName: 'any name',
  anyArticle: 'any article',
  embed: 'To embed, and as data',
  wide: 'Wide picture',
  narrow: 'Narrow',
  onDark: 'On dark',
  asTable: 'As a table',
} as const
