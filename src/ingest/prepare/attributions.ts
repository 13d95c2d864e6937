import { innermostQuotes } from '../../model/text/quoted-spans.js'
import type { Span } from '../../model/text/text.js'
import type { Voice } from '../../model/vocabulary/claims.js'

/*
 * Decides whose claim a statement is. If all words that state it are words of quotes, it is the claim of
 * those who say the innermost of these quotes; otherwise, it is the article's. `Id` stands for the
 * ids of an annotation file, or for keys of the database.
 */

export interface QuotedWords<Id> {
  quote: Id
  speaker: Id | null
  speakerText: string | null
  content: readonly Span[]
}

export interface Statement<Id> {
  content: readonly Span[]
  /** The assertion in the annotation. It overrides what the quotes say. */
  asserted?: Asserted<Id> | undefined
  /** The name of the speaker of a figure. The quotes override it. */
  source?: string | undefined
}

interface Asserted<Id> {
  voice: Voice
  quotes: readonly Id[]
  speakers: readonly Id[]
  /** The words that name the speaker, if no quotes and speakers are given. */
  words: string | null
}

/** A speaker, with the quote if there is one. The speaker has an id, or else words of the article. */
export interface Sayer<Id> {
  quote: Id | null
  speaker: Id | null
  speakerText: string | null
}

interface Attributed<Id> {
  voice: Voice
  sayers: Sayer<Id>[]
}

/** The attribution of each of the statements of an article. */
export function attribute<Id>(
  quotes: readonly QuotedWords<Id>[],
  statements: readonly Statement<Id>[],
): Attributed<Id>[] {
  const sayers = quotes.map(({ quote, speaker, speakerText }) => ({
    quote,
    speaker,
    speakerText: speaker === null ? speakerText : null,
  }))
  const byQuote = new Map(sayers.map((sayer) => [sayer.quote, sayer]))
  const spans = statements.map(({ asserted, content }) => (asserted ? [] : content))
  const around =
    quotes.length === 0
      ? []
      : innermostQuotes(
          quotes.map(({ content }) => content),
          spans.flat(),
        )
  let next = 0
  return statements.map(({ asserted, source }, i) => {
    const found = spans[i]!.map(() => around[next++] ?? [])
    if (asserted) return attributeAsserted(asserted, byQuote)
    if (found.length > 0 && found.every((quotes) => quotes.length > 0))
      return {
        voice: 'quoted',
        sayers: [...new Set(found.flat())].sort((a, b) => a - b).map((quote) => sayers[quote]!),
      }
    return source === undefined
      ? { voice: 'article', sayers: [] }
      : { voice: 'quoted', sayers: [{ quote: null, speaker: null, speakerText: source }] }
  })
}

function attributeAsserted<Id>(
  { voice, quotes, speakers, words }: Asserted<Id>,
  byQuote: ReadonlyMap<Id, Sayer<Id>>,
): Attributed<Id> {
  if (voice === 'article') return { voice, sayers: [] }
  const sayers = [
    ...quotes.flatMap((quote) => byQuote.get(quote) ?? []),
    ...speakers.map((speaker) => ({ quote: null, speaker, speakerText: null })),
  ]
  return {
    voice,
    sayers: sayers.length > 0 ? sayers : [{ quote: null, speaker: null, speakerText: words }],
  }
}
