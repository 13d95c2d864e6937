import type { AnnotationFile } from '../ingest/source/annotation.js'
import { indexRanges, type Range } from '../model/text/ranges.js'
import type { SectionKind } from '../model/vocabulary/text.js'
import { anchorOf, findDates, type FoundDate } from './dates/find-dates.js'
import type { DraftEntity } from './entities/entity.js'
import { groupNames } from './entities/group-names.js'
import type { FoundEvent, FoundRelation } from './facts/fact.js'
import { findEvents } from './facts/find-events.js'
import { findRelations } from './facts/find-relations.js'
import { mentionsIn } from './facts/mention-index.js'
import { findFigures } from './figures/find-figures.js'
import { groupBy } from '../model/group-by.js'
import type { LeftOut } from './left-out.js'
import { createNameContext, type NameContext } from './names/context.js'
import { findNames } from './names/find-names.js'
import type { Name } from './names/name.js'
import { entityNotes } from './notes/entity-notes.js'
import { eventNotes, relationNotes } from './notes/fact-notes.js'
import { figureNotes } from './notes/figure-notes.js'
import { imageNotes } from './notes/image-notes.js'
import type { NoteWriter } from './notes/note-writer.js'
import { quoteNotes } from './notes/quote-notes.js'
import { findQuotes } from './quotes/find-quotes.js'
import { createSpeakers } from './quotes/speakers.js'
import { viewSentences } from './quotes/view.js'
import type { Sections } from './sections.js'
import type { LanguageTables } from './tables.js'
import { readParagraphs } from './text/paragraphs.js'
import { dictionaryWords } from './text/tagger.js'
import type { Paragraph } from './text/token.js'

/** The lists of records of an annotation file; an empty list is left out. */
export type Records = Omit<AnnotationFile, '$schema' | 'article' | 'sections'>

/**
 * The records of a text in a language with tables.
 * @param published the day of publication, if it is known from outside the text.
 */
export function draftRecords(
  { lines, pictures }: Sections,
  tables: LanguageTables,
  published: string | undefined,
  writer: NoteWriter,
  leftOut: LeftOut,
): Records {
  const read = lines.filter(({ kind }) => kind !== 'boilerplate')
  const paragraphs = readParagraphs(read, tables.sentences)
  const anchor = anchorOf(published, read, tables.dates)
  const { dates, undated } = findDates(read, tables.dates, anchor)
  leftOut.add('dates: relative to a day of the article that is not known', undated.length)

  const context = createNameContext(paragraphs, tables.names, dictionaryWords)
  const names = findNames(context, tables.nameClues)
  const excluded = [
    ...[...dates, ...undated].filter(({ isFigure }) => !isFigure),
    ...names.filter(({ text }) => /\d/.test(text)),
  ]
  const figures = findFigures(paragraphs, tables.figures, 'en', excluded)
  leftOut.add('figures: a number that cannot be read for certain', figures.unread)

  // The country in "U.S. dollars" is a part of the unit.
  const isUnit = indexRanges(figures.figures.filter(({ kind }) => kind === 'money')).encloses
  const { entities, others } = groupNames(
    names.filter((name) => !isUnit(name)),
    tables.names,
  )
  leftOut.add('entities: a name of unknown type', others.length)
  const entityList = entityNotes(entities, [...others, ...names.filter(isUnit)], writer)

  const nameRanges = groupBy(names, ({ paragraph }) => paragraph)
  const tokensOfNames = (index: number) =>
    (nameRanges.get(index) ?? []).map((name) => tokensOf(name, context))
  const quotes = findQuotes(paragraphs, tokensOfNames, tables.cues)
  leftOut.add('quotes: quotation marks without a speaker', quotes.unattributed)
  leftOut.add('quotes: told inside the words of another speaker', quotes.nested)
  const speakerOf = createSpeakers(paragraphs, entities, tables.cues)

  const { events, relations } = findFacts(paragraphs, entities, dates, tokensOfNames, tables)
  return withoutEmpty({
    entities: entityList,
    quotes: quoteNotes(quotes.attributions, paragraphs, speakerOf, writer),
    events: eventNotes(events, anchor, writer),
    figures: figureNotes(figures.figures, writer),
    images: imageNotes(pictures, entities, writer),
    relations: relationNotes(relations, writer),
  })
}

/** The sections that tell facts. */
const TELLING: ReadonlySet<SectionKind> = new Set(['body', 'caption'])

/** The tokens of a name, as indexes. */
function tokensOf({ paragraph, words }: Name, { lines }: NameContext): Range {
  const joined = lines[paragraph]!.words
  return { start: joined[words.start]!.tokens.start, end: joined[words.end - 1]!.tokens.end }
}

function findFacts(
  paragraphs: readonly Paragraph[],
  entities: readonly DraftEntity[],
  dates: readonly FoundDate[],
  namesIn: (paragraph: number) => readonly Range[],
  { cues, facts }: LanguageTables,
): { events: FoundEvent[]; relations: FoundRelation[] } {
  const events: FoundEvent[] = []
  const relations: FoundRelation[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    const mentions = mentionsIn(paragraph, entities)
    if (!TELLING.has(paragraph.kind) || mentions.length === 0) continue
    const inParagraph = dates.filter(
      ({ start, end }) => start >= paragraph.start && end <= paragraph.end,
    )
    for (const view of viewSentences(paragraph, namesIn(index), cues)) {
      events.push(...findEvents(view, mentions, inParagraph, facts))
      relations.push(...findRelations(view, mentions, facts))
    }
  }
  return { events, relations: eachOnce(relations) }
}

/** A tie that the text tells several times is one record, at the first place. */
function eachOnce(relations: readonly FoundRelation[]): FoundRelation[] {
  const key = ({ subject, predicate, object, label = '' }: FoundRelation) =>
    JSON.stringify([subject.id, predicate, object.id, label])
  return [...groupBy(relations, key).values()].map(([first]) => first!)
}

/** Records without the lists that are empty. */
export const withoutEmpty = (lists: Records): Records =>
  Object.fromEntries(
    Object.entries(lists).filter(([, list]) => (list as readonly unknown[]).length > 0),
  )
