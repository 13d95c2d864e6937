import t from 'tap'
import { snippetOf } from '../../../src/model/search/snippet.js'

const SNIPPETS: [text: string, ranges: [number, number][], html: string][] = [
  ['plain', [], 'plain'],
  [
    'a <b>bold</b> & "word"',
    [[5, 9]],
    'a &lt;b&gt;<mark>bold</mark>&lt;/b&gt; &amp; &quot;word&quot;',
  ],
  ['<script>alert(1)</script>', [[1, 7]], '&lt;<mark>script</mark>&gt;alert(1)&lt;/script&gt;'],
  [
    'two\n\nlines',
    [
      [0, 3],
      [5, 10],
    ],
    '<mark>two</mark> <mark>lines</mark>',
  ],
]

for (const [text, ranges, html] of SNIPPETS) {
  t.test(`the snippet of ${JSON.stringify(text)} is ${html}`, async (t) => {
    t.equal(snippetOf(text, ranges), html)
  })
}

t.test('a long text is cut at words, with an ellipsis on both sides', async (t) => {
  const text = `${'before '.repeat(50)}MATCH${' after'.repeat(50)}`
  const snippet = snippetOf(text, [[350, 355]])
  t.match(snippet, /^…(before )+<mark>MATCH<\/mark>( after)+…$/)
  t.ok(snippet.length < 300)
})
