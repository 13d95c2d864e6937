import type { Standoff } from '../standoff/standoff.js'

/**
 * Reads the annotations of one text.
 * @param file names the file in faults.
 * @param content the whole file.
 * @param text the article's text.
 * @returns the annotations; those that cannot be kept are listed in `unmapped`.
 * @throws VerbatimError if the file as a whole cannot be read.
 */
type StandoffReader = (file: string, content: string, text: string) => Standoff

/** A source format of `verbatim convert`. */
export interface Format {
  /** The value of `--from`. */
  name: string
  /** The name in prose. */
  title: string
  /**
   * The file endings of this format alone, in lower case. In a folder, files with them are
   * converted.
   */
  endings: readonly string[]
  /**
   * Endings that other files have too. In a folder, files with them are converted if `--from` names
   * this format.
   */
  sharedEndings: readonly string[]
  /** Imports the reader, so that a command loads no reader that it does not need. */
  reader: () => Promise<StandoffReader>
}

/**
 * Every format that `verbatim convert` reads. Adding one here adds it to `--from`, the help and the
 * file endings.
 */
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
