import type { Range } from '../../model/text/ranges.js'

/** The kind of thing that a name names. "adjective" is a word with a capital that names nothing by itself. */
export type NameKind =
  'person' | 'place' | 'country' | 'organization' | 'demonym' | 'language' | 'other' | 'adjective'

/** A name at one place of the text, in UTF-16 offsets. */
export interface Name extends Range {
  paragraph: number
  /** The indexes of its words in the line, of which a hyphenated one may have only a part. */
  words: Range
  text: string
  kind: NameKind
  /** The words of the title before it, as indexes. */
  title?: Range
  /** The longer name that it stands for: "the Council" for "Voss Council". */
  shortFor?: string
}

/** A possible name. Its kind may be certain from the start. */
export type Candidate = Omit<Name, 'kind'> & { kind?: NameKind }
