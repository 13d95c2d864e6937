import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { VerbatimError } from '../model/errors.js'

/**
 * The annotation files that paths stand for: a file itself, a folder's `*.json` except `*.schema.json`.
 * @throws VerbatimError when a path does not exist or a folder holds none.
 */
export function annotationFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!isFolder(path)) return [path]
    const files = readdirSync(path).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json')).sort()
    if (files.length === 0) throw new VerbatimError(`folder "${path}" holds no annotation file (*.json)`)
    return files.map((name) => join(path, name))
  })
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw new VerbatimError(`"${path}" ${code === 'ENOENT' ? 'does not exist' : `can not be read (${code ?? 'unknown error'})`}`, { cause: error })
  }
}
