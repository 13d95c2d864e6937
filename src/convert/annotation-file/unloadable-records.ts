import { keepLoadable } from '../../compose/keep-loadable.js'
import { VerbatimError } from '../../model/errors.js'
import { reportUnmapped } from '../standoff/standoff.js'
import type { Converted } from './convert-annotations.js'

/**
 * Removes the records that `load` would refuse, and lists them as unmapped.
 * @param file the source file.
 * @throws VerbatimError if the article itself would not load.
 */
export function dropUnloadable(converted: Converted, file: string, text: string): Converted {
  const { annotation, refused } = keepLoadable(converted.annotation, text, file)
  const unmapped = [...converted.unmapped]
  for (const { ref, pointer, message } of refused) {
    const origin = converted.origins.get(ref)
    if (origin === undefined)
      throw new VerbatimError(
        `"${file}" became an annotation file that does not load: ${ref}${pointer} ${message}`,
      )
    reportUnmapped({ file, unmapped }, origin, `would not load: ${pointer} ${message}`)
  }
  return {
    ...converted,
    annotation,
    unmapped: unmapped.toSorted((one, other) => one.line - other.line),
  }
}
