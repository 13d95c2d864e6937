import { basename, dirname, extname, join, resolve } from 'node:path'
import { VerbatimError } from '../model/errors.js'
import { entriesOf, isFolder } from '../model/read-file.js'
import { articleIdsOf } from './article-ids.js'
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
  /** The id of the only article; default: a slug of the file name. */
  articleId?: string
}

/** The files to convert, and the reasons why some paths have none. */
export interface Inputs {
  inputs: Input[]
  failures: string[]
}

/**
 * Finds the files to convert. A folder stands for its files in the format and those of the folders
 * below it, by name. The text of `x.ann` is `x.txt` beside it.
 * @param output the folder to write into, which is passed over.
 */
export function findInputs(
  paths: readonly string[],
  { from, articleId }: InputOptions,
  output: string,
): Inputs {
  const given = FORMATS.find(({ name }) => name === from)
  const failures: string[] = []
  const attempt = <T>(action: () => T[]): T[] => {
    try {
      return action()
    } catch (error) {
      if (!(error instanceof VerbatimError)) throw error
      failures.push(error.message)
      return []
    }
  }
  const files = paths
    .flatMap((path) => attempt(() => (isFolder(path) ? filesIn(path, given, output) : [path])))
    .flatMap((path) => attempt(() => [{ path, format: formatOf(path, given) }]))
  const unique = [...new Map(files.map((file) => [resolve(file.path), file])).values()]
  const ids = articleIdsOf(unique.map(({ path }) => path))
  const inputs = unique.map(({ path, format }, index) => ({
    path,
    format,
    textPath: join(dirname(path), `${basename(path, extname(path))}.txt`),
    articleId: articleId ?? ids[index]!,
  }))
  return { inputs, failures }
}

function filesIn(folder: string, format: Format | undefined, output: string): string[] {
  const endings =
    format === undefined ? FORMATS.flatMap(({ endings }) => endings) : endingsOf(format)
  const paths = pathsBelow(folder, resolve(output)).filter((path) =>
    endings.includes(extname(path).toLowerCase()),
  )
  if (paths.length > 0) return paths
  const hint = format === undefined ? sharedEndingsHint() : ''
  throw new VerbatimError(
    `folder "${folder}" holds no file to convert (${endings.join(', ')})${hint}`,
  )
}

/** What is in a folder and its subfolders, by name, without hidden files and folders. */
function pathsBelow(folder: string, output: string): string[] {
  return entriesOf(folder)
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (!entry.isDirectory()) return [path]
      return resolve(path) === output ? [] : pathsBelow(path, output)
    })
}

const sharedEndingsHint = (): string =>
  FORMATS.filter(({ sharedEndings }) => sharedEndings.length > 0)
    .map(({ name, sharedEndings }) => `; --from ${name} also takes ${sharedEndings.join(', ')}`)
    .join('')

const endingsOf = ({ endings, sharedEndings }: Format): string[] => [...endings, ...sharedEndings]

function formatOf(path: string, given: Format | undefined): Format {
  const ending = extname(path).toLowerCase()
  const format = given ?? FORMATS.find((one) => endingsOf(one).includes(ending))
  if (format !== undefined) return format
  throw new VerbatimError(
    `"${path}": its ending does not tell the format; give --from ${FORMATS.map(({ name }) => name).join(' or ')}`,
  )
}
