import { writeFileSync } from 'node:fs'
import { readDocuments } from '../convert/convert-input.js'
import { findInputs, type InputOptions } from '../convert/inputs.js'
import { readMapping } from '../convert/mapping/read-mapping.js'
import { proposalsFor, starterMapping } from '../convert/survey/starter-mapping.js'
import { addToSurvey, emptySurvey } from '../convert/survey/survey.js'
import { surveyLines } from '../convert/survey/survey-lines.js'
import type { ReadOptions } from '../convert/convert-input.js'
import { allOf, VerbatimError } from '../model/errors.js'
import { explainWriteError } from '../model/files/file-errors.js'
import type { Output } from './output.js'

export interface SurveyOptions extends InputOptions, ReadOptions {
  /** The mapping file to write. */
  survey: string
  /** The path of a mapping file whose rules are kept. */
  mapping?: string
  /** Overwrite an existing file. */
  force?: boolean
}

/**
 * Counts the types of a corpus, prints the rule for each, and writes a mapping file with all of
 * them.
 * @throws VerbatimError with the faults of files that cannot be read, after all other files are
 * counted.
 */
export async function survey(
  paths: readonly string[],
  options: SurveyOptions,
  { print }: Output,
): Promise<void> {
  const mapping = readMapping(options.mapping)
  const { inputs, failures } = findInputs(paths, options, '')
  const counted = emptySurvey()
  for (const input of inputs)
    for await (const result of readDocuments(input, options)) {
      if (result instanceof VerbatimError) failures.push(result)
      else if ('standoff' in result) addToSurvey(counted, result.standoff)
    }
  const proposals = proposalsFor(counted, mapping)
  for (const line of surveyLines(counted, proposals)) print(line)
  const json = `${JSON.stringify(starterMapping(proposals), null, 2)}\n`
  try {
    writeFileSync(options.survey, json, { flag: options.force === true ? 'w' : 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new VerbatimError(`file "${options.survey}" already exists; --force overwrites it`)
    throw explainWriteError(`file "${options.survey}"`, 'written to', error)
  }
  print('')
  print(`wrote ${options.survey}: correct it, then convert with --mapping ${options.survey}`)
  if (failures.length > 0) throw allOf(failures)
}
