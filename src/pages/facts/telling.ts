import type { ReferenceValue } from '../data/records.js'
import type { Voices } from '../parts/voices.js'

/** The way in which a page words facts. */
export interface Telling {
  voices: Voices
  /** The short name of an entity: "Xi" for Xi Jinping. */
  shortName: (entity: Pick<ReferenceValue, 'id' | 'name'>) => string
  /** The part of an article whose text, or whose facts, the page shows. */
  shown?: { article: string; start: number; end: number }
  /** The page has the text of `shown`: links to spans in it stay on the page. */
  hasText?: boolean
  /** The HTML ids and the numbers of facts on the page of their article. */
  numbers?: FactNumbers
  /** On a list of one kind, the kind goes without saying. */
  isOneKind?: boolean
  /** On the page of a speaker, quotes do not repeat who says them. */
  isSpeakerKnown?: boolean
  /** Names the article of each fact. */
  showsArticle?: boolean
}

/** The numbers by which the text refers to facts, by kind and id. */
export interface FactNumbers {
  of: (kind: string, id: string) => number | undefined
}
