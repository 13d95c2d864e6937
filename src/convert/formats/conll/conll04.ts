import type { Row, RowDocument, RowSentence } from './rows.js'

/*
 * The corpus of Roth and Yih (CoNLL-04) has nine columns. Each row is a unit of one or more words.
 * The second column has its type, and the sixth its words, joined by "/". After a sentence, a row
 * with the numbers of two units and a type is a relation.
 */

/** A relation between the units that contain two tokens. */
export interface Conll04Relation {
  /** The number of its sentence. */
  sentence: number
  type: string
  from: number
  to: number
  line: number
}

const [TYPE, TAGS, WORDS] = [1, 4, 5]

const isRelation = ({ columns }: Row): boolean =>
  columns.length === 3 && /^\d+$/.test(columns[0]!) && /^\d+$/.test(columns[1]!)

const isUnit = ({ columns }: Row): boolean =>
  columns.length === 9 && /^\d+$/.test(columns[0]!) && /^\d+$/.test(columns[2]!)

export const isConll04 = ({ sentences }: RowDocument): boolean =>
  sentences.every(({ rows }) => rows.every(isUnit) || rows.every(isRelation)) &&
  sentences.some(({ rows }) => rows.every(isUnit))

/** The document with rows of two columns, tokens and tags, and its relations. */
export function asPlainRows({ name, sentences }: RowDocument): {
  document: RowDocument
  relations: Conll04Relation[]
} {
  const plain: RowSentence[] = []
  const relations: Conll04Relation[] = []
  let starts: number[] = []
  for (const { rows, ...sentence } of sentences) {
    if (rows.every(isRelation)) {
      for (const { columns, line } of rows) {
        const [from, to] = [starts[Number(columns[0])] ?? -1, starts[Number(columns[1])] ?? -1]
        relations.push({ sentence: plain.length - 1, type: columns[2]!, from, to, line })
      }
    } else {
      const units = rows.map(tokensOfUnit)
      starts = units.map((_, index) => units.slice(0, index).flat().length)
      plain.push({ ...sentence, rows: units.flat() })
    }
  }
  return { document: { ...(name !== undefined && { name }), sentences: plain }, relations }
}

/**
 * The tokens of a unit. Slashes separate tokens only if there are as many in the column of tags.
 */
function tokensOfUnit({ line, columns }: Row): Row[] {
  const words = columns[WORDS]!.split('/')
  const isSeveral = words.length === columns[TAGS]!.split('/').length
  const type = columns[TYPE]!
  return (isSeveral ? words : [columns[WORDS]!]).map((word, index) => {
    const tag = type === 'O' ? 'O' : `${index === 0 ? 'B' : 'I'}-${type}`
    return { line, columns: [word === 'COMMA' ? ',' : word, tag] }
  })
}
