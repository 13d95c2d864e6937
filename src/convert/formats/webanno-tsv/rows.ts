import { VerbatimError } from '../../../model/errors.js'
import { lineStream } from '../../lines.js'
import type { OffsetRange } from '../../standoff/offsets.js'
import { assertTokenCount, textOfTokens, type Sentence, type Token } from '../../standoff/tokens.js'
import { unescape } from './cells.js'
import { readLayer, type Layer } from './layers.js'

/** A token or a part of one, with a cell for each column of each layer. */
export interface TokenRow {
  /** The address of the row: `2-5` for a token, `2-5.1` for a part of it. */
  token: string
  line: number
  range: OffsetRange
  cells: string[]
}

export interface TsvFile {
  layers: Layer[]
  /** The text, rebuilt from its sentences. */
  text: string
  rows: TokenRow[]
  /** The names of unread properties of sentences, one for each occurrence. */
  unread: string[]
}

interface RawRow extends Omit<TokenRow, 'range'> {
  begin: number
  end: number
  form: string
}

interface RawSentence {
  texts: string[]
  rows: RawRow[]
}

/** @throws VerbatimError as `file:line message` if a line is neither a token nor a comment. */
export function readRows(path: string, chunks: Iterator<string, void>): TsvFile {
  const layers: Layer[] = []
  const sentences: RawSentence[] = []
  const unread: string[] = []
  let sentence: RawSentence | undefined
  let [line, tokens] = [0, 0]
  for (const ended of lineStream(chunks)) {
    const row = ended.replace(/\r$/, '')
    line++
    const layer = readLayer(row)
    const [, key, value = ''] = /^#([^=\t]*)=(.*)$/s.exec(row) ?? []
    if (layer !== undefined) layers.push(layer)
    else if (row.trim() === '') sentence = undefined
    else if (key !== undefined || row.startsWith('#')) {
      if (key === 'Text') {
        if (sentence === undefined || sentence.rows.length > 0)
          sentences.push((sentence = { texts: [], rows: [] }))
        sentence.texts.push(unescape(value))
      } else if (key !== 'FORMAT') unread.push(key ?? 'comments')
    } else {
      if (sentence === undefined) sentences.push((sentence = { texts: [], rows: [] }))
      sentence.rows.push(readRow(row, line, path))
      assertTokenCount(path, ++tokens)
    }
  }
  return { layers, unread, ...placed(sentences.filter(({ rows }) => rows.length > 0)) }
}

function readRow(row: string, line: number, path: string): RawRow {
  const [token = '', offsets = '', form = '', ...cells] = row.split('\t')
  const [, begin, end] = /^(\d+)-(\d+)$/.exec(offsets) ?? []
  if (!/^\d+-\d+(?:\.\d+)?$/.test(token) || begin === undefined)
    throw new VerbatimError(
      `${path}:${line} is not a token: it must begin with a number, offsets and words between tabs, as in "1-1 0-4 Rain"`,
    )
  return {
    ...{ token, line, cells },
    ...{ begin: Number(begin), end: Number(end), form: unescape(form) },
  }
}

/** Rebuilds the text, and finds the range of each row in it. */
function placed(raw: readonly RawSentence[]): Pick<TsvFile, 'text' | 'rows'> {
  const isPart = ({ token }: RawRow) => token.includes('.')
  const whole = raw.map(({ rows }) => rows.filter((row) => !isPart(row)))
  const sentences = whole.map((rows, index): Sentence => {
    const last = whole[index - 1]?.at(-1)
    const blanks = (rows[0]?.begin ?? 0) - (last?.end ?? 0)
    return {
      tokens: rows.map(({ form, end }, at): Token => ({
        form,
        spaceAfter: (rows[at + 1]?.begin ?? Infinity) > end,
      })),
      text: raw[index]!.texts.length > 0 ? raw[index]!.texts.join('\n') : undefined,
      before: '\n'.repeat(Math.min(Math.max(blanks, 0), 2)),
    }
  })
  const { text, ranges } = textOfTokens(sentences)
  const rows = raw.flatMap(({ rows: all }, number) => {
    let at = -1
    return all.map((row): TokenRow => {
      if (!isPart(row)) at++
      const [token, range] = [whole[number]![at], ranges[number]![at]]
      const { line, cells } = row
      return { token: row.token, line, cells, range: placeOf(row, token ?? row, range ?? [0, 0]) }
    })
  })
  return { text, rows }
}

/**
 * The range of a row. The words of a part are searched in its token, near the offset in the file.
 */
function placeOf(row: RawRow, token: RawRow, [start, end]: OffsetRange): OffsetRange {
  if (row === token) return [start, end]
  const near = token.form.indexOf(row.form, Math.max(0, row.begin - token.begin - 1))
  const at = near === -1 ? Math.max(0, token.form.indexOf(row.form)) : near
  const from = start + [...token.form.slice(0, at)].length
  return [from, from + [...row.form].length]
}
