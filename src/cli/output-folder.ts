import { randomUUID } from 'node:crypto'
import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { VerbatimError } from '../model/errors.js'
import { explainWriteError } from '../model/files/file-errors.js'
import { readUtf8 } from '../model/files/read-file.js'

/**
 * Creates a folder and its parents, unless it exists.
 * @throws VerbatimError with the name of the folder.
 */
export function createFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    throw explainWriteError(`folder "${path}"`, 'created', error)
  }
}

interface WriteOptions {
  /** Overwrite existing files. */
  force: boolean
  /** The inputs in the folder (`inputsIn`), which are never overwritten. */
  inputs?: ReadonlySet<string>
}

/**
 * The absolute paths of the inputs that are in a folder. Only these could be overwritten by outputs
 * there.
 */
export function inputsIn(folder: string, paths: Iterable<string>): ReadonlySet<string> {
  const output = resolve(folder)
  const inside = new Set<string>()
  for (const path of paths) {
    const absolute = resolve(path)
    if (dirname(absolute) === output) inside.add(absolute)
  }
  return inside
}

/** The paths of hidden files by the names that they will have. */
export type StagedFiles = ReadonlyMap<string, string>

/**
 * Writes files to a folder, each as a whole or not at all: they are first written as hidden files,
 * and then renamed. An existing file with the same content is accepted, so that an interrupted
 * command can be run again.
 * @param files the contents of the files by name.
 * @throws VerbatimError with the name of a file that exists or cannot be written.
 */
export function writeFiles(
  folder: string,
  files: Readonly<Record<string, string>>,
  options: WriteOptions,
): void {
  publishFiles(folder, stageFiles(folder, files), options)
}

/**
 * Writes files to a folder as hidden files, for `publishFiles`.
 * @param files the contents of the files by name.
 * @param subfolder the subfolder for the hidden files, if they are not to be in the folder itself.
 * @throws VerbatimError if the folder cannot be written to. Then there are no hidden files.
 */
export function stageFiles(
  folder: string,
  files: Readonly<Record<string, string>>,
  subfolder = '',
): StagedFiles {
  const staged = new Map<string, string>()
  const prefix = join(folder, subfolder, `.verbatim-${randomUUID()}`)
  try {
    for (const [name, content] of Object.entries(files)) {
      const path = `${prefix}-${staged.size}`
      staged.set(name, path)
      writeFileSync(path, content, { flag: 'wx' })
    }
    return staged
  } catch (error) {
    discardFiles(staged)
    throw explainWriteError(`folder "${folder}"`, 'written to', error)
  }
}

/**
 * Renames hidden files to their names, or removes them if that fails.
 * @throws VerbatimError with the name of a file that exists or cannot be written.
 */
export function publishFiles(
  folder: string,
  staged: StagedFiles,
  { force, inputs = new Set() }: WriteOptions,
): void {
  const waiting = new Map(staged)
  try {
    const changed = [...staged].filter(([name, path]) => !isUnchanged(join(folder, name), path))
    const targets = changed.map(([name]) => join(folder, name))
    assertNoInput(targets, inputs)
    if (!force) assertNew(targets)
    for (const [name, path] of changed) {
      renameSync(path, join(folder, name))
      waiting.delete(name)
    }
  } catch (error) {
    if (error instanceof VerbatimError) throw error
    throw explainWriteError(`folder "${folder}"`, 'written to', error)
  } finally {
    discardFiles(waiting)
  }
}

/** Removes hidden files. */
export function discardFiles(staged: StagedFiles): void {
  for (const path of staged.values()) rmSync(path, { force: true })
}

/** True if a file exists and has the content of a hidden file. */
const isUnchanged = (path: string, staged: string): boolean =>
  existsAt(path) && hasContent(path, readUtf8(staged, Number.MAX_SAFE_INTEGER))

/**
 * Renames files of an earlier run to `<name>.old`, so that they do not look like the output of this
 * run. If the first file does not exist, an earlier run wrote none of them, and nothing is renamed.
 * @param inputs the inputs in the folder, which are not renamed.
 * @returns the names of the renamed files.
 * @throws VerbatimError with the name of the folder if a file cannot be renamed.
 */
export function setAside(
  folder: string,
  names: readonly string[],
  inputs: ReadonlySet<string>,
): string[] {
  const isOld = (name: string) => existsAt(join(folder, name)) && !inputs.has(resolve(folder, name))
  const existing = isOld(names[0] ?? '') ? names.filter(isOld) : []
  try {
    for (const name of existing) renameSync(join(folder, name), join(folder, `${name}.old`))
  } catch (error) {
    throw explainWriteError(`folder "${folder}"`, 'written to', error)
  }
  return existing
}

const existsAt = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined

/** True if a file exists and has exactly this content. */
export function hasContent(path: string, content: string): boolean {
  try {
    return readUtf8(path, Buffer.byteLength(content)) === content
  } catch {
    return false
  }
}

function assertNoInput(targets: readonly string[], inputs: ReadonlySet<string>): void {
  const input = targets.find((path) => inputs.has(resolve(path)))
  if (input !== undefined)
    throw new VerbatimError(
      `"${input}" is an input, which is never overwritten: write to another folder`,
    )
}

function assertNew(targets: readonly string[]): void {
  const existing = targets.find(existsAt)
  if (existing !== undefined)
    throw new VerbatimError(`file "${existing}" already exists; --force overwrites it`)
}
