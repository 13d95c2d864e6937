import { realpathSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { VerbatimError } from '../../model/errors.js'

/**
 * The path of the text that an annotation file names. It must lie in the file's folder or below, also
 * after symbolic links are resolved, so that a foreign annotation file cannot read other files.
 * @throws VerbatimError if it lies elsewhere.
 */
export function resolveTextPath(annotationPath: string, textFile: string): string {
  const folder = resolve(dirname(annotationPath))
  const path = resolve(folder, textFile)
  const target = realPath(path)
  if (
    isAbsolute(textFile) ||
    !isBelow(folder, path) ||
    (target !== undefined && !isBelow(realPath(folder) ?? folder, target))
  ) {
    throw new VerbatimError(
      `file "${annotationPath}": article.textFile "${textFile}" must lie in the folder of the annotation file`,
    )
  }
  return path
}

/** True if a path leads below a folder. On Windows, a relative path to another drive is absolute. */
function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** The path with symbolic links resolved; undefined if nothing exists there. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}
