import { lstatSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { VerbatimError } from '../model/errors.js'
import { explainWriteError } from '../model/file-errors.js'
import { readUtf8 } from '../model/read-file.js'

/**
 * Creates a folder with its parents, unless it exists.
 * @throws VerbatimError that names it.
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
  /** Paths of the input, which is never overwritten. */
  inputs?: readonly string[]
}

/**
 * Writes files to a folder, each as a whole or not at all: they are staged in a hidden folder in
 * it, then renamed. An existing file with the same content stays, so that an interrupted command
 * can be run again.
 * @param files their contents by name.
 * @throws VerbatimError that names a file that exists already or cannot be written.
 */
export function writeFiles(
  folder: string,
  files: Readonly<Record<string, string>>,
  { force, inputs = [] }: WriteOptions,
): void {
  let staged: string | undefined
  try {
    staged = mkdtempSync(join(folder, '.verbatim-'))
    for (const [name, content] of Object.entries(files)) writeFileSync(join(staged, name), content)
    const changed = Object.keys(files).filter((name) => !holds(join(folder, name), files[name]!))
    const targets = changed.map((name) => join(folder, name))
    assertNoInput(targets, inputs)
    if (!force) assertNew(targets)
    for (const name of changed) renameSync(join(staged, name), join(folder, name))
  } catch (error) {
    if (error instanceof VerbatimError) throw error
    throw explainWriteError(`folder "${folder}"`, 'written to', error)
  } finally {
    if (staged !== undefined) rmSync(staged, { recursive: true, force: true })
  }
}

/**
 * Renames files of an earlier run to `<name>.old`, so that they do not look like the output of this
 * run. If the first file does not exist, an earlier run wrote none of them, and all stay.
 * @param inputs paths of the input, which stays.
 * @returns the names of the files that were renamed.
 * @throws VerbatimError that names the folder if a file cannot be renamed.
 */
export function setAside(
  folder: string,
  names: readonly string[],
  inputs: readonly string[],
): string[] {
  const resolved = new Set(inputs.map((path) => resolve(path)))
  const isOld = (name: string) =>
    existsAt(join(folder, name)) && !resolved.has(resolve(folder, name))
  const existing = isOld(names[0] ?? '') ? names.filter(isOld) : []
  try {
    for (const name of existing) renameSync(join(folder, name), join(folder, `${name}.old`))
  } catch (error) {
    throw explainWriteError(`folder "${folder}"`, 'written to', error)
  }
  return existing
}

const existsAt = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined

/** True if a file has some content. */
export function holds(path: string, content: string): boolean {
  try {
    return readUtf8(path, Buffer.byteLength(content)) === content
  } catch {
    return false
  }
}

function assertNoInput(targets: readonly string[], inputs: readonly string[]): void {
  const resolved = inputs.map((path) => resolve(path))
  const input = targets.find((path) => resolved.includes(resolve(path)))
  if (input !== undefined)
    throw new VerbatimError(
      `"${input}" is the input, which is never overwritten: convert to another folder`,
    )
}

function assertNew(targets: readonly string[]): void {
  const existing = targets.find(existsAt)
  if (existing !== undefined)
    throw new VerbatimError(`file "${existing}" already exists; --force overwrites it`)
}
