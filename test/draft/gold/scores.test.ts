import t from 'tap'
import { draftArticle } from '../../../src/draft/draft.js'
import { anchorOf, findDates } from '../../../src/draft/dates/find-dates.js'
import { DATE_PATTERNS } from '../../../src/draft/en/date-patterns.js'
import { linesOf } from '../../../src/draft/text/lines.js'
import type { EntityType } from '../../../src/model/vocabulary/entities.js'
import { cited, prepared } from '../drafts.js'
import { GOLD, type GoldArticle } from './articles.js'
import { FURTHER_GOLD } from './further-articles.js'

/* The scores of the rules on articles that were written for this test. A change may raise them. */

const NAME = /\[(?<type>[PLO]) (?<name>[^\]]+)\]/g
const TYPES: Partial<Record<EntityType, string>> = {
  person: 'P',
  country: 'L',
  place: 'L',
  facility: 'L',
  organization: 'O',
  media: 'O',
}

/** The text without its marks, and each name as "type start-end". */
function readMarks(marked: string): { text: string; names: string[] } {
  const names: string[] = []
  let text = ''
  let copied = 0
  for (const { 0: mark, index, groups } of marked.matchAll(NAME)) {
    text += marked.slice(copied, index)
    const start = text.length
    text += groups!.name!
    names.push(`${groups!.type!} ${start}-${text.length} ${groups!.name!}`)
    copied = index + mark.length
  }
  return { text: text + marked.slice(copied), names }
}

interface Comparison {
  drafted: string[]
  gold: string[]
}

const WORDS = /[\p{L}\p{N}]+/gu
const wordsOf = (words: string) => (words.match(WORDS) ?? []).join(' ')

function compare({
  marked,
  published,
  quotes,
  figures,
  dates,
}: GoldArticle): Record<string, Comparison> {
  const { text, names } = readMarks(marked)
  const { annotation } = draftArticle({ id: 'a', text, language: 'en', metadata: { published } })
  const article = prepared(annotation, text)
  const typeOf = new Map(article.entities.map(({ id, type }) => [id, TYPES[type]]))
  const mentions = article.mentions
    .filter(({ form }) => form !== 'demonym')
    .map(({ entity, start, end, exact }) => `${typeOf.get(entity) ?? '-'} ${start}-${end} ${exact}`)
  const contents = cited(article, 'quote', 'content')
  const speakers = cited(article, 'quote', 'speaker')
  const lines = linesOf(text).map((line) => ({ ...line, kind: 'body' as const }))
  const found = findDates(lines, DATE_PATTERNS, anchorOf(published, lines, DATE_PATTERNS))
  const isPerson = (name: string) => name.startsWith('P')
  return {
    'names': { drafted: mentions.filter((name) => !name.startsWith('-')), gold: names },
    'people': { drafted: mentions.filter(isPerson), gold: names.filter(isPerson) },
    'quotes': { drafted: contents.map(wordsOf), gold: quotes.map(([content]) => wordsOf(content)) },
    'speakers': {
      drafted: contents.map((content, n) => `${wordsOf(content)} / ${speakers[n]!.split(',')[0]!}`),
      gold: quotes.map(([content, speaker]) => `${wordsOf(content)} / ${speaker}`),
    },
    'figures': {
      drafted: annotation.figures!.map(({ value }) => String(value)),
      gold: figures.map(String),
    },
    'dates': {
      drafted: found.dates.map(({ words }) => words),
      gold: dates.map(([words]) => words),
    },
    'values of dates': {
      drafted: found.dates.map(({ words, edtf }) => `${words} ${edtf}`),
      gold: dates.map((date) => date.join(' ')),
    },
  }
}

/** Twice the matches by all that is drafted and all that is in the gold, in percent (F1). */
function score(comparisons: readonly Comparison[]): number {
  let [matches, all] = [0, 0]
  for (const { drafted, gold } of comparisons) {
    const left = [...gold]
    for (const item of drafted) {
      const at = left.indexOf(item)
      if (at === -1) continue
      left.splice(at, 1)
      matches++
    }
    all += drafted.length + gold.length
  }
  return (200 * matches) / all
}

const compared = [...GOLD, ...FURTHER_GOLD].map(compare)

for (const [what, least] of [
  ['names', 90],
  ['people', 90],
  ['quotes', 95],
  ['speakers', 88],
  ['figures', 97],
  ['dates', 95],
  ['values of dates', 93],
] as const) {
  t.test(`the score of ${what} is at least ${least}`, async (t) => {
    const comparisons = compared.map((one) => one[what]!)
    const reached = score(comparisons)
    t.comment(`${what}: F1 ${reached.toFixed(1)}`)
    const differences = comparisons.map(({ drafted, gold }) => ({
      extra: drafted.filter((item) => !gold.includes(item)),
      missed: gold.filter((item) => !drafted.includes(item)),
    }))
    t.ok(reached >= least, { differences })
  })
}
