import t from 'tap'
import { readCsv } from '../../src/convert/csv.js'

/* CSV as spreadsheets and programs write it. */

for (const [what, csv, names, rows] of [
  ['a header and two rows', 'id,title\na,Rain\nb,Snow\n', 'id title', ['a Rain', 'b Snow']],
  ['line ends of Windows', 'id,title\r\na,Rain\r\n', 'id title', ['a Rain']],
  ['no line end at the end', 'id,title\na,Rain', 'id title', ['a Rain']],
  ['semicolons', 'id;title\na;Rain, then snow\n', 'id title', ['a Rain, then snow']],
  ['tabs', 'id\ttitle\na\tRain\n', 'id title', ['a Rain']],
  [
    'quotation marks and a line end in a cell',
    'id,title\na,"Rain\n""now"""\n',
    'id title',
    ['a Rain\n"now"'],
  ],
  [
    'other scripts',
    'id,title\na,雨\nb,\u0645\u0637\u0631\nc,😀\n',
    'id title',
    ['a 雨', 'b \u0645\u0637\u0631', 'c 😀'],
  ],
  ['empty lines before the header', '\n\nid,title\na,Rain\n', 'id title', ['a Rain']],
  ['empty lines and rows', 'id,title\n\n,\n , \na,Rain\n,\n\n', 'id title', ['a Rain']],
  ['a header only', 'id,title\n', 'id title', []],
  ['a header without a line end', 'id,title', 'id title', []],
  ['nothing', '', '', []],
] as const)
  t.test(`CSV with ${what}`, (t) => {
    const read = readCsv<Record<string, string>>('a.csv', csv)
    t.strictSame(read.names.join(' '), names)
    t.strictSame(
      read.rows.map((row) => Object.values(row).join(' ')),
      rows,
    )
    t.end()
  })

for (const [csv, message] of [
  [
    'id,title\na,Rain\nb\nc,Snow\nd\n',
    'a.csv: row 2: Too few fields: expected 2 fields but parsed 1',
  ],
  ['id,title\n\na,b,c\n', 'a.csv: row 1: Too many fields: expected 2 fields but parsed 3'],
  ['id,title\na,"Rain\n', 'a.csv: row 1: Quoted field unterminated'],
] as const)
  t.test(`the fault of ${JSON.stringify(csv)} names its row`, (t) => {
    t.throws(() => readCsv('a.csv', csv), { message })
    t.end()
  })
