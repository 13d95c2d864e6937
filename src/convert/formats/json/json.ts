import { VerbatimError } from '../../../model/errors.js'
import { throwFaults, parseWithFaults } from '../../parse-json.js'
import { splitJson, type JsonPart } from '../../json-stream.js'
import type { ReadResult, SourceFile } from '../../standoff/source-document.js'
import { readDocument } from './read-document.js'
import { documentsOf } from './shapes.js'

/*
 * JSON and JSON Lines in which each document has a text and offsets into it: the files of Label
 * Studio, doccano, Prodigy, spaCy, LangExtract and many other programs. shapes.ts brings the
 * structures of different programs into one form; property-names.ts lists the names of their
 * properties.
 */

/**
 * Reads the documents of a file, one at a time. If one cannot be read, the others are read all the
 * same.
 */
export function* readJson(file: SourceFile): Generator<ReadResult> {
  for (const part of splitJson(file.path, file.chunks())) {
    try {
      yield* readPart(file, part)
    } catch (error) {
      if (!(error instanceof VerbatimError)) throw error
      yield error
    }
  }
}

function* readPart(file: SourceFile, { json, line, column }: JsonPart): Generator<ReadResult> {
  const { value, valueFaults } = parseWithFaults(file.path, json, line, column)
  throwFaults(file.path, json, valueFaults, line)
  for (const document of documentsOf(value)) {
    if (document === undefined)
      yield new VerbatimError(`${file.path}:${line} is neither an object nor a text with its spans`)
    else if (typeof document === 'string') yield { skipped: document, line }
    else yield readDocument(document, file, line)
  }
}
