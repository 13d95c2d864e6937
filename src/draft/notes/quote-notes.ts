import { trimmedSpan } from '../../compose/words.js'
import type { Citer } from '../../ingest/citer.js'
import { readQuotationMarks } from '../../model/quotation-marks.js'
import { freeSlug, slugOf } from '../../model/slugs.js'
import type { IndexedText, Span } from '../../model/text.js'
import type { QuoteKind } from '../../model/vocabulary.js'
import type { QuoteNote } from '../../records/quotes/note.js'
import type { DraftEntity } from '../entities/entity.js'
import type { Attribution } from '../quotes/attribution.js'
import type { Paragraph, Token } from '../text/token.js'

/** What the notes of quotes are written with. */
export interface QuoteWriter {
  text: IndexedText
  citer: Citer
  paragraphs: readonly Paragraph[]
  /** The speaker of an attribution, if it is an entity. */
  speakerOf: (attribution: Attribution) => DraftEntity | undefined
}

export function quoteNotes(attributions: readonly Attribution[], writer: QuoteWriter): QuoteNote[] {
  const ids = new Map<Attribution, string>()
  const taken = new Set<string>()
  return attributions.flatMap((attribution) => {
    const note = noteOf(attribution, writer, taken)
    if (note === undefined) return []
    ids.set(attribution, note.id)
    const before = attribution.continues && ids.get(attribution.continues)
    return [
      before === undefined
        ? note
        : { ...note, related: [{ rel: 'continues' as const, to: `quotes/${before}` }] },
    ]
  })
}

function noteOf(
  attribution: Attribution,
  writer: QuoteWriter,
  taken: Set<string>,
): QuoteNote | undefined {
  const { text, citer, paragraphs } = writer
  const { cue, speaker, speakerParagraph, paragraph } = attribution
  const span = (tokens: readonly Token[], start: number, end: number): Span | undefined =>
    trimmedSpan(text.spanOfUnits(tokens[start]!.start, tokens[end - 1]!.end), text)
  const spans = attribution.content.flatMap(
    ({ paragraph: at, start, end }) => span(paragraphs[at]!.tokens, start, end) ?? [],
  )
  if (spans.length === 0) return undefined
  const marks = readQuotationMarks(text, spans)
  const content = marks.kind === 'indirect' ? spans : marks.content
  const words =
    speaker && span(paragraphs[speakerParagraph]!.tokens, speaker.fullStart, speaker.fullEnd)
  const cited = cue && span(paragraphs[paragraph]!.tokens, cue.start, cue.end)
  const id = freeSlug(slugOf(firstWords(content[0]!.exact)) ?? 'quote', (one) => !taken.has(one))
  taken.add(id)
  const entity = writer.speakerOf(attribution)
  return {
    id,
    kind: isBrokenSentence(marks.kind, spans) ? 'direct' : marks.kind,
    content: citer.citeAll(content),
    ...(entity?.id !== undefined && { speaker: entity.id }),
    ...(words !== undefined && { speakerWords: citer.cite(words) }),
    ...(cited !== undefined && { cue: citer.cite(cited) }),
    medium: 'unstated',
  }
}

/** "It," she said, "rains.": the parts of one sentence, of which only the first has a capital. */
const isBrokenSentence = (kind: QuoteKind, spans: readonly Span[]): boolean =>
  kind === 'partial' &&
  spans.length > 1 &&
  /^\P{L}*\p{Lu}/u.test(spans[0]!.exact) &&
  /[.?!…]\P{L}*$/u.test(spans.at(-1)!.exact)

const ID_WORDS = 6

const firstWords = (words: string): string => words.split(/\s+/).slice(0, ID_WORDS).join(' ')
