import { basename, dirname, extname, join } from 'node:path'
import { articleIdsOf } from '../compose/article-ids.js'
import { findInputFiles } from '../compose/input-files.js'
import { VerbatimError } from '../model/errors.js'
import { joinedByOr } from '../model/joined.js'
import { readBeginning } from '../model/files/read-file.js'
import { FORMATS, type Format } from './formats/formats.js'

/** A file of annotations to convert, and the file of their text. */
export interface Input {
  path: string
  format: Format
  textPath: string
  articleId: string
}

export interface InputOptions {
  /** The name of the format; default: the format of the file ending. */
  from?: string
  /** The folder with the texts; default: the folder of the annotations. */
  texts?: string
  /** The id of the only article; default: a slug of the file name. */
  articleId?: string
}

/** The files to convert, and the reasons why other paths cannot be converted. */
export interface Inputs {
  inputs: Input[]
  failures: VerbatimError[]
}

/**
 * Finds the files to convert. A folder stands for the files of the format in it and in its
 * subfolders, sorted by name. The text of `x.ann` is `x.txt` beside it.
 * @param output the folder that is written to. Files in it are not converted.
 */
export function findInputs(
  paths: readonly string[],
  { from, texts, articleId }: InputOptions,
  output: string,
): Inputs {
  const given = FORMATS.find(({ name }) => name === from)
  const { files, failures } = findInputFiles(paths, {
    endings: given === undefined ? FORMATS.flatMap(({ endings }) => endings) : endingsOf(given),
    output,
    purpose: 'to convert',
    hint: given === undefined ? sharedEndingsHint() : '',
  })
  const withFormats = files.flatMap((path) => {
    try {
      return [{ path, format: given ?? recognizedFormat(path) }]
    } catch (error) {
      if (!(error instanceof VerbatimError)) throw error
      failures.push(error)
      return []
    }
  })
  const ids = articleIdsOf(withFormats.map(({ path }) => path))
  const inputs = withFormats.map(({ path, format }, index) => ({
    path,
    format,
    textPath: join(texts ?? dirname(path), `${basename(path, extname(path))}.txt`),
    articleId: articleId ?? ids[index]!,
  }))
  return { inputs, failures }
}

const sharedEndingsHint = (): string =>
  FORMATS.filter(({ sharedEndings }) => sharedEndings.length > 0)
    .map(({ name, sharedEndings }) => `; --from ${name} also takes ${sharedEndings.join(', ')}`)
    .join('')

const endingsOf = ({ endings, sharedEndings }: Format): string[] => [...endings, ...sharedEndings]

/** @throws VerbatimError if neither the ending nor the beginning of a file shows its format. */
function recognizedFormat(path: string): Format {
  const format = formatOf(path)
  if (format !== undefined) return format
  const formats = joinedByOr(FORMATS.map(({ name }) => name))
  throw new VerbatimError(`"${path}": its ending does not show the format; give --from ${formats}`)
}

/** The number of characters that are read to recognize a format. */
const BEGINNING = 2 ** 16

/** The format of a file by its ending, or else by its beginning. */
function formatOf(path: string): Format | undefined {
  const ending = extname(path).toLowerCase()
  const formats = FORMATS.filter((one) => endingsOf(one).includes(ending))
  const own = formats.find(({ endings }) => endings.includes(ending))
  if (own !== undefined || formats.length === 0) return own
  const beginning = readBeginning(path, BEGINNING)
  return formats.find(({ recognizes }) => recognizes?.(beginning) ?? true)
}
