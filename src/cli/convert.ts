import { join } from 'node:path'
import type { Converted } from '../convert/annotation-file/convert-annotations.js'
import { emptyRegister, type EntityRegister } from '../convert/annotation-file/entity-notes.js'
import { convertInput } from '../convert/convert-input.js'
import { inputsOf, type Input, type InputOptions } from '../convert/inputs.js'
import type { Mapping } from '../convert/mapping/mapping.js'
import { readMapping } from '../convert/mapping/read-mapping.js'
import { prepareArticle } from '../ingest/prepare.js'
import { readSource } from '../ingest/source.js'
import { AnnotationError, VerbatimError } from '../model/errors.js'
import { LANGUAGE_PATTERN } from '../records/articles/note.js'
import { SLUG_LENGTH, SLUG_PATTERN } from '../records/shared/notes.js'
import { createFolder, writeFiles } from './output-folder.js'

export interface ConvertOptions extends InputOptions {
  /** The folder to write into. */
  to: string
  /** The path of a mapping file; default: the default mapping. */
  mapping?: string
  /** Words of the text; default: its first line. */
  title?: string
  /** A BCP 47 tag; default: `und`, undetermined. */
  language?: string
  /** Overwrite existing files. */
  force?: boolean
  /** Fail if anything cannot be mapped. */
  strict?: boolean
}

export interface ConvertOutput {
  print: (line: string) => void
  /** Takes a line for each annotation that could not be mapped in full. */
  warn: (line: string) => void
}

const SLUG = new RegExp(SLUG_PATTERN)
const LANGUAGE = new RegExp(LANGUAGE_PATTERN)

/**
 * Converts annotations in other formats to annotation files that load. A faulty file does not keep
 * the others from being converted.
 * @throws VerbatimError with all faults; if `strict`, also if anything was not mapped.
 */
export async function convert(
  paths: readonly string[],
  options: ConvertOptions,
  { print, warn }: ConvertOutput,
): Promise<void> {
  assertOptions(options)
  const mapping = readMapping(options.mapping)
  const inputs = inputsOf(paths, options)
  if (inputs.length > 1 && (options.articleId ?? options.title) !== undefined)
    throw new VerbatimError('--article-id and --title are for one article, but there are several')
  createFolder(options.to)
  const register = emptyRegister()
  const failures: string[] = []
  let unmappedCount = 0
  for (const input of inputs) {
    try {
      const converted = await convertFile(input, mapping, options, register)
      for (const { file, line, id, reason } of converted.unmapped)
        warn(`${file}:${line} ${id}: ${reason}`)
      unmappedCount += converted.unmapped.length
      const target = join(options.to, `${input.articleId}.json`)
      print(`converted ${input.path} to ${target}: ${summarize(converted)}`)
    } catch (error) {
      if (!(error instanceof VerbatimError)) throw error
      failures.push(error.message)
    }
  }
  if (options.strict === true && unmappedCount > 0)
    failures.push(`${unmappedCount} annotations could not be mapped in full`)
  if (failures.length > 0) throw new VerbatimError(failures.join('\n'))
}

function assertOptions({ language, articleId }: ConvertOptions): void {
  if (language !== undefined && !LANGUAGE.test(language))
    throw new VerbatimError(`"${language}" is not a language tag, such as "en" or "pt-BR"`)
  if (articleId !== undefined && (!SLUG.test(articleId) || articleId.length > SLUG_LENGTH))
    throw new VerbatimError(
      `"${articleId}" is not an article id: lower-case words joined by hyphens, at most ${SLUG_LENGTH} characters`,
    )
}

/** Converts one input and writes its text and its annotation file, if that loads. */
async function convertFile(
  input: Input,
  mapping: Mapping,
  { to, title, language = 'und', force = false }: ConvertOptions,
  register: EntityRegister,
): Promise<Converted> {
  const textFile = `${input.articleId}.txt`
  const annotationFile = `${input.articleId}.json`
  const head = { textFile, language, ...(title !== undefined && { title }) }
  const { text, ...converted } = await convertInput(input, mapping, head, register)
  const files = {
    [textFile]: text,
    [annotationFile]: `${JSON.stringify(converted.annotation, null, 2)}\n`,
  }
  writeFiles(to, files, {
    force,
    inputs: [input.path, input.textPath],
    verify: (staged) => {
      assertLoads(join(staged, annotationFile), input.path)
    },
  })
  return converted
}

function assertLoads(annotationFile: string, input: string): void {
  try {
    prepareArticle(readSource(annotationFile))
  } catch (error) {
    if (!(error instanceof AnnotationError)) throw error
    const lines = error.faults.map(
      ({ pointer, message }) =>
        `"${input}" became an annotation file that does not load: ${pointer} ${message}`,
    )
    throw new VerbatimError(lines.join('\n'), { cause: error })
  }
}

const LISTS = ['entities', 'quotes', 'events', 'figures', 'relations'] as const

/** `2 entities, 1 quotes; 1 not mapped, 0 ignored` */
function summarize({ annotation, unmapped, ignored }: Converted): string {
  const counts = LISTS.filter((list) => annotation[list] !== undefined).map(
    (list) => `${annotation[list]!.length} ${list}`,
  )
  return `${counts.join(', ') || 'no records'}; ${unmapped.length} not mapped, ${ignored} ignored`
}
