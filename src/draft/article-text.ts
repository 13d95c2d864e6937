import type { DraftInput } from './draft.js'

/** A text to draft from, and what is known of its publication. */
export type ArticleText = Omit<DraftInput, 'id'>
