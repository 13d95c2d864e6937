import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, isAbsolute, resolve } from 'node:path'
import { findNodeAtLocation, parseTree, printParseErrorCode, visit, type Node, type ParseError } from 'jsonc-parser'
import { Compile } from 'typebox/compile'
import { AnnotationError, VerbatimError, type Fault, type LocatedFault } from '../model/errors.js'
import { decodeUtf8, unreadable } from '../model/files.js'
import { indexText, type IndexedText } from '../model/text.js'
import { AnnotationFile } from './annotation.js'

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
  const errors: ParseError[] = []
  const tree = parse(path, json, errors)
  const fail = (faults: readonly Fault[]) => {
    const tree = parseTree(json) // again: an article that waits to be written should not keep it
    const located = faults.map((fault): LocatedFault => ({ ...place(json, offsetOf(tree, fault.pointer), line), ...fault }))
      .sort((a, b) => a.line - b.line || a.column - b.column)
    return new AnnotationError(path, located, located.map(({ line, column, pointer, message }) =>
      `${path}:${String(line)}:${String(column)} ${pointer || '/'} ${message}`))
  }

  const [error] = errors
  if (error !== undefined || tree === undefined) {
    const what = error === undefined ? 'the file is empty' : printParseErrorCode(error.error).replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
    const at = place(json, error?.offset ?? 0, line)
    throw new AnnotationError(path, [{ ...at, pointer: '', message: `is not JSON: ${what}` }], [`${path}:${String(at.line)}:${String(at.column)} is not JSON: ${what}`])
  }
  const broken = treeFaults(tree)
  if (broken.length > 0) throw fail(broken)
  const annotation: unknown = JSON.parse(json)
  if (!shape.Check(annotation)) throw fail(shapeFaults(annotation))

  const { id, textFile, text: inline, ...head } = annotation.article
  if ((textFile === undefined) === (inline === undefined)) throw fail([{ pointer: '/article', message: 'needs either "textFile" or "text"' }])
  const text = inline ?? readText(textPathOf(path, textFile!))
  if (text.includes('\0')) throw fail([{ pointer: '/article/textFile', message: 'the text contains the character U+0000, which no article may hold' }])
  const { $schema, article: _article, ...notes } = annotation
  const canonical = JSON.stringify({ article: { id, ...head }, ...notes })
  const digest = createHash('sha256').update(canonical).update('\0').update(text).digest('hex')
  return { path, annotation, text: indexText(text), canonical, digest, fail }
}

/** No annotation file nests deeper than a few levels; beyond some hundreds, recursion would end the process. */
const MAX_DEPTH = 50

function parse(path: string, json: string, errors: ParseError[]): Node | undefined {
  let depth = 0
  const tooDeep = () => { if (++depth > MAX_DEPTH) throw new VerbatimError(`file "${path}" is no annotation file: it nests deeper than ${String(MAX_DEPTH)} levels`) }
  visit(json, { onObjectBegin: tooDeep, onArrayBegin: tooDeep, onObjectEnd: () => { depth-- }, onArrayEnd: () => { depth-- } })
  return parseTree(json, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
}

function readText(path: string): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    throw unreadable(`file "${path}"`, error)
  }
  return decodeUtf8(path, bytes)
}

/** The text stands beside its annotation file or below it, so that a foreign file can not read others. */
function textPathOf(annotationPath: string, textFile: string): string {
  const folder = resolve(dirname(annotationPath))
  const path = resolve(folder, textFile)
  if (isAbsolute(textFile) || !path.startsWith(`${folder}/`)) {
    throw new VerbatimError(`file "${annotationPath}": article.textFile "${textFile}" must lie in the folder of the annotation file`)
  }
  return path
}

function shapeFaults(value: unknown): Fault[] {
  const faults = new Map<string, string[]>()
  for (const error of shape.Errors(value)) {
    const extra = 'additionalProperties' in error.params ? ` (unknown: ${String(error.params.additionalProperties)})` : ''
    const allowed = 'allowedValues' in error.params ? `: ${(error.params.allowedValues).join(', ')}` : ''
    const messages = faults.get(error.instancePath) ?? []
    messages.push(error.keyword === 'boolean' ? 'is not a known property' : `${error.message}${allowed}${extra}`)
    faults.set(error.instancePath, messages)
  }
  return [...faults].map(([pointer, messages]) => ({ pointer, message: [...new Set(messages)].join(', or ') }))
}

/** U+0000, or half of a surrogate pair: SQLite would cut or change the text. */
const UNSTORABLE = /\0|\p{Cs}/u

/** What JSON allows and an annotation file does not: a key twice, characters that can not be stored. */
function treeFaults(node: Node, pointer = ''): Fault[] {
  const faults: Fault[] = []
  if (node.type === 'string' && UNSTORABLE.test(String(node.value))) {
    faults.push({ pointer, message: 'holds U+0000 or half of a surrogate pair, which can not be stored' })
  }
  const seen = new Set<string>()
  for (const [index, child] of (node.children ?? []).entries()) {
    if (node.type === 'object') {
      const [keyNode, value] = child.children ?? []
      const key = String(keyNode?.value)
      const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
      if (seen.has(key)) faults.push({ pointer: at, message: `"${key}" stands twice in the same object` })
      seen.add(key)
      if (value !== undefined) faults.push(...treeFaults(value, at))
    } else {
      faults.push(...treeFaults(child, `${pointer}/${String(index)}`))
    }
  }
  return faults
}

function offsetOf(tree: Node | undefined, pointer: string): number {
  if (tree === undefined) return 0
  const path = pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  for (let depth = path.length; depth > 0; depth--) {
    const node = findNodeAtLocation(tree, path.slice(0, depth).map((part) => /^\d+$/.test(part) ? Number(part) : part))
    if (node !== undefined) return node.offset
  }
  return tree.offset
}

/** A place of text that begins on `line`; both from 1. */
function place(text: string, offset: number, line: number): Pick<LocatedFault, 'line' | 'column'> {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length + line - 1, column: (before.at(-1)?.length ?? 0) + 1 }
}
