import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { VerbatimError } from '../model/errors.js'
import { explainWriteError } from '../model/file-errors.js'

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
  /** Called with a folder that holds the new files before they are moved; if it throws, none is moved. */
  verify?: (staged: string) => void
}

/**
 * Writes files to a folder, each as a whole or not at all: they are staged beside it, then renamed. An
 * existing file with the same content stays, so that an interrupted command can be run again.
 * @param files their contents by name.
 * @throws VerbatimError that names a file that exists already or cannot be written.
 */
export function writeFiles(
  folder: string,
  files: Readonly<Record<string, string>>,
  { force, inputs = [], verify }: WriteOptions,
): void {
  let staged: string | undefined
  try {
    staged = mkdtempSync(join(folder, '.verbatim-'))
    for (const [name, content] of Object.entries(files)) writeFileSync(join(staged, name), content)
    verify?.(staged)
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

function holds(path: string, content: string): boolean {
  try {
    return readFileSync(path, 'utf8') === content
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
  const existing = targets.find((path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined)
  if (existing !== undefined)
    throw new VerbatimError(`file "${existing}" already exists; --force overwrites it`)
}
