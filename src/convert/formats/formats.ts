import type { Standoff } from '../standoff/standoff.js'

/**
 * Reads the annotations of one text.
 * @param file names the file in faults.
 * @param content the whole file.
 * @param text the article's text.
 * @throws VerbatimError with every fault as `file:line:column message`.
 */
export type ReadStandoff = (file: string, content: string, text: string) => Standoff

/** A source format of `verbatim convert`. */
export interface Format {
  /** The value of `--from`. */
  name: string
  /** The name in prose. */
  title: string
  /** File endings of this format alone, in lower case: a folder's files are chosen by them. */
  endings: readonly string[]
  /** Endings that files of other kinds have too: a folder's files are chosen by them if `--from` names the format. */
  sharedEndings: readonly string[]
  /** Imports the reader. */
  reader: () => Promise<ReadStandoff>
}

/** Every format that can be converted. This list is all that the command line knows about formats. */
export const FORMATS: readonly Format[] = [
  {
    name: 'brat',
    title: 'brat standoff',
    endings: ['.ann'],
    sharedEndings: [],
    reader: async () => (await import('./brat/brat.js')).parseBrat,
  },
  {
    name: 'web-annotation',
    title: 'W3C Web Annotations',
    endings: ['.jsonld'],
    sharedEndings: ['.json', '.ndjson', '.jsonl'],
    reader: async () => (await import('./web-annotation/web-annotation.js')).parseWebAnnotations,
  },
]
