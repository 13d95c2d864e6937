import { keepLoadable } from '../compose/loadable.js'
import { firstLineOf } from '../compose/title.js'
import { trimmedSpan } from '../compose/words.js'
import type { AnnotationFile } from '../ingest/annotation.js'
import { createCiter, type Citer } from '../ingest/citer.js'
import { indexText, type IndexedText } from '../model/text.js'
import { findSections } from './sections.js'
import { tablesOf, type LanguageTables } from './tables.js'
import { createNameContext } from './names/context.js'
import { findNames } from './names/find-names.js'
import { groupNames } from './entities/group-names.js'
import { entityNotes } from './notes/entity-notes.js'
import { findQuotes } from './quotes/find-quotes.js'
import { createSpeakers } from './quotes/speakers.js'
import { quoteNotes } from './notes/quote-notes.js'
import { groupBy } from './group-by.js'
import type { Name } from './names/name.js'
import type { Range } from '../model/ranges.js'
import { readParagraphs } from './text/paragraphs.js'
import { dictionaryWords } from './text/tagger.js'
import type { Line } from './text/token.js'

/** What is known of the publication from outside the text. */
export interface DraftMetadata {
  title?: string
  publisher?: string
  authors?: string[]
  /** An EDTF date. */
  published?: string
  url?: string
}

export interface DraftInput {
  /** The id of the article. */
  id: string
  text: string
  /** A BCP 47 tag; default: English if the text reads like it, or else `und`. */
  language?: string
  metadata?: DraftMetadata
}

export interface Draft {
  /** The annotation file before it is written: without `text` and `textFile`. */
  annotation: AnnotationFile
  /** What could be a record and was left out, counted by kind and reason. */
  leftOut: Record<string, number>
  /** Lines for a person. */
  notes: string[]
}

/**
 * Drafts the annotation file of a text by rules. The same input always gives the same draft.
 * @throws VerbatimError if the text is empty or cannot be an article.
 */
export function draftArticle({
  id,
  text: words,
  language = 'und',
  metadata = {},
}: DraftInput): Draft {
  const text = indexText(words)
  const tables = tablesOf(language)
  const { lines, sections } = findSections(words, tables?.sections)
  const citer = createCiter(text)
  const spans = sections.flatMap(({ kind, start, end }) => {
    const span = trimmedSpan(text.spanOfUnits(start, end), text)
    return span === undefined ? [] : [{ kind, exact: citer.cite(span) }]
  })
  const records = tables === undefined ? {} : draftRecords(lines, tables, text, citer)
  const annotation: AnnotationFile = {
    article: {
      id,
      title: citer.cite(firstLineOf(text)),
      language,
      ...(metadata.url !== undefined && { url: metadata.url }),
    },
    ...(spans.length > 0 && { sections: spans }),
    ...records,
  }
  const kept = keepLoadable(annotation, words, id)
  const leftOut: Record<string, number> = {}
  for (const { ref, message } of kept.refused) leftOut[`${ref} ${message}`] = 1
  return { annotation: kept.annotation, leftOut, notes: [] }
}

function draftRecords(
  lines: readonly Line[],
  tables: LanguageTables,
  text: IndexedText,
  citer: Citer,
): Partial<AnnotationFile> {
  const paragraphs = readParagraphs(
    lines.filter(({ kind }) => kind !== 'boilerplate'),
    tables.sentences,
  )
  const context = createNameContext(paragraphs, tables.names, dictionaryWords)
  const names = findNames(context)
  const { entities, others } = groupNames(names, tables.names)
  const notes = entityNotes(entities, others, text, citer)
  const byParagraph = groupBy(names, ({ paragraph }) => paragraph)
  const tokensOf = ({ paragraph, words }: Name): Range => {
    const joined = context.lines[paragraph]!.words
    return { start: joined[words.start]!.tokens.start, end: joined[words.end - 1]!.tokens.end }
  }
  const { attributions } = findQuotes(
    paragraphs,
    (index) => (byParagraph.get(index) ?? []).map(tokensOf),
    tables.cues,
  )
  const speakerOf = createSpeakers(paragraphs, entities, tables.cues)
  const quotes = quoteNotes(attributions, { text, citer, paragraphs, speakerOf })
  return {
    ...(notes.length > 0 && { entities: notes }),
    ...(quotes.length > 0 && { quotes }),
  }
}
