import { extname, join, resolve } from 'node:path'
import { VerbatimError } from '../model/errors.js'
import { entriesOf, isFolder } from '../model/files/read-file.js'

/** The files that a command reads, and the reasons why other paths have none. */
export interface InputFiles {
  files: string[]
  failures: VerbatimError[]
}

interface FileOptions {
  /** The endings of the files that are read in folders, in lower case. */
  endings: readonly string[]
  /** The folder that is written to. Files in it are not read. */
  output: string
  /** The purpose of the files, such as "to convert", and a hint for the message that there are none. */
  purpose: string
  hint?: string
}

/**
 * Finds the files at paths. A folder stands for its files and those of its subfolders, sorted by name, except
 * hidden files. A file is returned once, even if several paths lead to it.
 */
export function findInputFiles(paths: readonly string[], options: FileOptions): InputFiles {
  const failures: VerbatimError[] = []
  const files = paths.flatMap((path) => {
    try {
      return isFolder(path) ? filesIn(path, options) : [path]
    } catch (error) {
      if (!(error instanceof VerbatimError)) throw error
      failures.push(error)
      return []
    }
  })
  return { files: [...new Map(files.map((path) => [resolve(path), path])).values()], failures }
}

function filesIn(folder: string, { endings, output, purpose, hint = '' }: FileOptions): string[] {
  const paths = pathsBelow(folder, resolve(output)).filter((path) =>
    endings.includes(extname(path).toLowerCase()),
  )
  if (paths.length > 0) return paths
  throw new VerbatimError(
    `folder "${folder}" holds no file ${purpose} (${endings.join(', ')})${hint}`,
  )
}

/** The files in a folder and its subfolders, sorted by name, except hidden files and folders. */
function pathsBelow(folder: string, output: string): string[] {
  return entriesOf(folder)
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (!entry.isDirectory()) return [path]
      return resolve(path) === output ? [] : pathsBelow(path, output)
    })
}
