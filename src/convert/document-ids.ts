import { slugOf, Slugs } from '../model/slugs.js'

/** A document of a file. */
export interface NumberedDocument {
  /** The article id that is made from the name of the file. */
  fileId: string
  /** The document's own name. */
  name?: string | undefined
  /** Its place in the file, from 1. */
  number: number
  /** True if the file has no other document. */
  isOnly: boolean
}

/**
 * Makes the article ids of documents. The id of a document is made from its own name if that name
 * has a letter. Otherwise, the only document of a file gets the id of the file, and each of several
 * documents gets the id of the file followed by the digits of its name, or else by its place in the
 * file.
 * @param fileIds the ids of files. No document gets the id of another file.
 */
export function createDocumentIds(
  fileIds: readonly string[],
): (document: NumberedDocument) => string {
  const ids = new Slugs(fileIds)
  /** The ids of files that a document has got. */
  const given = new Set<string>()
  return ({ fileId, name, number, isOnly }) => {
    const own = slugOf(name ?? '')
    const isNamed = own !== undefined && /[a-z]/.test(own)
    if ((isNamed ? own === fileId : isOnly) && !given.has(fileId)) {
      given.add(fileId)
      return fileId
    }
    const wanted = isNamed ? own : `${fileId}-${own ?? number}`
    return ids.take(wanted)
  }
}
