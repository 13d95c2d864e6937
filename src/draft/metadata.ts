/** Facts about the publication that are known from outside the text. */
export interface DraftMetadata {
  title?: string
  publisher?: string
  authors?: string[]
  /** An EDTF date. */
  published?: string
  url?: string
}
