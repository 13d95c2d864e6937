import type { Sentence, TaggedRun, Token } from '../../standoff/token-text.js'
import { runsOf } from '../../standoff/token-text.js'
import type { Columns } from './columns.js'
import type { Row, RowSentence } from './rows.js'

/**
 * A sentence with its runs of tags. A row and the token with its words may have different numbers.
 */
export interface ReadSentence {
  sentence: Sentence
  /** The rows of words. Rows of multiword tokens and of omitted words are left out. */
  rows: Row[]
  /** For each row, the number of the token with its words. */
  tokenOf: number[]
  runs: TaggedRun[]
  /** The names of unread properties in the column MISC, one for each occurrence. */
  unread: string[]
}

/** Reads the tokens and the runs of a sentence. */
export function readSentence({ rows, comments }: RowSentence, columns: Columns): ReadSentence {
  const tokens: Token[] = []
  const words: Row[] = []
  const tokenOf: number[] = []
  let joined = 0 // the number of rows that the last token still covers
  for (const row of rows) {
    const id = row.columns[columns.id] ?? ''
    if (/^\d+\.\d+$/.test(id)) continue // a word that the text leaves out
    const [, first, last] = /^(\d+)-(\d+)$/.exec(id) ?? []
    const form = row.columns[columns.form] ?? ''
    const isToken = first !== undefined || joined === 0
    if (isToken && form !== '')
      tokens.push({ form, spaceAfter: !/(?:^|\|)SpaceAfter=No(?:\||$)/.test(miscOf(row, columns)) })
    if (first !== undefined) {
      joined = Number(last) - Number(first) + 1
      continue
    }
    if (form !== '') {
      words.push(row)
      tokenOf.push(tokens.length - 1)
    }
    joined = Math.max(0, joined - 1)
  }
  const startsParagraph = [...comments.keys()].some((key) => key.startsWith('newpar'))
  const properties = words.map((row) => propertiesOf(miscOf(row, columns)))
  const { runs: miscRuns, unread } = runsOfProperties(properties)
  const valuesIn = (column: number) => words.map((row) => row.columns[column] ?? '')
  return {
    sentence: {
      tokens,
      text: comments.get('text'),
      before: startsParagraph ? '\n\n' : '\n',
      after: blanksAfter(words.at(-1), columns),
    },
    rows: words,
    tokenOf,
    runs: [
      ...columns.tags.flatMap((column) => runsOf(valuesIn(column))),
      ...columns.brackets.flatMap((column) => runsOfBrackets(valuesIn(column))),
      ...miscRuns,
    ],
    unread,
  }
}

const miscOf = ({ columns }: Row, { misc }: Columns): string =>
  misc === undefined ? '' : (columns[misc] ?? '')

const propertiesOf = (misc: string): Map<string, string> =>
  new Map(
    misc
      .split('|')
      .filter((property) => property !== '_' && property !== '')
      .map((property) => {
        const [key = '', ...value] = property.split('=')
        return [key, value.join('=')]
      }),
  )

/** The properties in MISC about white space. */
const SPACES = ['SpaceAfter', 'SpacesAfter']

const ESCAPES: Readonly<Record<string, string>> = { s: ' ', t: '\t', n: '\n', r: '\r', p: '|' }

/**
 * The white space after the last word of a sentence, if the property `SpacesAfter` of UDPipe states
 * it.
 */
function blanksAfter(row: Row | undefined, columns: Columns): string | undefined {
  const escaped = row && propertiesOf(miscOf(row, columns)).get('SpacesAfter')
  return escaped?.replace(/\\(.)/g, (_, character: string) => ESCAPES[character] ?? character)
}

/** Reads runs from properties that have a tag for each token, such as `NER=B-PER`. */
function runsOfProperties(properties: readonly ReadonlyMap<string, string>[]): {
  runs: TaggedRun[]
  unread: string[]
} {
  const keys = new Set(properties.flatMap((one) => [...one.keys()]))
  const tagged = [...keys].filter((key) =>
    properties.every((one) => /^(?:O|[BIESLUM]-.+)$/.test(one.get(key) ?? 'O')),
  )
  return {
    runs: tagged.flatMap((key) => runsOf(properties.map((one) => one.get(key) ?? 'O'))),
    unread: properties.flatMap((one) =>
      [...one.keys()].filter((key) => !SPACES.includes(key) && !tagged.includes(key)),
    ),
  }
}

/** Reads runs from brackets, such as `(PERSON*`, `*`, `*)` and `(GPE)`. */
function runsOfBrackets(values: readonly string[]): TaggedRun[] {
  const runs: TaggedRun[] = []
  let open: TaggedRun | undefined
  for (const [index, value] of values.entries()) {
    const type = /^\(([^*()]+)/.exec(value)?.[1]
    if (type !== undefined) open = { type, start: index, end: index + 1 }
    if (open !== undefined && value.endsWith(')')) {
      runs.push({ ...open, end: index + 1 })
      open = undefined
    }
  }
  return runs
}
