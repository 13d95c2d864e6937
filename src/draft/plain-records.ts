import { currencyOf } from '../model/figures/currencies.js'
import { parseFigure, figureKindOf } from '../model/figures/figure-words.js'
import type { LeftOut } from './left-out.js'
import { figureNotes } from './notes/figure-notes.js'
import type { NoteWriter } from './notes/note-writer.js'
import { quoteNotes } from './notes/quote-notes.js'
import { withoutEmpty, type Records } from './records.js'
import type { Sections } from './sections.js'
import type { FoundFigure } from './figures/figure.js'
import { plainTokens } from './text/plain-tokens.js'
import { findQuotations } from './text/quotations.js'
import type { Line, Paragraph } from './text/token.js'

/** The fewest tokens of a quotation, with its marks: shorter ones are mostly names and titles. */
const SHORTEST_QUOTATION = 6

/** The records of a text in a language without tables: quotations without speakers, and numbers in digits. */
export function draftPlainRecords(
  { lines }: Sections,
  language: string,
  writer: NoteWriter,
  leftOut: LeftOut,
): Records {
  const paragraphs = lines.map((line): Paragraph => {
    const tokens = plainTokens(line.words, line.start)
    return { ...line, tokens, quotations: findQuotations(tokens), sentences: [] }
  })
  const quotations = paragraphs.flatMap((paragraph, index) =>
    paragraph.kind === 'body'
      ? paragraph.quotations.map(({ start, end }) => ({ start, end, paragraph: index }))
      : [],
  )
  const long = quotations.filter(({ start, end }) => end - start >= SHORTEST_QUOTATION)
  leftOut.add('quotes: a few words in quotation marks', quotations.length - long.length)
  const attributions = long.map((piece) => ({
    rule: 'quotation-marks',
    paragraph: piece.paragraph,
    speakerParagraph: piece.paragraph,
    content: [piece],
    cue: undefined,
    speaker: undefined,
  }))
  return withoutEmpty({
    quotes: quoteNotes(attributions, paragraphs, () => undefined, writer),
    figures: figureNotes(
      lines.flatMap((line) => figuresIn(line, language)),
      writer,
    ),
  })
}

/** Digits with their separators, a currency sign or a percent sign. */
const NUMBER =
  /(?<![\p{L}\p{N}.,:/-])(?:\p{Sc}\s?)?\p{Nd}+(?:[.,'’٬٫\u00A0\u2009\u202F]\p{Nd}+)*(?:[\s\u00A0]?[%٪]|[\s\u00A0]?\p{Sc})?(?![\p{L}\p{N}]|[.,:/–-]\p{Nd})/gu
/** Four digits alone are mostly a year. */
const YEAR = /^[12]\d{3}$/

function figuresIn({ words: line, start: offset }: Line, language: string): FoundFigure[] {
  return [...line.matchAll(NUMBER)].flatMap(({ 0: words, index }): FoundFigure[] => {
    const kind = figureKindOf(words)
    const parsed = YEAR.test(words) ? undefined : parseFigure(words, kind, language)
    if (parsed === undefined) return []
    const place = { start: offset + index, end: offset + index + words.length }
    return [
      {
        ...place,
        rule: 'digits',
        kind,
        value: parsed.value,
        unit: parsed.unit,
        currency: kind === 'money' ? currencyOf(parsed.unit, language) : undefined,
        bound: undefined,
        direction: undefined,
        measure: words,
      },
    ]
  })
}
