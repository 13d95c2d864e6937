import type { IndexedText, Span } from '../../model/text/text.js'
import { iriOf } from '../standoff/knowledge-bases.js'
import { groupByTarget, type Standoff, type TextBoundAnnotation } from '../standoff/standoff.js'
import { countNotHeld, type ExportedDocument, type NotHeld } from './document.js'

/*
 * Writes tokens in columns (CoNLL-U Plus, https://universaldependencies.org/ext-format.html). The
 * columns are the number, the token, an IOB2 tag for each level of nested annotations, the IRI of
 * the annotation that begins there, and the white space after the token. Words and sentences are
 * those of Unicode (UAX #29).
 */

interface Token extends Span {
  isSpaced: boolean
}

export function conllOf({ id, head, standoff }: ExportedDocument, notHeld: NotHeld): string {
  const { text, textBounds, structures, attributes, comments } = standoff
  for (const { kind, type } of structures) countNotHeld(notHeld, `${kind} ${type}`)
  for (const { type } of attributes) countNotHeld(notHeld, `attribute ${type}`)
  countNotHeld(notHeld, 'note', comments.length)
  const sentences = sentencesOf(text, head.language, textBounds)
  const levels = levelsOf(standoff, sentences, notHeld).map((level) => tagsOf(level, sentences))
  const names = levels.map((_, index) => (index === 0 ? 'NER' : `NER${index + 1}`))
  const lines = [`# global.columns = ID FORM ${names.join(' ')} LINK MISC`, `# newdoc id = ${id}`]
  const links = linksByStart(standoff, notHeld)
  for (const [number, tokens] of sentences.entries()) {
    const [first, last] = [tokens[0]!, tokens.at(-1)!]
    const sentence = text.slice(first.start, last.end)
    lines.push(`# text = ${sentence}`)
    for (const [index, token] of tokens.entries()) {
      const tags = levels.map((level) => level.get(token.start) ?? 'O')
      const after =
        token === last
          ? text.slice(last.end, sentences[number + 1]?.[0]?.start ?? text.length)
          : undefined
      const columns = [token.exact, ...tags, links.get(token.start) ?? '_', miscOf(token, after)]
      lines.push([index + 1, ...columns].join('\t'))
    }
    lines.push('')
  }
  return `${lines.join('\n')}\n`
}

/**
 * The column MISC: whether a space follows the token, and all white space after the last token of a
 * sentence.
 */
function miscOf({ isSpaced }: Token, after: string | undefined): string {
  if (after !== undefined) return `SpacesAfter=${[...after].map(escapeBlank).join('')}`
  return isSpaced ? '_' : 'SpaceAfter=No'
}

const ESCAPES: Readonly<Record<string, string>> = {
  ' ': '\\s',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
}
const escapeBlank = (blank: string): string => ESCAPES[blank] ?? blank

/**
 * Splits the text into sentences of tokens. A token never crosses the beginning or end of an
 * annotation.
 */
function sentencesOf(
  text: IndexedText,
  language: string | undefined,
  textBounds: readonly TextBoundAnnotation[],
): Token[][] {
  const cuts = new Set(
    textBounds.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end])),
  )
  const segments = (granularity: 'sentence' | 'word', words: string) =>
    new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity }).segment(words)
  let at = 0
  return [...segments('sentence', text.text)]
    .flatMap(({ segment }) => segment.split(/(?<=[\r\n]+)(?![\r\n])/))
    .map((sentence) => {
      const parts: Span[] = []
      for (const { segment } of segments('word', sentence)) {
        let part = { start: at, exact: '' }
        for (const character of segment) {
          if (cuts.has(at) && part.exact !== '') {
            parts.push({ ...part, end: at })
            part = { start: at, exact: '' }
          }
          part.exact += character
          at++
        }
        parts.push({ ...part, end: at })
      }
      return parts
        .filter(({ exact }) => exact.trim() !== '')
        .map((part): Token => ({
          ...part,
          isSpaced: /^(?:\s|$)/u.test(text.slice(part.end, part.end + 1)),
        }))
    })
    .filter((tokens) => tokens.length > 0)
}

/**
 * Distributes annotations over levels, so that those of one level do not overlap. Mentions and
 * figures come before triggers, and longer annotations before shorter ones. An annotation that
 * columns cannot hold is counted.
 */
function levelsOf(
  { textBounds, structures }: Standoff,
  sentences: readonly (readonly Token[])[],
  notHeld: NotHeld,
): TextBoundAnnotation[][] {
  const levels: TextBoundAnnotation[][] = []
  const starts = new Map(sentences.flatMap((tokens, at) => tokens.map(({ start }) => [start, at])))
  const ends = new Map(sentences.flatMap((tokens, at) => tokens.map(({ end }) => [end, at])))
  const isHeld = ({ spans: [span, ...others] }: TextBoundAnnotation) =>
    others.length === 0 &&
    starts.has(span!.start) &&
    starts.get(span!.start) === ends.get(span!.end)
  const length = ({ spans: [span] }: TextBoundAnnotation) => span!.end - span!.start
  const triggers = new Set(structures.map(({ trigger }) => trigger))
  const rank = ({ id }: TextBoundAnnotation) => Number(triggers.has(id))
  for (const one of textBounds.toSorted((a, b) => rank(a) - rank(b) || length(b) - length(a))) {
    const [span] = one.spans
    if (!isHeld(one)) {
      countNotHeld(notHeld, `${one.type} of several places or sentences`)
      continue
    }
    const level = levels.find((others) =>
      others.every(({ spans: [other] }) => other!.end <= span!.start || other!.start >= span!.end),
    )
    if (level === undefined) levels.push([one])
    else level.push(one)
  }
  return levels.length === 0 ? [[]] : levels
}

/** The IOB2 tags of one level, by the start of the token. */
function tagsOf(
  level: readonly TextBoundAnnotation[],
  sentences: readonly (readonly Token[])[],
): Map<number, string> {
  const tags = new Map<number, string>()
  const sorted = level.toSorted((a, b) => a.spans[0]!.start - b.spans[0]!.start)
  let at = 0
  for (const { start } of sentences.flat()) {
    while (at < sorted.length && sorted[at]!.spans[0]!.end <= start) at++
    const one = sorted[at]
    const [span] = one?.spans ?? []
    if (span !== undefined && span.start <= start)
      tags.set(start, `${span.start === start ? 'B' : 'I'}-${one!.type}`)
  }
  return tags
}

/**
 * The IRIs of annotations by their start. If several begin at one place, the column cannot hold the
 * link.
 */
function linksByStart(
  { textBounds, normalizations }: Standoff,
  notHeld: NotHeld,
): Map<number, string> {
  const counts = new Map<number, number>()
  const startOf = ({ spans }: TextBoundAnnotation) => spans[0]!.start
  for (const one of textBounds) counts.set(startOf(one), (counts.get(startOf(one)) ?? 0) + 1)
  const entries = groupByTarget(normalizations)
  const links = new Map<number, string>()
  for (const one of textBounds) {
    const start = startOf(one)
    const isAlone = counts.get(start) === 1
    for (const entry of entries.get(one.id) ?? []) {
      const iri = iriOf(entry)
      if (isAlone && !links.has(start) && /^https?:/.test(iri)) links.set(start, iri)
      else countNotHeld(notHeld, `link to ${entry.scheme}`)
    }
  }
  return links
}
