import { readdirSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { convertAnnotations, type Converted } from '../convert/annotate.js'
import { parseBrat } from '../convert/brat.js'
import { emptyRegister, type Register } from '../convert/entities.js'
import { MAX_FILE, MAX_TEXT, readUtf8 } from '../convert/files.js'
import type { Mapping } from '../convert/mapping.js'
import { readMapping } from '../convert/read-mapping.js'
import { slugOf } from '../convert/slugs.js'
import { parseWebAnnotations } from '../convert/webannotation.js'
import { LANGUAGE_PATTERN } from '../records/articles/note.js'
import { SLUG_LENGTH, SLUG_PATTERN } from '../records/shared/notes.js'
import { prepareArticle } from '../ingest/prepare.js'
import { readSource } from '../ingest/source.js'
import { AnnotationError, VerbatimError } from '../model/errors.js'
import { isFolder } from '../model/read-file.js'
import { makeFolder, putFiles } from './folder.js'

export const FORMATS = ['brat', 'web-annotation'] as const
export type Format = (typeof FORMATS)[number]

export interface ConvertOptions {
  /** The folder to write into. */
  to: string
  /** Told from the ending where it is not given. */
  from?: Format
  mapping?: string
  articleId?: string
  title?: string
  language?: string
  /** Write over files that are there. */
  force?: boolean
  /** What can not be mapped is an error. */
  strict?: boolean
}

export interface ConvertOutput {
  print: (line: string) => void
  /** For what could not be mapped: a line each. */
  warn: (line: string) => void
}

interface Input {
  path: string
  format: Format
  textPath: string
  id: string
}

const ENDINGS: Record<Format, readonly string[]> = {
  'brat': ['.ann'],
  'web-annotation': ['.jsonld', '.json', '.ndjson', '.jsonl'],
}
/** Those that are looked for in a folder unless the format is given: any other JSON may be something else. */
const SURE = ['.ann', '.jsonld']
const SLUG = new RegExp(SLUG_PATTERN)
const LANGUAGE = new RegExp(LANGUAGE_PATTERN)

/**
 * Converts annotations in other formats to annotation files that load; a file with faults does not keep others from it.
 * @throws VerbatimError with the faults; when strict, also where anything was not mapped.
 */
export function convert(
  paths: readonly string[],
  options: ConvertOptions,
  { print, warn }: ConvertOutput,
): void {
  const { to, articleId, title, language = 'und', strict = false } = options
  if (!LANGUAGE.test(language))
    throw new VerbatimError(`"${language}" is no language tag, such as "en" or "pt-BR"`)
  if (articleId !== undefined && (!SLUG.test(articleId) || articleId.length > SLUG_LENGTH))
    throw new VerbatimError(
      `"${articleId}" is no article id: lower-case words joined by hyphens, at most ${SLUG_LENGTH} characters`,
    )
  const mapping = readMapping(options.mapping)
  const inputs = inputsOf(paths, options)
  if (inputs.length > 1 && (articleId ?? title) !== undefined)
    throw new VerbatimError(
      '--article-id and --title are for one article; there are several to convert',
    )
  assertDistinct(inputs)
  makeFolder(to)
  const register = emptyRegister()
  const failures: string[] = []
  let unmapped = 0
  for (const input of inputs) {
    try {
      const converted = convertOne(input, mapping, options, register)
      for (const { file, line, id, why } of converted.unmapped)
        warn(`${file}:${line} ${id}: ${why}`)
      unmapped += converted.unmapped.length
      print(`converted ${input.path} to ${join(to, `${input.id}.json`)}: ${summary(converted)}`)
    } catch (error) {
      if (!(error instanceof VerbatimError)) throw error
      failures.push(error.message)
    }
  }
  if (strict && unmapped > 0)
    failures.push(`${unmapped} annotations could not be mapped, or not as a whole`)
  if (failures.length > 0) throw new VerbatimError(failures.join('\n'))
}

function inputsOf(paths: readonly string[], { from, articleId }: ConvertOptions): Input[] {
  return paths
    .flatMap((path) => {
      if (!isFolder(path)) return [path]
      const endings = from === undefined ? SURE : ENDINGS[from]
      const files = readdirSync(path)
        .filter((name) => endings.includes(extname(name).toLowerCase()))
        .sort()
      if (files.length === 0)
        throw new VerbatimError(
          `folder "${path}" holds no file to convert (${endings.join(', ')})${from === undefined ? '; --from web-annotation also takes .json' : ''}`,
        )
      return files.map((name) => join(path, name))
    })
    .map((path) => {
      const ending = extname(path)
      const format = from ?? FORMATS.find((one) => ENDINGS[one].includes(ending.toLowerCase()))
      if (format === undefined)
        throw new VerbatimError(
          `"${path}": its ending does not tell the format; give --from ${FORMATS.join(' or ')}`,
        )
      const name = basename(path, ending)
      const id = articleId ?? slugOf(name)
      if (id === undefined)
        throw new VerbatimError(
          `"${path}": no article id can be made of its name; give --article-id`,
        )
      return { path, format, textPath: join(dirname(path), `${name}.txt`), id }
    })
}

function assertDistinct(inputs: readonly Input[]): void {
  const byId = new Map<string, string>()
  for (const { path, id } of inputs) {
    const other = byId.get(id)
    if (other !== undefined)
      throw new VerbatimError(
        `"${other}" and "${path}" would both become the article "${id}": convert one by itself, with --article-id`,
      )
    byId.set(id, path)
  }
}

function convertOne(
  { path, format, textPath, id }: Input,
  mapping: Mapping,
  { to, title, language = 'und', force = false }: ConvertOptions,
  register: Register,
): Converted {
  const text = readUtf8(textPath, MAX_TEXT)
  if (text.includes('\0'))
    throw new VerbatimError(
      `file "${textPath}" contains the character U+0000, which no article may hold`,
    )
  if (text.trim() === '') throw new VerbatimError(`file "${textPath}" is empty`)
  const annotations = readUtf8(path, MAX_FILE)
  const standoff = (format === 'brat' ? parseBrat : parseWebAnnotations)(path, annotations, text)
  const textFile = `${id}.txt`
  const converted = convertAnnotations(
    standoff,
    mapping,
    { id, textFile, language, ...(title !== undefined && { title }) },
    register,
  )
  const annotation = `${id}.json`
  const files = {
    [textFile]: text,
    [annotation]: `${JSON.stringify(converted.annotation, null, 2)}\n`,
  }
  putFiles(to, files, {
    force,
    keep: [path, textPath],
    verify: (staged) => {
      verify(join(staged, annotation), path)
    },
  })
  return converted
}

function verify(annotation: string, input: string): void {
  try {
    prepareArticle(readSource(annotation))
  } catch (error) {
    if (!(error instanceof AnnotationError)) throw error
    throw new VerbatimError(
      error.faults
        .map(
          ({ pointer, message }) =>
            `"${input}" became an annotation file that does not load: ${pointer} ${message}`,
        )
        .join('\n'),
      { cause: error },
    )
  }
}

function summary({ annotation, unmapped, ignored }: Converted): string {
  const lists = (['entities', 'quotes', 'events', 'figures', 'relations'] as const).filter(
    (name) => annotation[name] !== undefined,
  )
  const counts =
    lists.map((name) => `${annotation[name]!.length} ${name}`).join(', ') || 'no records'
  return `${counts}; ${unmapped.length} not mapped, ${ignored} ignored`
}
