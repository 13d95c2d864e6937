import { readQuotationMarks } from '../../model/text/quotation-marks.js'
import type { Span } from '../../model/text/text.js'
import type { QuoteNote } from '../../records/quotes/note.js'
import type { QuoteRule } from '../mapping/rules.js'
import { subtypeOf } from '../mapping/subtype.js'
import { collapseSpaces, wordsOf } from '../../compose/words.js'
import { decideByAttributes, noteOf, subtypeByAttributes } from './attributes-and-comments.js'
import { reportUnmapped, takeRecordId, type Conversion } from './conversion.js'
import { entitiesMentionedIn, idsOf, reportOtherRoles, spansIn, type Frame } from './frames.js'
import { inTextOrder, spansKey } from '../../compose/span-order.js'

/** @returns false if the frame cannot become a quote. The reason is reported. */
export function convertQuote(
  conversion: Conversion,
  frame: Frame,
  { quote: rule }: QuoteRule,
): boolean {
  const { citer, standoff, notes } = conversion
  const said = contentSpansIn(conversion, frame, rule.content)
  if (said.length === 0) return false
  const ids = idsOf(frame)
  const note = noteOf(conversion, ids)
  const { stated, evidence, isRepeated } = splitByNote(said, note)
  const marks = readQuotationMarks(standoff.text, stated)
  const kind = decideByAttributes(conversion, ids, 'kind') ?? rule.kind ?? marks.kind
  const content = kind === 'indirect' ? stated : marks.content
  const cue = cueOf(conversion, frame, rule, said)
  const medium = decideByAttributes(conversion, ids, 'medium') ?? rule.medium ?? 'unstated'
  notes.quotes.push({
    id: takeRecordId(conversion, 'quotes', frame),
    kind,
    content: citer.citeAll(content),
    ...participant(conversion, frame, rule.speaker, 'speaker'),
    ...citer.citeAs('cue', cue),
    ...participant(conversion, frame, rule.addressee, 'addressee'),
    medium,
    ...subtypeOf(frame.type, medium, subtypeByAttributes(conversion, ids) ?? rule.subtype),
    ...citer.citeAs(
      'evidence',
      inTextOrder([...evidence, ...spansIn(conversion, frame, rule.evidence)]),
    ),
    ...(note !== undefined && !isRepeated && { note }),
  })
  const { content: contentRole, speaker, cue: cueRole, addressee, evidence: evidenceRole } = rule
  const roles = [contentRole, speaker, cueRole, addressee, evidenceRole]
  reportOtherRoles(conversion, frame, roles)
  return true
}

/** The spans of the quoted words. If there are none, the frame is reported. */
function contentSpansIn(
  conversion: Conversion,
  frame: Frame,
  role: string | undefined,
): readonly Span[] {
  const said = role === undefined ? (frame.trigger?.spans ?? []) : spansIn(conversion, frame, role)
  if (said.length === 0) {
    const reason =
      role === undefined
        ? 'has no words of its own, and the mapping names no role for its content'
        : `has no content: no argument in the role "${role}"`
    reportUnmapped(conversion, frame, reason)
  }
  return said
}

/**
 * Splits the spans of a quote into content and evidence. In the annotations of this API, the note
 * repeats the content, and the other spans are evidence. In other annotations, all spans are
 * content.
 */
function splitByNote(
  said: readonly Span[],
  note = '',
): { stated: readonly Span[]; evidence: readonly Span[]; isRepeated: boolean } {
  const repeated = said.filter(({ exact }) => collapseSpaces(note).includes(collapseSpaces(exact)))
  const isRepeated = repeated.length > 0 && squeeze(wordsOf(repeated)) === squeeze(note)
  return isRepeated
    ? { stated: repeated, evidence: said.filter((span) => !repeated.includes(span)), isRepeated }
    : { stated: said, evidence: [], isRepeated }
}

const squeeze = (words: string): string => words.replace(/[\s.…]+/gu, '')

/** The reporting words: the arguments in the role of the cue, or else the trigger. */
function cueOf(
  conversion: Conversion,
  frame: Frame,
  rule: QuoteRule['quote'],
  said: readonly Span[],
): Span[] {
  const cue = spansIn(conversion, frame, rule.cue)
  if (cue.length > 0 || rule.content === undefined || frame.trigger === undefined) return cue
  const saidKeys = new Set(said.map((span) => spansKey([span])))
  return inTextOrder(frame.trigger.spans.filter((span) => !saidKeys.has(spansKey([span]))))
}

/** A speaker or an addressee: the words, and the entity if they mention exactly one. */
function participant(
  conversion: Conversion,
  frame: Frame,
  role: string | undefined,
  name: 'speaker' | 'addressee',
): Partial<QuoteNote> {
  const entities = entitiesMentionedIn(conversion, frame, role)
  if (entities.length > 1) {
    const reason = `has several entities as ${name}, but a quote has one: only the words of ${entities.join(', ')} are cited`
    reportUnmapped(conversion, frame, reason)
  }
  return {
    ...(entities.length === 1 && { [name]: entities[0]! }),
    ...conversion.citer.citeAs(`${name}Words`, spansIn(conversion, frame, role)),
  }
}
