import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { prepareArticle } from '../../../src/ingest/prepare/prepare.js'
import { parseSource, readSource } from '../../../src/ingest/source/source.js'
import { annotate, complete, failure } from '../annotations.js'
import { ARTICLE, read, TEXT } from '../json-files.js'

/* What a source holds, and files that cannot be read. */

t.test('a source has the annotation, the text and a digest of both', async (t) => {
  const path = annotate(t, TEXT)
  const { annotation, text, digest } = readSource(path)
  t.strictSame(annotation, complete(TEXT))
  t.equal(text.text, TEXT)
  t.equal(text.length, 8)
  t.match(digest, /^[0-9a-f]{64}$/)
  t.equal(readSource(path).digest, digest)
  writeFileSync(join(path, '../a.txt'), `${TEXT} `)
  t.not(readSource(path).digest, digest)
})

t.test('white space and a byte order mark of the text are kept', async (t) => {
  for (const text of ['\uFEFFHello', '  Hello\r\n\r\n', 'He\u0301llo', 'H\u00E9llo']) {
    t.equal(readSource(annotate(t, text, { article: { title: 'x' } })).text.text, text)
  }
})

t.test(
  'a byte order mark before JSON is skipped, in files and in lines of standard input',
  async (t) => {
    const { path, run } = read(t, `\uFEFF{ ${ARTICLE} }`)
    const { digest } = run()
    t.equal(digest, read(t, `{ ${ARTICLE} }`).run().digest)
    t.equal(parseSource(path, `\uFEFF{ ${ARTICLE} }`, 7).digest, digest)
    t.match(
      failure(read(t, `\uFEFF{ ${ARTICLE} x }`).run).message,
      `:1:${ARTICLE.length + 4} is not`,
    )
  },
)

t.test('the message of a fault is one line, whatever it quotes', async (t) => {
  const words = 'not\nthere\r\u2028\u0085\u202E\u001B[31m'
  const path = annotate(t, TEXT, {
    events: [{ id: 'e', type: 'visit', label: 'l', status: 'happened', content: words }],
  })
  const { lines, faults = [] } = failure(() => prepareArticle(readSource(path)))
  t.equal(lines?.length, 1)
  t.ok(lines?.[0]?.includes(`"${words}"`), 'which commands escape when they print it')
  t.equal(faults[0]?.words, words)
  const odd = read(t, `{ ${ARTICLE}, "a\\nb": 1 }`)
  t.ok(failure(odd.run).lines?.every((line) => line.startsWith(odd.path)))
})

t.test('files that cannot be read are refused by name', async (t) => {
  const path = annotate(t, TEXT, { article: { textFile: 'b/text.txt' } })
  const here = join(path, '..')
  t.throws(() => readSource(join(here, 'none.json')), {
    name: 'VerbatimError',
    message: `file "${join(here, 'none.json')}" does not exist`,
  })
  t.throws(() => readSource(here), { message: `file "${here}" is a folder` })
  writeFileSync(join(here, 'b/text.txt'), Buffer.from([0x48, 0xe9]))
  t.throws(() => readSource(path), { message: `file "${join(here, 'b/text.txt')}" is not UTF-8` })
  writeFileSync(join(here, 'b/text.txt'), 'Hello\0')
  t.match(
    failure(() => readSource(path)).message,
    /a\.json:\d+:\d+ \/article\/textFile the text contains the character U\+0000/,
  )
  t.throws(read(t, Buffer.from([0x7b, 0xff])).run, { message: /a\.json" is not UTF-8$/ })
  t.throws(read(t, Buffer.from('\uFEFF{}', 'utf16le')).run, {
    message: /a\.json" is not UTF-8 but UTF-16: save it as UTF-8/,
  })
})

t.test('a text that does not exist is refused by name', async (t) => {
  t.throws(read(t, `{ ${ARTICLE.replace('a.txt', 'b.txt')} }`).run, {
    message: /b\.txt" does not exist/,
  })
})
