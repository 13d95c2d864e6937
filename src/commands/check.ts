import { annotationFiles } from '../loading/files.js'
import { prepareArticle } from '../loading/prepare.js'
import { readSource } from '../loading/source.js'

/** Checks annotation files without a database; throws at the first file with faults, all of which its error lists. */
export function check(paths: readonly string[], print: (line: string) => void): void {
  for (const file of annotationFiles(paths)) {
    prepareArticle(readSource(file))
    print(`${file}: no faults`)
  }
}
