import type { FigureWords } from '../figures/figure.js'
import { wordSet } from '../word-lists.js'

const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+'
const ONES = 'one|two|three|four|five|six|seven|eight|nine'
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const TENS = `(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:${ONES}))?`
const CARDINAL = `zero|${TEENS}|${TENS}|${ONES}`
const SCALE = 'hundred|thousand|million|billion|trillion|dozen'

export const FIGURE_WORDS: FigureWords = {
  number: [
    `(?:a |one-)?half a (?:million|billion|trillion|dozen)`,
    `(?:a|${CARDINAL}|${DIGITS})(?: and a half)?(?:[ -](?:${SCALE}))+(?: and (?:${CARDINAL}))?`,
    `(?:${DIGITS})(?:m|bn|k)`,
    `(?:${DIGITS})(?: (?:1\\/2|½))?`,
    `(?:${CARDINAL})`,
    'both',
  ].join('|'),
  currencies:
    '(?:(?:U\\.S\\.?|US|American|Canadian|Australian|Hong Kong|New Zealand|Singapore) )?dollars?|euros?|pounds?(?: sterling)?|yuan|renminbi|yen|tenge|rubles?|roubles?|rupees?|won|pesos?|francs?|kronor|kroner|krona|krone|zloty|lira|reais|real|rand|shekels?|dirhams?|riyals?|cents?|pence|USD|EUR|GBP|CNY|RMB|JPY',
  percent: '%|per ?cent|pct|percentage points?|percent',
  durations:
    'seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?|decades?|centur(?:y|ies)',
  between: '(?:consecutive|straight|full|whole|long|more|additional|calendar|business|working)',
  bounds:
    'more than|over|above|exceeding|upwards? of|in excess of|less than|under|below|fewer than|at least|no fewer than|no less than|not less than|at most|up to|as many as|as much as|as few as|no more than|not more than|nearly|almost|close to|just under|just over|about|around|roughly|approximately|some|an estimated|only',
  boundsAfter: 'or more|or so|or less|or fewer',
  directions: {
    up: 'up|rose|risen|rises|grew|grown|grows|increased|increase of|gained|climbed|jumped|surged|soared|advanced|expanded|growth of|rise of',
    down: 'down|fell|fallen|falls|decreased|decrease of|dropped|declined|lost|slid|sank|slumped|plunged|shrank|contracted|drop of|decline of',
  },
  noFigure:
    /(?:\b(?:no|nos|number|chapter|page|pages|section|article|route|highway|flight|boeing|airbus|channel|room|psalm|act|rule|phase|level|version|formula|apollo|windows|iphone|covid|group|g|catch|area|unit|train|bus|line|platform|gate|interstate|i|u\.s\.|form|title|part|vol|volume|episode|season|resolution|regulation)\.?[ -]?|[#№:/@]|\p{L}|\d[.,:]?)$/iu,
  ways: /-way$/i,
  wayUnit: 'directions',
  ambiguous: /^(?:one|both|a|second|seconds)$/i,
  of: wordSet('of'),
  participle: /(?:ing|ed)$/,
  counted: wordSet('one'),
  only: /^only\b/i,
  both: /^both\b/i,
  endOfUnit:
    /^(?:of|in|on|at|to|from|for|with|by|and|or|but|that|which|who|is|are|was|were|has|have|had|will|would|ago|earlier|later|each|per)$/i,
}
