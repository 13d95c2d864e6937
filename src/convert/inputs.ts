import { readdirSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { VerbatimError } from '../model/errors.js'
import { isFolder } from '../model/read-file.js'
import { slugOf } from './annotation-file/slugs.js'
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

/**
 * Finds the files to convert. A folder stands for its files in the format, by name. The text of
 * `x.ann` is `x.txt` beside it.
 * @throws VerbatimError if a file has no known format, or two files would become the same article.
 */
export function inputsOf(paths: readonly string[], { from, articleId }: InputOptions): Input[] {
  const format = FORMATS.find(({ name }) => name === from)
  const inputs = paths
    .flatMap((path) => (isFolder(path) ? filesIn(path, format) : [path]))
    .map((path) => inputOf(path, format, articleId))
  assertDistinct(inputs)
  return inputs
}

function filesIn(folder: string, format: Format | undefined): string[] {
  const endings =
    format === undefined ? FORMATS.flatMap(({ endings }) => endings) : endingsOf(format)
  const names = readdirSync(folder)
    .filter((name) => endings.includes(extname(name).toLowerCase()))
    .sort()
  if (names.length === 0) {
    const hint = format === undefined ? sharedEndingsHint() : ''
    throw new VerbatimError(
      `folder "${folder}" holds no file to convert (${endings.join(', ')})${hint}`,
    )
  }
  return names.map((name) => join(folder, name))
}

const sharedEndingsHint = (): string =>
  FORMATS.filter(({ sharedEndings }) => sharedEndings.length > 0)
    .map(({ name, sharedEndings }) => `; --from ${name} also takes ${sharedEndings.join(', ')}`)
    .join('')

const endingsOf = ({ endings, sharedEndings }: Format): string[] => [...endings, ...sharedEndings]

function inputOf(path: string, given: Format | undefined, givenId: string | undefined): Input {
  const ending = extname(path)
  const format = given ?? FORMATS.find((one) => endingsOf(one).includes(ending.toLowerCase()))
  if (format === undefined)
    throw new VerbatimError(
      `"${path}": its ending does not tell the format; give --from ${FORMATS.map(({ name }) => name).join(' or ')}`,
    )
  const name = basename(path, ending)
  const articleId = givenId ?? slugOf(name)
  if (articleId === undefined)
    throw new VerbatimError(`"${path}": no article id can be made from its name; give --article-id`)
  return { path, format, textPath: join(dirname(path), `${name}.txt`), articleId }
}

function assertDistinct(inputs: readonly Input[]): void {
  const pathById = new Map<string, string>()
  for (const { path, articleId } of inputs) {
    const other = pathById.get(articleId)
    if (other !== undefined)
      throw new VerbatimError(
        `"${other}" and "${path}" would both become the article "${articleId}": convert each by itself, with --article-id`,
      )
    pathById.set(articleId, path)
  }
}
