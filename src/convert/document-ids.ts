import { freeSlug, slugOf } from '../model/slugs.js'

/** A document of a file. */
export interface NumberedDocument {
  /** The id that the name of the file gives. */
  fileId: string
  /** The document's own name. */
  name?: string | undefined
  /** Its place in the file, from 1. */
  number: number
  /** True if the file has no other document. */
  isOnly: boolean
}

/**
 * Gives ids to the documents of files. A document has the id that its own name gives, if that has a
 * letter; the only document of a file has the file's id; any other has the file's id and its own number.
 * @param fileIds ids that only documents with the id of their file may have.
 */
export function createDocumentIds(
  fileIds: readonly string[],
): (document: NumberedDocument) => string {
  const taken = new Set(fileIds)
  return ({ fileId, name, number, isOnly }) => {
    const own = slugOf(name ?? '')
    if (own === undefined || !/[a-z]/.test(own)) {
      if (isOnly) return fileId
    } else if (own === fileId) return fileId
    const wanted = own !== undefined && /[a-z]/.test(own) ? own : `${fileId}-${own ?? number}`
    const id = freeSlug(wanted, (candidate) => !taken.has(candidate))
    taken.add(id)
    return id
  }
}
