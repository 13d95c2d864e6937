import { assertText } from '../../../compose/read-text.js'
import { VerbatimError } from '../../../model/errors.js'
import { indexText } from '../../../model/text/text.js'
import { lineStream } from '../../lines.js'
import { entryOf } from '../../standoff/knowledge-bases.js'
import type { OffsetRange } from '../../standoff/offsets.js'
import { dropDangling } from '../../standoff/references.js'
import type { ReadResult, SourceDocument, SourceFile } from '../../standoff/source-document.js'
import {
  countUnread,
  emptyStandoff,
  MAX_ANNOTATIONS,
  tooManyAnnotations,
  type Standoff,
} from '../../standoff/standoff.js'
import { resolveTextBounds, type UnresolvedTextBound } from '../../standoff/text-bounds.js'
import { textOfTokens, type TaggedRun } from '../../standoff/tokens.js'
import { columnsOf, type Columns } from './columns.js'
import { asPlainRows, isConll04, type Conll04Relation } from './conll04.js'
import { headRelationsOf } from './head-relations.js'
import { splitRows, type RowDocument } from './rows.js'
import { readSentence, type ReadSentence } from './sentences.js'

/*
 * Tokens in columns, with tags of IOB, IOB2, IOBES or BILOU: CoNLL-2003 and similar files, CoNLL-U,
 * CoNLL-2012, and CoNLL-04 with relations. The text is rebuilt from the tokens.
 */

/**
 * Reads the documents of a file, one at a time. If one cannot be read, the others are read all the
 * same.
 */
export function* readConll(file: SourceFile): Generator<ReadResult> {
  let names: string[] = []
  let count = 0
  for (const document of splitRows(
    file.path,
    lineStream(file.chunks()),
    file.bySentence === true,
  )) {
    const given = document.sentences.map(({ comments }) => comments.get('global.columns'))
    names = given.find((one) => one !== undefined)?.split(' ') ?? names
    count++
    try {
      yield readDocument(document, file.path, names)
    } catch (error) {
      if (!(error instanceof VerbatimError)) throw error
      yield error
    }
  }
  if (count === 0) throw new VerbatimError(`file "${file.path}" has no tokens in columns`)
}

function readDocument(given: RowDocument, path: string, names: readonly string[]): SourceDocument {
  const { document, relations } = isConll04(given)
    ? asPlainRows(given)
    : { document: given, relations: [] }
  const columns = columnsOf(document, names)
  const sentences = document.sentences.map((one) => readSentence(one, columns))
  const { text, ranges } = textOfTokens(sentences.map(({ sentence }) => sentence))
  const line = document.sentences[0]!.line
  assertText(`${path}:${line} the text`, text)
  const standoff = emptyStandoff(path, indexText(text))
  const unresolved: UnresolvedTextBound[] = []
  for (const [number, sentence] of sentences.entries()) {
    const first = unresolved.length
    for (const run of sentence.runs)
      unresolved.push(addRun(standoff, unresolved.length, sentence, run, ranges[number]!))
    if (unresolved.length > MAX_ANNOTATIONS) throw tooManyAnnotations(`${path}:${line}`)
    const own = [
      ...relations.filter((one) => one.sentence === number),
      ...headRelationsOf(sentence, columns),
    ]
    addRelations(standoff, own, sentence, first)
  }
  resolveTextBounds(standoff, unresolved)
  dropDangling(standoff, new Set([...unresolved, ...standoff.structures].map(({ id }) => id)))
  countUnreadColumns(standoff, sentences, columns)
  return { ...(document.name !== undefined && { name: document.name }), standoff }
}

/**
 * Adds a run as a text-bound annotation. An IRI in a column of its first token links the
 * annotation.
 */
function addRun(
  standoff: Standoff,
  number: number,
  { rows, tokenOf }: ReadSentence,
  { type, start, end }: TaggedRun,
  ranges: readonly OffsetRange[],
): UnresolvedTextBound {
  const { line, columns } = rows[start]!
  const id = `T${number + 1}`
  for (const iri of columns.filter((value) => /^https?:\/\//.test(value)))
    standoff.normalizations.push({ id, type: 'link', line, target: id, ...entryOf(iri) })
  const [[from], [, to]] = [ranges[tokenOf[start]!]!, ranges[tokenOf[end - 1]!]!]
  return { id, type, line, position: { ranges: [[from, to]] } }
}

/** Adds relations between the runs that contain their tokens. */
function addRelations(
  standoff: Standoff,
  relations: readonly Omit<Conll04Relation, 'sentence'>[],
  { runs }: ReadSentence,
  first: number,
): void {
  const idOf = (token: number) => {
    const index = runs.findIndex(({ start, end }) => start <= token && token < end)
    return index === -1 ? `token ${token}` : `T${first + index + 1}`
  }
  for (const { type, from, to, line } of relations)
    standoff.structures.push({
      id: `R${standoff.structures.length + 1}`,
      type,
      line,
      kind: 'relation',
      arguments: [
        { role: 'Arg1', target: idOf(from) },
        { role: 'Arg2', target: idOf(to) },
      ],
    })
}

function countUnreadColumns(
  standoff: Standoff,
  sentences: readonly ReadSentence[],
  { unread }: Columns,
): void {
  const tokens = sentences.reduce((sum, { rows }) => sum + rows.length, 0)
  for (const name of unread) countUnread(standoff, name, tokens)
  for (const name of sentences.flatMap((sentence) => sentence.unread)) countUnread(standoff, name)
}
