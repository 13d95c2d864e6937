import { bratOf } from './brat.js'
import { conllOf } from './conll.js'
import type { ExportedArticle, NotHeld } from './document.js'
import type { ExportFormatName } from './format-names.js'
import { jsonLineOf, labelStudioTaskOf } from './json.js'
import { toStandoff } from './to-standoff.js'

/** How `verbatim export` writes a format. */
export interface ExportFormat {
  /** The ending of an article's file. */
  ending: string
  /** True if the text is written to a file of its own. */
  hasTextBeside: boolean
  /**
   * Makes the content of an article's file, and counts the content that it cannot hold in
   * `notHeld`.
   */
  write: (article: ExportedArticle, notHeld: NotHeld) => string
}

const line = (value: object): string => `${JSON.stringify(value)}\n`

/** All formats except Web Annotation, which needs the URLs of records. */
export const EXPORT_FORMATS: Record<Exclude<ExportFormatName, 'web-annotation'>, ExportFormat> = {
  'brat': {
    ending: '.ann',
    hasTextBeside: true,
    write: (article, notHeld) => bratOf(toStandoff(article, notHeld)),
  },
  'jsonl': {
    ending: '.jsonl',
    hasTextBeside: false,
    write: (article, notHeld) => line(jsonLineOf(toStandoff(article, notHeld), notHeld)),
  },
  'label-studio': {
    ending: '.json',
    hasTextBeside: false,
    write: (article, notHeld) => line(labelStudioTaskOf(toStandoff(article, notHeld), notHeld)),
  },
  'conll': {
    ending: '.conllup',
    hasTextBeside: false,
    write: (article, notHeld) => conllOf(toStandoff(article, notHeld), notHeld),
  },
}
