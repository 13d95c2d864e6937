import type { AnnotationFile } from '../../ingest/source/annotation.js'
import { namesOf } from '../../ingest/words/mentions.js'
import { prepareArticle, type PreparedArticle } from '../../ingest/prepare/prepare.js'
import { parseSource } from '../../ingest/source/source.js'
import { partitionPoint } from '../../model/binary-search.js'
import type { IndexedText } from '../../model/text/text.js'
import type { CitationRole } from '../../model/vocabulary/text.js'
import type { EventNote } from '../../records/events/note.js'
import type { FigureNote } from '../../records/figures/note.js'
import type { QuoteNote } from '../../records/quotes/note.js'
import type { RelationNote } from '../../records/relations/note.js'
import { emptyAnswer, type Answer } from './answer-schema.js'
import type { Sentence } from './sentences.js'

/** The draft of the rules in the form of a model's answer, for the model to correct. */
export function answerOf(
  { article, ...lists }: AnnotationFile,
  text: IndexedText,
  sentences: readonly Sentence[],
): Answer {
  const { textFile: _textFile, ...head } = article
  const json = JSON.stringify({ article: { ...head, text: text.text }, ...lists })
  const prepared = prepareArticle(parseSource(article.id, json))
  const answer = emptyAnswer()
  answer.entities = prepared.entities.map((entity) => ({
    type: entity.type,
    name: entity.name,
    aliases: namesOf(entity)
      .slice(1)
      .map(({ name }) => name),
  }))
  const nameById = new Map(prepared.entities.map(({ id, name }) => [id, name]))
  for (const record of prepared.records) addItem(answer, record, text, sentences, nameById)
  return answer
}

function addItem(
  answer: Answer,
  { kind, note, citations }: PreparedArticle['records'][number],
  text: IndexedText,
  sentences: readonly Sentence[],
  nameById: ReadonlyMap<string, string>,
): void {
  const wordsOf = (role: CitationRole) =>
    citations.filter((citation) => citation.role === role).map(({ exact }) => exact)
  const nameOf = (id = '') => nameById.get(id) ?? ''
  const unit = text.toUnit(citations[0]!.start)
  const placed = {
    sentence: partitionPoint(sentences.length, (i) => sentences[i]!.start <= unit),
    words: wordsOf('content'),
  }
  if (kind === 'quote') {
    const { speaker } = note as QuoteNote
    const [[speakerWords = ''], [cue = '']] = [wordsOf('speaker'), wordsOf('cue')]
    answer.quotes.push({ ...placed, speaker: nameOf(speaker), speakerWords, cue })
  } else if (kind === 'event') {
    const { type, status, label, date, place, participants = [] } = note as EventNote
    const [dateWords = ''] = wordsOf('date')
    const namesIn = (isWanted: (role: string) => boolean) =>
      participants.filter(({ role }) => isWanted(role)).map(({ entity }) => nameOf(entity))
    answer.events.push({
      ...placed,
      ...{ type, status, label, place: nameOf(place) },
      ...{ date: dateWords === '' ? '' : (date?.edtf ?? ''), dateWords },
      agents: namesIn((role) => role === 'agent'),
      participants: namesIn((role) => role !== 'agent'),
    })
  } else if (kind === 'figure') {
    const { kind: of, value, unit: unitWords = '', measure } = note as FigureNote
    answer.figures.push({ ...placed, kind: of, value, unit: unitWords, measure })
  } else if (kind === 'relation') {
    const { subject, predicate, object, label = '' } = note as RelationNote
    const [from, to] = [nameOf(subject), nameOf(object)]
    answer.relations.push({ ...placed, subject: from, predicate, object: to, label })
  }
}
