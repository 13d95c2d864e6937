import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  lstatSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { VerbatimError } from '../model/errors.js'
import { explainWriteError } from '../model/file-errors.js'

/**
 * Makes a folder that a command writes to, with those above it.
 * @throws VerbatimError that names it.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    throw explainWriteError(`folder "${path}"`, 'created', error)
  }
}

export interface PutOptions {
  /** Write over files that are there. */
  force: boolean
  /** Files that are never written over, whatever `force` says. */
  keep?: readonly string[]
  /** Called with a folder that holds the files before they are put in place; what it throws keeps them from it. */
  verify?: (staged: string) => void
}

/**
 * Puts files into a folder, each as a whole or not at all, whatever fails: they are written beside it first. A file that
 * is there with the same content is left as it is, so that what was broken off can be done again.
 * @throws VerbatimError that names the file that is there already, or can not be written.
 */
export function putFiles(
  folder: string,
  files: Readonly<Record<string, string>>,
  { force, keep = [], verify }: PutOptions,
): void {
  let staged: string | undefined
  try {
    staged = mkdtempSync(join(folder, '.verbatim-'))
    for (const [name, content] of Object.entries(files)) writeFileSync(join(staged, name), content)
    verify?.(staged)
    const changed = Object.keys(files).filter((name) => !isSame(join(folder, name), files[name]!))
    const kept = changed
      .map((name) => join(folder, name))
      .find((path) => keep.some((one) => resolve(one) === resolve(path)))
    if (kept !== undefined)
      throw new VerbatimError(
        `"${kept}" is what is converted, and is not written over: convert to another folder`,
      )
    const there = force
      ? undefined
      : changed.find(
          (name) => lstatSync(join(folder, name), { throwIfNoEntry: false }) !== undefined,
        )
    if (there !== undefined)
      throw new VerbatimError(
        `file "${join(folder, there)}" is there already; --force writes over it`,
      )
    for (const name of changed) renameSync(join(staged, name), join(folder, name))
  } catch (error) {
    if (error instanceof VerbatimError) throw error
    throw explainWriteError(`folder "${folder}"`, 'written to', error)
  } finally {
    if (staged !== undefined) rmSync(staged, { recursive: true, force: true })
  }
}

function isSame(path: string, content: string): boolean {
  try {
    return readFileSync(path, 'utf8') === content
  } catch {
    return false
  }
}
