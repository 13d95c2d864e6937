import type { Span } from '../../model/text/text.js'
import { currencyOf } from '../../model/figures/currencies.js'
import { figureKindOf, parseFigure, type ParsedFigure } from '../../model/figures/figure-words.js'
import type { FigureKind } from '../../model/vocabulary/figures.js'
import type { FigureRule } from '../mapping/rules.js'
import { subtypeOf } from '../mapping/subtype.js'
import type { TextBoundAnnotation } from '../standoff/standoff.js'
import { collapseSpaces, wordsOf } from '../../compose/words.js'
import { decideByAttributes, noteOf, subtypeByAttributes } from './attributes-and-comments.js'
import { reportUnmapped, takeRecordId, type Conversion } from './conversion.js'
import { coveringSpan } from './covering-span.js'

/**
 * Converts an annotation whose words state one number. Its spans that do not state it become
 * evidence.
 * @returns false if the words state no number or several. The reason is reported.
 */
export function convertFigure(
  conversion: Conversion,
  textBound: TextBoundAnnotation,
  rule: FigureRule,
): boolean {
  const { citer, notes } = conversion
  const note = noteOf(conversion, [textBound.id])
  const reading = readFigure(conversion, textBound, rule, note)
  if (reading === undefined) {
    const words = collapseSpaces(wordsOf(textBound.spans))
    reportUnmapped(conversion, textBound, `no single number can be read from "${words}"`)
    return false
  }
  const { figure, kind, content, measure } = reading
  const unit = rule.unit ?? figure.unit
  const currency = kind === 'money' ? currencyOf(unit, conversion.language) : undefined
  const bound = decideByAttributes(conversion, [textBound.id], 'bound') ?? figure.bound
  const evidence = textBound.spans.filter(
    (span) => !content.some(({ start, end }) => start <= span.start && span.end <= end),
  )
  notes.figures.push({
    id: takeRecordId(conversion, 'figures', textBound),
    kind,
    ...subtypeOf(
      textBound.type,
      rule.figure === 'told' ? 'figure' : kind,
      subtypeByAttributes(conversion, [textBound.id]) ?? rule.subtype,
    ),
    content: citer.citeAll(content),
    value: figure.value,
    ...(unit !== undefined && { unit }),
    ...(currency !== undefined && { currency }),
    ...(bound !== undefined && { bound }),
    measure: rule.measure ?? measure ?? textBound.type,
    ...citer.citeAs('evidence', evidence),
    ...(rule.measure !== undefined && measure !== undefined && { note: measure }),
  })
  return true
}

interface FigureReading {
  figure: ParsedFigure
  kind: FigureKind
  /** The spans that state the figure. */
  content: readonly Span[]
  /** The measure, from the note. */
  measure?: string
}

function readFigure(
  conversion: Conversion,
  textBound: TextBoundAnnotation,
  rule: FigureRule,
  note: string | undefined,
): FigureReading | undefined {
  const labelled = splitNote(note, textBound.spans)
  const stated = labelled?.stated ?? textBound.spans
  const { language } = conversion
  const together = parseSpans(stated, rule, language)
  const figure = together ?? parseSpans(stated.slice(0, 1), rule, language)
  if (figure === undefined) return undefined
  const measure = labelled?.measure ?? note
  const content =
    labelled === undefined
      ? spansStating(figure.value, conversion, textBound, rule)
      : [...stated, ...repetitionsOf(textBound, stated)]
  return {
    figure,
    kind: kindOf(together === undefined ? content : stated, rule),
    content,
    ...(measure !== undefined && { measure }),
  }
}

/**
 * Splits the note of a figure in the annotations of this API. The note has the form "words:
 * measure", and its words are those of the first spans.
 */
function splitNote(
  note: string | undefined,
  spans: readonly Span[],
): { stated: readonly Span[]; measure: string } | undefined {
  for (const index of spans.keys()) {
    const stated = spans.slice(0, index + 1)
    const label = `${collapseSpaces(wordsOf(stated))}: `
    if (note?.startsWith(label) === true) return { stated, measure: note.slice(label.length) }
  }
  return undefined
}

const kindOf = (spans: readonly Span[], rule: FigureRule): FigureKind =>
  rule.figure === 'told' ? figureKindOf(wordsOf(spans)) : rule.figure

const parseSpans = (
  spans: readonly Span[],
  rule: FigureRule,
  language: string,
): ParsedFigure | undefined => parseFigure(wordsOf(spans), kindOf(spans, rule), language)

/**
 * The spans that state the number on their own. If there is none, the number is discontinuous, and
 * one span that covers all of its spans is cited.
 */
function spansStating(
  value: number,
  conversion: Conversion,
  textBound: TextBoundAnnotation,
  rule: FigureRule,
): Span[] {
  const stating = textBound.spans.filter(
    (span) => parseSpans([span], rule, conversion.language)?.value === value,
  )
  return stating.length > 0 ? stating : [coveringSpan(conversion, textBound, 'number')]
}

/** The later spans that repeat the words of the first. */
const repetitionsOf = (
  { spans: [first, ...others] }: TextBoundAnnotation,
  stated: readonly Span[],
): Span[] =>
  others.filter(
    (span) =>
      !stated.includes(span) &&
      collapseSpaces(span.exact).toLowerCase() === collapseSpaces(first!.exact).toLowerCase(),
  )
