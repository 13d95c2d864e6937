import type { SectionKind } from '../model/vocabulary/text.js'
import type { Range } from '../model/text/ranges.js'
import type { Line } from './text/token.js'
import { linesOf } from './text/lines.js'

/** Patterns of whole lines that are not body text, in one language. */
export interface SectionWords {
  byline: RegExp
  source: RegExp
  credit: RegExp
  /** The first words of a caption. */
  captionBegin: RegExp
  /** The credit at the end of a caption, in parentheses; its first group is the credit. */
  creditEnd: RegExp
  boilerplate: RegExp
}

/** A caption with its credit, in UTF-16 offsets. */
export interface Picture {
  /** The name of the rule that found it. */
  rule: string
  caption: Range
  credit: Range | undefined
}

export interface Sections {
  lines: readonly Line[]
  /** A section that is neither body nor part of a picture. */
  sections: readonly (Range & { kind: SectionKind })[]
  pictures: readonly Picture[]
}

const HASHTAGS = /(?:^|\s)#[\p{L}\p{N}_]+(?:\s+#[\p{L}\p{N}_]+)*$/u
const HASHTAG = /#[\p{L}\p{N}_]+/gu
const MAX_HEADLINE = 200
const MAX_BOILERPLATE = 140
/** The lines below the headline among which a byline may stand. */
const BYLINE_LINES = 6
const SHORTEST_CAPTION = 20

/** Tells the sections of a text, line by line. Without the words of a language: headline and hashtags only. */
export function findSections(text: string, words: SectionWords | undefined): Sections {
  const lines: Line[] = []
  const sections: (Range & { kind: SectionKind })[] = []
  const pictures: Picture[] = []
  const found = linesOf(text)
  for (const [index, line] of found.entries()) {
    const tagsAt = HASHTAGS.exec(line.words)?.index ?? line.words.length
    for (const { 0: tag, index: at } of line.words.slice(tagsAt).matchAll(HASHTAG)) {
      const start = line.start + tagsAt + at
      sections.push({ kind: 'tag', start, end: start + tag.length })
    }
    const untagged = line.words.slice(0, tagsAt).trimEnd()
    if (untagged === '') continue
    const rest = { start: line.start, end: line.start + untagged.length, words: untagged }
    const picture = words && !isCredit(untagged, words) ? pictureOf(rest, words) : undefined
    if (picture !== undefined) {
      pictures.push(picture)
      lines.push({ ...rest, ...picture.caption, kind: 'caption' })
      if (picture.credit !== undefined) lines.push({ ...rest, ...picture.credit, kind: 'credit' })
      continue
    }
    const isHead = index === 0 && found.length > 1 && isHeadline(untagged)
    const kind = isHead ? 'headline' : words === undefined ? 'body' : kindOf(untagged, index, words)
    if (kind !== 'body') sections.push({ kind, start: rest.start, end: rest.end })
    lines.push({ ...rest, kind })
  }
  return {
    lines: lines.map((line) => ({ ...line, words: text.slice(line.start, line.end) })),
    sections,
    pictures,
  }
}

/** A first line that is no sentence, or whose words are mostly capitalised. */
function isHeadline(words: string): boolean {
  if (words.length > MAX_HEADLINE) return false
  if (!/[.।。]$/u.test(words) || /\b\p{L}{2,}\.\.\.$/u.test(words)) return true
  const all = words.match(/\p{L}[\p{L}’'-]*/gu) ?? []
  const capitalised = all.filter((word) => /^\p{Lu}/u.test(word) || word.length <= 4)
  const long = all.filter((word) => word.length > 4 && /^\p{Lu}/u.test(word))
  return capitalised.length >= all.length * 0.9 && long.length >= 2
}

function kindOf(words: string, index: number, patterns: SectionWords): SectionKind {
  if (words.length > MAX_BOILERPLATE) return 'body'
  if (index > 0 && index < BYLINE_LINES && patterns.byline.test(words)) return 'source'
  if (patterns.boilerplate.test(words)) return 'boilerplate'
  if (patterns.source.test(words)) return 'source'
  return isCredit(words, patterns) ? 'credit' : 'body'
}

const isCredit = (words: string, { credit }: SectionWords): boolean =>
  words.length <= MAX_BOILERPLATE && /[:/(@©]|\bby\b/iu.test(words) && credit.test(words)

function pictureOf(line: Range & { words: string }, patterns: SectionWords): Picture | undefined {
  const { start, end, words } = line
  const credit = patterns.creditEnd.exec(words)
  if (credit !== null && credit.index >= SHORTEST_CAPTION) {
    const creditStart = end - credit[1]!.length
    return {
      rule: 'credit-in-brackets',
      caption: { start, end: start + credit.index },
      credit: { start: creditStart, end },
    }
  }
  const isCaption = patterns.captionBegin.test(words) && words.length > SHORTEST_CAPTION
  return isCaption
    ? { rule: 'first-words-of-caption', caption: { start, end }, credit: undefined }
    : undefined
}
