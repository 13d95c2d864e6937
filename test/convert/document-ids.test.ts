import t from 'tap'
import { createDocumentIds } from '../../src/convert/document-ids.js'

/* The documents of the file corpus.jsonl, beside a file other.jsonl. */

const documents: [what: string, names: (string | undefined)[], ids: string[]][] = [
  ['the only document has the id of the file', [undefined], ['corpus']],
  ['documents without names are numbered', [undefined, undefined], ['corpus-1', 'corpus-2']],
  ['names in digits follow the id of the file', ['7', '8'], ['corpus-7', 'corpus-8']],
  ['a name is an id', ['Visit', 'Trade'], ['visit', 'trade']],
  ['equal names are told apart', ['Visit', 'visit'], ['visit', 'visit-2']],
  ['one document has the name of its file', ['Corpus', 'corpus'], ['corpus', 'corpus-2']],
  ['no document has the id of another file', ['other', 'x'], ['other-2', 'x']],
]

for (const [what, names, ids] of documents)
  t.test(what, async (t) => {
    const idOf = createDocumentIds(['corpus', 'other'])
    const isOnly = names.length === 1
    t.strictSame(
      names.map((name, i) => idOf({ fileId: 'corpus', name, number: i + 1, isOnly })),
      ids,
    )
  })
