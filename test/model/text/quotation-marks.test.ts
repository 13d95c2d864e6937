import t from 'tap'
import { readQuotationMarks } from '../../../src/model/text/quotation-marks.js'
import { indexText } from '../../../src/model/text/text.js'

/* The kind and the content of quotes in the quotation marks of many languages. */

/** A text whose quote stands between braces. */
function read(marked: string) {
  const text = indexText(marked.replace(/[{}]/g, ''))
  const parts = marked.split(/[{}]/)
  const spans = parts.flatMap((exact, index) => {
    if (index % 2 === 0) return []
    const start = [...parts.slice(0, index).join('')].length
    return [{ start, end: start + [...exact].length, exact }]
  })
  const { kind, content } = readQuotationMarks(text, spans)
  for (const { start, end, exact } of content) t.equal(text.slice(start, end), exact)
  return [kind, ...content.map(({ exact }) => exact)]
}

const quotes: [marked: string, kind: string, ...content: string[]][] = [
  ['"{We agreed.}"', 'direct', 'We agreed.'],
  ['{"We agreed."}', 'direct', 'We agreed.'],
  ['"{We agreed},” he said', 'indirect', 'We agreed'],
  ['“{We agreed},” he said', 'direct', 'We agreed'],
  ['"{our friends}," he said', 'partial', 'our friends'],
  ['«{On y va},\u00A0» dit-il', 'direct', 'On y va'],
  ['{"We agreed,"} he said', 'direct', 'We agreed'],
  ['"{We agreed,}" he said', 'direct', 'We agreed'],
  ['“{We agreed,}” he said', 'direct', 'We agreed'],
  ['{“We agreed.”}', 'direct', 'We agreed.'],
  ['{„Das geht.“}', 'direct', 'Das geht.'],
  ['Er rief: {»Das geht!«}', 'direct', 'Das geht!'],
  ['»{Das geht!}«', 'direct', 'Das geht!'],
  ['»{Så är det.}»', 'direct', 'Så är det.'],
  ['{”Så är det.”}', 'direct', 'Så är det.'],
  ['”{Så är det.}”', 'direct', 'Så är det.'],
  ['{’Så är det.’}', 'direct', 'Så är det.'],
  ['{« On y va. »}', 'direct', 'On y va.'],
  ['« {On y va.} »', 'direct', 'On y va.'],
  ['«\u00A0{On y va.}\u00A0»', 'direct', 'On y va.'],
  ['{«\u202FOn y va\u202F!\u202F»}', 'direct', 'On y va\u202F!'],
  ['«{Идём.}»', 'direct', 'Идём.'],
  ['{„To dobrze.”}', 'direct', 'To dobrze.'],
  ["{,,To dobrze.''}", 'direct', 'To dobrze.'],
  ["{``It is so.''}", 'direct', 'It is so.'],
  ["``{It is so,}'' he said", 'direct', 'It is so'],
  ["{`It is so.'}", 'direct', 'It is so.'],
  ['{‘It is so.’}', 'direct', 'It is so.'],
  ['{‘It isn’t so.’}', 'direct', 'It isn’t so.'],
  ["'{It isn't so.}'", 'direct', "It isn't so."],
  ['{“‘It is so.’”}', 'direct', 'It is so.'],
  ['{“He said ‘yes’ to us.”}', 'direct', 'He said ‘yes’ to us.'],
  ['{‘He said “yes” to us.’}', 'direct', 'He said “yes” to us.'],
  ['{“The “golden age” began.”}', 'direct', 'The “golden age” began.'],
  ['{「行きます。」}', 'direct', '行きます。'],
  ['{『行きます。』}', 'direct', '行きます。'],
  ['{｢行きます｡｣}', 'direct', '行きます｡'],
  ['{“我们走。”}', 'direct', '我们走。'],
  ['{「我們走，」}他說', 'direct', '我們走'],
  ['{〝我們走。〞}', 'direct', '我們走。'],
  ['{"نحن نذهب؟"}', 'direct', 'نحن نذهب؟'],
  ['{«نحن نذهب۔»}', 'direct', 'نحن نذهب۔'],
  ['{"نذهب،"} قال', 'direct', 'نذهب'],
  ['{"हम चलते हैं।"}', 'direct', 'हम चलते हैं।'],
  ['{"Մենք գնում ենք։"}', 'direct', 'Մենք գնում ենք։'],
  ['{"እንሄዳለን።"}', 'direct', 'እንሄዳለን።'],
  ['{״נלך.״}', 'direct', 'נלך.'],
  ['It was a "{golden age}" for all.', 'partial', 'golden age'],
  ['It was a “{Golden Age}” for all.', 'partial', 'Golden Age'],
  ['Es war ein {„goldenes Zeitalter“}.', 'partial', 'goldenes Zeitalter'],
  ['It was {golden}.', 'indirect', 'golden'],
  ['{He said that a "golden age" came.}', 'indirect', 'He said that a "golden age" came.'],
  ['{"One" and "two"}', 'indirect', '"One" and "two"'],
  ['"One" {and} "two"', 'indirect', 'and'],
  ['»Eins« {und} »zwei«', 'indirect', 'und'],
  ['« Un » {et} « deux »', 'indirect', 'et'],
  ["The boys' {club} 'is'", 'indirect', 'club'],
  ['5" {and} 6"', 'indirect', 'and'],
  ['{"We went,"} he said, {"and we came."}', 'partial', 'We went', 'and we came.'],
  ['{"We went,"} he said. {"Then we came."}', 'direct', 'We went', 'Then we came.'],
  ['{"We went,"} he said that {they came}', 'indirect', '"We went,"', 'they came'],
  ['{""}', 'indirect', '""'],
  ['no words', 'indirect'],
  ["`` {We went .} ''", 'direct', 'We went .'],
  ['{"😀!"}', 'direct', '😀!'],
]

for (const [marked, ...expected] of quotes) {
  t.test(`${marked} is ${expected.join(', ')}`, async (t) => {
    t.strictSame(read(marked), expected)
  })
}
