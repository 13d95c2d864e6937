import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  visit,
  type Node,
  type ParseError,
} from 'jsonc-parser'
import { Compile } from 'typebox/compile'
import { AnnotationError, VerbatimError, type Fault, type LocatedFault } from '../model/errors.js'
import { decodeUtf8, readBytes } from '../model/files.js'
import { indexText, type IndexedText } from '../model/text.js'
import { AnnotationFile } from './annotation.js'
import { MAX_DEPTH, MAX_VALUES, parseSound } from './json.js'

/** An annotation file as read: its shape is checked, its words are not yet looked up. */
export interface Source {
  path: string
  annotation: AnnotationFile
  text: IndexedText
  /** The annotation as JSON, the article first, without white space, `$schema` and where its text is: what `export` gives back. */
  canonical: string
  /** SHA-256 over that and the text, in hex. */
  digest: string
  /** Turns faults into one error whose lines begin with file, line and column. */
  fail(faults: readonly Fault[]): AnnotationError
}

const shape = Compile(AnnotationFile)

/** Bytes of an annotation file and of a text: these, and `MAX_VALUES`, bound what reading them takes of memory. */
export const MAX_FILE = 32 * 2 ** 20
/** Faults of one file that are listed. */
const MAX_FAULTS = 1000

/**
 * Reads an annotation file and the text that it names.
 * @throws AnnotationError when it is not JSON or not of the annotation file's shape.
 * @throws VerbatimError when a file can not be read or is not UTF-8.
 */
export const readSource = (path: string): Source => parseSource(path, readText(path))

/**
 * The same of JSON that was read already.
 * @param path what faults are said to stand in; a `textFile` is looked for beside it.
 * @param line the line of `path` on which the JSON begins, from 1.
 */
export function parseSource(path: string, json: string, line = 1): Source {
  const fail = (faults: readonly Fault[]) => {
    const tree = parseTree(json) // again: an article that waits to be written should not keep it
    const located = locate(
      json,
      line,
      faults
        .slice(0, MAX_FAULTS)
        .map((fault) => ({ offset: offsetOf(tree, fault.pointer), ...fault })),
    )
    if (faults.length > MAX_FAULTS)
      located.push({
        line,
        column: 1,
        pointer: '',
        message: `has ${faults.length - MAX_FAULTS} more faults, which are not listed`,
      })
    return new AnnotationError(
      path,
      located,
      located.map(
        ({ line, column, pointer, message }) =>
          `${path}:${line}:${column} ${pointer || '/'} ${message}`,
      ),
    )
  }

  const sound = parseSound(json)
  const annotation = shape.Check(sound) ? sound : parseFaulty(path, json, line, fail)
  const { id, textFile, text: inline, ...head } = annotation.article
  if ((textFile === undefined) === (inline === undefined))
    throw fail([{ pointer: '/article', message: 'needs either "textFile" or "text"' }])
  const text = inline ?? readText(textPathOf(path, textFile!))
  if (text.includes('\0'))
    throw fail([
      {
        pointer: '/article/textFile',
        message: 'the text contains the character U+0000, which no article may hold',
      },
    ])
  const { $schema, article: _article, ...notes } = annotation
  const canonical = JSON.stringify({ article: { id, ...head }, ...notes })
  const digest = createHash('sha256').update(canonical).update('\0').update(text).digest('hex')
  return { path, annotation, text: indexText(text), canonical, digest, fail }
}

/**
 * The annotation by a look at each place of its JSON; most that come here have a fault.
 * @throws AnnotationError with the faults of the first kind that it has: it is not JSON, holds what JSON allows and an annotation file does not, has not the shape.
 * @throws VerbatimError where it holds or nests too much.
 */
function parseFaulty(
  path: string,
  json: string,
  line: number,
  fail: Source['fail'],
): AnnotationFile {
  const errors: ParseError[] = []
  const tree = parse(path, json, errors)
  const [error] = errors
  if (error !== undefined || tree === undefined) {
    const what =
      error === undefined
        ? 'the file is empty'
        : printParseErrorCode(error.error)
            .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
            .toLowerCase()
    const [at] = locate(json, line, [{ offset: error?.offset ?? 0 }]) as [Place]
    throw new AnnotationError(
      path,
      [{ ...at, pointer: '', message: `is not JSON: ${what}` }],
      [`${path}:${at.line}:${at.column} is not JSON: ${what}`],
    )
  }
  const broken: Fault[] = []
  findTreeFaults(tree, '', broken)
  if (broken.length > 0) throw fail(broken)
  const annotation: unknown = JSON.parse(json)
  if (!shape.Check(annotation)) throw fail(shapeFaults(annotation))
  return annotation
}

function parse(path: string, json: string, errors: ParseError[]): Node | undefined {
  let [depth, values] = [0, 0]
  const refuse = (why: string) =>
    new VerbatimError(`file "${path}" is no annotation file: it ${why}`)
  const count = () => {
    if (++values > MAX_VALUES) throw refuse(`holds more than ${MAX_VALUES} values`)
  }
  const begin = () => {
    count()
    if (++depth > MAX_DEPTH) throw refuse(`nests deeper than ${MAX_DEPTH} levels`)
  }
  visit(json, {
    onObjectBegin: begin,
    onArrayBegin: begin,
    onObjectEnd: () => {
      depth--
    },
    onArrayEnd: () => {
      depth--
    },
    onLiteralValue: count,
  })
  return parseTree(json, errors, {
    disallowComments: true,
    allowTrailingComma: false,
    allowEmptyContent: false,
  })
}

const readText = (path: string): string => decodeUtf8(`file "${path}"`, readBytes(path, MAX_FILE))

/** The text stands beside its annotation file or below it, also where links lead, so that a foreign file can not read others. */
function textPathOf(annotationPath: string, textFile: string): string {
  const folder = resolve(dirname(annotationPath))
  const path = resolve(folder, textFile)
  const real = realPath(path)
  if (
    isAbsolute(textFile) ||
    !isBelow(folder, path) ||
    (real !== undefined && !isBelow(realPath(folder) ?? folder, real))
  ) {
    throw new VerbatimError(
      `file "${annotationPath}": article.textFile "${textFile}" must lie in the folder of the annotation file`,
    )
  }
  return path
}

/** Whether a path leads below a folder, be it `/`; on Windows, the way to another drive is absolute. */
function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** Where a path leads; undefined where it leads nowhere. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

function shapeFaults(value: unknown): Fault[] {
  const faults = new Map<string, string[]>()
  for (const error of shape.Errors(value)) {
    const extra =
      'additionalProperties' in error.params
        ? ` (unknown: ${String(error.params.additionalProperties)})`
        : ''
    const allowed =
      'allowedValues' in error.params ? `: ${error.params.allowedValues.join(', ')}` : ''
    const messages = faults.get(error.instancePath) ?? []
    messages.push(
      error.keyword === 'boolean'
        ? 'is not a known property'
        : `${error.message}${allowed}${extra}`,
    )
    faults.set(error.instancePath, messages)
  }
  return [...faults].map(([pointer, messages]) => ({
    pointer,
    message: [...new Set(messages)].join(', or '),
  }))
}

/** U+0000, or half of a surrogate pair: SQLite would cut or change the text. */
const UNSTORABLE = /\0|\p{Cs}/u

/** Adds what JSON allows and an annotation file does not: a key twice, characters that can not be stored. */
function findTreeFaults(node: Node, pointer: string, faults: Fault[]): void {
  if (node.type === 'string' && UNSTORABLE.test(String(node.value))) {
    faults.push({
      pointer,
      message: 'holds U+0000 or half of a surrogate pair, which can not be stored',
    })
  }
  const seen = new Set<string>()
  for (const [index, child] of (node.children ?? []).entries()) {
    if (node.type === 'object') {
      const [keyNode, value] = child.children ?? []
      const key = String(keyNode?.value)
      const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
      if (seen.has(key))
        faults.push({ pointer: at, message: `"${key}" stands twice in the same object` })
      seen.add(key)
      if (value !== undefined) findTreeFaults(value, at, faults)
    } else {
      findTreeFaults(child, `${pointer}/${index}`, faults)
    }
  }
}

function offsetOf(tree: Node | undefined, pointer: string): number {
  if (tree === undefined) return 0
  const path = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  for (let depth = path.length; depth > 0; depth--) {
    const node = findNodeAtLocation(
      tree,
      path.slice(0, depth).map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
    )
    if (node !== undefined) return node.offset
  }
  return tree.offset
}

type Place = Pick<LocatedFault, 'line' | 'column'>

/** Places of a text that begins on `line`, in its order; the text is walked through once. */
function locate<T extends { offset: number }>(
  text: string,
  line: number,
  found: readonly T[],
): (Omit<T, 'offset'> & Place)[] {
  let start = 0
  return found
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, ...rest }) => {
      for (
        let end = text.indexOf('\n', start);
        end >= 0 && end < offset;
        end = text.indexOf('\n', start)
      ) {
        start = end + 1
        line++
      }
      return { line, column: offset - start + 1, ...rest }
    })
}
