import { readQuotationMarks } from '../../model/text/quotation-marks.js'
import type { Range } from '../../model/text/ranges.js'
import type { Span } from '../../model/text/text.js'
import type { QuoteKind } from '../../model/vocabulary/quotes.js'
import type { QuoteNote } from '../../records/quotes/note.js'
import type { DraftEntity } from '../entities/entity.js'
import type { Attribution } from '../quotes/attribution.js'
import type { Paragraph } from '../text/token.js'
import type { NoteWriter } from './note-writer.js'

/** Writes the notes of quotes. @param speakerOf the speaker of an attribution, if it is an entity. */
export function quoteNotes(
  attributions: readonly Attribution[],
  paragraphs: readonly Paragraph[],
  speakerOf: (attribution: Attribution) => DraftEntity | undefined,
  writer: NoteWriter,
): QuoteNote[] {
  const written = new Map<Attribution, string>()
  const takeId = writer.ids()
  return attributions.flatMap((attribution) => {
    const note = noteOf(attribution, paragraphs, speakerOf(attribution), writer, takeId)
    if (note === undefined) return []
    written.set(attribution, note.id)
    const before = attribution.continues && written.get(attribution.continues)
    return [
      before === undefined
        ? note
        : { ...note, related: [{ rel: 'continues' as const, to: `quotes/${before}` }] },
    ]
  })
}

function noteOf(
  { rule, content, cue, speaker, speakerParagraph, paragraph }: Attribution,
  paragraphs: readonly Paragraph[],
  entity: DraftEntity | undefined,
  { text, citer, spanOf }: NoteWriter,
  takeId: (words: string) => string,
): QuoteNote | undefined {
  const tokensOf = (index: number, { start, end }: Range): Span | undefined => {
    const { tokens } = paragraphs[index]!
    return spanOf({ start: tokens[start]!.start, end: tokens[end - 1]!.end })
  }
  const spans = content.flatMap((piece) => tokensOf(piece.paragraph, piece) ?? [])
  if (spans.length === 0) return undefined
  const marks = readQuotationMarks(text, spans)
  const cited = marks.kind === 'indirect' ? spans : marks.content
  const speakerWords =
    speaker && tokensOf(speakerParagraph, { start: speaker.fullStart, end: speaker.fullEnd })
  const cueWords = cue && tokensOf(paragraph, cue)
  return {
    id: takeId(cited[0]!.exact),
    rule,
    kind: isBrokenSentence(marks.kind, spans) ? 'direct' : marks.kind,
    content: citer.citeAll(cited),
    ...(entity?.id !== undefined && { speaker: entity.id }),
    ...(speakerWords !== undefined && { speakerWords: citer.cite(speakerWords) }),
    ...(cueWords !== undefined && { cue: citer.cite(cueWords) }),
    medium: 'unstated',
  }
}

/** "It," she said, "rains.": the parts of one sentence, of which only the first has a capital. */
const isBrokenSentence = (kind: QuoteKind, spans: readonly Span[]): boolean =>
  kind === 'partial' &&
  spans.length > 1 &&
  /^\P{L}*\p{Lu}/u.test(spans[0]!.exact) &&
  /[.?!…]\P{L}*$/u.test(spans.at(-1)!.exact)
