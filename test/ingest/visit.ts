import type { Test } from 'tap'
import { prepareArticle, type PreparedArticle } from '../../src/ingest/prepare/prepare.js'
import { readSource } from '../../src/ingest/source/source.js'
import type { EntityNote } from '../../src/records/entities/note.js'
import type { EventNote } from '../../src/records/events/note.js'
import type { QuoteNote } from '../../src/records/quotes/note.js'
import { annotate, type Annotation } from './annotations.js'

/* A short article about a visit, with notes that tests vary. */

export const TEXT =
  'Visit\n\n"We are friends," Xi said on July 2, 2024, "and neighbors." He was in Astana.'
export const entities: EntityNote[] = [
  { id: 'xi', type: 'person', name: 'Xi' },
  { id: 'astana', type: 'place', name: 'Astana' },
]
export const quote: QuoteNote = {
  id: 'friends',
  kind: 'direct',
  content: ['We are friends,', 'and neighbors.'],
  speaker: 'xi',
  speakerWords: 'Xi',
  cue: 'said',
  medium: 'unstated',
}
export const event: EventNote = {
  id: 'stay',
  type: 'visit',
  label: 'Xi in Astana',
  status: 'happened',
  content: 'He was in Astana.',
}

/** Writes, reads and prepares an annotation file. */
export const prepare = (t: Test, annotation: Annotation, text = TEXT): PreparedArticle =>
  prepareArticle(readSource(annotate(t, text, annotation)))
